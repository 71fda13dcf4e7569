/* The figures of `krait bench`, and their three forms. */
#ifndef KRAIT_DRIVER_BENCH_REPORT_H
#define KRAIT_DRIVER_BENCH_REPORT_H

#include "support/text.h"

#include <stdbool.h>
#include <stdint.h>

enum { BENCH_RUNS_MAX = 1000 };

/* One way to run the program. */
typedef struct BenchSubject {
    const char *name; /* "CPython 3.11", "krait" */
    uint64_t *times;  /* nanoseconds, one a run, in the order of the runs */
    uint64_t median, least;
    uint64_t peak_bytes; /* the largest of all runs */
} BenchSubject;

typedef struct BenchReport {
    const char *script;
    uint32_t runs;
    BenchSubject subjects[2]; /* CPython first */
    bool same_output;
} BenchReport;

/* How many times as fast as CPython krait is, by the medians. */
double bench_ratio(const BenchReport *report);

void bench_print(Text *out, const BenchReport *report);
void bench_print_json(Text *out, const BenchReport *report);
void bench_print_svg(Text *out, const BenchReport *report);

#endif

/* krait bench: the same program under CPython and compiled, in turn, so that a change in the
 * machine's load meets both. */
#include "driver/bench_report.h"
#include "driver/files.h"
#include "driver/make.h"
#include "driver/process.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { RUNS_DEFAULT = 5 };

static const char python_command[] = "python3.11";

typedef struct Bench {
    Session *session;
    const char *script;
    CommandLine commands[2]; /* as BenchReport.subjects */
    BenchReport report;
} Bench;

static void push_arguments(CommandLine *command, const Session *session) {
    for (char **argument = session->options.arguments; *argument; argument++)
        vec_push(command, *argument);
    vec_push(command, NULL);
}

/* One run each whose output is kept and compared; this also warms up caches. */
static Outcome compare_outputs(Bench *bench) {
    Text outputs[2];
    ProcessResult results[2];
    for (unsigned i = 0; i < 2; i++) {
        text_init(&outputs[i]);
        results[i] = process_run(bench->commands[i].items, &outputs[i], NULL);
    }
    bench->report.same_output =
        results[0].status == results[1].status && outputs[0].length == outputs[1].length &&
        memcmp(text_cstr(&outputs[0]), text_cstr(&outputs[1]), outputs[0].length) == 0;
    for (unsigned i = 0; i < 2; i++) text_release(&outputs[i]);
    if (results[0].status >= 0 && results[1].status >= 0) return OUTCOME_DONE;
    unsigned failed = results[0].status < 0 ? 0 : 1;
    return session_reject(bench->session, "cannot run %s", bench->commands[failed].items[0]);
}

static void run_once(Bench *bench, unsigned which, uint32_t run) {
    Text output;
    text_init(&output);
    ProcessResult result = process_run(bench->commands[which].items, &output, &output);
    text_release(&output);
    BenchSubject *subject = &bench->report.subjects[which];
    subject->times[run] = result.nanoseconds;
    if (result.peak_bytes > subject->peak_bytes) subject->peak_bytes = result.peak_bytes;
}

static int compare_times(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static void summarize(BenchSubject *subject, uint32_t runs) {
    uint64_t *sorted = heap_alloc_zeroed(runs, sizeof *sorted);
    memcpy(sorted, subject->times, runs * sizeof *sorted);
    qsort(sorted, runs, sizeof *sorted, compare_times);
    subject->least = sorted[0];
    subject->median = runs % 2 ? sorted[runs / 2] : (sorted[runs / 2 - 1] + sorted[runs / 2]) / 2;
    free(sorted);
}

static void measure(Bench *bench) {
    BenchReport *report = &bench->report;
    for (unsigned i = 0; i < 2; i++)
        report->subjects[i].times = ARENA_NEW_ARRAY(&bench->session->arena, uint64_t, report->runs);
    for (uint32_t run = 0; run < report->runs; run++)
        for (unsigned i = 0; i < 2; i++) run_once(bench, i, run);
    for (unsigned i = 0; i < 2; i++) summarize(&report->subjects[i], report->runs);
}

static Outcome write_form(const Bench *bench, OptionId option,
                          void (*print)(Text *out, const BenchReport *report)) {
    const char *path = option_value(&bench->session->options, option);
    if (!path) return OUTCOME_DONE;
    Text text;
    text_init(&text);
    print(&text, &bench->report);
    bool written = file_write(path, text.data, text.length, FILE_PLAIN);
    text_release(&text);
    if (written) return OUTCOME_DONE;
    return session_reject(bench->session, "cannot write %s: %s", path, strerror(errno));
}

static Outcome publish(const Bench *bench) {
    Text text;
    text_init(&text);
    bench_print(&text, &bench->report);
    text_write(&text, stdout);
    text_release(&text);
    Outcome json = write_form(bench, OPTION_JSON, bench_print_json);
    Outcome svg = write_form(bench, OPTION_SVG, bench_print_svg);
    if (json != OUTCOME_DONE || svg != OUTCOME_DONE) return OUTCOME_REJECTED;
    return bench->report.same_output ? OUTCOME_DONE : OUTCOME_REJECTED;
}

static Outcome bench_run(Bench *bench, const char *executable) {
    PUSH_COMMAND(&bench->commands[0], python_command, bench->script);
    PUSH_COMMAND(&bench->commands[1], executable);
    for (unsigned i = 0; i < 2; i++) push_arguments(&bench->commands[i], bench->session);
    Outcome outcome = compare_outputs(bench);
    if (outcome == OUTCOME_DONE) {
        measure(bench);
        outcome = publish(bench);
    }
    for (unsigned i = 0; i < 2; i++) vec_free(&bench->commands[i]);
    return outcome;
}

static Outcome build_here(Bench *bench, const char *output) {
    Cache cache;
    cache_open(&cache, bench->session);
    Program program;
    Outcome outcome = program_read(&program, bench->session, bench->script, REPORT_COMPILER);
    if (outcome == OUTCOME_DONE) outcome = make_executable(&program, &cache, output);
    program_release(&program);
    return outcome;
}

/* In a child: memory that krait itself has used would count as the children's, which share it until
 * they execute. */
static Outcome build(Bench *bench, const char *output) {
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        Outcome outcome = build_here(bench, output);
        fflush(NULL);
        _exit((int)outcome);
    }
    int status;
    if (child < 0 || waitpid(child, &status, 0) < 0)
        return session_reject(bench->session, "cannot start a process: %s", strerror(errno));
    return WIFEXITED(status) ? (Outcome)WEXITSTATUS(status) : OUTCOME_FAULT;
}

static bool read_runs(const Session *session, uint32_t *runs) {
    const char *given = option_value(&session->options, OPTION_RUNS);
    *runs = RUNS_DEFAULT;
    if (!given) return true;
    char *end;
    unsigned long number = strtoul(given, &end, 10);
    *runs = (uint32_t)number;
    return *end == '\0' && number >= 1 && number <= BENCH_RUNS_MAX;
}

Outcome verb_bench(Session *session) {
    if (session->options.operands.len != 1)
        return session_usage(session, "krait bench needs a FILE.py");
    Bench bench = {.session = session, .script = session->options.operands.items[0]};
    bench.report = (BenchReport){.script = bench.script,
                                 .subjects = {{.name = "CPython 3.11"}, {.name = "krait"}}};
    if (!read_runs(session, &bench.report.runs))
        return session_usage(session, "--runs takes a number from 1 to %d", BENCH_RUNS_MAX);
    const char *folder = getenv("TMPDIR");
    const char *executable = file_temporary(
        &session->arena, arena_printf(&session->arena, "%s/krait-bench", folder ? folder : "/tmp"));
    Outcome outcome = build(&bench, executable);
    if (outcome == OUTCOME_DONE) outcome = bench_run(&bench, executable);
    unlink(executable);
    return outcome;
}

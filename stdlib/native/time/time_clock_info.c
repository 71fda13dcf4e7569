/* time.get_clock_info. */
#include "containers/simple_namespace.h"
#include "numbers/number.h"
#include "text/str.h"

#include <time.h>

#include "time.stub.h"

typedef struct ClockInfo {
    const char *name, *implementation;
    clockid_t clock;
    bool monotonic, adjustable;
} ClockInfo;

static const ClockInfo clock_infos[] = {
    {"time", "clock_gettime(CLOCK_REALTIME)", CLOCK_REALTIME, false, true},
    {"monotonic", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, true, false},
    {"perf_counter", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, true, false},
    {"process_time", "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", CLOCK_PROCESS_CPUTIME_ID, true,
     false},
    {"thread_time", "clock_gettime(CLOCK_THREAD_CPUTIME_ID)", CLOCK_THREAD_CPUTIME_ID, true, false},
};

static Value clock_info_make(const ClockInfo *info) {
    struct timespec resolution;
    clock_getres(info->clock, &resolution);
    Value dict = dict_new();
    if (!dict) return 0;
    if (dict_set_text(dict, "implementation", str_from_text(info->implementation)) < 0) return 0;
    if (dict_set_text(dict, "monotonic", value_from_bool(info->monotonic)) < 0) return 0;
    if (dict_set_text(dict, "adjustable", value_from_bool(info->adjustable)) < 0) return 0;
    double seconds = (double)resolution.tv_sec + (double)resolution.tv_nsec * 1e-9;
    if (dict_set_text(dict, "resolution", float_make(seconds)) < 0) return 0;
    return simple_namespace_make(dict);
}

Value kr_time_get_clock_info(Value name) {
    if (!value_is_str(name))
        return error_raise(&kr_type_TypeError, "get_clock_info() argument 1 must be str, not %G",
                           name);
    for (size_t i = 0; i < sizeof clock_infos / sizeof *clock_infos; i++)
        if (str_equals_text(name, clock_infos[i].name)) return clock_info_make(&clock_infos[i]);
    return error_raise(&kr_type_ValueError, "unknown clock");
}

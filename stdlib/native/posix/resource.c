/* The module resource. */
#include "resource.stub.h"

#include "posix_path.h"

#include "module/module.h"

#include <sys/resource.h>
#include <unistd.h>

/* ---- What was used ---- */

static const char *const fields[] = {
    "ru_utime",  "ru_stime",    "ru_maxrss", "ru_ixrss",   "ru_idrss",   "ru_isrss",
    "ru_minflt", "ru_majflt",   "ru_nswap",  "ru_inblock", "ru_oublock", "ru_msgsnd",
    "ru_msgrcv", "ru_nsignals", "ru_nvcsw",  "ru_nivcsw",
};
enum { FIELD_COUNT = sizeof fields / sizeof *fields };
static const StructSequence kind = {
    &kr_type_struct_rusage, "resource.struct_rusage", fields, FIELD_COUNT, FIELD_COUNT, 0};

Value kr_struct_rusage___new__(Value cls, Value sequence, Value dict) {
    return (void)cls, struct_sequence_new(&kind, sequence, dict);
}
Value kr_struct_rusage___repr__(Value self) { return struct_sequence_repr(&kind, self); }
Value kr_struct_rusage___reduce__(Value self) { return struct_sequence_reduce(&kind, self); }

#define FIELD(name, index)                                                                         \
    Value kr_struct_rusage_get_##name(Value self) { return struct_sequence_get(self, index); }
FIELD(ru_utime, 0)
FIELD(ru_stime, 1)
FIELD(ru_maxrss, 2)
FIELD(ru_ixrss, 3)
FIELD(ru_idrss, 4)
FIELD(ru_isrss, 5)
FIELD(ru_minflt, 6)
FIELD(ru_majflt, 7)
FIELD(ru_nswap, 8)
FIELD(ru_inblock, 9)
FIELD(ru_oublock, 10)
FIELD(ru_msgsnd, 11)
FIELD(ru_msgrcv, 12)
FIELD(ru_nsignals, 13)
FIELD(ru_nvcsw, 14)
FIELD(ru_nivcsw, 15)
#undef FIELD

static Value time_value(struct timeval t) {
    return float_make((double)t.tv_sec + (double)t.tv_usec / 1e6);
}

Value kr_resource_getrusage(Value who) {
    int whose;
    struct rusage u;
    if (int_arg(who, &whose) < 0) return 0;
    if (getrusage((__rusage_who_t)whose, &u) < 0)
        return errno == EINVAL ? error_raise(&kr_type_ValueError, "invalid who parameter")
                               : posix_error();
    const long counts[] = {u.ru_maxrss, u.ru_ixrss,    u.ru_idrss,   u.ru_isrss,   u.ru_minflt,
                           u.ru_majflt, u.ru_nswap,    u.ru_inblock, u.ru_oublock, u.ru_msgsnd,
                           u.ru_msgrcv, u.ru_nsignals, u.ru_nvcsw,   u.ru_nivcsw};
    Value items[FIELD_COUNT] = {time_value(u.ru_utime), time_value(u.ru_stime)};
    for (size_t i = 2; i < FIELD_COUNT; i++) items[i] = int_from_i64(counts[i - 2]);
    return struct_sequence_make(&kind, items);
}

/* ---- Limits ---- */

/* 0, -1. */
static int resource_arg(Value v, int *resource) {
    if (int_arg(v, resource) < 0) return -1;
    if (*resource >= 0 && *resource < (int)RLIM_NLIMITS) return 0;
    error_raise(&kr_type_ValueError, "invalid resource specified");
    return -1;
}

static Value limits_value(const struct rlimit *limits) {
    return tuple_pack(2, int_from_i64((int64_t)limits->rlim_cur),
                      int_from_i64((int64_t)limits->rlim_max));
}

static int limit_arg(Value v, rlim_t *limit) {
    int64_t n;
    Value index = object_index(v);
    if (!index) return -1;
    if (!int_fits_i64(index, &n)) {
        error_raise(&kr_type_OverflowError, "Python int too large to convert to C long");
        return -1;
    }
    *limit = (rlim_t)n;
    return 0;
}

static int limits_arg(Value v, struct rlimit *limits) {
    Value pair = tuple_from_iterable(v);
    if (!pair) return -1;
    if (tuple_length(pair) != 2) {
        error_raise(&kr_type_ValueError, "expected a tuple of 2 integers");
        return -1;
    }
    if (limit_arg(tuple_get(pair, 0), &limits->rlim_cur) < 0) return -1;
    return limit_arg(tuple_get(pair, 1), &limits->rlim_max);
}

static Value limits_refuse(void) {
    if (errno == EINVAL)
        return error_raise(&kr_type_ValueError, "current limit exceeds maximum limit");
    if (errno == EPERM)
        return error_raise(&kr_type_ValueError, "not allowed to raise maximum limit");
    return posix_error();
}

Value kr_resource_getrlimit(Value v) {
    int resource;
    struct rlimit limits;
    if (resource_arg(v, &resource) < 0) return 0;
    return getrlimit((__rlimit_resource_t)resource, &limits) < 0 ? posix_error()
                                                                 : limits_value(&limits);
}

Value kr_resource_setrlimit(Value v, Value given) {
    int resource;
    struct rlimit limits;
    if (resource_arg(v, &resource) < 0 || limits_arg(given, &limits) < 0) return 0;
    return setrlimit((__rlimit_resource_t)resource, &limits) < 0 ? limits_refuse() : KR_NONE;
}

Value kr_resource_prlimit(Value process, Value v, Value given) {
    int pid, resource;
    struct rlimit before, limits;
    if (int_arg(process, &pid) < 0 || resource_arg(v, &resource) < 0) return 0;
    if (given && limits_arg(given, &limits) < 0) return 0;
    if (prlimit(pid, (__rlimit_resource_t)resource, given ? &limits : NULL, &before) < 0)
        return errno == EINVAL ? limits_refuse() : posix_error();
    return limits_value(&before);
}

Value kr_resource_getpagesize(void) { return small_make(getpagesize()); }

/* ---- The module ---- */

static const struct {
    const char *name;
    int64_t number;
} constants[] = {
#define CONSTANT(name) {#name, (int64_t)name},
#include "resource_constants.def"
#undef CONSTANT
};

int kr_resource_start(Value module) {
    Value dict = module_object(module)->dict;
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (dict_set_text(dict, constants[i].name, int_from_i64(constants[i].number)) < 0)
            return -1;
    return struct_sequence_start(&kind);
}

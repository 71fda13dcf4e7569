/* The named tuples of sys: version_info, flags, float_info, int_info, hash_info, thread_info. */
#include "containers/struct_sequence.h"
#include "exception/exception.h"
#include "numbers/number.h"
#include "sys.stub.h"
#include "sys_internal.h"

#include <float.h>
#include <stdlib.h>

/* A kind of struct sequence: its field names, and the functions that the stub wants. */
#define FIELD_GETTER(type, field, index)                                                           \
    Value kr_##type##_get_##field(Value self) { return struct_sequence_get(self, index); }
#define KIND(type_, text, count)                                                                   \
    static const StructSequence type_##_kind = {.type = &kr_type_##type_,                          \
                                                .name = text,                                      \
                                                .fields = type_##_fields,                          \
                                                .visible = count,                                  \
                                                .total = count};                                   \
    Value kr_##type_##___repr__(Value self) { return struct_sequence_repr(&type_##_kind, self); }  \
    Value kr_##type_##___reduce__(Value self) {                                                    \
        return struct_sequence_reduce(&type_##_kind, self);                                        \
    }
#define KIND_NEW(type)                                                                             \
    Value kr_##type##___new__(Value cls, Value sequence, Value dict) {                             \
        (void)cls;                                                                                 \
        return struct_sequence_new(&type##_kind, sequence, dict);                                  \
    }

/* ---- version_info ---- */

static const char *const version_info_fields[] = {"major", "minor", "micro", "releaselevel",
                                                  "serial"};
KIND(version_info, "sys.version_info", 5)
FIELD_GETTER(version_info, major, 0)
FIELD_GETTER(version_info, minor, 1)
FIELD_GETTER(version_info, micro, 2)
FIELD_GETTER(version_info, releaselevel, 3)
FIELD_GETTER(version_info, serial, 4)

Value sys_version_info_new(void) {
    const Value items[] = {
        small_make(SYS_HEX_VERSION >> 24), small_make(SYS_HEX_VERSION >> 16 & 0xff),
        small_make(SYS_HEX_VERSION >> 8 & 0xff), str_intern_text("final"), small_make(0)};
    return struct_sequence_make(&version_info_kind, items);
}

/* ---- flags ---- */

enum {
    FLAG_COUNT = 18,
    FLAG_HASH_RANDOMIZATION = 11,
    FLAG_DEV_MODE = 13,
    FLAG_SAFE_PATH = 16,
    FLAG_DIGITS = 17
};
static const char *const flags_fields[FLAG_COUNT] = {"debug",
                                                     "inspect",
                                                     "interactive",
                                                     "optimize",
                                                     "dont_write_bytecode",
                                                     "no_user_site",
                                                     "no_site",
                                                     "ignore_environment",
                                                     "verbose",
                                                     "bytes_warning",
                                                     "quiet",
                                                     "hash_randomization",
                                                     "isolated",
                                                     "dev_mode",
                                                     "utf8_mode",
                                                     "warn_default_encoding",
                                                     "safe_path",
                                                     "int_max_str_digits"};
KIND(flags, "sys.flags", FLAG_COUNT)
FIELD_GETTER(flags, debug, 0)
FIELD_GETTER(flags, inspect, 1)
FIELD_GETTER(flags, interactive, 2)
FIELD_GETTER(flags, optimize, 3)
FIELD_GETTER(flags, dont_write_bytecode, 4)
FIELD_GETTER(flags, no_user_site, 5)
FIELD_GETTER(flags, no_site, 6)
FIELD_GETTER(flags, ignore_environment, 7)
FIELD_GETTER(flags, verbose, 8)
FIELD_GETTER(flags, bytes_warning, 9)
FIELD_GETTER(flags, quiet, 10)
FIELD_GETTER(flags, hash_randomization, FLAG_HASH_RANDOMIZATION)
FIELD_GETTER(flags, isolated, 12)
FIELD_GETTER(flags, dev_mode, FLAG_DEV_MODE)
FIELD_GETTER(flags, utf8_mode, 14)
FIELD_GETTER(flags, warn_default_encoding, 15)
FIELD_GETTER(flags, safe_path, FLAG_SAFE_PATH)
FIELD_GETTER(flags, int_max_str_digits, FLAG_DIGITS)

static Value flags_new(void) {
    Value items[FLAG_COUNT];
    const char *seed = getenv("PYTHONHASHSEED");
    for (size_t i = 0; i < FLAG_COUNT; i++) items[i] = small_make(0);
    items[FLAG_HASH_RANDOMIZATION] = small_make(!(seed && strcmp(seed, "0") == 0));
    items[FLAG_DEV_MODE] = items[FLAG_SAFE_PATH] = KR_FALSE;
    items[FLAG_DIGITS] = small_make(-1);
    return struct_sequence_make(&flags_kind, items);
}

/* ---- float_info ---- */

static const char *const float_info_fields[] = {"max",     "max_exp",    "max_10_exp", "min",
                                                "min_exp", "min_10_exp", "dig",        "mant_dig",
                                                "epsilon", "radix",      "rounds"};
KIND(float_info, "sys.float_info", 11)
KIND_NEW(float_info)
FIELD_GETTER(float_info, max, 0)
FIELD_GETTER(float_info, max_exp, 1)
FIELD_GETTER(float_info, max_10_exp, 2)
FIELD_GETTER(float_info, min, 3)
FIELD_GETTER(float_info, min_exp, 4)
FIELD_GETTER(float_info, min_10_exp, 5)
FIELD_GETTER(float_info, dig, 6)
FIELD_GETTER(float_info, mant_dig, 7)
FIELD_GETTER(float_info, epsilon, 8)
FIELD_GETTER(float_info, radix, 9)
FIELD_GETTER(float_info, rounds, 10)

static Value float_info_new(void) {
    const Value items[] = {float_make(DBL_MAX),
                           small_make(DBL_MAX_EXP),
                           small_make(DBL_MAX_10_EXP),
                           float_make(DBL_MIN),
                           small_make(DBL_MIN_EXP),
                           small_make(DBL_MIN_10_EXP),
                           small_make(DBL_DIG),
                           small_make(DBL_MANT_DIG),
                           float_make(DBL_EPSILON),
                           small_make(FLT_RADIX),
                           small_make(1)};
    return struct_sequence_make(&float_info_kind, items);
}

/* ---- int_info, hash_info, thread_info ---- */

static const char *const int_info_fields[] = {
    "bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"};
KIND(int_info, "sys.int_info", 4)
KIND_NEW(int_info)
FIELD_GETTER(int_info, bits_per_digit, 0)
FIELD_GETTER(int_info, sizeof_digit, 1)
FIELD_GETTER(int_info, default_max_str_digits, 2)
FIELD_GETTER(int_info, str_digits_check_threshold, 3)

/* CPython's numbers: programs compute sizes and limits from them. */
static Value int_info_new(void) {
    const Value items[] = {small_make(30), small_make(4), small_make(4300), small_make(640)};
    return struct_sequence_make(&int_info_kind, items);
}

static const char *const hash_info_fields[] = {
    "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"};
KIND(hash_info, "sys.hash_info", 9)
KIND_NEW(hash_info)
FIELD_GETTER(hash_info, width, 0)
FIELD_GETTER(hash_info, modulus, 1)
FIELD_GETTER(hash_info, inf, 2)
FIELD_GETTER(hash_info, nan, 3)
FIELD_GETTER(hash_info, imag, 4)
FIELD_GETTER(hash_info, algorithm, 5)
FIELD_GETTER(hash_info, hash_bits, 6)
FIELD_GETTER(hash_info, seed_bits, 7)
FIELD_GETTER(hash_info, cutoff, 8)

static Value hash_info_new(void) {
    const Value items[] = {small_make(64),      small_make(((int64_t)1 << 61) - 1),
                           small_make(314159),  small_make(0),
                           small_make(1000003), str_intern_text("siphash13"),
                           small_make(64),      small_make(128),
                           small_make(0)};
    return struct_sequence_make(&hash_info_kind, items);
}

static const char *const thread_info_fields[] = {"name", "lock", "version"};
KIND(thread_info, "sys.thread_info", 3)
KIND_NEW(thread_info)
FIELD_GETTER(thread_info, name, 0)
FIELD_GETTER(thread_info, lock, 1)
FIELD_GETTER(thread_info, version, 2)

static Value thread_info_new(void) {
    const Value items[] = {str_intern_text("pthread"), str_intern_text("semaphore"),
                           str_from_text("NPTL 2.36")};
    return struct_sequence_make(&thread_info_kind, items);
}

/* ---- UnraisableHookArgs ---- */

static const char *const UnraisableHookArgs_fields[] = {"exc_type", "exc_value", "exc_traceback",
                                                        "err_msg", "object"};
KIND(UnraisableHookArgs, "UnraisableHookArgs", 5)
KIND_NEW(UnraisableHookArgs)
FIELD_GETTER(UnraisableHookArgs, exc_type, 0)
FIELD_GETTER(UnraisableHookArgs, exc_value, 1)
FIELD_GETTER(UnraisableHookArgs, exc_traceback, 2)
FIELD_GETTER(UnraisableHookArgs, err_msg, 3)
FIELD_GETTER(UnraisableHookArgs, object, 4)

Value unraisable_arguments(const char *message, Value exception, Value where) {
    Value traceback = exception_object(exception)->traceback;
    const Value items[] = {value_of(value_type(exception)), exception,
                           traceback ? traceback : KR_NONE,
                           message ? str_from_text(message) : KR_NONE, where ? where : KR_NONE};
    return struct_sequence_make(&UnraisableHookArgs_kind, items);
}

int sys_infos_start(Value dict) {
    static const struct {
        const char *name;
        const StructSequence *kind;
        Value (*make)(void);
    } infos[] = {
        {"version_info", &version_info_kind, sys_version_info_new},
        {"flags", &flags_kind, flags_new},
        {"float_info", &float_info_kind, float_info_new},
        {"int_info", &int_info_kind, int_info_new},
        {"hash_info", &hash_info_kind, hash_info_new},
        {"thread_info", &thread_info_kind, thread_info_new},
    };
    for (size_t i = 0; i < sizeof infos / sizeof *infos; i++) {
        if (struct_sequence_start(infos[i].kind) < 0) return -1;
        Value info = infos[i].make();
        if (!info || dict_set_text(dict, infos[i].name, info) < 0) return -1;
    }
    if (struct_sequence_start(&UnraisableHookArgs_kind) < 0) return -1;
    return dict_pop(dict, str_intern_text("UnraisableHookArgs"))
               ? 0
               : -1; /* reached through its instances only */
}

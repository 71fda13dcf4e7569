/* posix: the environment, the machine, limits. */
#include "posix.stub.h"

#include "posix_path.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/sysinfo.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <unistd.h>

/* ---- Environment ---- */

extern char **environ;

Value kr_posix_const_environ(void) {
    Value dict = dict_new();
    for (char **item = environ; dict && item && *item; item++) {
        const char *sign = strchr(*item, '=');
        if (!sign) continue;
        Value name = bytes_from(*item, (size_t)(sign - *item));
        Value value = bytes_from(sign + 1, strlen(sign + 1));
        if (!name || !value || !dict_setdefault(dict, name, value)) return 0;
    }
    return dict;
}

Value kr_posix_putenv(Value name, Value value) {
    PathArg key, text;
    if (path_arg(&key, name, "putenv", "name", PATH_PLAIN) < 0) return 0;
    if (path_arg(&text, value, "putenv", "value", PATH_PLAIN) < 0) return 0;
    if (strchr(key.name, '='))
        return error_raise(&kr_type_ValueError, "illegal environment variable name");
    return done_or_error(setenv(key.name, text.name, 1));
}

Value kr_posix_unsetenv(Value name) {
    PathArg key;
    if (path_arg(&key, name, "unsetenv", "name", PATH_PLAIN) < 0) return 0;
    return done_or_error(unsetenv(key.name));
}

/* ---- Numbers of the machine ---- */

Value kr_posix_cpu_count(void) {
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? small_make(count) : KR_NONE;
}

Value kr_posix_getloadavg(void) {
    double loads[3];
    if (getloadavg(loads, 3) != 3)
        return error_raise(&kr_type_OSError, "Load averages are unobtainable");
    return tuple_pack(3, float_make(loads[0]), float_make(loads[1]), float_make(loads[2]));
}

typedef struct ConfigName {
    ConfigKind kind;
    const char *name;
    int number;
} ConfigName;

static const ConfigName config_names[] = {
#define SYSTEM_LIMIT(name) {CONFIG_SYSTEM, #name, _##name},
#define PATH_LIMIT(name) {CONFIG_PATH, #name, _##name},
#include "posix_limits.def"
#undef SYSTEM_LIMIT
#undef PATH_LIMIT
};
enum { CONFIG_NAMES = sizeof config_names / sizeof *config_names };

static Value config_dict(ConfigKind kind) {
    Value dict = dict_new();
    for (size_t i = 0; dict && i < CONFIG_NAMES; i++)
        if (config_names[i].kind == kind &&
            dict_set_text(dict, config_names[i].name, small_make(config_names[i].number)) < 0)
            return 0;
    return dict;
}

Value kr_posix_const_sysconf_names(void) { return config_dict(CONFIG_SYSTEM); }
Value kr_posix_const_pathconf_names(void) { return config_dict(CONFIG_PATH); }

int config_number(ConfigKind kind, Value name, int *number) {
    if (value_is_int(name)) return int_arg(name, number);
    if (!value_is_str(name)) {
        error_raise(&kr_type_TypeError, "configuration names must be strings or integers");
        return -1;
    }
    for (size_t i = 0; i < CONFIG_NAMES; i++) {
        if (config_names[i].kind != kind || !str_equals_text(name, config_names[i].name)) continue;
        *number = config_names[i].number;
        return 0;
    }
    error_raise(&kr_type_ValueError, "unrecognized configuration name");
    return -1;
}

Value kr_posix_sysconf(Value name) {
    int number;
    if (config_number(CONFIG_SYSTEM, name, &number) < 0) return 0;
    errno = 0;
    long value = sysconf(number);
    return value == -1 && errno ? posix_error() : int_from_i64(value);
}

Value kr_posix_strerror(Value code) {
    int number;
    return int_arg(code, &number) < 0 ? 0 : str_from_text(strerror(number));
}

Value kr_posix_sync(void) { return sync(), KR_NONE; }
Value kr_posix_ctermid(void) { return str_from_text(ctermid(NULL)); }

/* ---- Random bytes ---- */

Value kr_posix_urandom(Value size) {
    int64_t count;
    uint8_t *data;
    if (object_index_i64(size, &count, &kr_type_OverflowError) < 0) return 0;
    if (count < 0) return error_raise(&kr_type_ValueError, "negative argument not allowed");
    Value result = bytes_alloc((size_t)count, &data);
    for (size_t done = 0; result && done < (size_t)count;) {
        ssize_t got;
        POSIX_RETRY(got, getrandom(data + done, (size_t)count - done, 0));
        if (got < 0) return posix_error();
        done += (size_t)got;
    }
    return result;
}

Value kr_posix_getrandom(Value size, Value flags) {
    int64_t count;
    int bits;
    uint8_t *data;
    ssize_t got;
    if (object_index_i64(size, &count, &kr_type_OverflowError) < 0 || int_arg(flags, &bits) < 0)
        return 0;
    if (count < 0) {
        errno = EINVAL;
        return posix_error();
    }
    Value result = bytes_alloc((size_t)count, &data);
    if (!result) return 0;
    POSIX_RETRY(got, getrandom(data, (size_t)count, (unsigned)bits));
    return got < 0 ? posix_error() : bytes_slice(result, 0, (size_t)got);
}

/* ---- uname and times ---- */

static const char *const uname_fields[] = {"sysname", "nodename", "release", "version", "machine"};
static const StructSequence uname_kind = {
    &kr_type_uname_result, "posix.uname_result", uname_fields, 5, 5, 0};
static const char *const times_fields[] = {"user", "system", "children_user", "children_system",
                                           "elapsed"};
static const StructSequence times_kind = {
    &kr_type_times_result, "posix.times_result", times_fields, 5, 5, 0};

#define FIVE_FIELDS(type, kind, a, b, c, d, e)                                                     \
    Value kr_##type##___new__(Value cls, Value sequence, Value dict) {                             \
        return (void)cls, struct_sequence_new(&kind, sequence, dict);                              \
    }                                                                                              \
    Value kr_##type##___repr__(Value self) { return struct_sequence_repr(&kind, self); }           \
    Value kr_##type##___reduce__(Value self) { return struct_sequence_reduce(&kind, self); }       \
    Value kr_##type##_get_##a(Value self) { return struct_sequence_get(self, 0); }                 \
    Value kr_##type##_get_##b(Value self) { return struct_sequence_get(self, 1); }                 \
    Value kr_##type##_get_##c(Value self) { return struct_sequence_get(self, 2); }                 \
    Value kr_##type##_get_##d(Value self) { return struct_sequence_get(self, 3); }                 \
    Value kr_##type##_get_##e(Value self) { return struct_sequence_get(self, 4); }
FIVE_FIELDS(uname_result, uname_kind, sysname, nodename, release, version, machine)
FIVE_FIELDS(times_result, times_kind, user, system, children_user, children_system, elapsed)
#undef FIVE_FIELDS

Value kr_posix_uname(void) {
    struct utsname u;
    if (uname(&u) < 0) return posix_error();
    Value items[] = {str_from_text(u.sysname), str_from_text(u.nodename), str_from_text(u.release),
                     str_from_text(u.version), str_from_text(u.machine)};
    return struct_sequence_make(&uname_kind, items);
}

Value kr_posix_times(void) {
    struct tms t;
    clock_t now = times(&t);
    if (now == (clock_t)-1) return posix_error();
    double ticks = (double)sysconf(_SC_CLK_TCK);
    clock_t counts[] = {t.tms_utime, t.tms_stime, t.tms_cutime, t.tms_cstime, now};
    Value items[5];
    for (size_t i = 0; i < 5; i++) items[i] = float_make((double)counts[i] / ticks);
    return struct_sequence_make(&times_kind, items);
}

int posix_system_start(void) {
    return struct_sequence_start(&uname_kind) < 0 ? -1 : struct_sequence_start(&times_kind);
}

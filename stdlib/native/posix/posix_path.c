/* Arguments and errors of the functions of posix. */
#include "posix_path.h"

#include "posix.stub.h"

#include "core/call.h"
#include "exception/warning.h"

#include <limits.h>
#include <string.h>
#include <unistd.h>

/* ---- Numbers ---- */

int int_arg(Value v, int *result) {
    int64_t n;
    Value index = object_index(v);
    if (!index) return -1;
    if (!int_fits_i64(index, &n) || n > INT_MAX || n < INT_MIN) {
        error_raise(&kr_type_OverflowError, "Python int too large to convert to C int");
        return -1;
    }
    *result = (int)n;
    return 0;
}

int offset_arg(Value v, off_t *result) {
    int64_t n;
    if (object_index_i64(v, &n, &kr_type_OverflowError) < 0) return -1;
    *result = n;
    return 0;
}

int id_arg(Value v, const char *what, unsigned *result) {
    int64_t n;
    Value index = value_is_int(v) || object_slot(v, SLOT___index__) ? object_index(v) : 0;
    if (!index && !error_is_set())
        error_raise(&kr_type_TypeError, "%s should be integer, not %T", what, v);
    if (!index) return -1;
    if (!int_fits_i64(index, &n) || n > UINT_MAX || n < -1) {
        bool is_low = int_fits_i64(index, &n) || int_sign(index) < 0; /* as CPython says it */
        error_raise(&kr_type_OverflowError, "%s is %s", what,
                    is_low ? "less than minimum" : "greater than maximum");
        return -1;
    }
    *result = (unsigned)n;
    return 0;
}

static int fd_check(Value index, int *result) {
    int64_t n;
    if (!int_fits_i64(index, &n) || n > INT_MAX || n < INT_MIN) {
        error_raise(&kr_type_OverflowError, "fd is %s",
                    int_sign(index) > 0 ? "greater than maximum" : "less than minimum");
        return -1;
    }
    *result = (int)n;
    return 0;
}

int fd_arg(Value v, int *result) {
    if (!value_is_int(v)) {
        Value fileno = object_getattr_optional(v, str_intern_text("fileno"));
        if (!fileno && error_is_set()) return -1;
        if (!fileno) {
            error_raise(&kr_type_TypeError, "argument must be an int, or have a fileno() method.");
            return -1;
        }
        v = object_call0(fileno);
        if (!v) return -1;
        if (!value_is_int(v)) {
            error_raise(&kr_type_TypeError, "fileno() returned a non-integer");
            return -1;
        }
    }
    int64_t n;
    if (!int_fits_i64(v, &n) || n > INT_MAX || n < INT_MIN) {
        error_raise(&kr_type_OverflowError, "Python int too large to convert to C int");
        return -1;
    }
    if (n < 0) {
        error_raise(&kr_type_ValueError, "file descriptor cannot be a negative integer (%lld)",
                    (long long)n);
        return -1;
    }
    *result = (int)n;
    return 0;
}

int dir_fd_arg(Value v, int *result) {
    *result = AT_FDCWD;
    if (!v || v == KR_NONE) return 0;
    if (!value_is_int(v) && !object_slot(v, SLOT___index__)) {
        error_raise(&kr_type_TypeError, "argument should be integer or None, not %T", v);
        return -1;
    }
    Value index = object_index(v);
    return index ? fd_check(index, result) : -1;
}

/* ---- Paths ---- */

static const char *allowed_text(PathKinds kinds) {
    if (kinds == (PATH_FD | PATH_NONE)) return "string, bytes, os.PathLike, integer or None";
    if (kinds & PATH_FD) return "string, bytes, os.PathLike or integer";
    if (kinds & PATH_NONE) return "string, bytes, os.PathLike or None";
    return "string, bytes or os.PathLike";
}

static int raise_no_path(const PathArg *path, Value v, const char *argument, PathKinds kinds) {
    error_raise(&kr_type_TypeError, "%s: %s should be %s, not %T", path->function, argument,
                allowed_text(kinds), v);
    return -1;
}

static int raise_null(const PathArg *path, const char *argument) {
    if (argument && path->is_bytes)
        error_raise(&kr_type_ValueError, "%s: embedded null character in %s", path->function,
                    argument);
    else
        error_raise(&kr_type_ValueError, "embedded null byte");
    return -1;
}

/* argument NULL: an item of a list, of which errors say less. */
static int path_from_text(PathArg *path, Value text, const char *argument) {
    size_t length;
    path->object = text;
    path->is_bytes = value_is_bytes(text);
    if (path->is_bytes) {
        path->name = (const char *)bytes_object(text)->data;
        length = bytes_object(text)->length;
    } else if (!(path->name = str_filesystem(text, &length))) {
        return -1;
    }
    if (memchr(path->name, 0, length)) return raise_null(path, argument);
    /* The bytes of a bytes object end where its memory does. */
    if (path->is_bytes) path->name = memcpy(gc_bytes(length + 1), path->name, length);
    ((char *)path->name)[length] = 0;
    return 0;
}

/* What v.__fspath__() gives: str or bytes; 0 without an error: it has none. */
static Value text_from_method(Value v) {
    Value method = object_special(v, NAME(__fspath__));
    Value text = method ? object_call0(method) : 0;
    if (!text || value_is_str(text) || value_is_bytes(text)) return text;
    return error_raise(&kr_type_TypeError,
                       "expected %T.__fspath__() to return str or bytes, not %T", v, text);
}

Value kr_posix_fspath(Value path) {
    if (value_is_str(path) || value_is_bytes(path)) return path;
    Value text = text_from_method(path);
    if (text || error_is_set()) return text;
    return error_raise(&kr_type_TypeError, "expected str, bytes or os.PathLike object, not %T",
                       path);
}

/* Another object with bytes, as older programs have it. */
static int path_from_buffer(PathArg *path, Value v, const char *argument, PathKinds kinds) {
    if (warning_format(&kr_type_DeprecationWarning, "%s: %s should be %s, not %T", path->function,
                       argument, allowed_text(kinds), v) < 0)
        return -1;
    Value bytes = object_call1(value_of(&kr_type_bytes), v);
    if (!bytes || path_from_text(path, bytes, argument) < 0) return -1;
    path->object = v;
    return 0;
}

int path_arg(PathArg *path, Value v, const char *function, const char *argument, PathKinds kinds) {
    *path = (PathArg){.function = function, .fd = -1};
    if (value_is_str(v) || value_is_bytes(v)) return path_from_text(path, v, argument);
    if ((kinds & PATH_NONE) && v == KR_NONE) {
        path->name = ".";
        return 0;
    }
    bool is_number = value_is_int(v) || object_slot(v, SLOT___index__);
    if ((kinds & PATH_FD) && is_number) {
        Value index = object_index(v);
        return index ? fd_check(index, &path->fd) : -1;
    }
    if (value_is_bytes_like(v)) return path_from_buffer(path, v, argument, kinds);
    Value text = text_from_method(v);
    if (text) return path_from_text(path, text, argument);
    return error_is_set() ? -1 : raise_no_path(path, v, argument, kinds);
}

Value path_result(const PathArg *path, const char *bytes, size_t length) {
    return path->is_bytes ? bytes_from(bytes, length) : str_from_utf8(bytes, length);
}

/* ---- Errors ---- */

Value posix_error(void) { return error_is_set() ? 0 : error_raise_os(errno, 0, 0); }

Value path_error(const PathArg *path) {
    return error_is_set() ? 0 : error_raise_os(errno, path->object, 0);
}

Value path_error2(const PathArg *from, const PathArg *to) {
    return error_is_set() ? 0 : error_raise_os(errno, from->object, to->object);
}

Value done_or_error(int result) { return result < 0 ? posix_error() : KR_NONE; }

Value path_done(const PathArg *path, int result) { return result < 0 ? path_error(path) : KR_NONE; }

Value int_or_error(long long result) { return result < 0 ? posix_error() : int_from_i64(result); }

bool posix_retry(void) { return kr_pending() == 0; }

DIR *path_open_directory(const PathArg *path) {
    if (path->name) return opendir(path->name);
    /* closedir() would close the caller's descriptor. */
    int copy = dup(path->fd);
    DIR *stream = copy < 0 ? NULL : fdopendir(copy);
    if (stream) rewinddir(stream);
    if (!stream && copy >= 0) close(copy);
    return stream;
}

/* ---- Vectors ---- */

static char *text_copy(Value v) {
    PathArg path = {.fd = -1};
    Value text = kr_posix_fspath(v);
    return text && path_from_text(&path, text, NULL) == 0 ? (char *)path.name : NULL;
}

char **posix_vector(Value sequence) {
    Value items = list_from_iterable(sequence);
    if (!items) return NULL;
    size_t count = list_length(items);
    char **vector = gc_new_scanned(0, (count + 1) * sizeof *vector);
    for (size_t i = 0; i < count; i++)
        if (!(vector[i] = text_copy(list_get(items, i)))) return NULL;
    return vector;
}

static char *environment_item(Value key, Value value) {
    const char *name = text_copy(key), *text = name ? text_copy(value) : NULL;
    if (!text) return NULL;
    if (!*name || strchr(name, '=')) {
        error_raise(&kr_type_ValueError, "illegal environment variable name");
        return NULL;
    }
    size_t name_length = strlen(name), length = strlen(text);
    char *item = gc_bytes(name_length + length + 2);
    memcpy(item, name, name_length);
    item[name_length] = '=';
    memcpy(item + name_length + 1, text, length + 1);
    return item;
}

char **posix_environment(Value mapping) {
    Value keys = object_method(mapping, "keys", 0, 0);
    Value list = keys ? list_from_iterable(keys) : 0;
    if (!list) return NULL;
    size_t count = list_length(list);
    char **vector = gc_new_scanned(0, (count + 1) * sizeof *vector);
    for (size_t i = 0; i < count; i++) {
        Value key = list_get(list, i), value = object_getitem(mapping, key);
        if (!value || !(vector[i] = environment_item(key, value))) return NULL;
    }
    return vector;
}

/* The module fcntl. */
#include "fcntl.stub.h"

#include "posix_path.h"

#include "module/module.h"

#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { STRUCTURE_MAX = 1024 /* bytes of an argument that is copied */ };

/* Any int, the low bits of which count. 0, -1. */
static int bits_arg(Value v, unsigned *bits) {
    int64_t low;
    Value index = object_index(v);
    Value masked = index ? kr_binop_and(index, int_from_u64(UINT32_MAX)) : 0;
    if (!masked || !int_fits_i64(masked, &low)) return -1;
    *bits = (unsigned)low;
    return 0;
}

/* The bytes of a str or a bytes-like object, copied with a NUL behind them. Their number; -1 with
 * ValueError. */
static int64_t structure_copy(Value v, char *to, const char *function) {
    Buffer in = {0};
    if (value_is_str(v)) {
        size_t length;
        in.data = (uint8_t *)(uintptr_t)str_utf8(v, &length);
        in.length = length;
        if (!in.data) return -1;
    } else if (buffer_acquire(v, &in) < 0) {
        return -1;
    }
    int64_t length = (int64_t)in.length;
    if (length <= STRUCTURE_MAX) {
        memcpy(to, in.data, in.length);
        to[length] = 0;
    }
    if (!value_is_str(v)) buffer_release(&in);
    if (length <= STRUCTURE_MAX) return length;
    error_raise(&kr_type_ValueError, "%s arg too long", function);
    return -1;
}

static bool is_structure(Value v) { return value_is_str(v) || value_is_bytes_like(v); }

Value kr_fcntl_fcntl(Value file, Value cmd, Value arg) {
    int fd, command, result;
    unsigned bits;
    if (fd_arg(file, &fd) < 0 || int_arg(cmd, &command) < 0) return 0;
    if (is_structure(arg)) {
        char structure[STRUCTURE_MAX + 1];
        int64_t length = structure_copy(arg, structure, "fcntl string");
        if (length < 0) return 0;
        POSIX_RETRY(result, fcntl(fd, command, structure));
        return result < 0 ? posix_error() : bytes_from(structure, (size_t)length);
    }
    if (bits_arg(arg, &bits) < 0) return 0;
    POSIX_RETRY(result, fcntl(fd, command, (int)bits));
    return int_or_error(result);
}

/* The system writes into the object itself. */
static Value ioctl_in_place(int fd, unsigned request, Buffer *buffer) {
    char structure[STRUCTURE_MAX + 1];
    bool is_small = buffer->length <= STRUCTURE_MAX;
    if (is_small) memcpy(structure, buffer->data, buffer->length);
    int result = ioctl(fd, request, is_small ? structure : (char *)buffer->data);
    int number = errno;
    if (is_small) memcpy(buffer->data, structure, buffer->length);
    buffer_release(buffer);
    errno = number;
    return int_or_error(result);
}

Value kr_fcntl_ioctl(Value file, Value code, Value arg, Value mutate_flag) {
    int fd, mutates;
    unsigned request, bits;
    if (fd_arg(file, &fd) < 0 || bits_arg(code, &request) < 0) return 0;
    if ((mutates = object_truth(mutate_flag)) < 0) return 0;
    if (!is_structure(arg)) {
        if (bits_arg(arg, &bits) < 0) return 0;
        return int_or_error(ioctl(fd, request, (int)bits));
    }
    Buffer buffer;
    if (!value_is_str(arg) && mutates) {
        if (buffer_acquire(arg, &buffer) < 0) return 0;
        if (!buffer.readonly) return ioctl_in_place(fd, request, &buffer);
        buffer_release(&buffer);
    }
    char structure[STRUCTURE_MAX + 1];
    int64_t length = structure_copy(arg, structure, "ioctl string");
    if (length < 0) return 0;
    if (ioctl(fd, request, structure) < 0) return posix_error();
    return bytes_from(structure, (size_t)length);
}

Value kr_fcntl_flock(Value file, Value operation) {
    int fd, code, result;
    if (fd_arg(file, &fd) < 0 || int_arg(operation, &code) < 0) return 0;
    POSIX_RETRY(result, flock(fd, code));
    return done_or_error(result);
}

Value kr_fcntl_lockf(Value file, Value cmd, Value length, Value start, Value whence) {
    int fd, code, from, result;
    struct flock lock = {0};
    if (fd_arg(file, &fd) < 0 || int_arg(cmd, &code) < 0) return 0;
    if (int_arg(whence, &from) < 0 || offset_arg(start, &lock.l_start) < 0 ||
        offset_arg(length, &lock.l_len) < 0)
        return 0;
    lock.l_whence = (short)from;
    if (code == LOCK_UN)
        lock.l_type = F_UNLCK;
    else if (code & LOCK_SH)
        lock.l_type = F_RDLCK;
    else if (code & LOCK_EX)
        lock.l_type = F_WRLCK;
    else
        return error_raise(&kr_type_ValueError, "unrecognized lockf argument");
    POSIX_RETRY(result, fcntl(fd, code & LOCK_NB ? F_SETLK : F_SETLKW, &lock));
    return done_or_error(result);
}

static const struct {
    const char *name;
    int64_t number;
} constants[] = {
#define CONSTANT(name) {#name, name},
#include "fcntl_constants.def"
#undef CONSTANT
};

int kr_fcntl_start(Value module) {
    Value dict = module_object(module)->dict;
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (dict_set_text(dict, constants[i].name, int_from_i64(constants[i].number)) < 0)
            return -1;
    return 0;
}

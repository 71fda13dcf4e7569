/* posix: open files by their descriptors. */
#include "posix.stub.h"

#include "posix_path.h"

#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#define FD_OR_FAIL(fd, v)                                                                          \
    int fd;                                                                                        \
    if (int_arg((v), &fd) < 0) return 0

/* ---- Opening and closing ---- */

Value kr_posix_open(Value v, Value flags, Value mode, Value dir_fd) {
    PathArg path;
    int bits, rights, at, fd;
    if (path_arg(&path, v, "open", "path", PATH_PLAIN) < 0 || int_arg(flags, &bits) < 0) return 0;
    if (int_arg(mode, &rights) < 0 || dir_fd_arg(dir_fd, &at) < 0) return 0;
    POSIX_RETRY(fd, openat(at, path.name, bits | O_CLOEXEC, (mode_t)rights));
    return fd < 0 ? path_error(&path) : small_make(fd);
}

Value kr_posix_close(Value v) {
    FD_OR_FAIL(fd, v);
    int result = close(fd);
    return result < 0 && errno != EINTR ? posix_error() : KR_NONE;
}

Value kr_posix_closerange(Value low, Value high) {
    FD_OR_FAIL(first, low);
    FD_OR_FAIL(end, high);
    if (first < 0) first = 0;
    if (end > first) close_range((unsigned)first, (unsigned)end - 1, 0);
    return KR_NONE;
}

Value kr_posix_dup(Value v) {
    FD_OR_FAIL(fd, v);
    return int_or_error(fcntl(fd, F_DUPFD_CLOEXEC, 0));
}

Value kr_posix_dup2(Value v, Value v2, Value inheritable) {
    FD_OR_FAIL(fd, v);
    FD_OR_FAIL(fd2, v2);
    int inherit = object_truth(inheritable), result;
    if (inherit < 0) return 0;
    POSIX_RETRY(result, inherit || fd == fd2 ? dup2(fd, fd2) : dup3(fd, fd2, O_CLOEXEC));
    return int_or_error(result);
}

static Value make_pipe(int flags) {
    int ends[2];
    if (pipe2(ends, flags) < 0) return posix_error();
    return tuple_pack(2, small_make(ends[0]), small_make(ends[1]));
}

Value kr_posix_pipe(void) { return make_pipe(O_CLOEXEC); }

Value kr_posix_pipe2(Value v) {
    FD_OR_FAIL(flags, v);
    return make_pipe(flags);
}

Value kr_posix_memfd_create(Value name, Value flags) {
    PathArg path;
    FD_OR_FAIL(bits, flags);
    if (path_arg(&path, name, "memfd_create", "name", PATH_PLAIN) < 0) return 0;
    return int_or_error(memfd_create(path.name, (unsigned)bits));
}

Value kr_posix_eventfd(Value initval, Value flags) {
    FD_OR_FAIL(start, initval);
    FD_OR_FAIL(bits, flags);
    return int_or_error(eventfd((unsigned)start, bits));
}

/* ---- Reading and writing ---- */

static Value read_bytes(int fd, Value length, bool at_offset, off_t offset) {
    int64_t count;
    uint8_t *data;
    ssize_t got;
    if (object_index_i64(length, &count, &kr_type_OverflowError) < 0) return 0;
    if (count < 0) {
        errno = EINVAL;
        return posix_error();
    }
    Value result = bytes_alloc((size_t)count, &data);
    if (!result) return 0;
    POSIX_RETRY(got,
                at_offset ? pread(fd, data, (size_t)count, offset) : read(fd, data, (size_t)count));
    if (got < 0) return posix_error();
    return got == count ? result : bytes_slice(result, 0, (size_t)got);
}

Value kr_posix_read(Value v, Value length) {
    FD_OR_FAIL(fd, v);
    return read_bytes(fd, length, false, 0);
}

Value kr_posix_pread(Value v, Value length, Value offset) {
    FD_OR_FAIL(fd, v);
    off_t at;
    return offset_arg(offset, &at) < 0 ? 0 : read_bytes(fd, length, true, at);
}

static Value write_bytes(int fd, Value data, bool at_offset, off_t offset) {
    Buffer buffer;
    ssize_t put;
    if (buffer_acquire(data, &buffer) < 0) return 0;
    POSIX_RETRY(put, at_offset ? pwrite(fd, buffer.data, buffer.length, offset)
                               : write(fd, buffer.data, buffer.length));
    int number = errno;
    buffer_release(&buffer);
    errno = number;
    return int_or_error(put);
}

Value kr_posix_write(Value v, Value data) {
    FD_OR_FAIL(fd, v);
    return write_bytes(fd, data, false, 0);
}

Value kr_posix_pwrite(Value v, Value data, Value offset) {
    FD_OR_FAIL(fd, v);
    off_t at;
    return offset_arg(offset, &at) < 0 ? 0 : write_bytes(fd, data, true, at);
}

Value kr_posix_lseek(Value v, Value position, Value how) {
    FD_OR_FAIL(fd, v);
    FD_OR_FAIL(whence, how);
    off_t at;
    return offset_arg(position, &at) < 0 ? 0 : int_or_error(lseek(fd, at, whence));
}

Value kr_posix_sendfile(Value out_fd, Value in_fd, Value offset, Value count) {
    FD_OR_FAIL(out, out_fd);
    FD_OR_FAIL(in, in_fd);
    off_t at = 0, length;
    ssize_t sent;
    if (offset != KR_NONE && offset_arg(offset, &at) < 0) return 0;
    if (offset_arg(count, &length) < 0) return 0;
    POSIX_RETRY(sent, sendfile(out, in, offset == KR_NONE ? NULL : &at, (size_t)length));
    return int_or_error(sent);
}

/* ---- State ---- */

Value kr_posix_fsync(Value v) {
    int fd;
    return fd_arg(v, &fd) < 0 ? 0 : done_or_error(fsync(fd));
}

Value kr_posix_fdatasync(Value v) {
    int fd;
    return fd_arg(v, &fd) < 0 ? 0 : done_or_error(fdatasync(fd));
}

Value kr_posix_ftruncate(Value v, Value length) {
    FD_OR_FAIL(fd, v);
    off_t size;
    int result;
    if (offset_arg(length, &size) < 0) return 0;
    POSIX_RETRY(result, ftruncate(fd, size));
    return done_or_error(result);
}

Value kr_posix_fchmod(Value v, Value mode) {
    FD_OR_FAIL(fd, v);
    FD_OR_FAIL(bits, mode);
    return done_or_error(fchmod(fd, (mode_t)bits));
}

Value kr_posix_fchown(Value v, Value uid, Value gid) {
    unsigned user, group;
    FD_OR_FAIL(fd, v);
    if (id_arg(uid, "uid", &user) < 0 || id_arg(gid, "gid", &group) < 0) return 0;
    return done_or_error(fchown(fd, user, group));
}

Value kr_posix_isatty(Value v) {
    FD_OR_FAIL(fd, v);
    return value_from_bool(isatty(fd));
}

Value kr_posix_ttyname(Value v) {
    FD_OR_FAIL(fd, v);
    const char *name = ttyname(fd);
    return name ? str_from_text(name) : posix_error();
}

static Value descriptor_flag(int fd, int get, int flag, bool inverted) {
    int flags = fcntl(fd, get);
    return flags < 0 ? posix_error() : value_from_bool(!(flags & flag) == inverted);
}

static Value descriptor_flag_set(int fd, int get, int set, int flag, bool on) {
    int flags = fcntl(fd, get);
    if (flags < 0) return posix_error();
    return done_or_error(fcntl(fd, set, on ? flags | flag : flags & ~flag));
}

Value kr_posix_get_inheritable(Value v) {
    FD_OR_FAIL(fd, v);
    return descriptor_flag(fd, F_GETFD, FD_CLOEXEC, true);
}

Value kr_posix_set_inheritable(Value v, Value inheritable) {
    FD_OR_FAIL(fd, v);
    FD_OR_FAIL(inherit, inheritable);
    return descriptor_flag_set(fd, F_GETFD, F_SETFD, FD_CLOEXEC, !inherit);
}

Value kr_posix_get_blocking(Value v) {
    FD_OR_FAIL(fd, v);
    return descriptor_flag(fd, F_GETFL, O_NONBLOCK, true);
}

Value kr_posix_set_blocking(Value v, Value blocking) {
    FD_OR_FAIL(fd, v);
    int on = object_truth(blocking);
    return on < 0 ? 0 : descriptor_flag_set(fd, F_GETFL, F_SETFL, O_NONBLOCK, !on);
}

Value kr_posix_device_encoding(Value v) {
    FD_OR_FAIL(fd, v);
    return isatty(fd) ? str_from_text("UTF-8") : KR_NONE;
}

Value kr_posix_lockf(Value v, Value command, Value length) {
    FD_OR_FAIL(fd, v);
    FD_OR_FAIL(how, command);
    off_t size;
    int result;
    if (offset_arg(length, &size) < 0) return 0;
    POSIX_RETRY(result, lockf(fd, how, size));
    return done_or_error(result);
}

/* ---- terminal_size ---- */

static const char *const terminal_fields[] = {"columns", "lines"};
static const StructSequence terminal_kind = {
    &kr_type_terminal_size, "os.terminal_size", terminal_fields, 2, 2, 0};

Value kr_terminal_size___new__(Value cls, Value sequence, Value dict) {
    return (void)cls, struct_sequence_new(&terminal_kind, sequence, dict);
}
Value kr_terminal_size___repr__(Value self) { return struct_sequence_repr(&terminal_kind, self); }
Value kr_terminal_size___reduce__(Value self) {
    return struct_sequence_reduce(&terminal_kind, self);
}
Value kr_terminal_size_get_columns(Value self) { return struct_sequence_get(self, 0); }
Value kr_terminal_size_get_lines(Value self) { return struct_sequence_get(self, 1); }

Value kr_posix_get_terminal_size(Value v) {
    FD_OR_FAIL(fd, v);
    struct winsize size;
    if (ioctl(fd, TIOCGWINSZ, &size) < 0) return posix_error();
    Value items[] = {small_make(size.ws_col), small_make(size.ws_row)};
    return struct_sequence_make(&terminal_kind, items);
}

int posix_fd_start(void) { return struct_sequence_start(&terminal_kind); }

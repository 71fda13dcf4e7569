/* _socket: the class socket: making, connecting, options. What moves data is in socket_transfer.c.
 */
#include "socket_object.stub.h"

#include "exceptions.stub.h"
#include "socket_types.h"

#include <math.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

enum { OPTION_BYTES_MAX = 1024, BACKLOG = 128 };

/* ---- Timeouts ---- */

static _Atomic double default_timeout = -1;

double socket_default_timeout(void) { return default_timeout; }
void socket_default_timeout_set(double seconds) { default_timeout = seconds; }

int socket_timeout_arg(Value v, double *seconds) {
    *seconds = -1;
    if (v == KR_NONE) return 0;
    if (!value_is_float(v) && !(v = object_index(v))) return -1;
    if (float_from_value(v, seconds) < 0) return -1;
    if (isnan(*seconds))
        error_raise(&kr_type_ValueError, "Invalid value NaN (not a number)");
    else if (*seconds < 0)
        error_raise(&kr_type_ValueError, "Timeout value out of range");
    else if (*seconds > (double)INT64_MAX / 1e9)
        error_raise(&kr_type_OverflowError, "timestamp too large to convert to C _PyTime_t");
    else
        return 0;
    return -1;
}

static int blocking_set(const SocketObject *s, bool blocks) {
    int non_blocking = !blocks;
    if (ioctl((int)s->fd, FIONBIO, &non_blocking) == 0) return 0;
    posix_error();
    return -1;
}

static int timeout_set(SocketObject *s, double seconds) {
    s->timeout = seconds;
    return blocking_set(s, seconds < 0);
}

Value kr_socket_settimeout(Value self, Value value) {
    double seconds;
    if (socket_timeout_arg(value, &seconds) < 0) return 0;
    return timeout_set(socket_object(self), seconds) < 0 ? 0 : KR_NONE;
}

Value kr_socket_setblocking(Value self, Value flag) {
    int blocks = object_truth(flag);
    if (blocks < 0 || timeout_set(socket_object(self), blocks ? -1 : 0) < 0) return 0;
    return KR_NONE;
}

Value kr_socket_getblocking(Value self) {
    return value_from_bool(socket_object(self)->timeout != 0);
}

Value kr_socket_get_timeout(Value self) {
    double seconds = socket_object(self)->timeout;
    return seconds < 0 ? KR_NONE : float_make(seconds);
}

Value kr_socket_gettimeout(Value self) { return kr_socket_get_timeout(self); }

/* ---- Making and closing ---- */

static void socket_final(void *object, void *data) {
    (void)data;
    SocketObject *s = object;
    if (s->fd >= 0) close((int)s->fd);
    s->fd = -1;
}

Value kr_socket___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    SocketObject *s = type_allocate(type_object(cls), 0);
    if (!s) return 0;
    s->fd = -1;
    s->timeout = socket_default_timeout();
    gc_finalizer_set(s, socket_final, NULL);
    return value_of(s);
}

int socket_settle(SocketObject *s) {
    s->timeout = s->kind & SOCK_NONBLOCK ? 0 : socket_default_timeout();
    s->kind &= ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
    return s->timeout >= 0 ? blocking_set(s, false) : 0;
}

/* What a descriptor that is a socket already is of. 0, -1. */
static int described_number(int fd, int option, int32_t *number) {
    socklen_t length = sizeof *number;
    return *number == -1 ? getsockopt(fd, SOL_SOCKET, option, number, &length) : 0;
}

static int socket_adopt(SocketObject *s, Value descriptor) {
    SocketAddress address = {.length = sizeof address.storage};
    int fd;
    if (int_arg(descriptor, &fd) < 0) return -1;
    if (fd < 0) {
        error_raise(&kr_type_ValueError, "negative file descriptor");
        return -1;
    }
    if (getsockname(fd, socket_address(&address), &address.length) < 0) {
        if (s->family == -1 || errno == EBADF || errno == ENOTSOCK) return posix_error(), -1;
    } else if (s->family == -1) {
        s->family = address.storage.ss_family;
    }
    if (described_number(fd, SO_TYPE, &s->kind) < 0 ||
        described_number(fd, SO_PROTOCOL, &s->protocol) < 0)
        return posix_error(), -1;
    s->fd = fd;
    return 0;
}

static int socket_open(SocketObject *s) {
    if (s->family == -1) s->family = AF_INET;
    if (s->kind == -1) s->kind = SOCK_STREAM;
    if (s->protocol == -1) s->protocol = 0;
    s->fd = socket(s->family, s->kind | SOCK_CLOEXEC, s->protocol);
    if (s->fd >= 0) return 0;
    posix_error();
    return -1;
}

Value kr_socket___init__(Value self, Value family, Value type, Value proto, Value fileno) {
    int numbers[3];
    SocketObject *s = socket_object(self);
    if (int_arg(family, &numbers[0]) < 0 || int_arg(type, &numbers[1]) < 0 ||
        int_arg(proto, &numbers[2]) < 0)
        return 0;
    s->family = numbers[0], s->kind = numbers[1], s->protocol = numbers[2];
    if ((fileno != KR_NONE ? socket_adopt(s, fileno) : socket_open(s)) < 0) return 0;
    return socket_settle(s) < 0 ? 0 : KR_NONE;
}

Value kr_socket_close(Value self) {
    SocketObject *s = socket_object(self);
    int fd = (int)s->fd;
    s->fd = -1;
    return fd >= 0 && close(fd) < 0 && errno != ECONNRESET ? posix_error() : KR_NONE;
}

Value kr_socket_detach(Value self) {
    SocketObject *s = socket_object(self);
    int64_t fd = s->fd;
    s->fd = -1;
    return small_make(fd);
}

Value kr_socket_fileno(Value self) { return small_make(socket_object(self)->fd); }
Value kr_socket_get_family(Value self) { return small_make(socket_object(self)->family); }
Value kr_socket_get_type(Value self) { return small_make(socket_object(self)->kind); }
Value kr_socket_get_proto(Value self) { return small_make(socket_object(self)->protocol); }

Value kr_socket___repr__(Value self) {
    const SocketObject *s = socket_object(self);
    return str_printf("<socket object, fd=%ld, family=%d, type=%d, proto=%d>", (long)s->fd,
                      s->family, s->kind, s->protocol);
}

/* ---- Addresses ---- */

Value kr_socket_bind(Value self, Value address) {
    SocketAddress a;
    SocketObject *s = socket_object(self);
    if (socket_address_parse(s, address, "bind", &a) < 0) return 0;
    return done_or_error(bind((int)s->fd, socket_address(&a), a.length));
}

Value kr_socket_getsockname(Value self) {
    SocketAddress a = {.length = sizeof a.storage};
    int result = getsockname((int)socket_object(self)->fd, socket_address(&a), &a.length);
    return result < 0 ? posix_error() : socket_address_make(&a);
}

Value kr_socket_getpeername(Value self) {
    SocketAddress a = {.length = sizeof a.storage};
    int result = getpeername((int)socket_object(self)->fd, socket_address(&a), &a.length);
    return result < 0 ? posix_error() : socket_address_make(&a);
}

Value kr_socket_listen(Value self, Value backlog) {
    int count = BACKLOG;
    if (backlog && int_arg(backlog, &count) < 0) return 0;
    return done_or_error(listen((int)socket_object(self)->fd, count < 0 ? 0 : count));
}

static ssize_t accept_once(int fd, void *data) {
    SocketAddress *a = data;
    a->length = sizeof a->storage;
    return accept4(fd, socket_address(a), &a->length, SOCK_CLOEXEC);
}

Value kr_socket__accept(Value self) {
    SocketAddress a;
    SocketObject *s = socket_object(self);
    ssize_t fd = socket_do(s, POLLIN, socket_deadline(s), accept_once, &a);
    if (fd < 0) return 0;
    Value from = socket_address_make(&a);
    if (from) return tuple_pack(2, small_make(fd), from);
    close((int)fd);
    return 0;
}

/* ---- Connecting ---- */

/* The error that a connection ended with, 0 for none; -1 with a Python error set. */
static int connect_finish(SocketObject *s) {
    int number = 0;
    socklen_t length = sizeof number;
    if (socket_wait(s, POLLOUT, socket_deadline(s)) < 0) return -1;
    if (getsockopt((int)s->fd, SOL_SOCKET, SO_ERROR, &number, &length) < 0) return errno;
    return number == EISCONN ? 0 : number;
}

/* As connect_finish. A connection that a signal interrupts goes on by itself. */
static int connect_to(SocketObject *s, Value address, const char *caller) {
    SocketAddress a;
    if (socket_address_parse(s, address, caller, &a) < 0) return -1;
    if (connect((int)s->fd, socket_address(&a), a.length) == 0) return 0;
    int number = errno;
    if (number == EINTR && !posix_retry()) return -1;
    bool goes_on =
        (number == EINTR && s->timeout != 0) || (number == EINPROGRESS && s->timeout > 0);
    return goes_on ? connect_finish(s) : number;
}

Value kr_socket_connect(Value self, Value address) {
    int number = connect_to(socket_object(self), address, "connect");
    return number > 0 ? error_raise_os(number, 0, 0) : number < 0 ? 0 : KR_NONE;
}

Value kr_socket_connect_ex(Value self, Value address) {
    int number = connect_to(socket_object(self), address, "connect_ex");
    if (number >= 0) return small_make(number);
    return error_catch(&kr_type_TimeoutError) ? small_make(EWOULDBLOCK) : 0;
}

Value kr_socket_shutdown(Value self, Value how) {
    int direction;
    if (int_arg(how, &direction) < 0) return 0;
    return done_or_error(shutdown((int)socket_object(self)->fd, direction));
}

/* ---- Options ---- */

Value kr_socket_getsockopt(Value self, Value level, Value option, Value buflen) {
    int where, which, size = 0, number = 0;
    int fd = (int)socket_object(self)->fd;
    if (int_arg(level, &where) < 0 || int_arg(option, &which) < 0) return 0;
    if (buflen && int_arg(buflen, &size) < 0) return 0;
    if (!size) {
        socklen_t length = sizeof number;
        int result = getsockopt(fd, where, which, &number, &length);
        return result < 0 ? posix_error() : small_make(number);
    }
    if (size < 0 || size > OPTION_BYTES_MAX)
        return error_raise(&kr_type_OSError, "getsockopt buflen out of range");
    char bytes[OPTION_BYTES_MAX];
    socklen_t length = (socklen_t)size;
    int result = getsockopt(fd, where, which, bytes, &length);
    return result < 0 ? posix_error() : bytes_from(bytes, length);
}

static Value option_set_bytes(int fd, int level, int option, Value value) {
    Buffer buffer;
    if (buffer_acquire(value, &buffer) < 0) return 0;
    int result = setsockopt(fd, level, option, buffer.data, (socklen_t)buffer.length);
    Value done = done_or_error(result);
    buffer_release(&buffer);
    return done;
}

Value kr_socket_setsockopt(Value self, Value level, Value option, Value value, Value optlen) {
    int where, which, number;
    int fd = (int)socket_object(self)->fd;
    if (int_arg(level, &where) < 0 || int_arg(option, &which) < 0) return 0;
    if (optlen) {
        if (int_arg(optlen, &number) < 0) return 0;
        if (value != KR_NONE)
            return error_raise(&kr_type_TypeError, "setsockopt() argument 3 must be None, not %T",
                               value);
        return done_or_error(setsockopt(fd, where, which, NULL, (socklen_t)number));
    }
    if (value_is_bytes_like(value)) return option_set_bytes(fd, where, which, value);
    if (int_arg(value, &number) < 0) return 0;
    return done_or_error(setsockopt(fd, where, which, &number, sizeof number));
}

/* _socket: the socket type. socket_address.c knows addresses, socket_name.c the functions. */
#include "_socket.stub.h"

#include "socket_types.h"

#include "core/type.h"
#include "exception/exception.h"
#include "exceptions.stub.h"
#include "exception/warning.h"
#include "numbers/number.h"
#include "posix_path.h"
#include "text/bytes.h"
#include "text/str.h"

#include <math.h>
#include <netinet/in.h>
#include <poll.h>
#include <time.h>
#include <unistd.h>

enum { NANOSECONDS = 1000000000, MILLISECOND = 1000000 };

static int64_t default_timeout = -1;

static SocketObject *socket_object(Value v) { return (SocketObject *)v; }

/* ---- Time ---- */

static int64_t clock_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * (int64_t)NANOSECONDS + now.tv_nsec;
}

/* None: -1; else nanoseconds. 0, -1. */
static int timeout_read(Value v, int64_t *timeout) {
    double seconds;
    *timeout = -1;
    if (v == KR_NONE) return 0;
    if (!value_is_float(v) && !(v = object_index(v))) return -1;
    if (float_from_value(v, &seconds) < 0) return -1;
    if (isnan(seconds))
        error_raise(&kr_type_ValueError, "Invalid value NaN (not a number)");
    else if (seconds < 0)
        error_raise(&kr_type_ValueError, "Timeout value out of range");
    else if (seconds > 9.2e9) /* INT64_MAX nanoseconds, roughly */
        error_raise(&kr_type_OverflowError, "timeout doesn't fit into C timeval");
    else
        *timeout = (int64_t)ceil(seconds * NANOSECONDS);
    return error_is_set() ? -1 : 0;
}

static Value timeout_make(int64_t timeout) {
    return timeout < 0 ? KR_NONE : float_make((double)timeout / NANOSECONDS);
}

/* ---- Operations that may have to wait ---- */

typedef struct Transfer {
    void *data;
    size_t length;
    int flags;
    Address address;
} Transfer;

typedef ssize_t (*Operation)(const SocketObject *s, Transfer *transfer);

/* Until the socket is ready, at most until the deadline. 0, or -1 with the error set. */
static int socket_wait(const SocketObject *s, short events, int64_t deadline) {
    for (;;) {
        int64_t left = deadline - clock_now();
        struct pollfd entry = {.fd = (int)s->fd, .events = events};
        int count = left < 0 ? 0 : poll(&entry, 1, (int)((left + MILLISECOND - 1) / MILLISECOND));
        if (count > 0) return 0;
        if (count == 0) {
            error_raise(&kr_type_TimeoutError, "timed out");
            return -1;
        }
        if (errno != EINTR) return posix_error(), -1;
        if (kr_pending() < 0) return -1;
    }
}

static ssize_t socket_run_until(const SocketObject *s, short events, Operation operation,
                                Transfer *transfer, int64_t deadline) {
    for (;;) {
        if (s->timeout > 0 && socket_wait(s, events, deadline) < 0) return -1;
        ssize_t result = operation(s, transfer);
        if (result >= 0) return result;
        if (errno == EINTR) {
            if (kr_pending() < 0) return -1;
        } else if (s->timeout <= 0 || (errno != EAGAIN && errno != EWOULDBLOCK)) {
            return posix_error(), -1;
        }
    }
}

static ssize_t socket_run(const SocketObject *s, short events, Operation operation,
                          Transfer *transfer) {
    return socket_run_until(s, events, operation, transfer, clock_now() + s->timeout);
}

static ssize_t operation_accept(const SocketObject *s, Transfer *t) {
    t->address.length = sizeof t->address.storage;
    return accept4((int)s->fd, (struct sockaddr *)&t->address.storage, &t->address.length,
                   SOCK_CLOEXEC);
}

static ssize_t operation_receive(const SocketObject *s, Transfer *t) {
    t->address.length = sizeof t->address.storage;
    return recvfrom((int)s->fd, t->data, t->length, t->flags,
                    (struct sockaddr *)&t->address.storage, &t->address.length);
}

static ssize_t operation_send(const SocketObject *s, Transfer *t) {
    const void *to = t->address.length ? &t->address.storage : NULL;
    return sendto((int)s->fd, t->data, t->length, t->flags, to, t->address.length);
}

/* ---- Making and closing ---- */

Value kr_socket___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    SocketObject *s = type_allocate((Type *)cls, 0);
    s->fd = -1;
    s->timeout = -1;
    return value_of(s);
}

static void socket_found_dead(void *object, void *data) {
    (void)data;
    SocketObject *s = object;
    if (s->fd < 0) return;
    warning_format(&kr_type_ResourceWarning, "unclosed %R", value_of(s));
    error_clear();
    close((int)s->fd);
    s->fd = -1;
}

static int nonblocking_set(const SocketObject *s, bool nonblocking) {
    int flags = fcntl((int)s->fd, F_GETFL);
    if (flags < 0) return posix_error(), -1;
    int wanted = nonblocking ? flags | O_NONBLOCK : flags & ~O_NONBLOCK;
    return wanted == flags || fcntl((int)s->fd, F_SETFL, wanted) >= 0 ? 0 : (posix_error(), -1);
}

static int timeout_apply(SocketObject *s, int64_t timeout) {
    if (nonblocking_set(s, timeout >= 0) < 0) return -1;
    s->timeout = timeout;
    return 0;
}

/* What an open descriptor is, where the program does not say. */
static int descriptor_inspect(SocketObject *s) {
    struct sockaddr_storage name;
    socklen_t length = sizeof name;
    int number;
    if (getsockname((int)s->fd, (struct sockaddr *)&name, &length) < 0) return posix_error(), -1;
    if (s->family == -1) s->family = name.ss_family;
    length = sizeof number;
    if (s->kind == -1) {
        if (getsockopt((int)s->fd, SOL_SOCKET, SO_TYPE, &number, &length) < 0)
            return posix_error(), -1;
        s->kind = number;
    }
    length = sizeof number;
    if (s->proto == -1) {
        if (getsockopt((int)s->fd, SOL_SOCKET, SO_PROTOCOL, &number, &length) < 0)
            return posix_error(), -1;
        s->proto = number;
    }
    return 0;
}

static int socket_adopt(SocketObject *s, Value fileno) {
    int fd;
    if (int_arg(fileno, &fd) < 0) return -1;
    if (fd < 0) {
        error_raise(&kr_type_ValueError, "negative file descriptor");
        return -1;
    }
    s->fd = fd;
    if (descriptor_inspect(s) == 0) return 0;
    s->fd = -1; /* it stays the caller's */
    return -1;
}

static int socket_open(SocketObject *s) {
    if (s->family == -1) s->family = AF_INET;
    if (s->kind == -1) s->kind = SOCK_STREAM;
    if (s->proto == -1) s->proto = 0;
    s->fd = socket((int)s->family, (int)s->kind | SOCK_CLOEXEC, (int)s->proto);
    return s->fd < 0 ? (posix_error(), -1) : 0;
}

Value kr_socket___init__(Value self, Value family, Value type, Value proto, Value fileno) {
    SocketObject *s = socket_object(self);
    int numbers[3];
    const Value values[] = {family, type, proto};
    for (int i = 0; i < 3; i++)
        if (int_arg(values[i], &numbers[i]) < 0) return 0;
    s->family = numbers[0], s->kind = numbers[1], s->proto = numbers[2];
    if ((fileno != KR_NONE ? socket_adopt(s, fileno) : socket_open(s)) < 0) return 0;
    gc_on_death(s, socket_found_dead, 0);
    int64_t timeout = s->kind & SOCK_NONBLOCK ? 0 : default_timeout;
    s->kind &= ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (timeout >= 0 && timeout_apply(s, timeout) < 0) return 0;
    return KR_NONE;
}

Value kr_socket___repr__(Value self) {
    const SocketObject *s = socket_object(self);
    return str_printf("<socket object, fd=%lld, family=%d, type=%d, proto=%d>", (long long)s->fd,
                      (int)s->family, (int)s->kind, (int)s->proto);
}

Value kr_socket_close(Value self) {
    SocketObject *s = socket_object(self);
    int fd = (int)s->fd;
    s->fd = -1;
    /* ECONNRESET: the other side was faster; it is closed all the same. */
    return fd < 0 || close(fd) == 0 || errno == ECONNRESET ? KR_NONE : posix_error();
}

Value kr_socket_detach(Value self) {
    SocketObject *s = socket_object(self);
    Value fd = int_from_i64(s->fd);
    s->fd = -1;
    return fd;
}

Value kr_socket_fileno(Value self) { return int_from_i64(socket_object(self)->fd); }
Value kr_socket_get_family(Value self) { return int_from_i64(socket_object(self)->family); }
Value kr_socket_get_type(Value self) { return int_from_i64(socket_object(self)->kind); }
Value kr_socket_get_proto(Value self) { return int_from_i64(socket_object(self)->proto); }
Value kr_socket_get_timeout(Value self) { return timeout_make(socket_object(self)->timeout); }
Value kr_socket_gettimeout(Value self) { return timeout_make(socket_object(self)->timeout); }

Value kr_socket_getblocking(Value self) {
    return value_from_bool(socket_object(self)->timeout != 0);
}

Value kr_socket_setblocking(Value self, Value flag) {
    int blocks = object_truth(flag);
    return blocks < 0 || timeout_apply(socket_object(self), blocks ? -1 : 0) < 0 ? 0 : KR_NONE;
}

Value kr_socket_settimeout(Value self, Value v) {
    int64_t timeout;
    return timeout_read(v, &timeout) < 0 || timeout_apply(socket_object(self), timeout) < 0
               ? 0
               : KR_NONE;
}

Value kr__socket_getdefaulttimeout(void) { return timeout_make(default_timeout); }

Value kr__socket_setdefaulttimeout(Value v) {
    return timeout_read(v, &default_timeout) < 0 ? 0 : KR_NONE;
}

/* ---- Connections ---- */

Value kr_socket__accept(Value self) {
    Transfer transfer = {0};
    ssize_t fd = socket_run(socket_object(self), POLLIN, operation_accept, &transfer);
    return fd < 0 ? 0 : tuple_pack(2, int_from_i64(fd), address_make(&transfer.address));
}

Value kr_socket_bind(Value self, Value v) {
    const SocketObject *s = socket_object(self);
    Address address;
    if (address_read(&address, s->family, v, "bind") < 0) return 0;
    return done_or_error(
        bind((int)s->fd, (const struct sockaddr *)&address.storage, address.length));
}

Value kr_socket_listen(Value self, Value backlog) {
    int count = 128;
    if (backlog && int_arg(backlog, &count) < 0) return 0;
    return done_or_error(listen((int)socket_object(self)->fd, count < 0 ? 0 : count));
}

/* The errno with which it failed; 0: connected; -1: with an error set. A connect that was
 * interrupted goes on by itself and is waited for. */
static int socket_connect(const SocketObject *s, const Address *address) {
    int64_t deadline = clock_now() + s->timeout;
    if (connect((int)s->fd, (const struct sockaddr *)&address->storage, address->length) == 0)
        return 0;
    bool goes_on = (errno == EINTR && s->timeout) || (errno == EINPROGRESS && s->timeout > 0);
    if (!goes_on) return errno;
    if (errno == EINTR && kr_pending() < 0) return -1;
    if (socket_wait(s, POLLOUT, s->timeout < 0 ? INT64_MAX : deadline) < 0) return -1;
    int number;
    socklen_t length = sizeof number;
    getsockopt((int)s->fd, SOL_SOCKET, SO_ERROR, &number, &length);
    return number == EISCONN ? 0 : number;
}

Value kr_socket_connect(Value self, Value v) {
    const SocketObject *s = socket_object(self);
    Address address;
    if (address_read(&address, s->family, v, "connect") < 0) return 0;
    int number = socket_connect(s, &address);
    if (number > 0) return error_raise_os(number, 0, 0);
    return number < 0 ? 0 : KR_NONE;
}

Value kr_socket_connect_ex(Value self, Value v) {
    const SocketObject *s = socket_object(self);
    Address address;
    if (address_read(&address, s->family, v, "connect_ex") < 0) return 0;
    int number = socket_connect(s, &address);
    if (number < 0 && error_catch(&kr_type_TimeoutError)) number = EWOULDBLOCK;
    return number < 0 ? 0 : small_make(number);
}

Value kr_socket_shutdown(Value self, Value flag) {
    int how;
    return int_arg(flag, &how) < 0 ? 0 : done_or_error(shutdown((int)socket_object(self)->fd, how));
}

static Value name_with(int (*ask)(int, struct sockaddr *, socklen_t *), Value self) {
    Address address = {.length = sizeof address.storage};
    if (ask((int)socket_object(self)->fd, (struct sockaddr *)&address.storage, &address.length) < 0)
        return posix_error();
    return address_make(&address);
}

static int ask_name(int fd, struct sockaddr *name, socklen_t *length) {
    return getsockname(fd, name, length);
}
static int ask_peer(int fd, struct sockaddr *name, socklen_t *length) {
    return getpeername(fd, name, length);
}
Value kr_socket_getsockname(Value self) { return name_with(ask_name, self); }
Value kr_socket_getpeername(Value self) { return name_with(ask_peer, self); }

/* ---- Receiving ---- */

static int size_read(Value v, const char *function, size_t *size) {
    int64_t n;
    if (object_index_i64(v, &n, &kr_type_OverflowError) < 0) return -1;
    *size = (size_t)n;
    if (n >= 0) return 0;
    error_raise(&kr_type_ValueError, "negative buffersize in %s", function);
    return -1;
}

static Value receive_bytes(Value self, Value bufsize, Value flags, const char *function,
                           Transfer *transfer) {
    if (size_read(bufsize, function, &transfer->length) < 0 || int_arg(flags, &transfer->flags) < 0)
        return 0;
    if (!(transfer->data = gc_try_bytes(transfer->length + 1))) return error_raise_memory();
    ssize_t count = socket_run(socket_object(self), POLLIN, operation_receive, transfer);
    return count < 0 ? 0 : bytes_from(transfer->data, (size_t)count);
}

Value kr_socket_recv(Value self, Value bufsize, Value flags) {
    Transfer transfer = {0};
    return receive_bytes(self, bufsize, flags, "recv", &transfer);
}

Value kr_socket_recvfrom(Value self, Value bufsize, Value flags) {
    Transfer transfer = {0};
    Value bytes = receive_bytes(self, bufsize, flags, "recvfrom", &transfer);
    return bytes ? tuple_pack(2, bytes, address_make(&transfer.address)) : 0;
}

static ssize_t receive_into(Value self, Value target, Value nbytes, Value flags,
                            const char *function, Transfer *transfer) {
    Buffer buffer;
    ssize_t count = -1;
    if (size_read(nbytes, function, &transfer->length) < 0 || int_arg(flags, &transfer->flags) < 0)
        return -1;
    if (buffer_acquire_writable(target, &buffer, function) < 0) {
        error_clear();
        error_raise(&kr_type_TypeError,
                    "%s() argument 1 must be read-write bytes-like object, not %G", function,
                    target);
        return -1;
    }
    if (transfer->length > buffer.length) {
        error_raise(&kr_type_ValueError, "buffer too small for requested bytes");
    } else {
        if (transfer->length == 0) transfer->length = buffer.length;
        transfer->data = buffer.data;
        count = socket_run(socket_object(self), POLLIN, operation_receive, transfer);
    }
    buffer_release(&buffer);
    return count;
}

Value kr_socket_recv_into(Value self, Value buffer, Value nbytes, Value flags) {
    Transfer transfer = {0};
    ssize_t count = receive_into(self, buffer, nbytes, flags, "recv_into", &transfer);
    return count < 0 ? 0 : int_from_i64(count);
}

Value kr_socket_recvfrom_into(Value self, Value buffer, Value nbytes, Value flags) {
    Transfer transfer = {0};
    ssize_t count = receive_into(self, buffer, nbytes, flags, "recvfrom_into", &transfer);
    return count < 0 ? 0 : tuple_pack(2, int_from_i64(count), address_make(&transfer.address));
}

/* ---- Sending ---- */

Value kr_socket_send(Value self, Value data, Value flags) {
    Transfer transfer = {0};
    Buffer buffer;
    if (int_arg(flags, &transfer.flags) < 0 || buffer_acquire(data, &buffer) < 0) return 0;
    transfer.data = buffer.data, transfer.length = buffer.length;
    ssize_t count = socket_run(socket_object(self), POLLOUT, operation_send, &transfer);
    buffer_release(&buffer);
    return count < 0 ? 0 : int_from_i64(count);
}

Value kr_socket_sendall(Value self, Value data, Value flags) {
    const SocketObject *s = socket_object(self);
    int64_t deadline = clock_now() + s->timeout; /* for all of it */
    Transfer transfer = {0};
    Buffer buffer;
    if (int_arg(flags, &transfer.flags) < 0 || buffer_acquire(data, &buffer) < 0) return 0;
    size_t sent = 0;
    ssize_t count = 0;
    while (count >= 0 && sent < buffer.length) {
        transfer.data = buffer.data + sent, transfer.length = buffer.length - sent;
        count = socket_run_until(s, POLLOUT, operation_send, &transfer, deadline);
        if (count > 0) sent += (size_t)count;
        if (kr_thread.pending && count >= 0 && kr_pending() < 0) count = -1;
    }
    buffer_release(&buffer);
    return count < 0 ? 0 : KR_NONE;
}

Value kr_socket_sendto(Value self, Value data, Value flags, Value address) {
    const SocketObject *s = socket_object(self);
    Transfer transfer = {0};
    Buffer buffer;
    if (address && int_arg(flags, &transfer.flags) < 0) return 0;
    if (address_read(&transfer.address, s->family, address ? address : flags, "sendto") < 0)
        return 0;
    if (buffer_acquire(data, &buffer) < 0) return 0;
    transfer.data = buffer.data, transfer.length = buffer.length;
    ssize_t count = socket_run(s, POLLOUT, operation_send, &transfer);
    buffer_release(&buffer);
    return count < 0 ? 0 : int_from_i64(count);
}

/* ---- Options ---- */

Value kr_socket_getsockopt(Value self, Value level, Value option, Value buffersize) {
    int at, name, size = 0, number = 0;
    if (int_arg(level, &at) < 0 || int_arg(option, &name) < 0) return 0;
    if (buffersize && int_arg(buffersize, &size) < 0) return 0;
    if (size < 0 || size > 1024)
        return error_raise(&kr_type_OSError, "getsockopt buflen out of range");
    char bytes[1024];
    socklen_t length = size ? (socklen_t)size : sizeof number;
    void *into = size ? bytes : (void *)&number;
    if (getsockopt((int)socket_object(self)->fd, at, name, into, &length) < 0) return posix_error();
    return size ? bytes_from(bytes, length) : small_make(number);
}

Value kr_socket_setsockopt(Value self, Value level, Value option, Value value, Value optlen) {
    int fd = (int)socket_object(self)->fd, at, name, number;
    if (int_arg(level, &at) < 0 || int_arg(option, &name) < 0) return 0;
    if (optlen) {
        if (value != KR_NONE || int_arg(optlen, &number) < 0)
            return error_is_set()
                       ? 0
                       : error_raise(&kr_type_TypeError,
                                     "setsockopt() argument 3 must be None, not %G", value);
        return done_or_error(setsockopt(fd, at, name, NULL, (socklen_t)number));
    }
    if (value_is_int(value))
        return int_arg(value, &number) < 0
                   ? 0
                   : done_or_error(setsockopt(fd, at, name, &number, sizeof number));
    Buffer buffer;
    if (buffer_acquire(value, &buffer) < 0) return 0;
    int status = setsockopt(fd, at, name, buffer.data, (socklen_t)buffer.length);
    buffer_release(&buffer);
    return done_or_error(status);
}

/* ---- The module ---- */

Value kr__socket_const_SocketType(void) { return value_of(&kr_type_socket); }
Value kr__socket_const_has_ipv6(void) { return KR_TRUE; }

static Value socket_of(int fd, int family, int kind, int proto) {
    SocketObject *s = socket_object(kr_socket___new__(value_of(&kr_type_socket), 0, 0));
    s->fd = fd, s->family = family, s->kind = kind & ~(SOCK_NONBLOCK | SOCK_CLOEXEC),
    s->proto = proto;
    gc_on_death(s, socket_found_dead, 0);
    int64_t timeout = kind & SOCK_NONBLOCK ? 0 : default_timeout;
    return timeout >= 0 && timeout_apply(s, timeout) < 0 ? 0 : value_of(s);
}

Value kr__socket_socketpair(Value family, Value type, Value proto) {
    int domain = AF_UNIX, kind = SOCK_STREAM, protocol, pair[2];
    if ((family && int_arg(family, &domain) < 0) || (type && int_arg(type, &kind) < 0) ||
        int_arg(proto, &protocol) < 0)
        return 0;
    if (socketpair(domain, kind | SOCK_CLOEXEC, protocol, pair) < 0) return posix_error();
    Value first = socket_of(pair[0], domain, kind, protocol),
          second = socket_of(pair[1], domain, kind, protocol);
    return first && second ? tuple_pack(2, first, second) : 0;
}

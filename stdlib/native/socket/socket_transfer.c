/* _socket: the methods of socket that move data. */
#include "socket_object.stub.h"

#include "socket_types.h"

#include "containers/containers.h"
#include "core/iterate.h"

#include <poll.h>
#include <string.h>
#include <sys/uio.h>

/* ---- One system call each ---- */

typedef struct Transfer {
    void *data;
    size_t length;
    int flags;
    SocketAddress *address; /* of recvfrom, sendto */
} Transfer;

static ssize_t recv_once(int fd, void *data) {
    const Transfer *t = data;
    return recv(fd, t->data, t->length, t->flags);
}

static ssize_t recvfrom_once(int fd, void *data) {
    const Transfer *t = data;
    t->address->length = sizeof t->address->storage;
    return recvfrom(fd, t->data, t->length, t->flags, socket_address(t->address),
                    &t->address->length);
}

static ssize_t send_once(int fd, void *data) {
    const Transfer *t = data;
    return send(fd, t->data, t->length, t->flags);
}

static ssize_t sendto_once(int fd, void *data) {
    const Transfer *t = data;
    return sendto(fd, t->data, t->length, t->flags, socket_address(t->address), t->address->length);
}

static ssize_t receive(Value self, SocketOperation operate, Transfer *t) {
    SocketObject *s = socket_object(self);
    return t->length || operate != recv_once ? socket_do(s, POLLIN, socket_deadline(s), operate, t)
                                             : 0;
}

/* ---- Receiving ---- */

/* A size and flags. 0, -1. */
static int receive_args(Value size, Value flags, const char *method, Transfer *t) {
    int64_t length;
    if (object_index_i64(size, &length, &kr_type_OverflowError) < 0 ||
        int_arg(flags, &t->flags) < 0)
        return -1;
    t->length = (size_t)length;
    if (length >= 0) return 0;
    error_raise(&kr_type_ValueError, "negative buffersize in %s", method);
    return -1;
}

/* The bytes that came, at most as many as were asked for. */
static Value receive_bytes(Value self, SocketOperation operate, Transfer *t) {
    uint8_t *data;
    Value bytes = bytes_alloc(t->length, &data);
    if (!bytes) return 0;
    t->data = data;
    ssize_t count = receive(self, operate, t);
    if (count < 0) return 0;
    return (size_t)count == t->length ? bytes : bytes_from(data, (size_t)count);
}

Value kr_socket_recv(Value self, Value bufsize, Value flags) {
    Transfer t;
    return receive_args(bufsize, flags, "recv", &t) < 0 ? 0 : receive_bytes(self, recv_once, &t);
}

Value kr_socket_recvfrom(Value self, Value bufsize, Value flags) {
    SocketAddress a;
    Transfer t = {.address = &a};
    if (receive_args(bufsize, flags, "recvfrom", &t) < 0) return 0;
    Value bytes = receive_bytes(self, recvfrom_once, &t);
    Value from = bytes ? socket_address_make(&a) : 0;
    return from ? tuple_pack(2, bytes, from) : 0;
}

/* Into the memory of another object; *count is what came. 0, -1. */
static int receive_into(Value self, Value target, Value nbytes, Value flags, const char *method,
                        const char *too_large, SocketOperation operate, Transfer *t,
                        ssize_t *count) {
    Buffer buffer;
    if (receive_args(nbytes, flags, method, t) < 0) return -1;
    if (buffer_acquire_writable(target, &buffer, method) < 0) {
        if (!error_catch(&kr_type_TypeError)) return -1;
        error_raise(&kr_type_TypeError,
                    "%s() argument 1 must be read-write bytes-like object, not %G", method, target);
        return -1;
    }
    t->data = buffer.data;
    *count = -1;
    if (!t->length) t->length = buffer.length;
    if (t->length > buffer.length)
        error_raise(&kr_type_ValueError, "%s", too_large);
    else
        *count = receive(self, operate, t);
    buffer_release(&buffer);
    return *count < 0 ? -1 : 0;
}

Value kr_socket_recv_into(Value self, Value buffer, Value nbytes, Value flags) {
    Transfer t;
    ssize_t count;
    int status = receive_into(self, buffer, nbytes, flags, "recv_into",
                              "buffer too small for requested bytes", recv_once, &t, &count);
    return status < 0 ? 0 : small_make(count);
}

Value kr_socket_recvfrom_into(Value self, Value buffer, Value nbytes, Value flags) {
    SocketAddress a;
    Transfer t = {.address = &a};
    ssize_t count;
    if (receive_into(self, buffer, nbytes, flags, "recvfrom_into",
                     "nbytes is greater than the length of the buffer", recvfrom_once, &t,
                     &count) < 0)
        return 0;
    Value from = socket_address_make(&a);
    return from ? tuple_pack(2, small_make(count), from) : 0;
}

/* ---- Sending ---- */

Value kr_socket_send(Value self, Value data, Value flags) {
    Buffer buffer;
    Transfer t = {0};
    SocketObject *s = socket_object(self);
    if (int_arg(flags, &t.flags) < 0 || buffer_acquire(data, &buffer) < 0) return 0;
    t.data = buffer.data, t.length = buffer.length;
    ssize_t count = socket_do(s, POLLOUT, socket_deadline(s), send_once, &t);
    buffer_release(&buffer);
    return count < 0 ? 0 : small_make(count);
}

Value kr_socket_sendall(Value self, Value data, Value flags) {
    Buffer buffer;
    Transfer t = {0};
    SocketObject *s = socket_object(self);
    double deadline = socket_deadline(s);
    if (int_arg(flags, &t.flags) < 0 || buffer_acquire(data, &buffer) < 0) return 0;
    ssize_t count = 0;
    for (size_t sent = 0; sent < buffer.length && count >= 0; sent += (size_t)count) {
        t.data = buffer.data + sent, t.length = buffer.length - sent;
        count = socket_do(s, POLLOUT, deadline, send_once, &t);
        if (count >= 0 && kr_pending() != 0) count = -1;
    }
    buffer_release(&buffer);
    return count < 0 ? 0 : KR_NONE;
}

Value kr_socket_sendto(Value self, Value args) {
    Buffer buffer;
    SocketAddress a;
    Transfer t = {.address = &a};
    SocketObject *s = socket_object(self);
    size_t count = tuple_length(args);
    if (count < 2 || count > 3)
        return error_raise(&kr_type_TypeError, "sendto() takes 2 or 3 arguments (%zd given)",
                           count);
    if (count == 3 && int_arg(tuple_get(args, 1), &t.flags) < 0) return 0;
    if (buffer_acquire(tuple_get(args, 0), &buffer) < 0) return 0;
    t.data = buffer.data, t.length = buffer.length;
    ssize_t sent = -1;
    if (socket_address_parse(s, tuple_get(args, count - 1), "sendto", &a) == 0)
        sent = socket_do(s, POLLOUT, socket_deadline(s), sendto_once, &t);
    buffer_release(&buffer);
    return sent < 0 ? 0 : small_make(sent);
}

/* ---- Messages: several buffers, and ancillary data ---- */

typedef struct Message {
    struct msghdr header;
    int flags;
    SocketAddress address;
} Message;

static ssize_t recvmsg_once(int fd, void *data) {
    Message *m = data;
    m->header.msg_namelen = sizeof m->address.storage;
    return recvmsg(fd, &m->header, m->flags);
}

static ssize_t sendmsg_once(int fd, void *data) {
    const Message *m = data;
    return sendmsg(fd, &m->header, m->flags);
}

/* Buffers of an iterable, all acquired. */
typedef struct BufferList {
    Buffer *buffers;
    struct iovec *parts;
    size_t count;
} BufferList;

static void buffers_release(const BufferList *list) {
    for (size_t i = 0; i < list->count; i++) buffer_release(&list->buffers[i]);
}

static int buffers_acquire(Value iterable, BufferList *list, bool writable) {
    const char *function = writable ? "recvmsg_into" : "sendmsg";
    Value items = list_from_iterable(iterable);
    list->count = 0;
    if (!items) {
        if (error_catch(&kr_type_TypeError))
            error_raise(&kr_type_TypeError, "%s() argument 1 must be an iterable", function);
        return -1;
    }
    size_t count = list_length(items);
    list->buffers = gc_new_scanned(NULL, (count + 1) * sizeof *list->buffers);
    list->parts = gc_bytes((count + 1) * sizeof *list->parts);
    for (; list->count < count; list->count++) {
        Buffer *buffer = &list->buffers[list->count];
        Value item = list_get(items, list->count);
        int status = writable ? buffer_acquire_writable(item, buffer, function)
                              : buffer_acquire(item, buffer);
        if (status < 0) return buffers_release(list), -1;
        list->parts[list->count] = (struct iovec){buffer->data, buffer->length};
    }
    return 0;
}

/* The list of (level, type, data) that came with a message. */
static Value ancillary_make(struct msghdr *header) {
    Value list = list_new(0);
    for (struct cmsghdr *c = CMSG_FIRSTHDR(header); list && c; c = CMSG_NXTHDR(header, c)) {
        const char *end = (const char *)header->msg_control + header->msg_controllen;
        size_t length = c->cmsg_len - CMSG_LEN(0),
               room = (size_t)(end - (const char *)CMSG_DATA(c));
        Value data = bytes_from(CMSG_DATA(c), length < room ? length : room);
        Value item =
            data ? tuple_pack(3, small_make(c->cmsg_level), small_make(c->cmsg_type), data) : 0;
        if (!item || list_append(list, item) < 0) return 0;
    }
    return list;
}

/* Fills the buffers; *count is what came. The message's ancillary data: a list; 0 with the error
 * set. */
static Value message_receive(Value self, const BufferList *list, Value size, Value flags,
                             Message *m, ssize_t *count) {
    int64_t room;
    SocketObject *s = socket_object(self);
    if (object_index_i64(size, &room, &kr_type_OverflowError) < 0 || int_arg(flags, &m->flags) < 0)
        return 0;
    if (room < 0 || room > INT32_MAX)
        return error_raise(&kr_type_ValueError, "invalid ancillary data buffer length");
    m->header = (struct msghdr){.msg_name = &m->address.storage,
                                .msg_iov = list->parts,
                                .msg_iovlen = list->count,
                                .msg_control = room ? gc_bytes((size_t)room) : NULL,
                                .msg_controllen = (size_t)room};
    *count = socket_do(s, POLLIN, socket_deadline(s), recvmsg_once, m);
    m->address.length = m->header.msg_namelen;
    return *count < 0 ? 0 : ancillary_make(&m->header);
}

static Value message_result(Value data, Value ancillary, const Message *m) {
    Value from = data && ancillary ? socket_address_make(&m->address) : 0;
    return from ? tuple_pack(4, data, ancillary, small_make(m->header.msg_flags), from) : 0;
}

Value kr_socket_recvmsg(Value self, Value bufsize, Value ancbufsize, Value flags) {
    Message m;
    ssize_t count;
    Transfer t;
    uint8_t *data;
    if (receive_args(bufsize, small_make(0), "recvmsg()", &t) < 0) {
        if (!error_catch(&kr_type_ValueError)) return 0;
        return error_raise(&kr_type_ValueError, "negative buffer size in recvmsg()");
    }
    Value bytes = bytes_alloc(t.length, &data);
    if (!bytes) return 0;
    struct iovec part = {data, t.length};
    BufferList one = {NULL, &part, 1};
    Value ancillary = message_receive(self, &one, ancbufsize, flags, &m, &count);
    if (!ancillary) return 0;
    return message_result((size_t)count == t.length ? bytes : bytes_from(data, (size_t)count),
                          ancillary, &m);
}

Value kr_socket_recvmsg_into(Value self, Value buffers, Value ancbufsize, Value flags) {
    Message m;
    ssize_t count;
    BufferList list;
    if (buffers_acquire(buffers, &list, true) < 0) {
        if (!error_catch(&kr_type_TypeError)) return 0;
        return error_raise(&kr_type_TypeError, "recvmsg_into() argument 1 must be an iterable of "
                                               "single-segment read-write buffers");
    }
    Value ancillary = message_receive(self, &list, ancbufsize, flags, &m, &count);
    buffers_release(&list);
    return ancillary ? message_result(small_make(count), ancillary, &m) : 0;
}

/* What a message carries beside its data, read from (level, type, data). */
typedef struct Ancillary {
    int level, kind;
    Value data; /* bytes */
} Ancillary;

/* 0, -1. */
static int ancillary_item(Value item, Ancillary *a) {
    Buffer buffer;
    Value parts = list_from_iterable(item);
    if (!parts) return -1;
    if (list_length(parts) != 3) {
        error_raise(
            &kr_type_TypeError,
            "[sendmsg() ancillary data items]() argument must be sequence of length 3, not %zu",
            list_length(parts));
        return -1;
    }
    if (int_arg(list_get(parts, 0), &a->level) < 0 || int_arg(list_get(parts, 1), &a->kind) < 0 ||
        buffer_acquire(list_get(parts, 2), &buffer) < 0)
        return -1;
    a->data = bytes_from(buffer.data, buffer.length);
    buffer_release(&buffer);
    return a->data ? 0 : -1;
}

/* The ancillary items of a message to send, in the form of the system. 0, -1. */
static int ancillary_read(Value iterable, struct msghdr *header) {
    Value items = list_from_iterable(iterable);
    if (!items) return -1;
    size_t count = list_length(items), room = 0;
    Ancillary *all = gc_new_scanned(NULL, (count + 1) * sizeof *all);
    for (size_t i = 0; i < count; i++) {
        if (ancillary_item(list_get(items, i), &all[i]) < 0) return -1;
        room += CMSG_SPACE(bytes_object(all[i].data)->length);
    }
    header->msg_controllen = room;
    header->msg_control = room ? memset(gc_bytes(room), 0, room) : NULL;
    struct cmsghdr *c = CMSG_FIRSTHDR(header);
    for (size_t i = 0; i < count; i++, c = CMSG_NXTHDR(header, c)) {
        const BytesObject *data = bytes_object(all[i].data);
        c->cmsg_level = all[i].level;
        c->cmsg_type = all[i].kind;
        c->cmsg_len = CMSG_LEN(data->length);
        memcpy(CMSG_DATA(c), data->data, data->length);
    }
    return 0;
}

static Value message_send(SocketObject *s, const BufferList *list, Value ancdata, Value address,
                          Message *m) {
    m->header = (struct msghdr){.msg_iov = list->parts, .msg_iovlen = list->count};
    if (address && address != KR_NONE) {
        if (socket_address_parse(s, address, "sendmsg", &m->address) < 0) return 0;
        m->header.msg_name = &m->address.storage;
        m->header.msg_namelen = m->address.length;
    }
    if (ancdata && ancillary_read(ancdata, &m->header) < 0) return 0;
    ssize_t sent = socket_do(s, POLLOUT, socket_deadline(s), sendmsg_once, m);
    return sent < 0 ? 0 : small_make(sent);
}

Value kr_socket_sendmsg(Value self, Value buffers, Value ancdata, Value flags, Value address) {
    Message m = {0};
    BufferList list;
    if (int_arg(flags, &m.flags) < 0 || buffers_acquire(buffers, &list, false) < 0) return 0;
    Value sent = message_send(socket_object(self), &list, ancdata, address, &m);
    buffers_release(&list);
    return sent;
}

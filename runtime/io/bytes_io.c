/* BytesIO: a binary stream in memory. */
#include "core/names.h"
#include "files.stub.h"
#include "io/io.h"

#include <stdio.h>

static BytesIOObject *bytes_io(Value v) { return (BytesIOObject *)v; }

static int check_open(const BytesIOObject *io) {
    if (!io->head.closed) return 0;
    raise_closed();
    return -1;
}

/* Room for `capacity` bytes; views of the memory forbid moving it. 0, -1. */
static int capacity_ensure(BytesIOObject *io, uint64_t capacity) {
    if (capacity <= io->capacity) return 0;
    uint64_t larger = io->capacity + io->capacity / 8 + 64;
    if (larger < capacity) larger = capacity;
    if (io->capacity && larger < io->capacity * 2 && io->capacity < (1 << 20))
        larger = io->capacity * 2;
    uint8_t *data = gc_try_bytes(larger);
    if (!data) return -1;
    if (io->length) memcpy(data, io->data, io->length);
    io->data = data;
    io->capacity = larger;
    return 0;
}

/* As CPython: any change of the size while a view exists is an error, even where memory would
 * suffice. */
static int change_check(BytesIOObject *io) { return export_lock_check(&io->lock); }

static int bytes_io_write(BytesIOObject *io, const void *data, uint64_t size) {
    if (size == 0) return 0;
    uint64_t end = io->position + size;
    if (change_check(io) < 0 || capacity_ensure(io, end) < 0) return -1;
    if (io->position > io->length) memset(io->data + io->length, 0, io->position - io->length);
    memcpy(io->data + io->position, data, size);
    io->position = end;
    if (end > io->length) io->length = end;
    return 0;
}

Value kr_BytesIO___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    return value_of(type_allocate((Type *)cls, 0));
}

/* ---- Views ---- */

static int view_acquire(Value v, Buffer *buffer) {
    BytesIOObject *io = bytes_io(v);
    if (check_open(io) < 0) return -1;
    if (!io->data && capacity_ensure(io, 64) < 0) return -1;
    *buffer =
        (Buffer){.data = io->data, .length = io->length, .owner = v, .format = "B", .item_size = 1};
    return 0;
}

static ExportLock *view_lock(Value v) { return &bytes_io(v)->lock; }

static const BufferProvider provider = {view_acquire, view_lock, NULL};

Value kr_BytesIO___init__(Value self, Value initial) {
    static bool registered;
    if (!registered) buffer_provider_register(&kr_type_BytesIO, &provider);
    registered = true;
    BytesIOObject *io = bytes_io(self);
    io->length = io->position = 0;
    if (initial == KR_NONE) return KR_NONE;
    Buffer buffer;
    if (buffer_acquire(initial, &buffer) < 0) return 0;
    int status = bytes_io_write(io, buffer.data, buffer.length);
    buffer_release(&buffer);
    io->position = 0;
    return status < 0 ? 0 : KR_NONE;
}

Value kr_BytesIO_getbuffer(Value self) {
    return check_open(bytes_io(self)) < 0 ? 0 : object_call1(value_of(&kr_type_memoryview), self);
}

Value kr_BytesIO_getvalue(Value self) {
    const BytesIOObject *io = bytes_io(self);
    return check_open(io) < 0 ? 0 : bytes_from(io->length ? (void *)io->data : "", io->length);
}

/* ---- Reading ---- */

static uint64_t left(const BytesIOObject *io) {
    return io->position < io->length ? io->length - io->position : 0;
}

static Value take(BytesIOObject *io, uint64_t size) {
    if (size > left(io)) size = left(io);
    Value result = bytes_from(size ? (void *)(io->data + io->position) : "", size);
    io->position += size;
    return result;
}

Value kr_BytesIO_read(Value self, Value size) {
    int64_t count;
    if (check_open(bytes_io(self)) < 0 || size_argument(size, &count) < 0) return 0;
    return take(bytes_io(self), count < 0 ? UINT64_MAX : (uint64_t)count);
}

Value kr_BytesIO_read1(Value self, Value size) { return kr_BytesIO_read(self, size); }

static uint64_t line_length(const BytesIOObject *io) {
    uint64_t rest = left(io);
    if (rest == 0) return 0;
    const uint8_t *start = io->data + io->position, *end = memchr(start, '\n', rest);
    return end ? (uint64_t)(end - start) + 1 : rest;
}

Value kr_BytesIO_readline(Value self, Value size) {
    BytesIOObject *io = bytes_io(self);
    int64_t limit;
    if (check_open(io) < 0 || size_argument(size, &limit) < 0) return 0;
    uint64_t length = line_length(io);
    return take(io, limit >= 0 && (uint64_t)limit < length ? (uint64_t)limit : length);
}

Value kr_BytesIO_readlines(Value self, Value size) {
    BytesIOObject *io = bytes_io(self);
    int64_t limit;
    uint64_t total = 0;
    if (check_open(io) < 0 || size_argument(size, &limit) < 0) return 0;
    Value lines = list_new(0);
    for (uint64_t length; (length = line_length(io)) > 0;) {
        if (list_append(lines, take(io, length)) < 0) return 0;
        total += length;
        if (limit > 0 && total >= (uint64_t)limit) break;
    }
    return lines;
}

Value kr_BytesIO_readinto(Value self, Value target) {
    BytesIOObject *io = bytes_io(self);
    Buffer buffer;
    if (check_open(io) < 0 || buffer_acquire_writable(target, &buffer, "readinto") < 0) return 0;
    uint64_t count = buffer.length < left(io) ? buffer.length : left(io);
    if (count) memmove(buffer.data, io->data + io->position, count);
    io->position += count;
    buffer_release(&buffer);
    return int_from_u64(count);
}

Value kr_BytesIO___iter__(Value self) { return self; }

Value kr_BytesIO___next__(Value self) {
    BytesIOObject *io = bytes_io(self);
    if (check_open(io) < 0) return 0;
    uint64_t length = line_length(io);
    return length ? take(io, length) : 0;
}

/* ---- Writing, positions ---- */

Value kr_BytesIO_write(Value self, Value b) {
    BytesIOObject *io = bytes_io(self);
    Buffer buffer;
    if (check_open(io) < 0 || buffer_acquire(b, &buffer) < 0) return 0;
    int status = bytes_io_write(io, buffer.data, buffer.length);
    buffer_release(&buffer);
    return status < 0 ? 0 : int_from_u64(buffer.length);
}

Value kr_BytesIO_truncate(Value self, Value size) {
    BytesIOObject *io = bytes_io(self);
    int64_t length;
    if (check_open(io) < 0 || size_argument(size, &length) < 0) return 0;
    if (size == KR_NONE) length = (int64_t)io->position;
    if (length < 0)
        return error_raise(&kr_type_ValueError, "negative size value %ld", (long)length);
    if (change_check(io) < 0) return 0;
    if ((uint64_t)length < io->length) io->length = (uint64_t)length;
    return int_from_i64(length);
}

Value kr_BytesIO_seek(Value self, Value pos, Value whence) {
    BytesIOObject *io = bytes_io(self);
    int64_t offset, from;
    if (offset_argument(pos, &offset) < 0 || offset_argument(whence, &from) < 0 ||
        check_open(io) < 0)
        return 0;
    if (offset < 0 && from == SEEK_SET)
        return error_raise(&kr_type_ValueError, "negative seek value %ld", (long)offset);
    if (from == SEEK_CUR)
        offset += (int64_t)io->position;
    else if (from == SEEK_END)
        offset += (int64_t)io->length;
    else if (from != SEEK_SET)
        return error_raise(&kr_type_ValueError, "invalid whence (%ld, should be 0, 1 or 2)",
                           (long)from);
    if (offset < 0) offset = 0;
    io->position = (uint64_t)offset;
    return int_from_i64(offset);
}

Value kr_BytesIO_tell(Value self) {
    return check_open(bytes_io(self)) < 0 ? 0 : int_from_u64(bytes_io(self)->position);
}

/* ---- State ---- */

Value kr_BytesIO_close(Value self) {
    BytesIOObject *io = bytes_io(self);
    if (change_check(io) < 0) return 0;
    io->head.closed = 1;
    io->data = 0;
    io->length = io->capacity = 0;
    return KR_NONE;
}

Value kr_BytesIO_flush(Value self) { return check_open(bytes_io(self)) < 0 ? 0 : KR_NONE; }
Value kr_BytesIO_isatty(Value self) { return check_open(bytes_io(self)) < 0 ? 0 : KR_FALSE; }
Value kr_BytesIO_readable(Value self) { return check_open(bytes_io(self)) < 0 ? 0 : KR_TRUE; }
Value kr_BytesIO_writable(Value self) { return check_open(bytes_io(self)) < 0 ? 0 : KR_TRUE; }
Value kr_BytesIO_seekable(Value self) { return check_open(bytes_io(self)) < 0 ? 0 : KR_TRUE; }
Value kr_BytesIO_get_closed(Value self) {
    return value_from_bool(bytes_io(self)->head.closed != 0);
}

Value kr_BytesIO___getstate__(Value self) {
    Value value = kr_BytesIO_getvalue(self);
    if (!value) return 0;
    Value dict = bytes_io(self)->head.dict;
    return tuple_pack(3, value, int_from_u64(bytes_io(self)->position),
                      dict ? dict_copy(dict) : KR_NONE);
}

int memory_io_attributes(Value self, Value dict, const char *which) {
    if (dict == KR_NONE) return 0;
    if (!value_is_dict(dict)) {
        error_raise(&kr_type_TypeError, "%s item of state should be a dict, got a %T", which, dict);
        return -1;
    }
    Value own = object_getattr(self, NAME(__dict__));
    return own ? dict_update(own, dict) : -1;
}

Value kr_BytesIO___setstate__(Value self, Value state) {
    if (!value_is_tuple(state) || tuple_length(state) < 3)
        return error_raise(&kr_type_TypeError, "%T.__setstate__ argument should be 3-tuple, got %T",
                           self, state);
    BytesIOObject *io = bytes_io(self);
    if (check_open(io) < 0 || !kr_BytesIO___init__(self, tuple_get(state, 0))) return 0;
    Value number = tuple_get(state, 1);
    int64_t position;
    if (!value_is_int(number))
        return error_raise(&kr_type_TypeError, "second item of state must be an integer, not %T",
                           number);
    if (offset_argument(number, &position) < 0) return 0;
    if (position < 0) return error_raise(&kr_type_ValueError, "position value cannot be negative");
    io->position = (uint64_t)position;
    return memory_io_attributes(self, tuple_get(state, 2), "third") < 0 ? 0 : KR_NONE;
}

/* StringIO: a text stream in memory. Code points in an array that widens when a larger one arrives.
 */
#include "core/names.h"
#include "files.stub.h"
#include "io/io.h"

#include <stdio.h>

static StringIOObject *string_io(Value v) { return (StringIOObject *)v; }

static int check_open(const StringIOObject *io) {
    if (!io->kind) {
        error_raise(&kr_type_ValueError, "I/O operation on uninitialized object");
        return -1;
    }
    if (!io->head.closed) return 0;
    error_raise(&kr_type_ValueError, "I/O operation on closed file");
    return -1;
}

/* ---- The array ---- */

static uint32_t char_at(const void *data, uint32_t kind, uint64_t i) {
    if (kind == 1) return ((const uint8_t *)data)[i];
    return kind == 2 ? ((const uint16_t *)data)[i] : ((const uint32_t *)data)[i];
}

static void char_put(void *data, uint32_t kind, uint64_t i, uint32_t c) {
    if (kind == 1)
        ((uint8_t *)data)[i] = (uint8_t)c;
    else if (kind == 2)
        ((uint16_t *)data)[i] = (uint16_t)c;
    else
        ((uint32_t *)data)[i] = c;
}

static void chars_copy(void *to, uint32_t to_kind, uint64_t at, const void *from,
                       uint32_t from_kind, uint64_t count) {
    if (to_kind == from_kind) {
        memcpy((char *)to + at * to_kind, from, count * to_kind);
        return;
    }
    for (uint64_t i = 0; i < count; i++) char_put(to, to_kind, at + i, char_at(from, from_kind, i));
}

/* Room for `capacity` code points of `kind` bytes. 0, -1. */
static int space_ensure(StringIOObject *io, uint64_t capacity, uint32_t kind) {
    if (capacity <= io->capacity && kind <= io->kind) return 0;
    if (kind < io->kind) kind = io->kind;
    if (capacity < io->capacity)
        capacity = io->capacity;
    else if (capacity < io->capacity * 2)
        capacity = io->capacity * 2;
    if (capacity < 32) capacity = 32;
    void *data = gc_try_bytes(capacity * kind);
    if (!data) return -1;
    if (io->length) chars_copy(data, kind, 0, io->data, io->kind, io->length);
    io->data = data;
    io->kind = kind;
    io->capacity = capacity;
    return 0;
}

static int chars_write(StringIOObject *io, Value v) {
    const StrObject *s = str_object(v);
    if (s->length == 0) return 0;
    uint64_t end = io->position + s->length;
    if (space_ensure(io, end, s->kind) < 0) return -1;
    if (io->position > io->length)
        memset((char *)io->data + io->length * io->kind, 0, (io->position - io->length) * io->kind);
    chars_copy(io->data, io->kind, io->position, s->data, s->kind, s->length);
    io->position = end;
    if (end > io->length) io->length = end;
    return 0;
}

static Value chars_take(StringIOObject *io, uint64_t count) {
    uint64_t rest = io->position < io->length ? io->length - io->position : 0;
    if (count > rest) count = rest;
    if (count == 0) return str_empty();
    Value result = str_from_ucs((char *)io->data + io->position * io->kind, count, io->kind);
    io->position += count;
    return result;
}

/* ---- Line endings on the way in ---- */

static Value newlines_expand(Value v, const char *ending) {
    Value args[] = {str_from_char('\n'), str_from_text(ending)};
    return object_method(v, "replace", args, 2);
}

static int string_io_write(StringIOObject *io, Value v) {
    bool held = false;
    if (io->mode == NEWLINE_UNIVERSAL || io->mode == NEWLINE_ANY)
        v = newline_translate(v, io->mode == NEWLINE_UNIVERSAL, true, &held, &io->seen);
    else if (io->mode == NEWLINE_CR || io->mode == NEWLINE_CRLF)
        v = newlines_expand(v, io->mode == NEWLINE_CR ? "\r" : "\r\n");
    return v ? chars_write(io, v) : -1;
}

/* ---- Construction ---- */

Value kr_StringIO___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    return value_of(type_allocate((Type *)cls, 0));
}

Value kr_StringIO___init__(Value self, Value initial_value, Value newline) {
    StringIOObject *io = string_io(self);
    NewlineMode mode;
    if (newline != KR_NONE && !value_is_str(newline))
        return error_raise(&kr_type_TypeError, "newline must be str or None, not %T", newline);
    if (newline_mode(newline, &mode, "illegal newline value: %R") < 0) return 0;
    if (initial_value != KR_NONE && !value_is_str(initial_value))
        return error_raise(&kr_type_TypeError, "initial_value must be str or None, not %T",
                           initial_value);
    io->head.closed = 0;
    io->kind = 1;
    io->length = io->position = io->capacity = 0;
    io->data = 0;
    io->seen = 0;
    io->mode = mode;
    io->newline = newline;
    if (initial_value != KR_NONE && string_io_write(io, initial_value) < 0) return 0;
    io->position = 0;
    return KR_NONE;
}

/* ---- Reading, writing ---- */

Value kr_StringIO_getvalue(Value self) {
    const StringIOObject *io = string_io(self);
    if (check_open(io) < 0) return 0;
    return io->length ? str_from_ucs(io->data, io->length, io->kind) : str_empty();
}

Value kr_StringIO_read(Value self, Value size) {
    int64_t count;
    if (check_open(string_io(self)) < 0 || size_argument(size, &count) < 0) return 0;
    return chars_take(string_io(self), count < 0 ? UINT64_MAX : (uint64_t)count);
}

static Value line_take(StringIOObject *io, int64_t limit) {
    if (io->position >= io->length) return str_empty();
    const StrObject view = {.length = io->length, .kind = io->kind, .data = io->data};
    int64_t end = newline_find(&view, io->position, (NewlineMode)io->mode);
    uint64_t count = (end < 0 ? io->length : (uint64_t)end) - io->position;
    return chars_take(io, limit >= 0 && (uint64_t)limit < count ? (uint64_t)limit : count);
}

Value kr_StringIO_readline(Value self, Value size) {
    int64_t limit;
    if (check_open(string_io(self)) < 0 || size_argument(size, &limit) < 0) return 0;
    return line_take(string_io(self), limit);
}

Value kr_StringIO___next__(Value self) {
    if (check_open(string_io(self)) < 0) return 0;
    Value line = value_type(self) == &kr_type_StringIO ? line_take(string_io(self), -1)
                                                       : stream_call0(self, "readline");
    if (!line) return 0;
    if (!value_is_str(line))
        return error_raise(&kr_type_OSError,
                           "readline() should have returned a str object, not '%T'", line);
    return str_object(line)->length > 0 ? line : 0;
}

Value kr_StringIO_write(Value self, Value s) {
    if (!value_is_str(s))
        return error_raise(&kr_type_TypeError, "string argument expected, got '%T'", s);
    if (check_open(string_io(self)) < 0 || string_io_write(string_io(self), s) < 0) return 0;
    return int_from_u64(str_object(s)->length);
}

/* ---- Positions ---- */

Value kr_StringIO_tell(Value self) {
    return check_open(string_io(self)) < 0 ? 0 : int_from_u64(string_io(self)->position);
}

Value kr_StringIO_seek(Value self, Value pos, Value whence) {
    StringIOObject *io = string_io(self);
    int64_t offset, from;
    if (offset_argument(pos, &offset) < 0 || offset_argument(whence, &from) < 0 ||
        check_open(io) < 0)
        return 0;
    if (from != SEEK_SET && from != SEEK_CUR && from != SEEK_END)
        return error_raise(&kr_type_ValueError, "Invalid whence (%ld, should be 0, 1 or 2)",
                           (long)from);
    if (offset < 0 && from == SEEK_SET)
        return error_raise(&kr_type_ValueError, "Negative seek position %ld", (long)offset);
    if (from != SEEK_SET && offset != 0)
        return error_raise(&kr_type_OSError, "Can't do nonzero cur-relative seeks");
    if (from == SEEK_SET) io->position = (uint64_t)offset;
    if (from == SEEK_END) io->position = io->length;
    return int_from_u64(io->position);
}

Value kr_StringIO_truncate(Value self, Value pos) {
    StringIOObject *io = string_io(self);
    int64_t length;
    if (check_open(io) < 0 || size_argument(pos, &length) < 0) return 0;
    if (pos == KR_NONE) length = (int64_t)io->position;
    if (length < 0)
        return error_raise(&kr_type_ValueError, "Negative size value %ld", (long)length);
    if ((uint64_t)length < io->length) io->length = (uint64_t)length;
    return int_from_i64(length);
}

/* ---- State ---- */

Value kr_StringIO_close(Value self) {
    StringIOObject *io = string_io(self);
    io->head.closed = 1;
    io->data = 0;
    io->length = io->capacity = 0;
    return KR_NONE;
}

static Value if_open(Value self, Value value) {
    return check_open(string_io(self)) < 0 ? 0 : value;
}

Value kr_StringIO_readable(Value self) { return if_open(self, KR_TRUE); }
Value kr_StringIO_writable(Value self) { return if_open(self, KR_TRUE); }
Value kr_StringIO_seekable(Value self) { return if_open(self, KR_TRUE); }
Value kr_StringIO_get_line_buffering(Value self) { return if_open(self, KR_FALSE); }
Value kr_StringIO_get_newlines(Value self) {
    return if_open(self, newlines_seen(string_io(self)->seen));
}
Value kr_StringIO_get_closed(Value self) {
    return value_from_bool(string_io(self)->head.closed != 0);
}

Value kr_StringIO___getstate__(Value self) {
    const StringIOObject *io = string_io(self);
    Value value = kr_StringIO_getvalue(self);
    if (!value) return 0;
    Value dict = object_getattr(self, NAME(__dict__));
    return dict ? tuple_pack(4, value, io->newline, int_from_u64(io->position), dict_copy(dict))
                : 0;
}

Value kr_StringIO___setstate__(Value self, Value state) {
    StringIOObject *io = string_io(self);
    if (io->head.closed) return error_raise(&kr_type_ValueError, "I/O operation on closed file");
    if (!value_is_tuple(state) || tuple_length(state) < 4)
        return error_raise(&kr_type_TypeError, "%T.__setstate__ argument should be 4-tuple, got %T",
                           self, state);
    Value text = tuple_get(state, 0);
    if (!value_is_str(text) && text != KR_NONE)
        return error_raise(&kr_type_TypeError, "initial_value must be str or None, not %T", text);
    if (!kr_StringIO___init__(self, str_empty(), tuple_get(state, 1))) return 0;
    int64_t position;
    if ((text != KR_NONE && chars_write(io, text) < 0) ||
        offset_argument(tuple_get(state, 2), &position) < 0)
        return 0;
    if (position < 0) return error_raise(&kr_type_ValueError, "position value cannot be negative");
    io->position = (uint64_t)position;
    return memory_io_attributes(self, tuple_get(state, 3), "fourth") < 0 ? 0 : KR_NONE;
}

/* _IOBase and the abstract bases: what streams have in common, and what a program's own streams
 * inherit. */
#include "io/io.h"

#include "core/attribute.h"
#include "core/names.h"
#include "files.stub.h"

Value raise_unsupported(const char *what) {
    return error_raise(&kr_type_UnsupportedOperation, "%s", what);
}
Value raise_closed(void) {
    return error_raise(&kr_type_ValueError, "I/O operation on closed file.");
}

int size_argument(Value v, int64_t *size) {
    *size = -1;
    if (!v || v == KR_NONE) return 0;
    Value index = value_is_int(v) ? int_plain(v) : 0;
    if (!index) {
        if (!type_slot(value_type(v), SLOT___index__)) {
            error_raise(&kr_type_TypeError, "argument should be integer or None, not '%T'", v);
            return -1;
        }
        index = object_index(v);
    }
    return index ? object_index_i64(index, size, &kr_type_OverflowError) : -1;
}

int offset_argument(Value v, int64_t *offset) {
    return object_index_i64(v, offset, &kr_type_OverflowError);
}

Value stream_call0(Value stream, const char *method) { return object_method(stream, method, 0, 0); }
Value stream_call1(Value stream, const char *method, Value argument) {
    return object_method(stream, method, &argument, 1);
}

int stream_test(Value stream, const char *method) {
    Value result = stream_call0(stream, method);
    return result ? object_truth(result) : -1;
}

int stream_is_closed(Value stream) {
    if (value_is_exact(stream, &kr_type_FileIO)) return file_object(stream)->descriptor < 0;
    Value closed = object_getattr_text(stream, "closed");
    return closed ? object_truth(closed) : -1;
}

/* 0, or -1 with the error that the stream is closed. */
static int check_open(Value stream) {
    int closed = stream_is_closed(stream);
    if (closed > 0) raise_closed();
    return closed ? -1 : 0;
}

/* ---- _IOBase ---- */

Value kr__IOBase___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    return value_of(type_allocate((Type *)cls, 0));
}

Value kr__IOBase___init__(Value self) {
    (void)self;
    return KR_NONE;
}

Value kr__IOBase___del__(Value self) {
    int closed = stream_is_closed(self);
    ((StreamObject *)self)->finalizing = closed == 0;
    if (closed == 0) stream_call0(self, "close");
    error_clear();
    return KR_NONE;
}

void stream_warn_unclosed(Value below, Value source) {
    Value warn = object_getattr_optional(below, str_intern_text("_dealloc_warn"));
    if (warn) object_call1(warn, source);
    error_clear();
}

Value kr__IOBase_get___dict__(Value self) { return instance_dict(self); }
Value kr__IOBase_set___dict__(Value self, Value value) { return instance_dict_assign(self, value); }

Value kr__IOBase___enter__(Value self) { return check_open(self) < 0 ? 0 : self; }

Value kr__IOBase___exit__(Value self, Value args) {
    (void)args;
    return stream_call0(self, "close") ? KR_NONE : 0;
}

Value kr__IOBase___iter__(Value self) { return check_open(self) < 0 ? 0 : self; }

Value kr__IOBase___next__(Value self) {
    Value line = stream_call0(self, "readline");
    if (!line) return 0;
    int64_t length = object_length(line);
    return length > 0 ? line : 0;
}

Value kr__IOBase__checkClosed(Value self) { return check_open(self) < 0 ? 0 : KR_NONE; }

static Value check_ability(Value self, const char *method, const char *complaint) {
    int able = stream_test(self, method);
    if (able > 0) return KR_NONE;
    return able < 0 ? 0 : raise_unsupported(complaint);
}

Value kr__IOBase__checkReadable(Value self) {
    return check_ability(self, "readable", "File or stream is not readable.");
}
Value kr__IOBase__checkWritable(Value self) {
    return check_ability(self, "writable", "File or stream is not writable.");
}
Value kr__IOBase__checkSeekable(Value self) {
    return check_ability(self, "seekable", "File or stream is not seekable.");
}

Value kr__IOBase_close(Value self) {
    StreamObject *stream = (StreamObject *)self;
    if (stream->closed) return KR_NONE;
    Value flushed = stream_call0(self, "flush");
    stream->closed = 1;
    return flushed ? KR_NONE : 0;
}

Value kr__IOBase_get_closed(Value self) {
    return value_from_bool(((const StreamObject *)self)->closed != 0);
}

Value kr__IOBase_flush(Value self) {
    return ((const StreamObject *)self)->closed ? raise_closed() : KR_NONE;
}

Value kr__IOBase_fileno(Value self) {
    (void)self;
    return raise_unsupported("fileno");
}

Value kr__IOBase_isatty(Value self) { return check_open(self) < 0 ? 0 : KR_FALSE; }

Value kr__IOBase_readable(Value self) {
    (void)self;
    return KR_FALSE;
}

Value kr__IOBase_writable(Value self) {
    (void)self;
    return KR_FALSE;
}

Value kr__IOBase_seekable(Value self) {
    (void)self;
    return KR_FALSE;
}

Value kr__IOBase_seek(Value self, Value offset, Value whence) {
    (void)self, (void)offset, (void)whence;
    return raise_unsupported("seek");
}

Value kr__IOBase_tell(Value self) {
    return object_method(self, "seek", (const Value[]){small_make(0), small_make(1)}, 2);
}

Value kr__IOBase_truncate(Value self, Value pos) {
    (void)self, (void)pos;
    return raise_unsupported("truncate");
}

/* How many bytes to read at once without passing the end of the line: known only where peek tells.
 */
static int64_t line_step(Value self, Value peek, int64_t limit) {
    if (!peek) return 1;
    Value ahead = object_call1(peek, small_make(1));
    if (!ahead) return -1;
    if (!value_is_bytes(ahead)) {
        error_raise(&kr_type_OSError, "peek() should have returned a bytes object, not '%T'",
                    ahead);
        return -1;
    }
    const BytesObject *bytes = bytes_object(ahead);
    const uint8_t *end = bytes->length ? memchr(bytes->data, '\n', bytes->length) : 0;
    int64_t step = end ? end - bytes->data + 1 : (int64_t)bytes->length;
    if (step == 0) step = 1;
    return limit >= 0 && step > limit ? limit : step;
}

Value kr__IOBase_readline(Value self, Value size) {
    int64_t limit;
    if (size == KR_NONE)
        limit = -1;
    else if (object_index_i64(size, &limit, &kr_type_OverflowError) < 0)
        return 0;
    Value peek = object_getattr_optional(self, str_intern_text("peek"));
    if (error_is_set()) return 0;
    Value line = bytes_from("", 0);
    while (limit < 0 || (int64_t)bytes_object(line)->length < limit) {
        int64_t left = limit < 0 ? -1 : limit - (int64_t)bytes_object(line)->length;
        int64_t step = line_step(self, peek, left);
        if (step < 0) return 0;
        Value part = stream_call1(self, "read", int_from_i64(step));
        if (!part) return 0;
        if (!value_is_bytes(part))
            return error_raise(&kr_type_OSError,
                               "read() should have returned a bytes object, not '%T'", part);
        const BytesObject *bytes = bytes_object(part);
        if (bytes->length == 0) break;
        line = kr_binop_add(line, part);
        if (!line || bytes->data[bytes->length - 1] == '\n') break;
    }
    return line;
}

Value kr__IOBase_readlines(Value self, Value hint) {
    int64_t limit, length = 0;
    if (size_argument(hint, &limit) < 0) return 0;
    Value lines = list_new(0), iterator = object_iter(self), line;
    if (!iterator) return 0;
    while ((line = object_next(iterator))) {
        if (list_append(lines, line) < 0) return 0;
        if (limit <= 0) continue;
        int64_t more = object_length(line);
        if (more < 0) return 0;
        if (more > limit - length) break;
        length += more;
    }
    return error_is_set() ? 0 : lines;
}

Value kr__IOBase_writelines(Value self, Value lines) {
    if (check_open(self) < 0) return 0;
    Value iterator = object_iter(lines), line;
    if (!iterator) return 0;
    while ((line = object_next(iterator)))
        if (!stream_call1(self, "write", line)) return 0;
    return error_is_set() ? 0 : KR_NONE;
}

/* ---- _RawIOBase ---- */

Value kr__RawIOBase_read(Value self, Value size) {
    int64_t count;
    if (object_index_i64(size, &count, &kr_type_OverflowError) < 0) return 0;
    if (count < 0) return stream_call0(self, "readall");
    Value space = object_call1(value_of(&kr_type_bytearray), int_from_i64(count));
    Value result = space ? stream_call1(self, "readinto", space) : 0;
    if (!result || result == KR_NONE) return result;
    int64_t got;
    Buffer buffer;
    if (object_index_i64(result, &got, &kr_type_OverflowError) < 0 ||
        buffer_acquire(space, &buffer) < 0)
        return 0;
    Value bytes = got >= 0 && (uint64_t)got <= buffer.length
                      ? bytes_from(buffer.data, (size_t)got)
                      : error_raise(&kr_type_ValueError,
                                    "readinto() returned %ld outside of buffer", (long)got);
    buffer_release(&buffer);
    return bytes;
}

Value kr__RawIOBase_readall(Value self) {
    Value all = 0;
    for (;;) {
        Value part = stream_call1(self, "read", small_make(BUFFER_SIZE));
        if (!part) return 0;
        if (part == KR_NONE) return all ? all : KR_NONE;
        if (!value_is_bytes(part))
            return error_raise(&kr_type_TypeError, "read() should return bytes");
        if (bytes_object(part)->length == 0) return all ? all : part;
        all = all ? kr_binop_add(all, part) : part;
        if (!all) return 0;
    }
}

Value kr__RawIOBase_readinto(Value self, Value buffer) {
    (void)self, (void)buffer;
    return error_raise(&kr_type_NotImplementedError, "");
}

Value kr__RawIOBase_write(Value self, Value buffer) {
    (void)self, (void)buffer;
    return error_raise(&kr_type_NotImplementedError, "");
}

/* ---- _BufferedIOBase ---- */

Value kr__BufferedIOBase_detach(Value self) {
    (void)self;
    return raise_unsupported("detach");
}

Value kr__BufferedIOBase_read(Value self, Value size) {
    (void)self, (void)size;
    return raise_unsupported("read");
}

Value kr__BufferedIOBase_read1(Value self, Value size) {
    (void)self, (void)size;
    return raise_unsupported("read1");
}

Value kr__BufferedIOBase_write(Value self, Value buffer) {
    (void)self, (void)buffer;
    return raise_unsupported("write");
}

static Value read_into(Value self, Value target, const char *method) {
    Buffer buffer;
    if (buffer_acquire_writable(target, &buffer, "readinto") < 0) return 0;
    Value data = stream_call1(self, method, int_from_u64(buffer.length)), result = 0;
    if (data && !value_is_bytes(data))
        error_raise(&kr_type_TypeError, "read() should return bytes");
    else if (data && bytes_object(data)->length > buffer.length)
        error_raise(&kr_type_ValueError,
                    "read() returned too much data: %zu bytes requested, %zu returned",
                    buffer.length, (size_t)bytes_object(data)->length);
    else if (data) {
        memcpy(buffer.data, bytes_object(data)->data, bytes_object(data)->length);
        result = int_from_u64(bytes_object(data)->length);
    }
    buffer_release(&buffer);
    return result;
}

Value kr__BufferedIOBase_readinto(Value self, Value buffer) {
    return read_into(self, buffer, "read");
}
Value kr__BufferedIOBase_readinto1(Value self, Value buffer) {
    return read_into(self, buffer, "read1");
}

/* ---- _TextIOBase ---- */

Value kr__TextIOBase_detach(Value self) {
    (void)self;
    return raise_unsupported("detach");
}

Value kr__TextIOBase_read(Value self, Value size) {
    (void)self, (void)size;
    return raise_unsupported("read");
}

Value kr__TextIOBase_readline(Value self, Value size) {
    (void)self, (void)size;
    return raise_unsupported("readline");
}

Value kr__TextIOBase_write(Value self, Value text) {
    (void)self, (void)text;
    return raise_unsupported("write");
}

Value kr__TextIOBase_get_encoding(Value self) {
    (void)self;
    return KR_NONE;
}

Value kr__TextIOBase_get_errors(Value self) {
    (void)self;
    return KR_NONE;
}

Value kr__TextIOBase_get_newlines(Value self) {
    (void)self;
    return KR_NONE;
}

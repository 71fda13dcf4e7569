/* The methods of BufferedReader, BufferedWriter and BufferedRandom: checks in front of buffered.c.
 */
#include "core/names.h"
#include "core/size.h"
#include "files.stub.h"
#include "io/io.h"

#include <stdio.h>

/* ---- Shared by all three ---- */

static Value init(Value self, Value raw, Value size, const char *ability, const char *complaint) {
    BufferedObject *buffered = buffered_object(self);
    buffered->raw = 0;
    int able = stream_test(raw, ability);
    if (able <= 0) return able < 0 ? 0 : raise_unsupported(complaint);
    int64_t bytes;
    if (offset_argument(size, &bytes) < 0) return 0;
    if (buffered_init(buffered, raw, bytes) < 0) return 0;
    stream_own(self, buffered->raw_is_file ? raw : 0);
    return KR_NONE;
}

static Value method_new(Value cls) { return value_of(type_allocate((Type *)cls, 0)); }

/* raw.name; 0 without error where there is none. */
static Value raw_attribute(Value self, Value name) {
    BufferedObject *buffered = buffered_object(self);
    return buffered_check(buffered) < 0 ? 0 : object_getattr(buffered->raw, name);
}

static Value method_repr(Value self) {
    Value name = buffered_object(self)->raw ? object_getattr_optional(self, NAME(name)) : 0;
    error_clear();
    if (!name) return str_printf("<%T>", self);
    int entered = repr_enter(self);
    if (entered != 0)
        return entered < 0
                   ? 0
                   : error_raise(&kr_type_RuntimeError, "reentrant call inside %T.__repr__", self);
    Value text = str_printf("<%T name=%R>", self, name);
    repr_leave(self);
    return text;
}

static Value method_flush(Value self) {
    BufferedObject *buffered = buffered_object(self);
    if (buffered_check_open(buffered, "flush of closed file") < 0) return 0;
    return buffered_flush(buffered) < 0 ? 0 : KR_NONE;
}

/* The raw stream is closed even if flushing fails; the error of that is the context of the other.
 */
static Value method_close(Value self) {
    BufferedObject *buffered = buffered_object(self);
    if (buffered_check(buffered) < 0) return 0;
    int closed = stream_is_closed(buffered->raw);
    if (closed) return closed < 0 ? 0 : KR_NONE;
    if (buffered->head.finalizing) stream_warn_unclosed(buffered->raw, self);
    Value flushed = stream_call0(self, "flush");
    Value error = flushed ? 0 : error_take();
    Value result = stream_call0(buffered->raw, "close");
    buffered->closed = true;
    buffered->write_count = 0;
    buffered->read_start = buffered->read_end = 0;
    if (!error) return result ? KR_NONE : 0;
    return error_raise_earlier(error);
}

static Value method_dealloc_warn(Value self, Value source) {
    Value raw = buffered_object(self)->raw;
    if (raw) stream_warn_unclosed(raw, source);
    return KR_NONE;
}

/* As in CPython: with the one buffer that it has until it is closed. */
static Value method_sizeof(Value self) {
    const BufferedObject *buffered = buffered_object(self);
    bool has_buffer = buffered->raw && !buffered->closed;
    return int_from_i64(type_basic_size(value_type(self)) +
                        (has_buffer ? (int64_t)buffered->size : 0));
}

static Value method_detach(Value self) {
    BufferedObject *buffered = buffered_object(self);
    if (buffered_check(buffered) < 0 || !stream_call0(self, "flush")) return 0;
    Value raw = buffered->raw;
    buffered->raw = 0;
    buffered->detached = true;
    if (buffered->raw_is_file && file_object(raw)->closes) stream_own(raw, 0);
    return raw;
}

static Value method_forward(Value self, const char *method) {
    BufferedObject *buffered = buffered_object(self);
    return buffered_check(buffered) < 0 ? 0 : stream_call0(buffered->raw, method);
}

static Value method_seek(Value self, Value target, Value whence) {
    BufferedObject *buffered = buffered_object(self);
    int64_t offset, from;
    if (buffered_check(buffered) < 0 || offset_argument(whence, &from) < 0) return 0;
    if (from < SEEK_SET || from > SEEK_HOLE) /* SEEK_DATA and SEEK_HOLE are the last ones */
        return error_raise(&kr_type_ValueError, "whence value %ld unsupported", (long)from);
    if (buffered_check_open(buffered, "seek of closed file") < 0) return 0;
    int able = stream_test(buffered->raw, "seekable");
    if (able <= 0) return able < 0 ? 0 : raise_unsupported("File or stream is not seekable.");
    if (offset_argument(target, &offset) < 0) return 0;
    int64_t at = buffered_seek(buffered, offset, (int)from);
    return at < 0 ? 0 : int_from_i64(at);
}

static Value method_tell(Value self) {
    BufferedObject *buffered = buffered_object(self);
    if (buffered_check(buffered) < 0) return 0;
    int64_t at = buffered_tell(buffered);
    return at < 0 ? 0 : int_from_i64(at);
}

static Value method_truncate(Value self, Value pos) {
    BufferedObject *buffered = buffered_object(self);
    if (buffered_check_open(buffered, "truncate of closed file") < 0) return 0;
    if (object_is_instance_of(self, &kr_type_BufferedReader)) return raise_unsupported("truncate");
    if (buffered_flush(buffered) < 0) return 0;
    if (pos == KR_NONE) {
        int64_t at = buffered_tell(buffered);
        if (at < 0) return 0;
        pos = int_from_i64(at);
    }
    return stream_call1(buffered->raw, "truncate", pos);
}

static Value method_closed(Value self) {
    BufferedObject *buffered = buffered_object(self);
    return buffered_check(buffered) < 0 ? 0 : object_getattr_text(buffered->raw, "closed");
}

static Value method_raw(Value self) {
    Value raw = buffered_object(self)->raw;
    return raw ? raw : KR_NONE;
}

#define BUFFERED_COMMON(Class)                                                                     \
    Value kr_##Class##___new__(Value cls, Value args, Value kwargs) {                              \
        (void)args, (void)kwargs;                                                                  \
        return method_new(cls);                                                                    \
    }                                                                                              \
    Value kr_##Class##___repr__(Value self) { return method_repr(self); }                          \
    Value kr_##Class##_close(Value self) { return method_close(self); }                            \
    Value kr_##Class##_detach(Value self) { return method_detach(self); }                          \
    Value kr_##Class##__dealloc_warn(Value self, Value source) {                                   \
        return method_dealloc_warn(self, source);                                                  \
    }                                                                                              \
    Value kr_##Class##___sizeof__(Value self) { return method_sizeof(self); }                      \
    Value kr_##Class##_fileno(Value self) { return method_forward(self, "fileno"); }               \
    Value kr_##Class##_isatty(Value self) { return method_forward(self, "isatty"); }               \
    Value kr_##Class##_seekable(Value self) { return method_forward(self, "seekable"); }           \
    Value kr_##Class##_seek(Value self, Value target, Value whence) {                              \
        return method_seek(self, target, whence);                                                  \
    }                                                                                              \
    Value kr_##Class##_tell(Value self) { return method_tell(self); }                              \
    Value kr_##Class##_truncate(Value self, Value pos) { return method_truncate(self, pos); }      \
    Value kr_##Class##_get_closed(Value self) { return method_closed(self); }                      \
    Value kr_##Class##_get_mode(Value self) {                                                      \
        return raw_attribute(self, str_intern_text("mode"));                                       \
    }                                                                                              \
    Value kr_##Class##_get_name(Value self) { return raw_attribute(self, NAME(name)); }            \
    Value kr_##Class##_get_raw(Value self) { return method_raw(self); }

BUFFERED_COMMON(BufferedReader)
BUFFERED_COMMON(BufferedWriter)
BUFFERED_COMMON(BufferedRandom)

/* A reader does not even ask what is below it whether that can be written. */
static Value refuse(Value self) {
    (void)self;
    return KR_FALSE;
}

Value kr_BufferedReader_flush(Value self) { return method_forward(self, "flush"); }
Value kr_BufferedWriter_flush(Value self) { return method_flush(self); }
Value kr_BufferedRandom_flush(Value self) { return method_flush(self); }
Value kr_BufferedReader_readable(Value self) { return method_forward(self, "readable"); }
Value kr_BufferedReader_writable(Value self) { return refuse(self); }
Value kr_BufferedWriter_readable(Value self) { return refuse(self); }
Value kr_BufferedWriter_writable(Value self) { return method_forward(self, "writable"); }
Value kr_BufferedRandom_readable(Value self) { return method_forward(self, "readable"); }
Value kr_BufferedRandom_writable(Value self) { return method_forward(self, "writable"); }

Value kr_BufferedReader___init__(Value self, Value raw, Value buffer_size) {
    return init(self, raw, buffer_size, "readable", "File or stream is not readable.");
}

Value kr_BufferedWriter___init__(Value self, Value raw, Value buffer_size) {
    return init(self, raw, buffer_size, "writable", "File or stream is not writable.");
}

Value kr_BufferedRandom___init__(Value self, Value raw, Value buffer_size) {
    int able = stream_test(raw, "seekable");
    if (able <= 0) return able < 0 ? 0 : raise_unsupported("File or stream is not seekable.");
    able = stream_test(raw, "readable");
    if (able <= 0) return able < 0 ? 0 : raise_unsupported("File or stream is not readable.");
    return init(self, raw, buffer_size, "writable", "File or stream is not writable.");
}

/* ---- Reading ---- */

static Value method_next(Value self) {
    BufferedObject *buffered = buffered_object(self);
    if (buffered_check_open(buffered, "readline of closed file") < 0) return 0;
    Value line = buffered_readline(buffered, -1);
    return line && bytes_object(line)->length > 0 ? line : 0;
}

static Value method_peek(Value self, Value size) {
    BufferedObject *buffered = buffered_object(self);
    int64_t ignored;
    if (offset_argument(size, &ignored) < 0 ||
        buffered_check_open(buffered, "peek of closed file") < 0)
        return 0;
    int64_t ahead = buffered_fill(buffered);
    if (ahead == -1) return 0;
    return ahead <= 0 ? bytes_from("", 0)
                      : bytes_from(buffered->read_data + buffered->read_start, (size_t)ahead);
}

static Value method_read(Value self, Value size) {
    BufferedObject *buffered = buffered_object(self);
    int64_t count;
    if (buffered_check(buffered) < 0 || size_argument(size, &count) < 0) return 0;
    if (count < -1)
        return error_raise(&kr_type_ValueError, "read length must be non-negative or -1");
    return buffered_check_open(buffered, "read of closed file") < 0
               ? 0
               : buffered_read(buffered, count);
}

static Value method_read1(Value self, Value size) {
    BufferedObject *buffered = buffered_object(self);
    int64_t count;
    if (offset_argument(size, &count) < 0 ||
        buffered_check_open(buffered, "read of closed file") < 0)
        return 0;
    return buffered_read1(buffered, count);
}

/* once: at most one read of the raw stream. */
static Value method_readinto(Value self, Value target, bool once) {
    BufferedObject *buffered = buffered_object(self);
    Buffer buffer;
    if (buffered_check_open(buffered, "readinto of closed file") < 0) return 0;
    if (buffer_acquire_writable(target, &buffer, "readinto") < 0) return 0;
    int64_t done = buffered_read_into(buffered, buffer.data, buffer.length, once);
    buffer_release(&buffer);
    if (done == -1) return 0;
    return done == -2 ? KR_NONE : int_from_i64(done);
}

static Value method_readline(Value self, Value size) {
    BufferedObject *buffered = buffered_object(self);
    int64_t limit;
    if (buffered_check(buffered) < 0 || size_argument(size, &limit) < 0) return 0;
    if (buffered_check_open(buffered, "readline of closed file") < 0) return 0;
    return buffered_readline(buffered, limit);
}

#define BUFFERED_READING(Class)                                                                    \
    Value kr_##Class##___next__(Value self) { return method_next(self); }                          \
    Value kr_##Class##_peek(Value self, Value size) { return method_peek(self, size); }            \
    Value kr_##Class##_read(Value self, Value size) { return method_read(self, size); }            \
    Value kr_##Class##_read1(Value self, Value size) { return method_read1(self, size); }          \
    Value kr_##Class##_readinto(Value self, Value buffer) {                                        \
        return method_readinto(self, buffer, false);                                               \
    }                                                                                              \
    Value kr_##Class##_readinto1(Value self, Value buffer) {                                       \
        return method_readinto(self, buffer, true);                                                \
    }                                                                                              \
    Value kr_##Class##_readline(Value self, Value size) { return method_readline(self, size); }

BUFFERED_READING(BufferedReader)
BUFFERED_READING(BufferedRandom)

/* ---- Writing ---- */

static Value method_write(Value self, Value data) {
    BufferedObject *buffered = buffered_object(self);
    Buffer buffer;
    if (buffered_check(buffered) < 0 || buffer_acquire(data, &buffer) < 0) return 0;
    bool written = buffered_check_open(buffered, "write to closed file") == 0 &&
                   buffered_write(buffered, buffer.data, buffer.length) == 0;
    buffer_release(&buffer);
    return written ? int_from_u64(buffer.length) : 0;
}

Value kr_BufferedWriter_write(Value self, Value buffer) { return method_write(self, buffer); }
Value kr_BufferedRandom_write(Value self, Value buffer) { return method_write(self, buffer); }

/* ---- BufferedRWPair ---- */

static PairObject *pair_object(Value v) { return (PairObject *)v; }

Value kr_BufferedRWPair___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    return method_new(cls);
}

Value kr_BufferedRWPair___init__(Value self, Value reader, Value writer, Value buffer_size) {
    int64_t size;
    if (offset_argument(buffer_size, &size) < 0) return 0;
    int able = stream_test(reader, "readable");
    if (able <= 0) return able < 0 ? 0 : raise_unsupported("File or stream is not readable.");
    able = stream_test(writer, "writable");
    if (able <= 0) return able < 0 ? 0 : raise_unsupported("File or stream is not writable.");
    if (size <= 0) return error_raise(&kr_type_ValueError, "buffer size must be strictly positive");
    pair_object(self)->reader = buffered_new(&kr_type_BufferedReader, reader, (uint64_t)size);
    pair_object(self)->writer = buffered_new(&kr_type_BufferedWriter, writer, (uint64_t)size);
    return KR_NONE;
}

/* 0 with ValueError before __init__. */
static Value pair_part(Value part) {
    return part ? part : error_raise(&kr_type_ValueError, "I/O operation on uninitialized object");
}

static Value reader_call(Value self, const char *method, Value argument) {
    Value reader = pair_part(pair_object(self)->reader);
    return reader ? stream_call1(reader, method, argument) : 0;
}

Value kr_BufferedRWPair_read(Value self, Value size) { return reader_call(self, "read", size); }
Value kr_BufferedRWPair_read1(Value self, Value size) { return reader_call(self, "read1", size); }
Value kr_BufferedRWPair_peek(Value self, Value size) { return reader_call(self, "peek", size); }
Value kr_BufferedRWPair_readinto(Value self, Value buffer) {
    return reader_call(self, "readinto", buffer);
}
Value kr_BufferedRWPair_readinto1(Value self, Value buffer) {
    return reader_call(self, "readinto1", buffer);
}

static Value writer_call(Value self, const char *method) {
    Value writer = pair_part(pair_object(self)->writer);
    return writer ? stream_call0(writer, method) : 0;
}

Value kr_BufferedRWPair_write(Value self, Value buffer) {
    Value writer = pair_part(pair_object(self)->writer);
    return writer ? stream_call1(writer, "write", buffer) : 0;
}

Value kr_BufferedRWPair_flush(Value self) { return writer_call(self, "flush"); }
Value kr_BufferedRWPair_writable(Value self) { return writer_call(self, "writable"); }

Value kr_BufferedRWPair_readable(Value self) {
    Value reader = pair_part(pair_object(self)->reader);
    return reader ? stream_call0(reader, "readable") : 0;
}

Value kr_BufferedRWPair_isatty(Value self) {
    Value terminal = writer_call(self, "isatty");
    if (terminal != KR_FALSE) return terminal;
    return stream_call0(pair_object(self)->reader, "isatty");
}

Value kr_BufferedRWPair_close(Value self) {
    Value written = writer_call(self, "close");
    Value error = written ? 0 : error_take();
    Value reader = pair_part(pair_object(self)->reader);
    Value result = reader ? stream_call0(reader, "close") : 0;
    return error ? error_raise_earlier(error) : result;
}

Value kr_BufferedRWPair_get_closed(Value self) {
    Value writer = pair_object(self)->writer;
    if (!writer)
        return error_raise(&kr_type_RuntimeError,
                           "the BufferedRWPair object is being garbage-collected");
    return object_getattr_text(writer, "closed");
}

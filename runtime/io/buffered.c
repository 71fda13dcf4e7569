/* Buffering between a raw stream and its users: BufferedReader, BufferedWriter, BufferedRandom.
 *
 * Either buffer may hold data, never both: before reading, what was written goes out; before
 * writing, the raw stream is moved back over what was read ahead. */
#include "io/io.h"

#include "core/names.h"
#include "files.stub.h"

#include <errno.h>
#include <stdio.h>

/* More than any machine addresses. Buffers are made when they are needed: until then nothing else
 * would tell. */
#define BUFFER_SIZE_MAX ((int64_t)1 << 48)

bool value_is_buffered(Value v) {
    if (!value_is_object(v)) return false;
    const Type *type = value_object(v)->type;
    return type == &kr_type_BufferedReader || type == &kr_type_BufferedWriter ||
           type == &kr_type_BufferedRandom;
}

int buffered_init(BufferedObject *buffered, Value raw, int64_t size) {
    if (size <= 0) {
        error_raise(&kr_type_ValueError, "buffer size must be strictly positive");
        return -1;
    }
    if (size > BUFFER_SIZE_MAX) return error_raise_memory(), -1;
    buffered->raw = raw;
    buffered->raw_is_file = value_is_exact(raw, &kr_type_FileIO);
    buffered->size = (uint64_t)size;
    buffered->read_data = buffered->write_data = 0;
    buffered->read_start = buffered->read_end = buffered->write_count = 0;
    buffered->detached = buffered->closed = buffered->is_busy = false;
    return 0;
}

Value buffered_new(Type *type, Value raw, uint64_t size) {
    BufferedObject *buffered = type_allocate(type, 0);
    return buffered_init(buffered, raw, (int64_t)size) < 0 ? 0 : value_of(buffered);
}

int buffered_check(BufferedObject *buffered) {
    if (KR_LIKELY(buffered->raw != 0)) return 0;
    error_raise(&kr_type_ValueError, buffered->detached ? "raw stream has been detached"
                                                        : "I/O operation on uninitialized object");
    return -1;
}

int buffered_check_open(BufferedObject *buffered, const char *complaint) {
    if (buffered_check(buffered) < 0) return -1;
    int closed = buffered->closed        ? 1
                 : buffered->raw_is_file ? file_object(buffered->raw)->descriptor < 0
                                         : stream_is_closed(buffered->raw);
    if (closed > 0) error_raise(&kr_type_ValueError, "%s", complaint);
    if (closed) return -1;
    if (KR_LIKELY(!buffered->is_busy)) return 0;
    error_raise(&kr_type_RuntimeError, "reentrant call inside %R", value_of(buffered));
    return -1;
}

/* ---- The raw stream ----
 *
 * What it does, and signal handlers while it waits, may be code of the program, which may call the
 * buffered stream that is in the middle of something: `is_busy` has such calls refused. */

static int64_t raw_result(Value result, size_t most, const char *what) {
    if (!result) return -1;
    if (result == KR_NONE) return -2;
    int64_t count;
    if (object_index_i64(result, &count, &kr_type_ValueError) < 0) {
        if (*what == 'r') return error_raise_from(&kr_type_OSError, "raw %s() failed", what), -1;
        error_clear();
        count = -1;
    }
    if (count >= 0 && (uint64_t)count <= most) return count;
    error_raise(&kr_type_OSError,
                "raw %s() returned invalid length %ld (should have been between 0 and %zu)", what,
                (long)count, most);
    return -1;
}

static int64_t raw_read_free(BufferedObject *buffered, void *data, size_t size) {
    if (buffered->raw_is_file) return file_read(file_object(buffered->raw), data, size);
    Value space = object_call1(value_of(&kr_type_bytearray), int_from_u64(size));
    if (!space) return -1;
    int64_t got = raw_result(stream_call1(buffered->raw, "readinto", space), size, "readinto");
    Buffer view;
    if (got <= 0) return got;
    if (buffer_acquire(space, &view) < 0) return -1;
    if ((uint64_t)got <= view.length) memcpy(data, view.data, (size_t)got);
    buffer_release(&view);
    return got;
}

static int64_t raw_read(BufferedObject *buffered, void *data, size_t size) {
    buffered->is_busy = true;
    int64_t got = raw_read_free(buffered, data, size);
    buffered->is_busy = false;
    return got;
}

static int64_t raw_write(BufferedObject *buffered, const void *data, size_t size) {
    buffered->is_busy = true;
    int64_t put = buffered->raw_is_file
                      ? file_write(file_object(buffered->raw), data, size)
                      : raw_result(stream_call1(buffered->raw, "write", bytes_from(data, size)),
                                   size, "write");
    buffered->is_busy = false;
    return put;
}

/* Handlers of signals that have come. 0, or -1: one has raised. */
static int signals_handle(BufferedObject *buffered) {
    if (KR_LIKELY(!kr_thread.pending)) return 0;
    buffered->is_busy = true;
    int status = kr_pending();
    buffered->is_busy = false;
    return status;
}

static int64_t raw_seek(BufferedObject *buffered, int64_t offset, int whence) {
    if (buffered->raw_is_file) return file_seek(file_object(buffered->raw), offset, whence);
    Value args[] = {int_from_i64(offset), small_make(whence)};
    buffered->is_busy = true;
    Value result = object_method(buffered->raw, "seek", args, 2);
    buffered->is_busy = false;
    int64_t at;
    if (!result || object_index_i64(result, &at, &kr_type_ValueError) < 0) return -1;
    if (at >= 0) return at;
    error_raise(&kr_type_OSError, "Raw stream returned invalid position %ld", (long)at);
    return -1;
}

static int64_t raw_tell(BufferedObject *buffered) {
    if (buffered->raw_is_file) return file_seek(file_object(buffered->raw), 0, SEEK_CUR);
    Value result = stream_call0(buffered->raw, "tell");
    int64_t at;
    if (!result || object_index_i64(result, &at, &kr_type_ValueError) < 0) return -1;
    if (at >= 0) return at;
    error_raise(&kr_type_OSError, "Raw stream returned invalid position %ld", (long)at);
    return -1;
}

/* ---- Writing ---- */

static int raise_would_block(uint64_t written) {
    Value args = tuple_pack(3, small_make(EAGAIN),
                            str_from_text("write could not complete without blocking"),
                            int_from_u64(written));
    Value error = object_call(value_of(&kr_type_BlockingIOError), tuple_object(args)->items, 3, 0);
    if (error) error_raise_object(error);
    return -1;
}

static int raw_write_all(BufferedObject *buffered, const uint8_t *data, size_t size,
                         size_t *written) {
    for (*written = 0; *written < size;) {
        int64_t put = raw_write(buffered, data + *written, size - *written);
        if (put == -1) return -1;
        if (put == -2) return -2;
        *written += (size_t)put;
        if (signals_handle(buffered) < 0) return -1;
    }
    return 0;
}

int buffered_flush_writes(BufferedObject *buffered) {
    if (buffered->write_count == 0) return 0;
    size_t written;
    uint64_t count = buffered->write_count;
    int status = raw_write_all(buffered, buffered->write_data, count, &written);
    if (written > 0 && written < count)
        memmove(buffered->write_data, buffered->write_data + written, count - written);
    buffered->write_count = count - written;
    return status == -2 ? raise_would_block(0) : status;
}

/* Moves the raw stream back over the unread bytes, so that writing goes where the user thinks it
 * does. */
static int read_ahead_drop(BufferedObject *buffered) {
    uint64_t ahead = buffered->read_end - buffered->read_start;
    buffered->read_start = buffered->read_end = 0;
    return ahead == 0 || raw_seek(buffered, -(int64_t)ahead, SEEK_CUR) >= 0 ? 0 : -1;
}

static int write_space_ensure(BufferedObject *buffered) {
    if (buffered->write_data) return 0;
    buffered->write_data = gc_try_bytes(buffered->size);
    if (buffered->write_data) stream_watch(value_of(buffered));
    return buffered->write_data ? 0 : -1;
}

static void write_append(BufferedObject *buffered, const void *data, size_t size) {
    memcpy(buffered->write_data + buffered->write_count, data, size);
    buffered->write_count += size;
}

/* The buffer could not be written out. Where that would block, it takes as much as it has room for
 * by now: 0 if that is all, else -1. */
static int write_blocked(BufferedObject *buffered, const void *data, size_t size) {
    if (!error_matches(&kr_type_BlockingIOError)) return -1;
    error_clear();
    size_t room = buffered->size - buffered->write_count;
    write_append(buffered, data, size < room ? size : room);
    return size <= room ? 0 : raise_would_block(room);
}

/* More than the buffer holds goes straight to the raw stream, as long as that takes it. */
static int write_large(BufferedObject *buffered, const uint8_t *data, size_t size) {
    size_t written = 0;
    while (size - written > buffered->size) {
        int64_t put = raw_write(buffered, data + written, size - written);
        if (put == -1) return -1;
        if (put == -2) {
            write_append(buffered, data + written, buffered->size);
            return raise_would_block(written + buffered->size);
        }
        written += (size_t)put;
        if (signals_handle(buffered) < 0) return -1;
    }
    write_append(buffered, data + written, size - written);
    return 0;
}

int buffered_write(BufferedObject *buffered, const void *data, size_t size) {
    if (buffered->read_end > buffered->read_start && read_ahead_drop(buffered) < 0) return -1;
    buffered->read_start = buffered->read_end = 0;
    if (write_space_ensure(buffered) < 0) return -1;
    if (KR_LIKELY(size <= buffered->size - buffered->write_count)) {
        write_append(buffered, data, size);
        return 0;
    }
    if (buffered_flush_writes(buffered) < 0) return write_blocked(buffered, data, size);
    return write_large(buffered, data, size);
}

int buffered_flush(BufferedObject *buffered) {
    if (buffered_flush_writes(buffered) < 0) return -1;
    bool reads_and_writes = buffered->head.type == &kr_type_BufferedRandom;
    return reads_and_writes && buffered->read_end > buffered->read_start ? read_ahead_drop(buffered)
                                                                         : 0;
}

/* ---- Reading ---- */

int64_t buffered_fill(BufferedObject *buffered) {
    uint64_t ahead = buffered->read_end - buffered->read_start;
    if (ahead > 0) return (int64_t)ahead;
    if (buffered_flush_writes(buffered) < 0) return -1;
    if (!buffered->read_data && !(buffered->read_data = gc_try_bytes(buffered->size))) return -1;
    buffered->read_start = buffered->read_end = 0;
    int64_t got = raw_read(buffered, buffered->read_data, buffered->size);
    if (got > 0) buffered->read_end = (uint64_t)got;
    return got;
}

/* A growing array of bytes while the length of the result is not known. */
typedef struct Gather {
    uint8_t *data;
    size_t length, capacity;
} Gather;

static int gather_add(Gather *gather, const void *data, size_t size) {
    if (gather->length + size > gather->capacity) {
        size_t capacity = gather->capacity * 2 > gather->length + size ? gather->capacity * 2
                                                                       : gather->length + size;
        uint8_t *larger = gc_try_bytes(capacity);
        if (!larger) return -1;
        if (gather->length) memcpy(larger, gather->data, gather->length);
        gather->data = larger;
        gather->capacity = capacity;
    }
    memcpy(gather->data + gather->length, data, size);
    gather->length += size;
    return 0;
}

/* Takes up to size unread bytes. */
static int gather_unread(Gather *gather, BufferedObject *buffered, uint64_t size) {
    uint64_t ahead = buffered->read_end - buffered->read_start;
    if (size > ahead) size = ahead;
    if (gather_add(gather, buffered->read_data + buffered->read_start, size) < 0) return -1;
    buffered->read_start += size;
    return 0;
}

static Value gather_finish(const Gather *gather) {
    return bytes_from(gather->data ? (void *)gather->data : "", gather->length);
}

/* Everything: the unread bytes, then what raw.readall or raw.read gives. */
static Value read_all(BufferedObject *buffered) {
    Gather gather = {0};
    if (buffered_flush_writes(buffered) < 0) return 0;
    if (buffered->read_end > buffered->read_start &&
        gather_unread(&gather, buffered, UINT64_MAX) < 0)
        return 0;
    Value readall = buffered->raw_is_file
                        ? 0
                        : object_getattr_optional(buffered->raw, str_intern_text("readall"));
    if (error_is_set()) return 0;
    bool has_readall = buffered->raw_is_file || readall;
    for (;;) {
        Value part = buffered->raw_is_file ? kr_FileIO_readall(buffered->raw)
                     : readall             ? object_call0(readall)
                                           : stream_call0(buffered->raw, "read");
        if (!part) return 0;
        if (part == KR_NONE) return gather.length ? gather_finish(&gather) : KR_NONE;
        if (!value_is_bytes(part))
            return error_raise(&kr_type_TypeError, "read() should return bytes");
        const BytesObject *bytes = bytes_object(part);
        if (gather.length == 0 && (has_readall || bytes->length == 0)) return part;
        if (bytes->length == 0) return gather_finish(&gather);
        if (gather_add(&gather, bytes->data, bytes->length) < 0) return 0;
        if (has_readall) return gather_finish(&gather);
    }
}

Value buffered_read(BufferedObject *buffered, int64_t size) {
    if (size < 0) return read_all(buffered);
    uint64_t ahead = buffered->read_end - buffered->read_start;
    if ((uint64_t)size <= ahead) {
        buffered->read_start += (uint64_t)size;
        return bytes_from(buffered->read_data + buffered->read_start - size, (size_t)size);
    }
    Gather gather = {0};
    while ((int64_t)gather.length < size) {
        int64_t got = buffered_fill(buffered);
        if (got == -1) return 0;
        if (got == -2 && gather.length == 0) return KR_NONE;
        if (got <= 0) break;
        if (gather_unread(&gather, buffered, (uint64_t)size - gather.length) < 0) return 0;
    }
    return gather_finish(&gather);
}

Value buffered_read1(BufferedObject *buffered, int64_t size) {
    if (size < 0) size = (int64_t)buffered->size;
    if (size == 0) return bytes_from("", 0);
    int64_t got = buffered_fill(buffered);
    if (got == -1) return 0;
    if (got < 0) got = 0;
    if (got > size) got = size;
    buffered->read_start += (uint64_t)got;
    return bytes_from(got ? (void *)(buffered->read_data + buffered->read_start - got) : "",
                      (size_t)got);
}

/* Takes up to `size` unread bytes: how many. */
static uint64_t unread_take(BufferedObject *buffered, uint8_t *to, uint64_t size) {
    uint64_t ahead = buffered->read_end - buffered->read_start;
    if (size > ahead) size = ahead;
    if (size) memcpy(to, buffered->read_data + buffered->read_start, size);
    buffered->read_start += size;
    return size;
}

int64_t buffered_read_once(BufferedObject *buffered, uint8_t *to, uint64_t size) {
    uint64_t ahead = buffered->read_end - buffered->read_start;
    if (ahead == 0) {
        if (buffered_flush_writes(buffered) < 0) return -1;
        buffered->read_start = buffered->read_end = 0;
        return raw_read(buffered, to, size);
    }
    return (int64_t)unread_take(buffered, to, size);
}

int64_t buffered_read_into(BufferedObject *buffered, uint8_t *to, uint64_t size, bool once) {
    uint64_t done = unread_take(buffered, to, size);
    if (done < size && buffered_flush_writes(buffered) < 0) return -1;
    while (done < size) {
        bool direct = size - done > buffered->size;
        if (!direct && once && done) break;
        int64_t got = direct ? raw_read(buffered, to + done, size - done) : buffered_fill(buffered);
        if (got == -1) return -1;
        if (got <= 0) return done ? (int64_t)done : got;
        done += direct ? (uint64_t)got : unread_take(buffered, to + done, size - done);
        if (once) break;
    }
    return (int64_t)done;
}

Value buffered_readline(BufferedObject *buffered, int64_t limit) {
    Gather gather = {0};
    while (limit < 0 || (int64_t)gather.length < limit) {
        int64_t ahead = buffered_fill(buffered);
        if (ahead == -1) return 0;
        if (ahead <= 0) break;
        const uint8_t *start = buffered->read_data + buffered->read_start;
        if (limit >= 0 && ahead > limit - (int64_t)gather.length)
            ahead = limit - (int64_t)gather.length;
        const uint8_t *end = memchr(start, '\n', (size_t)ahead);
        uint64_t take = end ? (uint64_t)(end - start) + 1 : (uint64_t)ahead;
        if (end && gather.length == 0) {
            buffered->read_start += take;
            return bytes_from(start, take);
        }
        if (gather_unread(&gather, buffered, take) < 0) return 0;
        if (end) break;
    }
    return gather_finish(&gather);
}

/* ---- Position ---- */

int64_t buffered_tell(BufferedObject *buffered) {
    int64_t at = raw_tell(buffered);
    if (at < 0) return -1;
    return at - (int64_t)(buffered->read_end - buffered->read_start) +
           (int64_t)buffered->write_count;
}

int64_t buffered_seek(BufferedObject *buffered, int64_t offset, int whence) {
    if (buffered_flush_writes(buffered) < 0) return -1;
    uint64_t ahead = buffered->read_end - buffered->read_start;
    if (whence == SEEK_CUR) offset -= (int64_t)ahead;
    buffered->read_start = buffered->read_end = 0;
    return raw_seek(buffered, offset, whence);
}

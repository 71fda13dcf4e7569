/* posix: data between open files without a detour, into several buffers at once, and as numbers. */
#include "posix.stub.h"

#include "posix_path.h"

#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/uio.h>
#include <unistd.h>

/* ---- Within the system ---- */

/* The arguments that copy_file_range and splice share. */
typedef struct Transfer {
    int from, to;
    size_t count;
    off_t from_at, to_at;
    off_t *from_where, *to_where; /* NULL: at the file's own position */
} Transfer;

static int where_arg(Value v, off_t *at, off_t **where) {
    *where = NULL;
    if (v == KR_NONE) return 0;
    *where = at;
    return offset_arg(v, at);
}

static int transfer_args(Transfer *transfer, Value from, Value to, Value count, Value from_at,
                         Value to_at) {
    int64_t bytes;
    if (int_arg(from, &transfer->from) < 0 || int_arg(to, &transfer->to) < 0 ||
        object_index_i64(count, &bytes, &kr_type_OverflowError) < 0)
        return -1;
    if (bytes < 0) {
        error_raise(&kr_type_ValueError, "negative value for 'count' not allowed");
        return -1;
    }
    transfer->count = (size_t)bytes;
    return where_arg(from_at, &transfer->from_at, &transfer->from_where) < 0
               ? -1
               : where_arg(to_at, &transfer->to_at, &transfer->to_where);
}

Value kr_posix_copy_file_range(Value src, Value dst, Value count, Value offset_src,
                               Value offset_dst) {
    Transfer all;
    ssize_t moved;
    if (transfer_args(&all, src, dst, count, offset_src, offset_dst) < 0) return 0;
    POSIX_RETRY(moved,
                copy_file_range(all.from, all.from_where, all.to, all.to_where, all.count, 0));
    return int_or_error(moved);
}

/* A C unsigned int; 0, -1. */
static int unsigned_arg(Value v, uint64_t most, uint64_t *result) {
    Value index = object_index(v);
    if (!index) return -1;
    if (int_sign(index) < 0) {
        error_raise(&kr_type_ValueError, "value must be positive");
        return -1;
    }
    if (int_fits_u64(index, result) && *result <= most) return 0;
    error_raise(&kr_type_OverflowError, most == UINT64_MAX
                                            ? "int too big to convert"
                                            : "Python int too large to convert to C unsigned int");
    return -1;
}

Value kr_posix_splice(Value src, Value dst, Value count, Value offset_src, Value offset_dst,
                      Value flags) {
    Transfer all;
    uint64_t bits;
    ssize_t moved;
    if (unsigned_arg(flags, UINT32_MAX, &bits) < 0 ||
        transfer_args(&all, src, dst, count, offset_src, offset_dst) < 0)
        return 0;
    POSIX_RETRY(moved,
                splice(all.from, all.from_where, all.to, all.to_where, all.count, (unsigned)bits));
    return int_or_error(moved);
}

/* ---- Several buffers ---- */

typedef struct Vector {
    Buffer *buffers;
    struct iovec *parts;
    size_t count;
} Vector;

static void vector_release(Vector *vector) {
    int number = errno;
    for (size_t i = 0; i < vector->count; i++) buffer_release(&vector->buffers[i]);
    free(vector->parts);
    errno = number;
}

/* Acquires the buffers of a sequence. They are kept in memory that the collector looks into. */
static int vector_acquire(Vector *vector, Value sequence, const char *function, bool writable) {
    *vector = (Vector){0};
    if (!object_slot(sequence, SLOT___getitem__) || value_is_dict(sequence)) {
        error_raise(&kr_type_TypeError, "%s() arg 2 must be a sequence", function);
        return -1;
    }
    Value items = list_from_iterable(sequence);
    if (!items) return -1;
    size_t count = list_length(items);
    vector->buffers = gc_new_scanned(0, (count + 1) * sizeof *vector->buffers);
    vector->parts = calloc(count + 1, sizeof *vector->parts);
    if (!vector->parts) return error_raise_memory(), -1;
    for (; vector->count < count; vector->count++) {
        Buffer *buffer = &vector->buffers[vector->count];
        Value item = list_get(items, vector->count);
        if (buffer_acquire(item, buffer) < 0) return vector_release(vector), -1;
        if (writable && buffer->readonly) {
            buffer_release(buffer);
            error_raise(&kr_type_BufferError, "Object is not writable.");
            return vector_release(vector), -1;
        }
        vector->parts[vector->count] = (struct iovec){buffer->data, buffer->length};
    }
    return 0;
}

typedef enum VectorCall { READV, WRITEV, PREADV, PWRITEV } VectorCall;
typedef struct VectorPlace {
    off_t offset;
    int flags;
} VectorPlace;

static ssize_t vector_call(VectorCall call, int fd, const Vector *vector, VectorPlace place) {
    int count = (int)vector->count;
    switch (call) {
    case READV: return readv(fd, vector->parts, count);
    case WRITEV: return writev(fd, vector->parts, count);
    case PREADV: return preadv2(fd, vector->parts, count, place.offset, place.flags);
    case PWRITEV: return pwritev2(fd, vector->parts, count, place.offset, place.flags);
    }
    return -1;
}

static Value vector_transfer(VectorCall call, Value v, Value buffers, VectorPlace place) {
    static const char *const names[] = {"readv", "writev", "preadv", "pwritev"};
    int fd;
    Vector vector;
    ssize_t moved;
    bool reads = call == READV || call == PREADV;
    if (int_arg(v, &fd) < 0 || vector_acquire(&vector, buffers, names[call], reads) < 0) return 0;
    POSIX_RETRY(moved, vector_call(call, fd, &vector, place));
    vector_release(&vector);
    return int_or_error(moved);
}

static Value vector_transfer_at(VectorCall call, Value fd, Value buffers, Value at, Value flags) {
    VectorPlace place;
    if (offset_arg(at, &place.offset) < 0 || int_arg(flags, &place.flags) < 0) return 0;
    return vector_transfer(call, fd, buffers, place);
}

Value kr_posix_readv(Value fd, Value buffers) {
    return vector_transfer(READV, fd, buffers, (VectorPlace){0});
}
Value kr_posix_writev(Value fd, Value buffers) {
    return vector_transfer(WRITEV, fd, buffers, (VectorPlace){0});
}
Value kr_posix_preadv(Value fd, Value buffers, Value offset, Value flags) {
    return vector_transfer_at(PREADV, fd, buffers, offset, flags);
}
Value kr_posix_pwritev(Value fd, Value buffers, Value offset, Value flags) {
    return vector_transfer_at(PWRITEV, fd, buffers, offset, flags);
}

/* ---- Counters ---- */

Value kr_posix_eventfd_read(Value v) {
    int fd, result;
    eventfd_t value;
    if (fd_arg(v, &fd) < 0) return 0;
    POSIX_RETRY(result, eventfd_read(fd, &value));
    return result < 0 ? posix_error() : int_from_u64(value);
}

Value kr_posix_eventfd_write(Value v, Value value) {
    int fd, result;
    uint64_t number;
    if (fd_arg(v, &fd) < 0) return 0;
    if (!value_is_int(value)) return error_raise(&kr_type_TypeError, "an integer is required");
    if (unsigned_arg(value, UINT64_MAX, &number) < 0) return 0;
    POSIX_RETRY(result, eventfd_write(fd, number));
    return done_or_error(result);
}

/* ---- Advice and space ---- */

/* These give the error's number. */
static Value number_or_none(int number) {
    errno = number;
    return number ? posix_error() : KR_NONE;
}

Value kr_posix_posix_fadvise(Value v, Value offset, Value length, Value advice) {
    int fd, kind;
    off_t start, size;
    if (int_arg(v, &fd) < 0 || offset_arg(offset, &start) < 0 || offset_arg(length, &size) < 0 ||
        int_arg(advice, &kind) < 0)
        return 0;
    return number_or_none(posix_fadvise(fd, start, size, kind));
}

Value kr_posix_posix_fallocate(Value v, Value offset, Value length) {
    int fd;
    off_t start, size;
    if (int_arg(v, &fd) < 0 || offset_arg(offset, &start) < 0 || offset_arg(length, &size) < 0)
        return 0;
    return number_or_none(posix_fallocate(fd, start, size));
}

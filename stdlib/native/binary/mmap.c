/* The module mmap. */
#include "mmap.stub.h"
#include "mmap_iterator.stub.h"

#include "mmap_types.h"
#include "../posix/posix_path.h"

#include "core/call.h"
#include "module/module.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static MmapObject *mmap_object(Value v) { return (MmapObject *)v; }

/* The object while it is open; NULL with ValueError. */
static MmapObject *mmap_open(Value v) {
    if (mmap_object(v)->data) return mmap_object(v);
    return (void *)error_raise(&kr_type_ValueError, "mmap closed or invalid");
}

static bool is_writable(const MmapObject *m) {
    if (m->access != ACCESS_READ) return true;
    error_raise(&kr_type_TypeError, "mmap can't modify a readonly memory map.");
    return false;
}

/* ---- As a buffer ---- */

static int view_acquire(Value v, Buffer *buffer) {
    const MmapObject *m = mmap_open(v);
    if (!m) return -1;
    buffer->data = m->data;
    buffer->length = m->length;
    buffer->format = "B";
    buffer->item_size = 1;
    buffer->readonly = m->access == ACCESS_READ;
    return 0;
}
static ExportLock *view_lock(Value v) { return &mmap_object(v)->lock; }
static const BufferProvider provider = {view_acquire, view_lock, NULL};

/* May the memory go? 0; -1 with BufferError. */
static int exports_check(MmapObject *m, const char *message) {
    if (export_lock_check(&m->lock) == 0) return 0;
    error_clear();
    error_raise(&kr_type_BufferError, "%s", message);
    return -1;
}

/* ---- Making and closing ---- */

static void mmap_release(void *object, void *data) {
    MmapObject *m = object;
    (void)data;
    if (m->data) munmap(m->data, m->length);
    if (m->fd >= 0) close(m->fd);
    m->data = NULL;
    m->fd = -1;
}

typedef enum MmapArgument {
    ARG_FILENO,
    ARG_LENGTH,
    ARG_FLAGS,
    ARG_PROT,
    ARG_ACCESS,
    ARG_OFFSET,
    ARG_COUNT
} MmapArgument;

static int arguments_read(Value args, Value kwargs, Value *given) {
    static const char *const names[ARG_COUNT] = {"fileno", "length", "flags",
                                                 "prot",   "access", "offset"};
    size_t count = tuple_length(args), position = 0;
    if (count + (kwargs ? dict_length(kwargs) : 0) > ARG_COUNT) {
        error_raise(&kr_type_TypeError, "function takes at most %d arguments (%zu given)",
                    ARG_COUNT, count + (kwargs ? dict_length(kwargs) : 0));
        return -1;
    }
    for (size_t i = 0; i < count; i++) given[i] = tuple_get(args, i);
    for (Value name, value; kwargs && dict_next(kwargs, &position, &name, &value);) {
        int i = 0;
        while (i < ARG_COUNT && !str_equals_text(name, names[i])) i++;
        if (i < ARG_COUNT && !given[i]) {
            given[i] = value;
            continue;
        }
        if (i < ARG_COUNT)
            error_raise(&kr_type_TypeError,
                        "argument for function given by name ('%S') and position (%d)", name,
                        i + 1);
        else
            error_raise(&kr_type_TypeError, "'%S' is an invalid keyword argument for this function",
                        name);
        return -1;
    }
    for (int i = ARG_FILENO; i <= ARG_LENGTH; i++) {
        if (given[i]) continue;
        error_raise(&kr_type_TypeError, "function missing required argument '%s' (pos %d)",
                    names[i], i + 1);
        return -1;
    }
    return 0;
}

/* What is mapped how. */
typedef struct Mapping {
    int fd, flags, protection, access;
    int64_t length, offset;
} Mapping;

static int sizes_read(const Value *given, Mapping *m) {
    if (int_arg(given[ARG_FILENO], &m->fd) < 0) return -1;
    Value length = object_index(given[ARG_LENGTH]);
    if (!length) return -1;
    if (!int_fits_i64(length, &m->length)) {
        error_raise(&kr_type_OverflowError, "Python int too large to convert to C ssize_t");
        return -1;
    }
    if (given[ARG_OFFSET] &&
        object_index_i64(given[ARG_OFFSET], &m->offset, &kr_type_OverflowError) < 0)
        return -1;
    if (m->length >= 0 && m->offset >= 0) return 0;
    error_raise(&kr_type_OverflowError, "memory mapped %s must be positive",
                m->length < 0 ? "length" : "offset");
    return -1;
}

/* access decides over flags and protection; without it they decide over access. 0, -1. */
static int access_read(const Value *given, Mapping *m) {
    m->flags = MAP_SHARED;
    m->protection = PROT_READ | PROT_WRITE;
    if (given[ARG_FLAGS] && int_arg(given[ARG_FLAGS], &m->flags) < 0) return -1;
    if (given[ARG_PROT] && int_arg(given[ARG_PROT], &m->protection) < 0) return -1;
    if (given[ARG_ACCESS] && int_arg(given[ARG_ACCESS], &m->access) < 0) return -1;
    bool is_given = m->flags != MAP_SHARED || m->protection != (PROT_READ | PROT_WRITE);
    if (m->access != ACCESS_DEFAULT && is_given) {
        error_raise(&kr_type_ValueError, "mmap can't specify both access and flags, prot.");
        return -1;
    }
    switch (m->access) {
    case ACCESS_DEFAULT:
        if (!(m->protection & PROT_WRITE)) m->access = ACCESS_READ;
        return 0;
    case ACCESS_READ: return m->protection = PROT_READ, 0;
    case ACCESS_WRITE: return 0;
    case ACCESS_COPY: return m->flags = MAP_PRIVATE, 0;
    }
    error_raise(&kr_type_ValueError, "mmap invalid access parameter.");
    return -1;
}

/* Compares with the file, whose end is that of the mapping if no length is given. 0, -1. */
static int file_check(Mapping *m) {
    struct stat status;
    if (m->fd == -1) return 0;
    if (fstat(m->fd, &status) < 0) return posix_error(), -1;
    if (!S_ISREG(status.st_mode)) return 0;
    const char *wrong = NULL;
    if (m->length == 0 && status.st_size == 0)
        wrong = "cannot mmap an empty file";
    else if (m->length == 0 && m->offset >= status.st_size)
        wrong = "mmap offset is greater than file size";
    else if (m->length == 0)
        m->length = status.st_size - m->offset;
    else if (m->offset > status.st_size || status.st_size - m->offset < m->length)
        wrong = "mmap length is greater than file size";
    if (wrong) error_raise(&kr_type_ValueError, "%s", wrong);
    return wrong ? -1 : 0;
}

Value kr_mmap___new__(Value cls, Value args, Value kwargs) {
    Value given[ARG_COUNT] = {0};
    Mapping m = {0};
    if (arguments_read(args, kwargs, given) < 0 || sizes_read(given, &m) < 0 ||
        access_read(given, &m) < 0 || file_check(&m) < 0)
        return 0;
    MmapObject *made = type_allocate(type_object(cls), 0);
    made->fd = m.fd == -1 ? -1 : fcntl(m.fd, F_DUPFD_CLOEXEC, 0);
    if (m.fd != -1 && made->fd < 0) return posix_error();
    if (m.fd == -1) m.flags |= MAP_ANONYMOUS;
    void *data = mmap(NULL, (size_t)m.length, m.protection, m.flags, m.fd, m.offset);
    if (data == MAP_FAILED) {
        int number = errno;
        if (made->fd >= 0) close(made->fd);
        errno = number;
        return posix_error();
    }
    made->data = data;
    made->length = (uint64_t)m.length;
    made->offset = m.offset;
    made->access = (MmapAccess)m.access;
    gc_finalizer_set(made, mmap_release, NULL);
    return value_of(made);
}

Value kr_mmap_close(Value self) {
    MmapObject *m = mmap_object(self);
    if (m->data && exports_check(m, "cannot close exported pointers exist") < 0) return 0;
    return mmap_release(m, NULL), KR_NONE;
}

Value kr_mmap_get_closed(Value self) { return value_from_bool(!mmap_object(self)->data); }
Value kr_mmap___enter__(Value self) { return mmap_open(self) ? self : 0; }
Value kr_mmap___exit__(Value self, Value args) {
    return (void)args, object_method(self, "close", NULL, 0);
}

Value kr_mmap___repr__(Value self) {
    static const char *const names[] = {"ACCESS_DEFAULT", "ACCESS_READ", "ACCESS_WRITE",
                                        "ACCESS_COPY"};
    const MmapObject *m = mmap_object(self);
    const char *type = type_text(value_type(self));
    if (!m->data) return str_printf("<%s closed=True>", type);
    return str_printf("<%s closed=False, access=%s, length=%zu, pos=%zu, offset=%ld>", type,
                      names[m->access], m->length, m->place, m->offset);
}

/* ---- Items ---- */

int64_t kr_mmap___len__(Value self) {
    const MmapObject *m = mmap_open(self);
    return m ? (int64_t)m->length : -1;
}

static bool is_index(Value key) { return value_is_int(key) || object_slot(key, SLOT___index__); }

/* 0, -1. */
static int index_read(Value self, Value key, uint64_t *at) {
    int64_t i;
    if (object_index_i64(key, &i, &kr_type_IndexError) < 0) return -1;
    const MmapObject *m = mmap_open(self);
    if (!m) return -1;
    if (i < 0) i += (int64_t)m->length;
    if (i >= 0 && (uint64_t)i < m->length) return *at = (uint64_t)i, 0;
    error_raise(&kr_type_IndexError, "mmap index out of range");
    return -1;
}

Value kr_mmap___getitem__(Value self, Value key) {
    uint64_t at;
    int64_t start, stop, step, count;
    const MmapObject *m = mmap_open(self);
    if (!m) return 0;
    if (is_index(key)) return index_read(self, key, &at) < 0 ? 0 : small_make(m->data[at]);
    if (!value_is_slice(key))
        return error_raise(&kr_type_TypeError, "mmap indices must be integers");
    if (slice_resolve(key, (int64_t)m->length, &start, &stop, &step, &count) < 0) return 0;
    if (!mmap_open(self)) return 0;
    uint8_t *to;
    Value result = bytes_alloc((size_t)count, &to);
    for (int64_t i = 0; result && i < count; i++) to[i] = m->data[start + i * step];
    return result;
}

/* Iteration gives bytes of length 1, where an index gives a number. */
Value kr_mmap___iter__(Value self) {
    MmapIterator *iterator = GC_NEW(MmapIterator, &kr_type_mmap_iterator);
    iterator->mapping = self;
    return value_of(iterator);
}
Value kr_mmap_iterator___iter__(Value self) { return self; }
Value kr_mmap_iterator___next__(Value self) {
    MmapIterator *iterator = (MmapIterator *)self;
    const MmapObject *m = iterator->mapping ? mmap_open(iterator->mapping) : NULL;
    if (m && iterator->index < m->length) return bytes_from(m->data + iterator->index++, 1);
    iterator->mapping = 0;
    return 0;
}

static Value slice_put(Value self, Value key, Value value) {
    int64_t start, stop, step, count;
    Buffer in;
    MmapObject *m = mmap_object(self);
    if (slice_resolve(key, (int64_t)m->length, &start, &stop, &step, &count) < 0) return 0;
    if (!mmap_open(self) || buffer_acquire(value, &in) < 0) return 0;
    bool fits = (int64_t)in.length == count;
    for (int64_t i = 0; fits && i < count; i++) m->data[start + i * step] = in.data[i];
    buffer_release(&in);
    return fits ? KR_NONE : error_raise(&kr_type_IndexError, "mmap slice assignment is wrong size");
}

Value kr_mmap___setitem__(Value self, Value key, Value value) {
    uint64_t at;
    int64_t byte;
    MmapObject *m = mmap_open(self);
    if (!m || !is_writable(m)) return 0;
    if (value_is_slice(key)) return slice_put(self, key, value);
    if (!is_index(key)) return error_raise(&kr_type_TypeError, "mmap indices must be integer");
    if (index_read(self, key, &at) < 0) return 0;
    if (!value_is_int(value))
        return error_raise(&kr_type_TypeError, "mmap item value must be an int");
    if (!int_fits_i64(value, &byte) || byte < 0 || byte > UINT8_MAX)
        return error_raise(&kr_type_ValueError, "mmap item value must be in range(0, 256)");
    m->data[at] = (uint8_t)byte;
    return KR_NONE;
}

Value kr_mmap___delitem__(Value self, Value key) {
    const MmapObject *m = mmap_open(self);
    if (!m || !is_writable(m)) return 0;
    return error_raise(&kr_type_TypeError, value_is_slice(key)
                                               ? "mmap object doesn't support slice deletion"
                                               : "mmap doesn't support item deletion");
}

/* ---- As a file ---- */

Value kr_mmap_read(Value self, Value n) {
    int64_t count = -1;
    if (n != KR_NONE && !is_index(n))
        return error_raise(&kr_type_TypeError, "argument should be integer or None, not '%T'", n);
    if (n != KR_NONE && object_index_i64(n, &count, &kr_type_OverflowError) < 0) return 0;
    MmapObject *m = mmap_open(self);
    if (!m) return 0;
    uint64_t left = m->place < m->length ? m->length - m->place : 0;
    if (count < 0 || (uint64_t)count > left) count = (int64_t)left;
    Value result = bytes_from(m->data + m->place, (size_t)count);
    if (result) m->place += (uint64_t)count;
    return result;
}

Value kr_mmap_read_byte(Value self) {
    MmapObject *m = mmap_open(self);
    if (!m) return 0;
    if (m->place >= m->length) return error_raise(&kr_type_ValueError, "read byte out of range");
    return small_make(m->data[m->place++]);
}

Value kr_mmap_readline(Value self) {
    MmapObject *m = mmap_open(self);
    if (!m) return 0;
    uint64_t left = m->place < m->length ? m->length - m->place : 0;
    const uint8_t *start = m->data + m->place, *end = left ? memchr(start, '\n', left) : NULL;
    Value result = bytes_from(start, end ? (size_t)(end + 1 - start) : left);
    if (result) m->place += bytes_object(result)->length;
    return result;
}

Value kr_mmap_write(Value self, Value data) {
    Buffer in;
    if (buffer_acquire(data, &in) < 0) return 0;
    MmapObject *m = mmap_open(self);
    Value result = 0;
    if (m && is_writable(m)) {
        if (m->place > m->length || in.length > m->length - m->place) {
            error_raise(&kr_type_ValueError, "data out of range");
        } else {
            memmove(m->data + m->place, in.data, in.length);
            m->place += in.length;
            result = int_from_u64(in.length);
        }
    }
    buffer_release(&in);
    return result;
}

Value kr_mmap_write_byte(Value self, Value v) {
    int64_t byte;
    if (object_index_i64(v, &byte, &kr_type_OverflowError) < 0) return 0;
    if (byte < 0 || byte > UINT8_MAX)
        return error_raise(&kr_type_OverflowError, "unsigned byte integer is %s",
                           byte < 0 ? "less than minimum" : "greater than maximum");
    MmapObject *m = mmap_open(self);
    if (!m || !is_writable(m)) return 0;
    if (m->place >= m->length) return error_raise(&kr_type_ValueError, "write byte out of range");
    m->data[m->place++] = (uint8_t)byte;
    return KR_NONE;
}

Value kr_mmap_seek(Value self, Value pos, Value whence) {
    int64_t to;
    int from;
    if (object_index_i64(pos, &to, &kr_type_OverflowError) < 0 || int_arg(whence, &from) < 0)
        return 0;
    MmapObject *m = mmap_open(self);
    if (!m) return 0;
    if (from < SEEK_SET || from > SEEK_END)
        return error_raise(&kr_type_ValueError, "unknown seek type");
    to += from == SEEK_CUR ? (int64_t)m->place : from == SEEK_END ? (int64_t)m->length : 0;
    if (to < 0 || (uint64_t)to > m->length)
        return error_raise(&kr_type_ValueError, "seek out of range");
    m->place = (uint64_t)to;
    return KR_NONE;
}

Value kr_mmap_tell(Value self) {
    const MmapObject *m = mmap_open(self);
    return m ? int_from_u64(m->place) : 0;
}

Value kr_mmap_size(Value self) {
    struct stat status;
    const MmapObject *m = mmap_open(self);
    if (!m) return 0;
    return fstat(m->fd, &status) < 0 ? posix_error() : int_from_i64(status.st_size);
}

/* ---- Searching ---- */

static uint64_t clamp(int64_t i, uint64_t length) {
    if (i < 0) i += (int64_t)length;
    return i < 0 ? 0 : (uint64_t)i > length ? length : (uint64_t)i;
}

static Value search(Value self, Value sub, Value start, Value end, bool is_last) {
    Buffer in;
    int64_t from = (int64_t)mmap_object(self)->place, to = (int64_t)mmap_object(self)->length;
    if (!mmap_open(self)) return 0;
    if (start && object_index_i64(start, &from, NULL) < 0) return 0;
    if (end && object_index_i64(end, &to, NULL) < 0) return 0;
    if (buffer_acquire(sub, &in) < 0) return 0;
    const MmapObject *m = mmap_open(self);
    int64_t found = -1;
    if (m) {
        uint64_t first = clamp(from, m->length), last = clamp(to, m->length);
        for (uint64_t i = first; i + in.length <= last && (found < 0 || is_last); i++)
            if (!memcmp(m->data + i, in.data, in.length)) found = (int64_t)i;
    }
    buffer_release(&in);
    return m ? small_make(found) : 0;
}

Value kr_mmap_find(Value self, Value sub, Value start, Value end) {
    return search(self, sub, start, end, false);
}
Value kr_mmap_rfind(Value self, Value sub, Value start, Value end) {
    return search(self, sub, start, end, true);
}

/* ---- The memory itself ---- */

Value kr_mmap_flush(Value self, Value offset, Value size) {
    int64_t from, count;
    if (object_index_i64(offset, &from, &kr_type_OverflowError) < 0) return 0;
    const MmapObject *m = mmap_open(self);
    if (!m) return 0;
    count = (int64_t)m->length;
    if (size && object_index_i64(size, &count, &kr_type_OverflowError) < 0) return 0;
    int64_t total = (int64_t)m->length;
    if (from < 0 || count < 0 || from > total || count > total - from)
        return error_raise(&kr_type_ValueError, "flush values out of range");
    if (m->access == ACCESS_READ || m->access == ACCESS_COPY) return KR_NONE;
    return done_or_error(msync(m->data + from, (size_t)count, MS_SYNC));
}

Value kr_mmap_madvise(Value self, Value option, Value start, Value length) {
    int64_t from, count;
    int advice;
    if (int_arg(option, &advice) < 0 || object_index_i64(start, &from, &kr_type_OverflowError) < 0)
        return 0;
    const MmapObject *m = mmap_open(self);
    if (!m) return 0;
    int64_t total = (int64_t)m->length;
    count = total;
    if (length && object_index_i64(length, &count, &kr_type_OverflowError) < 0) return 0;
    if (from < 0 || from >= total)
        return error_raise(&kr_type_ValueError, "madvise start out of bounds");
    if (count < 0) return error_raise(&kr_type_ValueError, "madvise length invalid");
    if (count > total - from) count = total - from;
    return done_or_error(madvise(m->data + from, (size_t)count, advice));
}

Value kr_mmap_move(Value self, Value dest, Value src, Value count) {
    int64_t to, from, n;
    if (object_index_i64(dest, &to, &kr_type_OverflowError) < 0 ||
        object_index_i64(src, &from, &kr_type_OverflowError) < 0 ||
        object_index_i64(count, &n, &kr_type_OverflowError) < 0)
        return 0;
    MmapObject *m = mmap_open(self);
    if (!m || !is_writable(m)) return 0;
    int64_t total = (int64_t)m->length;
    if (to < 0 || from < 0 || n < 0 || to > total || from > total || n > total - to ||
        n > total - from)
        return error_raise(&kr_type_ValueError, "source, destination, or count out of range");
    memmove(m->data + to, m->data + from, (size_t)n);
    return KR_NONE;
}

Value kr_mmap_resize(Value self, Value newsize) {
    int64_t size;
    if (object_index_i64(newsize, &size, &kr_type_OverflowError) < 0) return 0;
    MmapObject *m = mmap_open(self);
    if (!m || exports_check(m, "mmap can't resize with extant buffers exported.") < 0) return 0;
    if (m->access == ACCESS_READ || m->access == ACCESS_COPY)
        return error_raise(&kr_type_TypeError,
                           "mmap can't resize a readonly or copy-on-write memory map.");
    if (size < 0 || INT64_MAX - size < m->offset)
        return error_raise(&kr_type_ValueError, "new size out of range");
    if (m->fd >= 0 && ftruncate(m->fd, m->offset + size) < 0) return posix_error();
    void *data = mremap(m->data, m->length, (size_t)size, MREMAP_MAYMOVE);
    if (data == MAP_FAILED) return posix_error();
    m->data = data;
    m->length = (uint64_t)size;
    return KR_NONE;
}

/* ---- The module ---- */

static const struct {
    const char *name;
    int64_t number;
} constants[] = {
#define CONSTANT(name) {#name, name},
#include "mmap_constants.def"
#undef CONSTANT
    {"ACCESS_DEFAULT", ACCESS_DEFAULT},
    {"ACCESS_READ", ACCESS_READ},
    {"ACCESS_WRITE", ACCESS_WRITE},
    {"ACCESS_COPY", ACCESS_COPY},
};

int kr_mmap_start(Value module) {
    Value dict = module_object(module)->dict;
    buffer_provider_register(&kr_type_mmap, &provider);
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (dict_set_text(dict, constants[i].name, int_from_i64(constants[i].number)) < 0)
            return -1;
    Value page = int_from_i64(sysconf(_SC_PAGESIZE));
    if (dict_set_text(dict, "PAGESIZE", page) < 0) return -1;
    return dict_set_text(dict, "ALLOCATIONGRANULARITY", page);
}

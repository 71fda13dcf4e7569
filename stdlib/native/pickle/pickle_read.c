/* Where an Unpickler reads from: bytes, or a file's methods. */
#include "pickle_types.h"

#include "memoryview.stub.h"
#include "text/byte_object.h"
#include "text/memoryview.h"

enum { PREFETCH_SIZE = 128 * 1024 };

static int truncated(void) {
    pickle_raise(UNPICKLING_ERROR, "pickle data was truncated");
    return -1;
}

int unpickler_set_input(Unpickler *u, Value v) {
    if (!value_is_exact(v, &kr_type_bytes)) {
        Buffer buffer;
        if (buffer_acquire(v, &buffer) < 0) return -1;
        v = bytes_from(buffer.data, buffer.length);
        buffer_release(&buffer);
        if (!v) return -1;
    }
    u->input = v;
    u->next = 0;
    u->prefetched = bytes_object(v)->length;
    return 0;
}

int unpickler_set_file(Unpickler *u, Value file) {
    static const char *const names[] = {"peek", "readinto", "read", "readline"};
    Value *const places[] = {&u->peek, &u->readinto, &u->read, &u->readline};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        *places[i] = object_getattr_optional(file, str_intern_text(names[i]));
        if (!*places[i] && error_is_set()) return -1;
    }
    if (u->read && u->readline) return 0;
    error_raise(&kr_type_TypeError, "file must have 'read' and 'readline' attributes");
    return -1;
}

int unpickler_skip_consumed(Unpickler *u) {
    if (u->next <= u->prefetched) return 0;
    size_t consumed = u->next - u->prefetched;
    u->prefetched = u->next;
    return object_call1(u->read, int_from_u64(consumed)) ? 0 : -1;
}

/* What a method of the file gives becomes the input: how much, or -1. */
static int64_t input_take(Unpickler *u, Value data) {
    if (!data || unpickler_set_input(u, data) < 0) return -1;
    return (int64_t)bytes_object(u->input)->length;
}

/* New input of at least `length` bytes if the file has them; how many, or -1. */
static int64_t input_fetch(Unpickler *u, size_t length) {
    if (unpickler_skip_consumed(u) < 0) return -1;
    if (u->peek && length < PREFETCH_SIZE) {
        Value data = object_call1(u->peek, small_make(PREFETCH_SIZE));
        if (!data && !error_catch(&kr_type_NotImplementedError)) return -1;
        int64_t got = data ? input_take(u, data) : 0;
        if (data && got < 0) return -1;
        if (!data) u->peek = 0;
        if (data) u->prefetched = 0;
        if (data && (uint64_t)got >= length) return got;
    }
    return input_take(u, object_call1(u->read, int_from_u64(length)));
}

const uint8_t *unpickler_read_more(Unpickler *u, size_t length) {
    if (length > PTRDIFF_MAX - u->next)
        return (void *)pickle_raise(PICKLE_ERROR, "read would overflow (invalid bytecode)");
    int64_t got = u->read ? input_fetch(u, length) : 0;
    if (got < 0) return NULL;
    if ((uint64_t)got < length) return truncated(), NULL;
    u->next += length;
    return bytes_object(u->input)->data + u->next - length;
}

/* The rest, from the file's read(). */
static int rest_by_read(Unpickler *u, uint8_t *out, size_t length) {
    Value data = object_call1(u->read, int_from_u64(length));
    if (!data) return -1;
    if (!value_is_bytes(data)) {
        error_raise(&kr_type_ValueError, "read() returned non-bytes object (%R)", data);
        return -1;
    }
    if (bytes_object(data)->length < length) return truncated();
    memcpy(out, bytes_object(data)->data, length);
    return 0;
}

static int rest_by_readinto(Unpickler *u, uint8_t *out, size_t length) {
    uint8_t *bytes;
    int64_t count;
    Value array = bytearray_alloc(length, &bytes), view = array ? memoryview_from(array) : 0;
    Value read = view ? object_call1(u->readinto, view) : 0;
    if (!read || object_index_i64(read, &count, &kr_type_OverflowError) < 0) return -1;
    if (count < (int64_t)length) return truncated();
    ByteText text = byte_text(array);
    memcpy(out, text.data, text.length < length ? text.length : length);
    return 0;
}

int unpickler_read_into(Unpickler *u, uint8_t *out, size_t length) {
    size_t here = unpickler_left(u) < length ? unpickler_left(u) : length;
    if (here) memcpy(out, unpickler_here(u), here);
    u->next += here;
    if (here == length) return 0;
    if (!u->read) return truncated();
    if (unpickler_skip_consumed(u) < 0) return -1;
    if (u->readinto) return rest_by_readinto(u, out + here, length - here);
    return rest_by_read(u, out + here, length - here);
}

const char *unpickler_readline(Unpickler *u, size_t *length, size_t least) {
    size_t left = unpickler_left(u);
    const uint8_t *start = left ? unpickler_here(u) : NULL,
                  *end = left ? memchr(start, '\n', left) : NULL;
    if (!end && u->read) {
        if (unpickler_skip_consumed(u) < 0) return NULL;
        int64_t got = input_take(u, object_call0(u->readline));
        if (got < 0) return NULL;
        start = got ? unpickler_here(u) : NULL;
        end = got && start[got - 1] == '\n' ? start + got - 1 : NULL;
    }
    if (!end || (size_t)(end + 1 - start) < least) return truncated(), NULL;
    *length = (size_t)(end + 1 - start);
    u->next += *length;
    return (const char *)start;
}

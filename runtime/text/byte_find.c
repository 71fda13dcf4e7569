/* bytes and bytearray: search, and the methods that only search. */
#include "containers/containers.h"
#include "numbers/number.h"
#include "text/byte_object.h"

/* What to look for: a bytes-like object, or the number of one byte. */
typedef struct Needle {
    Buffer buffer;
    uint8_t byte;
    Span span;
} Needle;

/* 0, -1; type_message: how a wrong type is called. */
static int needle_init(Needle *needle, Value v, const char *type_message) {
    *needle = (Needle){.span = {NULL, 1, 1}};
    if (value_is_bytes_like(v)) {
        if (buffer_acquire(v, &needle->buffer) < 0) return -1;
        needle->span = (Span){needle->buffer.data, needle->buffer.length, 1};
        return 0;
    }
    if (!value_is_int(v) && !value_type(v)->slots[SLOT___index__]) {
        error_raise(&kr_type_TypeError, type_message, v);
        return -1;
    }
    int byte = byte_from_value(v);
    if (byte < 0) return -1;
    needle->byte = (uint8_t)byte;
    needle->span.data = &needle->byte;
    return 0;
}

static void needle_release(Needle *needle) {
    if (needle->buffer.owner) buffer_release(&needle->buffer);
}

typedef int64_t Search(Span text, Span needle);

static int64_t count_spans(Span text, Span needle) {
    if (needle.length == 0) return (int64_t)text.length + 1;
    if (needle.length == 1) return (int64_t)span_count_unit(text, *(const uint8_t *)needle.data);
    int64_t count = 0;
    for (int64_t at; (at = span_find(text, needle)) >= 0; count++)
        text = span_from(text, (uint64_t)at + needle.length);
    return count;
}

/* The result of a search in self[start:end], counted from the start of self; -2: an error is set.
 */
static int64_t search(Value self, Value sub, Value start, Value end, Search *how) {
    Needle needle;
    uint64_t from, to;
    if (str_range_arguments(start, end, byte_text(self).length, &from, &to) < 0) return -2;
    if (needle_init(&needle, sub, "argument should be integer or bytes-like object, not '%T'") < 0)
        return -2;
    ByteText text = byte_text(self);
    if (to > text.length) to = text.length;
    int64_t result = how == count_spans ? 0 : -1;
    if (from <= to) result = how((Span){text.data + from, to - from, 1}, needle.span);
    needle_release(&needle);
    return result >= 0 && how != count_spans ? result + (int64_t)from : result;
}

static Value found_or_raise(int64_t at) {
    if (at == -2) return 0;
    return at >= 0 ? small_make(at) : error_raise(&kr_type_ValueError, "subsection not found");
}

static Value found(int64_t at) { return at == -2 ? 0 : small_make(at); }

Value byte_find(Value self, Value sub, Value start, Value end) {
    return found(search(self, sub, start, end, span_find));
}
Value byte_rfind(Value self, Value sub, Value start, Value end) {
    return found(search(self, sub, start, end, span_rfind));
}
Value byte_count(Value self, Value sub, Value start, Value end) {
    return found(search(self, sub, start, end, count_spans));
}

Value byte_index(Value self, Value sub, Value start, Value end) {
    return found_or_raise(search(self, sub, start, end, span_find));
}

Value byte_rindex(Value self, Value sub, Value start, Value end) {
    return found_or_raise(search(self, sub, start, end, span_rfind));
}

int byte_contains(Value self, Value key) {
    Needle needle;
    if (needle_init(&needle, key, "a bytes-like object is required, not '%T'") < 0) return -1;
    ByteText text = byte_text(self);
    int result = span_find((Span){text.data, text.length, 1}, needle.span) >= 0;
    needle_release(&needle);
    return result;
}

/* ---- Ends ---- */

typedef enum Edge { EDGE_START, EDGE_END } Edge;

/* Does self[from:to] begin, or end, with part? 1, 0, -1. */
static int edge_matches(Value self, uint64_t from, uint64_t to, Value part, Edge edge) {
    Buffer buffer;
    if (buffer_acquire(part, &buffer) < 0) return -1;
    ByteText text = byte_text(self);
    if (to > text.length) to = text.length;
    bool matches = from <= to && buffer.length <= to - from;
    uint64_t at = edge == EDGE_START ? from : to - buffer.length;
    if (matches && buffer.length) matches = !memcmp(text.data + at, buffer.data, buffer.length);
    buffer_release(&buffer);
    return matches;
}

static Value edge_test(Value self, Value part, Value start, Value end, Edge edge) {
    uint64_t from, to;
    if (str_range_arguments(start, end, byte_text(self).length, &from, &to) < 0) return 0;
    if (!value_is_tuple(part) && !value_is_bytes_like(part))
        return error_raise(&kr_type_TypeError,
                           "%s first arg must be bytes or a tuple of bytes, not %T",
                           edge == EDGE_START ? "startswith" : "endswith", part);
    if (!value_is_tuple(part)) {
        int matches = edge_matches(self, from, to, part, edge);
        return matches < 0 ? 0 : value_from_bool(matches);
    }
    for (size_t i = 0; i < tuple_length(part); i++) {
        int matches = edge_matches(self, from, to, tuple_get(part, i), edge);
        if (matches) return matches < 0 ? 0 : KR_TRUE;
    }
    return KR_FALSE;
}

Value byte_startswith(Value self, Value prefix, Value start, Value end) {
    return edge_test(self, prefix, start, end, EDGE_START);
}
Value byte_endswith(Value self, Value suffix, Value start, Value end) {
    return edge_test(self, suffix, start, end, EDGE_END);
}

static Value remove_edge(Value self, Value part, Edge edge) {
    Buffer buffer;
    if (buffer_acquire(part, &buffer) < 0) return 0;
    ByteText text = byte_text(self);
    size_t length = buffer.length;
    const uint8_t *at =
        edge == EDGE_START || length > text.length ? text.data : text.data + text.length - length;
    bool matches = length && length <= text.length && !memcmp(at, buffer.data, length);
    buffer_release(&buffer);
    if (!matches) return byte_result(&text, text.data, text.length);
    return byte_result(&text, edge == EDGE_START ? text.data + length : text.data,
                       text.length - length);
}

Value byte_removeprefix(Value self, Value prefix) { return remove_edge(self, prefix, EDGE_START); }
Value byte_removesuffix(Value self, Value suffix) { return remove_edge(self, suffix, EDGE_END); }

/* ---- partition ---- */

static Value partition(Value self, Value sep, Search *how) {
    Buffer buffer;
    if (buffer_acquire(sep, &buffer) < 0) return 0;
    ByteText text = byte_text(self);
    Value result = 0;
    if (!buffer.length) {
        error_raise(&kr_type_ValueError, "empty separator");
    } else {
        int64_t at = how((Span){text.data, text.length, 1}, (Span){buffer.data, buffer.length, 1});
        Value all = byte_result(&text, text.data, text.length), none = byte_result(&text, NULL, 0);
        Value middle = value_is_bytes(self) ? sep : bytearray_from(buffer.data, buffer.length);
        if (at < 0)
            result = how == span_find ? tuple_pack(3, all, none, byte_result(&text, NULL, 0))
                                      : tuple_pack(3, none, byte_result(&text, NULL, 0), all);
        else
            result = tuple_pack(3, byte_result(&text, text.data, (size_t)at), middle,
                                byte_result(&text, text.data + at + buffer.length,
                                            text.length - (size_t)at - buffer.length));
    }
    buffer_release(&buffer);
    return result;
}

Value byte_partition(Value self, Value sep) { return partition(self, sep, span_find); }
Value byte_rpartition(Value self, Value sep) { return partition(self, sep, span_rfind); }

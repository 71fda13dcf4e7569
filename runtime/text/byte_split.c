/* bytes and bytearray: split, rsplit, splitlines, join. */
#include "containers/item.h"
#include "text/byte_object.h"
#include "text/ascii.h"

static int part_add(Value list, const ByteText *text, size_t from, size_t to) {
    Value part = byte_result(text, text->data + from, to - from);
    return part ? list_append(list, part) : -1;
}

static Value list_reversed(Value list) {
    Value reversed = list_new(list_length(list));
    for (size_t i = list_length(list); i-- > 0;)
        if (list_append(reversed, list_get(list, i)) < 0) return 0;
    return reversed;
}

static Value split_words(const ByteText *text, uint64_t most) {
    Value list = list_new(0);
    size_t at = 0, end = text->length;
    for (;;) {
        while (at < end && byte_is_space(text->data[at])) at++;
        if (at == end) return list;
        if (most-- == 0) break;
        size_t start = at;
        while (at < end && !byte_is_space(text->data[at])) at++;
        if (part_add(list, text, start, at) < 0) return 0;
    }
    return part_add(list, text, at, end) < 0 ? 0 : list;
}

static Value rsplit_words(const ByteText *text, uint64_t most) {
    Value list = list_new(0);
    size_t at = text->length;
    for (;;) {
        while (at > 0 && byte_is_space(text->data[at - 1])) at--;
        if (at == 0) return list_reversed(list);
        if (most-- == 0) break;
        size_t end = at;
        while (at > 0 && !byte_is_space(text->data[at - 1])) at--;
        if (part_add(list, text, at, end) < 0) return 0;
    }
    return part_add(list, text, 0, at) < 0 ? 0 : list_reversed(list);
}

static Value split_at(const ByteText *text, Span needle, uint64_t most) {
    Value list = list_new(0);
    Span all = {text->data, text->length, 1};
    size_t start = 0;
    for (int64_t at; most-- > 0 && (at = span_find(span_from(all, start), needle)) >= 0;
         start += (size_t)at + needle.length)
        if (part_add(list, text, start, start + (size_t)at) < 0) return 0;
    return part_add(list, text, start, text->length) < 0 ? 0 : list;
}

static Value rsplit_at(const ByteText *text, Span needle, uint64_t most) {
    Value list = list_new(0);
    Span rest = {text->data, text->length, 1};
    for (int64_t at; most-- > 0 && (at = span_rfind(rest, needle)) >= 0; rest.length = (uint64_t)at)
        if (part_add(list, text, (size_t)at + needle.length, rest.length) < 0) return 0;
    return part_add(list, text, 0, rest.length) < 0 ? 0 : list_reversed(list);
}

typedef Value WordSplit(const ByteText *text, uint64_t most);
typedef Value SeparatorSplit(const ByteText *text, Span needle, uint64_t most);

static Value split_by(Value self, Value sep, Value maxsplit, WordSplit *words, SeparatorSplit *at) {
    int64_t most;
    if (argument_ssize(maxsplit, &most) < 0) return 0;
    uint64_t limit = most < 0 ? UINT64_MAX : (uint64_t)most;
    ByteText text = byte_text(self);
    if (sep == KR_NONE) return words(&text, limit);
    Buffer buffer;
    if (buffer_acquire(sep, &buffer) < 0) return 0;
    text = byte_text(self);
    Value result = buffer.length ? at(&text, (Span){buffer.data, buffer.length, 1}, limit)
                                 : error_raise(&kr_type_ValueError, "empty separator");
    buffer_release(&buffer);
    return result;
}

Value byte_split(Value self, Value sep, Value maxsplit) {
    return split_by(self, sep, maxsplit, split_words, split_at);
}
Value byte_rsplit(Value self, Value sep, Value maxsplit) {
    return split_by(self, sep, maxsplit, rsplit_words, rsplit_at);
}

Value byte_splitlines(Value self, Value keepends) {
    int keep;
    if (argument_int(keepends, &keep) < 0) return 0;
    ByteText text = byte_text(self);
    Value list = list_new(0);
    for (size_t start = 0, at = 0; at < text.length; start = at) {
        while (at < text.length && text.data[at] != '\n' && text.data[at] != '\r') at++;
        size_t end = at;
        if (at < text.length)
            at +=
                text.data[at] == '\r' && at + 1 < text.length && text.data[at + 1] == '\n' ? 2 : 1;
        if (part_add(list, &text, start, keep ? at : end) < 0) return 0;
    }
    return list;
}

/* ---- join ---- */

/* The length of all items and the separators; -1: an error is set. */
static int64_t joined_length(Value sequence, size_t separator) {
    size_t count, total = 0;
    for (size_t i = 0; sequence_fast_items(sequence, &count), i < count; i++) {
        Buffer buffer;
        Value item = sequence_fast_items(sequence, &count)[i];
        if (!value_is_bytes_like(item)) {
            error_raise(&kr_type_TypeError,
                        "sequence item %zd: expected a bytes-like object, %T found", i, item);
            return -1;
        }
        if (buffer_acquire(item, &buffer) < 0) {
            if (error_catch(&kr_type_BufferError))
                error_raise(&kr_type_TypeError,
                            "sequence item %zd: expected a bytes-like object, %T found", i, item);
            return -1;
        }
        if (__builtin_add_overflow(total, buffer.length + (i ? separator : 0), &total) ||
            total > PTRDIFF_MAX) {
            buffer_release(&buffer);
            error_raise(&kr_type_OverflowError, "join() result is too long");
            return -1;
        }
        buffer_release(&buffer);
    }
    return (int64_t)total;
}

Value byte_join(Value self, Value iterable) {
    Value sequence = sequence_fast(iterable, "can only join an iterable");
    if (!sequence) return 0;
    ByteText text = byte_text(self);
    size_t count;
    const Value *items = sequence_fast_items(sequence, &count);
    if (count == 1 && value_is_bytes(self) && value_is_exact(items[0], &kr_type_bytes))
        return items[0];
    int64_t length = joined_length(sequence, text.length);
    if (length < 0) return 0;
    uint8_t *data;
    Value result = byte_result_alloc(&text, (size_t)length, &data);
    if (!result) return 0;
    size_t at = 0;
    for (size_t i = 0; sequence_fast_items(sequence, &count), i < count; i++) {
        Buffer buffer;
        if (buffer_acquire(sequence_fast_items(sequence, &count)[i], &buffer) < 0) return 0;
        size_t between = i ? text.length : 0;
        if (at + between + buffer.length > (size_t)length) { /* another thread has grown an item */
            buffer_release(&buffer);
            return error_raise(&kr_type_RuntimeError, "sequence changed size during join");
        }
        if (between) memcpy(data + at, text.data, between);
        if (buffer.length) memcpy(data + at + between, buffer.data, buffer.length);
        at += between + buffer.length;
        buffer_release(&buffer);
    }
    return result;
}

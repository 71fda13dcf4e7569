/* bytes and bytearray: strip, padding, replace, translate, expandtabs. */
#include "text/ascii.h"
#include "text/byte_object.h"

/* ---- strip ---- */

enum { STRIP_LEFT = 1, STRIP_RIGHT = 2 };

static Value strip(Value self, Value chars, int sides) {
    bool drop[256] = {false};
    if (chars == KR_NONE) {
        for (int c = 0; c < 256; c++) drop[c] = byte_is_space((uint8_t)c);
    } else {
        Buffer buffer;
        if (buffer_acquire(chars, &buffer) < 0) return 0;
        for (size_t i = 0; i < buffer.length; i++) drop[buffer.data[i]] = true;
        buffer_release(&buffer);
    }
    ByteText text = byte_text(self);
    size_t from = 0, to = text.length;
    while (sides & STRIP_LEFT && from < to && drop[text.data[from]]) from++;
    while (sides & STRIP_RIGHT && to > from && drop[text.data[to - 1]]) to--;
    return byte_result(&text, text.data + from, to - from);
}

Value byte_strip(Value self, Value chars) { return strip(self, chars, STRIP_LEFT | STRIP_RIGHT); }
Value byte_lstrip(Value self, Value chars) { return strip(self, chars, STRIP_LEFT); }
Value byte_rstrip(Value self, Value chars) { return strip(self, chars, STRIP_RIGHT); }

/* ---- Padding ---- */

static Value pad(Value self, size_t left, size_t right, int fill) {
    ByteText text = byte_text(self);
    if (!left && !right) return byte_result(&text, text.data, text.length);
    uint8_t *data;
    Value result = byte_result_alloc(&text, left + text.length + right, &data);
    if (!result) return 0;
    memset(data, fill, left);
    memcpy(data + left, text.data, text.length);
    memset(data + left + text.length, fill, right);
    return result;
}

/* How many bytes to add, and which; -1: an error is set. */
static int64_t pad_arguments(Value self, Value width, Value fillchar, const char *function,
                             int *fill) {
    int64_t wanted;
    if (argument_ssize(width, &wanted) < 0) return -1;
    ByteText one = value_is_bytes(fillchar) || value_is_bytearray(fillchar) ? byte_text(fillchar)
                                                                            : (ByteText){0};
    if (one.length != 1) {
        error_raise(&kr_type_TypeError, "%s() argument 2 must be a byte string of length 1, not %G",
                    function, fillchar);
        return -1;
    }
    *fill = *one.data;
    int64_t length = (int64_t)byte_text(self).length;
    return wanted > length ? wanted - length : 0;
}

Value byte_ljust(Value self, Value width, Value fillchar) {
    int fill;
    int64_t count = pad_arguments(self, width, fillchar, "ljust", &fill);
    return count < 0 ? 0 : pad(self, 0, (size_t)count, fill);
}

Value byte_rjust(Value self, Value width, Value fillchar) {
    int fill;
    int64_t count = pad_arguments(self, width, fillchar, "rjust", &fill);
    return count < 0 ? 0 : pad(self, (size_t)count, 0, fill);
}

Value byte_center(Value self, Value width, Value fillchar) {
    int fill;
    int64_t count = pad_arguments(self, width, fillchar, "center", &fill);
    if (count < 0) return 0;
    size_t total = (size_t)count + byte_text(self).length,
           left = (size_t)count / 2 + ((size_t)count & total & 1);
    return pad(self, left, (size_t)count - left, fill);
}

Value byte_zfill(Value self, Value width) {
    int64_t wanted;
    if (argument_ssize(width, &wanted) < 0) return 0;
    ByteText text = byte_text(self);
    size_t zeros = wanted > (int64_t)text.length ? (size_t)wanted - text.length : 0;
    Value result = pad(self, zeros, 0, '0');
    if (!result || !zeros || !text.length || (*text.data != '+' && *text.data != '-'))
        return result;
    uint8_t *data = (uint8_t *)(uintptr_t)byte_text(result).data; /* nobody else has seen it */
    data[0] = *text.data;
    data[zeros] = '0';
    return result;
}

Value byte_expandtabs(Value self, Value tabsize) {
    int size;
    if (argument_int(tabsize, &size) < 0) return 0;
    ByteText text = byte_text(self);
    StrBuilder b; /* Latin-1: one byte a character */
    str_builder_init(&b);
    uint64_t column = 0;
    for (size_t i = 0; i < text.length; i++) {
        uint8_t c = text.data[i];
        if (c != '\t') {
            str_builder_char(&b, c);
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        } else if (size > 0) {
            uint64_t fill = (uint64_t)size - column % (uint64_t)size;
            str_builder_fill(&b, ' ', fill);
            column += fill;
        }
    }
    return b.failed ? 0 : byte_result(&text, str_builder_data(&b), b.length);
}

/* ---- replace ---- */

static uint64_t count_up_to(Span text, Span needle, uint64_t most) {
    if (!needle.length) return text.length < most ? text.length + 1 : most;
    uint64_t count = 0;
    for (int64_t at; count < most && (at = span_find(text, needle)) >= 0; count++)
        text = span_from(text, (uint64_t)at + needle.length);
    return count;
}

static uint8_t *put(uint8_t *to, const void *from, size_t length) {
    if (length) memcpy(to, from, length);
    return to + length;
}

static void put_replaced(uint8_t *to, Span text, Span old, Span new, uint64_t count) {
    for (uint64_t i = 0; i < count; i++) {
        uint64_t plain = old.length ? (uint64_t)span_find(text, old) : i > 0;
        to = put(to, text.data, plain);
        to = put(to, new.data, new.length);
        text = span_from(text, plain + old.length);
    }
    put(to, text.data, text.length);
}

static Value replace(const ByteText *text, Span old, Span new, uint64_t most) {
    Span all = {text->data, text->length, 1};
    uint64_t count = count_up_to(all, old, most);
    if (!count) return byte_result(text, text->data, text->length);
    uint64_t grown, length;
    if (__builtin_mul_overflow(count, new.length, &grown) ||
        __builtin_add_overflow(text->length - count * old.length, grown, &length) ||
        length > PTRDIFF_MAX)
        return error_raise(&kr_type_OverflowError, "replace bytes is too long");
    uint8_t *data;
    Value result = byte_result_alloc(text, length, &data);
    if (result) put_replaced(data, all, old, new, count);
    return result;
}

Value byte_replace(Value self, Value old, Value new, Value count) {
    Buffer from, to;
    int64_t most;
    if (buffer_acquire(old, &from) < 0) return 0;
    Value result = 0;
    if (buffer_acquire(new, &to) == 0) {
        if (argument_ssize(count, &most) == 0) {
            ByteText text = byte_text(self);
            result = replace(&text, (Span){from.data, from.length, 1},
                             (Span){to.data, to.length, 1}, most < 0 ? UINT64_MAX : (uint64_t)most);
        }
        buffer_release(&to);
    }
    buffer_release(&from);
    return result;
}

/* ---- translate ---- */

/* table: 256 bytes, or KR_NONE for no change. 0, -1. */
static int table_read(Value table, uint8_t *map) {
    Buffer buffer;
    for (int c = 0; c < 256; c++) map[c] = (uint8_t)c;
    if (table == KR_NONE) return 0;
    if (buffer_acquire(table, &buffer) < 0) return -1;
    bool fits = buffer.length == 256;
    if (fits) memcpy(map, buffer.data, 256);
    buffer_release(&buffer);
    if (!fits) error_raise(&kr_type_ValueError, "translation table must be 256 characters long");
    return fits ? 0 : -1;
}

Value byte_translate(Value self, Value table, Value delete) {
    uint8_t map[256];
    bool drop[256] = {false};
    Buffer buffer;
    if (table_read(table, map) < 0 || buffer_acquire(delete, &buffer) < 0) return 0;
    for (size_t i = 0; i < buffer.length; i++) drop[buffer.data[i]] = true;
    buffer_release(&buffer);
    ByteText text = byte_text(self);
    size_t length = 0;
    for (size_t i = 0; i < text.length; i++) length += !drop[text.data[i]];
    uint8_t *data;
    Value result = byte_result_alloc(&text, length, &data);
    if (!result) return 0;
    for (size_t i = 0; i < text.length; i++)
        if (!drop[text.data[i]]) *data++ = map[text.data[i]];
    return result;
}

Value byte_maketrans(Value from, Value to) {
    Buffer a, b;
    if (buffer_acquire(from, &a) < 0) return 0;
    if (buffer_acquire(to, &b) < 0) return buffer_release(&a), 0;
    uint8_t map[256];
    for (int c = 0; c < 256; c++) map[c] = (uint8_t)c;
    bool fits = a.length == b.length;
    for (size_t i = 0; fits && i < a.length; i++) map[a.data[i]] = b.data[i];
    buffer_release(&a);
    buffer_release(&b);
    return fits ? bytes_from(map, sizeof map)
                : error_raise(&kr_type_ValueError, "maketrans arguments must have same length");
}

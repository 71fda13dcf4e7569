/* UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError. */
#include "exception/field.h"
#include "text/bytes.h"
#include "text/str.h"

#include <stdio.h>

#define UNICODE_FIELDS(Class)                                                                      \
    EXCEPTION_FIELD(Class, UnicodeErrorObject, encoding, encoding)                                 \
    EXCEPTION_FIELD(Class, UnicodeErrorObject, object, object)                                     \
    EXCEPTION_FIELD(Class, UnicodeErrorObject, reason, reason)                                     \
    Value kr_##Class##_get_start(Value self) { return ((const UnicodeErrorObject *)self)->start; } \
    Value kr_##Class##_get_end(Value self) { return ((const UnicodeErrorObject *)self)->end; }     \
    Value kr_##Class##_set_start(Value self, Value value) {                                        \
        return position_store(&((UnicodeErrorObject *)self)->start, value);                        \
    }                                                                                              \
    Value kr_##Class##_set_end(Value self, Value value) {                                          \
        return position_store(&((UnicodeErrorObject *)self)->end, value);                          \
    }

static Value position_store(Value *field, Value value) {
    if (!value) return error_raise(&kr_type_TypeError, "can't delete numeric/char attribute");
    if (!value_is_int(value)) return error_raise(&kr_type_TypeError, "an integer is required");
    *field = int_plain(value);
    return KR_NONE;
}

UNICODE_FIELDS(UnicodeEncodeError)
UNICODE_FIELDS(UnicodeDecodeError)
UNICODE_FIELDS(UnicodeTranslateError)

/* ---- Constructors ---- */

static int count_check(Value args, size_t expected) {
    if (tuple_length(args) == expected) return 0;
    error_raise(&kr_type_TypeError, "function takes exactly %zu arguments (%zu given)", expected,
                tuple_length(args));
    return -1;
}

static Value argument_str(Value args, size_t i) {
    Value v = tuple_get(args, i);
    if (value_is_str(v)) return v;
    return error_raise(&kr_type_TypeError, "argument %zu must be str, not %T", i + 1, v);
}

static Value argument_position(Value args, size_t i) {
    int64_t position;
    if (object_index_i64(tuple_get(args, i), &position, &kr_type_OverflowError) < 0) return 0;
    return int_from_i64(position);
}

/* start, end, reason: arguments i, i+1, i+2. */
static int range_store(UnicodeErrorObject *e, Value args, size_t i) {
    if (!(e->start = argument_position(args, i))) return -1;
    if (!(e->end = argument_position(args, i + 1))) return -1;
    return (e->reason = argument_str(args, i + 2)) ? 0 : -1;
}

Value kr_UnicodeEncodeError___init__(Value self, Value args, Value kwargs) {
    if (!kr_BaseException___init__(self, args, kwargs) || count_check(args, 5) < 0) return 0;
    UnicodeErrorObject *e = (UnicodeErrorObject *)self;
    e->start = e->end = small_make(0);
    if (!(e->encoding = argument_str(args, 0)) || !(e->object = argument_str(args, 1))) return 0;
    return range_store(e, args, 2) < 0 ? 0 : KR_NONE;
}

Value kr_UnicodeDecodeError___init__(Value self, Value args, Value kwargs) {
    if (!kr_BaseException___init__(self, args, kwargs) || count_check(args, 5) < 0) return 0;
    UnicodeErrorObject *e = (UnicodeErrorObject *)self;
    e->start = e->end = small_make(0);
    if (!(e->encoding = argument_str(args, 0))) return 0;
    Value object = tuple_get(args, 1);
    if (range_store(e, args, 2) < 0) return 0;
    if (!value_is_bytes(object)) { /* keep a copy: others may change while the error lives */
        Buffer buffer;
        if (buffer_acquire(object, &buffer) < 0) return 0;
        object = bytes_from(buffer.data, buffer.length);
        buffer_release(&buffer);
    }
    e->object = object;
    return KR_NONE;
}

Value kr_UnicodeTranslateError___init__(Value self, Value args, Value kwargs) {
    if (!kr_BaseException___init__(self, args, kwargs) || count_check(args, 4) < 0) return 0;
    UnicodeErrorObject *e = (UnicodeErrorObject *)self;
    e->start = e->end = small_make(0);
    if (!(e->object = argument_str(args, 0))) return 0;
    return range_store(e, args, 1) < 0 ? 0 : KR_NONE;
}

/* ---- Texts ---- */

static Value str_or_null(Value v) { return v ? v : str_from_text("<NULL>"); }

static int64_t position_get(Value v) {
    int64_t position = 0;
    return v && int_fits_i64(v, &position) ? position : 0;
}

/* start clamped into the object, as CPython reads it. */
static int64_t start_get(const UnicodeErrorObject *e) { return position_get(e->start); }

/* A code point as an escape: \xe9, \u1234, \U00012345. */
static void escape_write(char *out, size_t size, uint32_t c) {
    snprintf(out, size, c <= 0xff ? "\\x%02x" : c <= 0xffff ? "\\u%04x" : "\\U%08x", (unsigned)c);
}

/* The one code point the error is about, or -1 if it is about several. */
static int64_t single_char(const UnicodeErrorObject *e) {
    int64_t start = start_get(e), end = position_get(e->end);
    if (end != start + 1 || !e->object || !value_is_str(e->object)) return -1;
    const StrObject *text = str_object(e->object);
    return start >= 0 && (uint64_t)start < text->length ? (int64_t)str_at(text, (uint64_t)start)
                                                        : -1;
}

Value kr_UnicodeEncodeError___str__(Value self) {
    const UnicodeErrorObject *e = (const UnicodeErrorObject *)self;
    if (!e->object) return str_empty();
    Value reason = str_or_null(e->reason), encoding = str_or_null(e->encoding);
    int64_t c = single_char(e);
    char escape[16];
    if (c >= 0) {
        escape_write(escape, sizeof escape, (uint32_t)c);
        return str_printf("'%S' codec can't encode character '%s' in position %zd: %S", encoding,
                          escape, (ssize_t)start_get(e), reason);
    }
    return str_printf("'%S' codec can't encode characters in position %zd-%zd: %S", encoding,
                      (ssize_t)start_get(e), (ssize_t)(position_get(e->end) - 1), reason);
}

Value kr_UnicodeDecodeError___str__(Value self) {
    const UnicodeErrorObject *e = (const UnicodeErrorObject *)self;
    if (!e->object) return str_empty();
    Value reason = str_or_null(e->reason), encoding = str_or_null(e->encoding);
    int64_t start = start_get(e), end = position_get(e->end);
    const BytesObject *data = value_is_bytes(e->object) ? bytes_object(e->object) : 0;
    if (data && end == start + 1 && start >= 0 && (uint64_t)start < data->length)
        return str_printf("'%S' codec can't decode byte 0x%02x in position %zd: %S", encoding,
                          (unsigned)data->data[start], (ssize_t)start, reason);
    return str_printf("'%S' codec can't decode bytes in position %zd-%zd: %S", encoding,
                      (ssize_t)start, (ssize_t)(end - 1), reason);
}

Value kr_UnicodeTranslateError___str__(Value self) {
    const UnicodeErrorObject *e = (const UnicodeErrorObject *)self;
    if (!e->object) return str_empty();
    Value reason = str_or_null(e->reason);
    int64_t c = single_char(e);
    char escape[16];
    if (c >= 0) {
        escape_write(escape, sizeof escape, (uint32_t)c);
        return str_printf("can't translate character '%s' in position %zd: %S", escape,
                          (ssize_t)start_get(e), reason);
    }
    return str_printf("can't translate characters in position %zd-%zd: %S", (ssize_t)start_get(e),
                      (ssize_t)(position_get(e->end) - 1), reason);
}

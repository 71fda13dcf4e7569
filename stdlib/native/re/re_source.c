/* Tokens of regular expressions and replacements, and the errors that name a place in them. */
#include "re_source.h"

#include "str.stub.h"

#include "core/call.h"
#include "core/native.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/unicode.h"

#include <stdarg.h>

static const ReToken token_end = {RE_END, false};

/* ---- Errors ---- */

void *source_fail(ReSource *source) {
    source->failed = true;
    source->next = token_end;
    source->index = str_object(source->text)->length;
    return 0;
}

static void raise_at(ReSource *source, Value message, uint64_t position) {
    Value error = message ? object_call3(source->callbacks->error, message, source->original,
                                         small_make((int64_t)position))
                          : 0;
    if (error) error_raise_object(error);
    source_fail(source);
}

static Value format_message(const char *format, va_list arguments) {
    StrBuilder b;
    str_builder_init(&b);
    str_builder_vprintf(&b, format, arguments);
    return str_builder_finish(&b);
}

/* Patterns that are bytes get messages in ASCII. */
static Value message_for(const ReSource *source, Value message) {
    if (!message || source->is_str) return message;
    Value arguments[] = {str_from_text("ascii"), str_from_text("backslashreplace")};
    Value bytes = object_method(message, "encode", arguments, 2);
    return bytes ? object_method(bytes, "decode", arguments, 1) : 0;
}

void *source_error(ReSource *source, uint64_t offset, const char *format, ...) {
    if (source->failed) return 0;
    va_list arguments;
    va_start(arguments, format);
    Value message = format_message(format, arguments);
    va_end(arguments);
    raise_at(source, message_for(source, message), source_tell(source) - offset);
    return 0;
}

void source_warn(ReSource *source, bool is_deprecation, const char *format, ...) {
    if (source->failed) return;
    va_list arguments;
    va_start(arguments, format);
    Value message = format_message(format, arguments);
    va_end(arguments);
    if (!message ||
        !object_call3(source->callbacks->warn, message, native_wrap_truth(is_deprecation),
                      native_wrap_truth(source->is_template)))
        source_fail(source);
}

/* ---- Tokens ---- */

static void source_advance(ReSource *source) {
    const StrObject *text = str_object(source->text);
    uint64_t index = source->index;
    if (source->failed || index >= text->length) {
        source->next = token_end;
        return;
    }
    source->next = (ReToken){str_at(text, index++), false};
    if (source->next.c == '\\') {
        if (index == text->length) {
            Value message = str_from_text("bad escape (end of pattern)");
            raise_at(source, message, text->length - 1);
            return;
        }
        source->next = (ReToken){str_at(text, index++), true};
    }
    source->index = index;
}

static Value latin1_of_bytes(Value bytes) {
    Buffer buffer;
    if (buffer_acquire(bytes, &buffer) < 0) return 0;
    Value text = str_from_ucs(buffer.data, buffer.length, 1);
    buffer_release(&buffer);
    return text;
}

void source_init(ReSource *source, Value text, const ReCallbacks *callbacks) {
    bool is_str = value_is_str(text);
    Value decoded = is_str ? text : latin1_of_bytes(text);
    *source = (ReSource){.text = decoded ? decoded : str_empty(),
                         .original = text,
                         .is_str = is_str,
                         .next = token_end,
                         .callbacks = callbacks};
    if (decoded)
        source_advance(source);
    else
        source_fail(source);
}

ReToken source_get(ReSource *source) {
    ReToken token = source->next;
    source_advance(source);
    return source->failed ? token_end : token;
}

bool source_match(ReSource *source, int64_t c) {
    if (!token_is(source->next, c)) return false;
    source_advance(source);
    return true;
}

uint64_t source_tell(const ReSource *source) {
    return source->index - (source->next.c == RE_END ? 0 : source->next.is_escape ? 2 : 1);
}

void source_seek(ReSource *source, uint64_t index) {
    source->index = index;
    source_advance(source);
}

Value source_slice(const ReSource *source, uint64_t start, uint64_t end) {
    return str_substring(source->text, start, end);
}

/* ---- Numbers ---- */

static uint32_t digit_value(int64_t c) {
    if (c >= '0' && c <= '9') return (uint32_t)c - '0';
    if (c >= 'a' && c <= 'f') return (uint32_t)c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return (uint32_t)c - 'A' + 10;
    return UINT32_MAX;
}

bool token_is_digit(ReToken token, uint32_t base) {
    return !token.is_escape && digit_value(token.c) < base;
}

size_t source_digits(ReSource *source, size_t most, uint32_t base, uint64_t *number) {
    size_t count = 0;
    for (; count < most && token_is_digit(source->next, base); count++) {
        uint64_t digit = digit_value(source_get(source).c);
        *number = *number > (UINT64_MAX - digit) / base ? UINT64_MAX : *number * base + digit;
    }
    return count;
}

/* ---- Names of groups ---- */

Value source_until(ReSource *source, char terminator, const char *what) {
    uint64_t start = source_tell(source);
    for (;;) {
        ReToken token = source->next;
        uint64_t end = source_tell(source);
        if (token.c == RE_END) {
            if (end == start) return (Value)(uintptr_t)source_error(source, 0, "missing %s", what);
            source_error(source, end - start, "missing %c, unterminated name", terminator);
            return 0;
        }
        source_get(source);
        if (source->failed) return 0;
        if (!token_is(token, terminator)) continue;
        if (end > start) return source_slice(source, start, end);
        return (Value)(uintptr_t)source_error(source, 1, "missing %s", what);
    }
}

bool text_is_identifier(Value name) { return kr_str_isidentifier(name) == KR_TRUE; }

static bool text_is_ascii(Value text) { return kr_str_isascii(text) == KR_TRUE; }

bool group_name_check(ReSource *source, Value name, uint64_t offset) {
    uint64_t length = str_object(name)->length;
    if (!text_is_identifier(name)) {
        source_error(source, length + offset, "bad character in group name %R", name);
        return false;
    }
    if (!source->is_str && !text_is_ascii(name))
        source_warn(source, true, "bad character in group name %A at position %llu", name,
                    (unsigned long long)(source_tell(source) - length - offset));
    return !source->failed;
}

int64_t group_number(Value name) {
    Value number = int_from_value(name);
    int64_t result;
    if (!number) {
        error_catch(&kr_type_ValueError);
        return -1;
    }
    if (!int_fits_i64(number, &result)) return int_sign(number) < 0 ? -1 : INT64_MAX;
    return result < 0 ? -1 : result;
}

void group_number_warn(ReSource *source, Value name) {
    bool plain = text_is_ascii(name) && kr_str_isdecimal(name) == KR_TRUE;
    if (plain) return;
    uint64_t position = source_tell(source) - str_object(name)->length - 1;
    source_warn(source, true,
                source->is_str ? "bad character in group name %R at position %llu"
                               : "bad character in group name %A at position %llu",
                name, (unsigned long long)position);
}

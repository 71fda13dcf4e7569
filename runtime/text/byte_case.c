/* bytes and bytearray: upper, lower and their kin; questions about kinds of bytes. Only ASCII
 * letters have case. */
#include "text/ascii.h"
#include "text/byte_object.h"

typedef bool Question(uint8_t c);

static Value all_are(Value self, Question *question) {
    ByteText text = byte_text(self);
    for (size_t i = 0; i < text.length; i++)
        if (!question(text.data[i])) return KR_FALSE;
    return value_from_bool(text.length > 0);
}

Value byte_isalnum(Value self) { return all_are(self, byte_is_alnum); }
Value byte_isalpha(Value self) { return all_are(self, byte_is_alpha); }
Value byte_isdigit(Value self) { return all_are(self, byte_is_digit); }
Value byte_isspace(Value self) { return all_are(self, byte_is_space); }
Value byte_isascii(Value self) {
    return byte_text(self).length ? all_are(self, byte_is_ascii) : KR_TRUE;
}

static Value cased_only(Value self, Question *wanted, Question *unwanted) {
    ByteText text = byte_text(self);
    bool found = false;
    for (size_t i = 0; i < text.length; i++) {
        if (unwanted(text.data[i])) return KR_FALSE;
        found |= wanted(text.data[i]);
    }
    return value_from_bool(found);
}

Value byte_islower(Value self) { return cased_only(self, byte_is_lower, byte_is_upper); }
Value byte_isupper(Value self) { return cased_only(self, byte_is_upper, byte_is_lower); }

Value byte_istitle(Value self) {
    ByteText text = byte_text(self);
    bool found = false, inside = false;
    for (size_t i = 0; i < text.length; i++) {
        uint8_t c = text.data[i];
        if ((byte_is_upper(c) && inside) || (byte_is_lower(c) && !inside)) return KR_FALSE;
        inside = byte_is_alpha(c);
        found |= inside;
    }
    return value_from_bool(found);
}

/* The new byte; inside: behind a letter. */
typedef uint8_t Change(uint8_t c, bool inside, size_t at);

static Value map_bytes(Value self, Change *change) {
    ByteText text = byte_text(self);
    uint8_t *data;
    Value result = byte_result_alloc(&text, text.length, &data);
    if (!result) return 0;
    bool inside = false;
    for (size_t i = 0; i < text.length; i++) {
        data[i] = change(text.data[i], inside, i);
        inside = byte_is_alpha(text.data[i]);
    }
    return result;
}

static uint8_t change_upper(uint8_t c, bool inside, size_t at) {
    return (void)inside, (void)at, byte_to_upper(c);
}
static uint8_t change_lower(uint8_t c, bool inside, size_t at) {
    return (void)inside, (void)at, byte_to_lower(c);
}
static uint8_t change_title(uint8_t c, bool inside, size_t at) {
    return (void)at, inside ? byte_to_lower(c) : byte_to_upper(c);
}
static uint8_t change_first(uint8_t c, bool inside, size_t at) {
    return (void)inside, at ? byte_to_lower(c) : byte_to_upper(c);
}
static uint8_t change_swap(uint8_t c, bool inside, size_t at) {
    return (void)inside, (void)at, byte_is_upper(c) ? byte_to_lower(c) : byte_to_upper(c);
}

Value byte_upper(Value self) { return map_bytes(self, change_upper); }
Value byte_lower(Value self) { return map_bytes(self, change_lower); }
Value byte_title(Value self) { return map_bytes(self, change_title); }
Value byte_capitalize(Value self) { return map_bytes(self, change_first); }
Value byte_swapcase(Value self) { return map_bytes(self, change_swap); }

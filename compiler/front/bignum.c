#include "front/bignum.h"

#include "support/vec.h"

/* Least significant limb first. */
typedef VEC(uint32_t) Limbs;

#define DECIMAL_CHUNK 1000000000u

static uint32_t digit_value(char c) {
    if (c >= '0' && c <= '9') return (uint32_t)(c - '0');
    return (uint32_t)((c | 0x20) - 'a') + 10;
}

static void limbs_multiply_add(Limbs *limbs, uint32_t factor, uint32_t summand) {
    uint64_t carry = summand;
    for (uint32_t i = 0; i < limbs->len; i++) {
        carry += (uint64_t)limbs->items[i] * factor;
        limbs->items[i] = (uint32_t)carry;
        carry >>= 32;
    }
    if (carry) vec_push(limbs, (uint32_t)carry);
}

/* Divides in place; returns the remainder. */
static uint32_t limbs_divide(Limbs *limbs, uint32_t divisor) {
    uint64_t rest = 0;
    for (uint32_t i = limbs->len; i > 0; i--) {
        rest = rest << 32 | limbs->items[i - 1];
        limbs->items[i - 1] = (uint32_t)(rest / divisor);
        rest %= divisor;
    }
    while (limbs->len && limbs->items[limbs->len - 1] == 0) limbs->len--;
    return (uint32_t)rest;
}

static void limbs_read_decimal(Limbs *limbs, const char *digits, size_t length) {
    uint32_t chunk = 0;
    uint32_t scale = 1;
    for (size_t i = 0; i < length; i++) {
        if (digits[i] == '_') continue;
        chunk = chunk * 10 + digit_value(digits[i]);
        scale *= 10;
        if (scale == DECIMAL_CHUNK) {
            limbs_multiply_add(limbs, scale, chunk);
            chunk = 0;
            scale = 1;
        }
    }
    limbs_multiply_add(limbs, scale, chunk);
}

/* `bits` at a time, from the last digit. */
static void limbs_read_binary(Limbs *limbs, const char *digits, size_t length, uint32_t bits) {
    uint64_t pending = 0;
    uint32_t pending_bits = 0;
    for (size_t i = length; i > 0; i--) {
        if (digits[i - 1] == '_') continue;
        pending |= (uint64_t)digit_value(digits[i - 1]) << pending_bits;
        pending_bits += bits;
        if (pending_bits >= 32) {
            vec_push(limbs, (uint32_t)pending);
            pending >>= 32;
            pending_bits -= 32;
        }
    }
    if (pending) vec_push(limbs, (uint32_t)pending);
    while (limbs->len && limbs->items[limbs->len - 1] == 0) limbs->len--;
}

const char *bignum_to_hex(Arena *arena, const char *digits, size_t length, uint32_t base,
                          uint32_t *out_length) {
    Limbs limbs = {0};
    if (base == 10)
        limbs_read_decimal(&limbs, digits, length);
    else
        limbs_read_binary(&limbs, digits, length, base == 16 ? 4 : base == 8 ? 3 : 1);
    Text text;
    text_init(&text);
    if (limbs.len == 0) text_putc(&text, '0');
    for (uint32_t i = limbs.len; i > 0; i--)
        text_printf(&text, i == limbs.len ? "%x" : "%08x", limbs.items[i - 1]);
    const char *hex = arena_strndup(arena, text_cstr(&text), text.length);
    *out_length = (uint32_t)text.length;
    text_release(&text);
    vec_free(&limbs);
    return hex;
}

void bignum_print_decimal(Text *out, const char *hex, size_t length) {
    Limbs limbs = {0};
    Limbs chunks = {0};
    limbs_read_binary(&limbs, hex, length, 4);
    while (limbs.len) vec_push(&chunks, limbs_divide(&limbs, DECIMAL_CHUNK));
    if (chunks.len == 0) text_putc(out, '0');
    for (uint32_t i = chunks.len; i > 0; i--)
        text_printf(out, i == chunks.len ? "%u" : "%09u", chunks.items[i - 1]);
    vec_free(&limbs);
    vec_free(&chunks);
}

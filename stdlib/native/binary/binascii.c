/* The module binascii: hexadecimal digits, base64, uuencode and checksums. */
#include "binascii.stub.h"

#include "binascii_types.h"

#include "core/type.h"
#include "containers/containers.h"
#include "numbers/number.h"
#include "text/str.h"

#include <string.h>

enum { UU_LINE_MAX = 45, BASE64_PAD = 64, BASE64_NONE = 65 };
#define CRC32_POLYNOMIAL UINT32_C(0xedb88320) /* ISO 3309, reflected */
#define CRC_HQX_POLYNOMIAL 0x1021u            /* CCITT */

/* ---- Errors ---- */

Value kr_binascii_const_Error(void) {
    static Value class;
    return error_class(&class, "binascii", "Error", value_of(&kr_type_ValueError), NULL);
}
Value kr_binascii_const_Incomplete(void) {
    static Value class;
    return error_class(&class, "binascii", "Incomplete", value_of(&kr_type_Exception), NULL);
}

Value binascii_error(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    Value class = kr_binascii_const_Error();
    if (class) error_raise_list(type_object(class), format, arguments);
    va_end(arguments);
    return 0;
}

/* ---- Arguments and results ---- */

int ascii_acquire(Value data, Buffer *buffer) {
    if (value_is_str(data)) {
        const StrObject *s = str_object(data);
        if (s->flags & STR_ASCII || !s->length) {
            *buffer = (Buffer){.data = (uint8_t *)(uintptr_t)s->data, .length = s->length};
            return 0;
        }
        error_raise(&kr_type_ValueError, "string argument should contain only ASCII characters");
        return -1;
    }
    if (!value_is_bytes_like(data)) {
        error_raise(&kr_type_TypeError,
                    "argument should be bytes, buffer or ASCII string, not '%T'", data);
        return -1;
    }
    return buffer_acquire(data, buffer);
}

static void ascii_release(Value data, Buffer *buffer) {
    if (!value_is_str(data)) buffer_release(buffer);
}

Value bytes_used(Value result, const uint8_t *data, size_t used) {
    return used == bytes_object(result)->length ? result : bytes_from(data, used);
}

/* ---- Hexadecimal digits ---- */

/* The separator's byte; -1: error. Unlike that of bytes.hex() it may be any Latin-1 character. */
static int separator_read(Value sep) {
    int64_t length = object_length(sep);
    if (length < 0) return -1;
    bool is_text = value_is_str(sep);
    if (length != 1)
        error_raise(&kr_type_ValueError, "sep must be length 1.");
    else if (!is_text && !value_is_bytes(sep))
        error_raise(&kr_type_TypeError, "sep must be str or bytes.");
    else if (is_text && str_at(str_object(sep), 0) > UINT8_MAX)
        error_raise(&kr_type_ValueError, "sep must be ASCII.");
    else
        return is_text ? (int)str_at(str_object(sep), 0) : bytes_object(sep)->data[0];
    return -1;
}

/* Two digits a byte, and `sep` in front of each byte whose number, less `first`, is a multiple of
 * `group` (0: nowhere). */
static Value hex_bytes(const Buffer *in, int sep, size_t group, size_t first) {
    static const char digits[] = "0123456789abcdef";
    size_t count = group && in->length ? (in->length - 1) / group : 0;
    uint8_t *to;
    Value result = bytes_alloc(2 * in->length + count, &to);
    for (size_t i = 0; result && i < in->length; i++) {
        if (group && i && (i + group - first) % group == 0) *to++ = (uint8_t)sep;
        *to++ = (uint8_t)digits[in->data[i] >> 4];
        *to++ = (uint8_t)digits[in->data[i] & 15];
    }
    return result;
}

static Value hexlify(Value data, Value sep, Value bytes_per_sep) {
    Buffer in;
    int64_t per;
    if (object_index_i64(bytes_per_sep, &per, &kr_type_OverflowError) < 0) return 0;
    if (buffer_acquire(data, &in) < 0) return 0;
    int byte = sep ? separator_read(sep) : 0;
    Value result = 0;
    /* Groups are counted from the right, those of a negative size from the left. */
    size_t group = sep ? (size_t)(per < 0 ? -per : per) : 0;
    if (byte >= 0) result = hex_bytes(&in, byte, group, group && per > 0 ? in.length % group : 0);
    buffer_release(&in);
    return result;
}

Value kr_binascii_hexlify(Value data, Value sep, Value n) { return hexlify(data, sep, n); }
Value kr_binascii_b2a_hex(Value data, Value sep, Value n) { return hexlify(data, sep, n); }

static int hex_digit(uint8_t c) {
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static Value unhexlify(Value hexstr) {
    Buffer buffer;
    if (ascii_acquire(hexstr, &buffer) < 0) return 0;
    Value result = 0;
    uint8_t *to;
    if (buffer.length % 2)
        binascii_error("Odd-length string");
    else
        result = bytes_alloc(buffer.length / 2, &to);
    for (size_t i = 0; result && i < buffer.length; i += 2) {
        int high = hex_digit(buffer.data[i]), low = hex_digit(buffer.data[i + 1]);
        if (high < 0 || low < 0)
            result = binascii_error("Non-hexadecimal digit found");
        else
            to[i / 2] = (uint8_t)(high * 16 + low);
    }
    ascii_release(hexstr, &buffer);
    return result;
}

Value kr_binascii_unhexlify(Value hexstr) { return unhexlify(hexstr); }
Value kr_binascii_a2b_hex(Value hexstr) { return unhexlify(hexstr); }

/* ---- Base64 (RFC 4648) ---- */

static const char base64_digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static const uint8_t *base64_values(void) {
    static uint8_t values[256];
    if (values['/'] == 63) return values;
    memset(values, BASE64_NONE, sizeof values);
    values['='] = BASE64_PAD;
    for (uint8_t i = 0; i < 64; i++) values[(uint8_t)base64_digits[i]] = i;
    return values;
}

typedef struct Base64 {
    const uint8_t *data;
    size_t length;
    bool is_strict;
    uint8_t *out;
    size_t used;
    uint32_t position, bits; /* of the digit in its group of four; what it leaves over */
    size_t pads;
} Base64;

/* A '=': 1 ends the data, -1: error. */
static int base64_pad(Base64 *b, size_t at) {
    b->pads++;
    if (b->position >= 2 && b->position + b->pads >= 4) {
        if (!b->is_strict || at + 1 == b->length) return 1;
        binascii_error("Excess data after padding");
        return -1;
    }
    if (!b->is_strict || at || b->position) return 0;
    binascii_error("Leading padding not allowed");
    return -1;
}

static void base64_digit(Base64 *b, uint32_t digit) {
    b->pads = 0;
    if (b->position)
        b->out[b->used++] =
            (uint8_t)(b->bits << (2 * b->position) | digit >> (6 - 2 * b->position));
    b->bits = digit & (0x3fu >> (2 * ((b->position + 1) % 4 ? b->position : 3)));
    b->position = (b->position + 1) % 4;
}

/* 1: padded to the end; 0: the data ended; -1: error. */
static int base64_decode(Base64 *b) {
    const uint8_t *values = base64_values();
    for (size_t i = 0; i < b->length; i++) {
        uint32_t digit = values[b->data[i]];
        if (digit == BASE64_PAD) {
            int end = base64_pad(b, i);
            if (end) return end;
        } else if (digit == BASE64_NONE) {
            if (!b->is_strict) continue;
            binascii_error("Only base64 data is allowed");
            return -1;
        } else if (b->is_strict && b->pads) {
            binascii_error("Discontinuous padding not allowed");
            return -1;
        } else {
            base64_digit(b, digit);
        }
    }
    return 0;
}

static Value base64_finish(const Base64 *b, Value result) {
    if (!b->position) return bytes_used(result, b->out, b->used);
    if (b->position > 1) return binascii_error("Incorrect padding");
    return binascii_error("Invalid base64-encoded string: number of data characters (%zu) cannot "
                          "be 1 more than a multiple of 4",
                          b->used / 3 * 4 + 1);
}

Value kr_binascii_a2b_base64(Value data, Value strict_mode) {
    Buffer buffer;
    int strict = object_truth(strict_mode);
    if (strict < 0 || ascii_acquire(data, &buffer) < 0) return 0;
    Base64 b = {.data = buffer.data, .length = buffer.length, .is_strict = strict};
    Value result = bytes_alloc((buffer.length + 3) / 4 * 3, &b.out);
    if (result) {
        int end = base64_decode(&b);
        if (end < 0)
            result = 0;
        else
            result = end ? bytes_used(result, b.out, b.used) : base64_finish(&b, result);
    }
    ascii_release(data, &buffer);
    return result;
}

Value kr_binascii_b2a_base64(Value data, Value newline) {
    Buffer buffer;
    uint8_t *to;
    int ends = object_truth(newline);
    if (ends < 0 || buffer_acquire(data, &buffer) < 0) return 0;
    Value result = bytes_alloc((buffer.length + 2) / 3 * 4 + (size_t)ends, &to);
    const uint8_t *from = buffer.data;
    for (size_t left = result ? buffer.length : 0; left; from += 3) {
        size_t count = left < 3 ? left : 3;
        uint32_t bits = (uint32_t)from[0] << 16;
        if (count > 1) bits |= (uint32_t)from[1] << 8;
        if (count > 2) bits |= from[2];
        for (size_t i = 0; i < 4; i++)
            *to++ = i <= count ? (uint8_t)base64_digits[bits >> (18 - 6 * i) & 63] : '=';
        left -= count;
    }
    if (result && ends) *to = '\n';
    buffer_release(&buffer);
    return result;
}

/* ---- Uuencode: a length, then six bits a character, from ' ' on ---- */

Value kr_binascii_b2a_uu(Value data, Value backtick) {
    Buffer buffer;
    uint8_t *to;
    int tick = object_truth(backtick);
    if (tick < 0 || buffer_acquire(data, &buffer) < 0) return 0;
    size_t length = buffer.length;
    if (length > UU_LINE_MAX)
        return buffer_release(&buffer), binascii_error("At most 45 bytes at once");
    uint8_t zero = tick ? '`' : ' ';
    Value result = bytes_alloc(2 + (length + 2) / 3 * 4, &to);
    if (result) *to++ = length ? (uint8_t)(' ' + length) : zero;
    for (size_t i = 0; result && i < length; i += 3) {
        uint32_t bits = (uint32_t)buffer.data[i] << 16;
        if (i + 1 < length) bits |= (uint32_t)buffer.data[i + 1] << 8;
        if (i + 2 < length) bits |= buffer.data[i + 2];
        for (int shift = 18; shift >= 0; shift -= 6) {
            uint8_t digit = bits >> shift & 63;
            *to++ = digit ? (uint8_t)(' ' + digit) : zero;
        }
    }
    if (result) *to = '\n';
    buffer_release(&buffer);
    return result;
}

/* Six bits; -1 with Error. The end of a line stands for zeros: some programs cut spaces off. */
static int uu_digit(const Buffer *line, size_t at) {
    uint8_t c = at < line->length ? line->data[at] : 0;
    if (at >= line->length || c == '\n' || c == '\r') return 0;
    if (c >= ' ' && c <= ' ' + 64) return (c - ' ') & 63;
    binascii_error("Illegal char");
    return -1;
}

static bool uu_tail_is_blank(const Buffer *line, size_t at) {
    for (; at < line->length; at++) {
        uint8_t c = line->data[at];
        if (c != ' ' && c != ' ' + 64 && c != '\n' && c != '\r') return false;
    }
    return true;
}

static Value uu_decode(const Buffer *line) {
    size_t length = ((line->length ? line->data[0] : 0) - ' ') & 63, at = 1;
    uint8_t *to;
    Value result = bytes_alloc(length, &to);
    uint32_t bits = 0, count = 0;
    for (size_t done = 0; result && done < length;) {
        int digit = uu_digit(line, at);
        if (digit < 0) return 0;
        if (at < line->length) at++;
        bits = (bits << 6 | (uint32_t)digit) & 0xffff;
        count += 6;
        if (count < 8) continue;
        count -= 8;
        to[done++] = (uint8_t)(bits >> count);
    }
    return uu_tail_is_blank(line, at) ? result : binascii_error("Trailing garbage");
}

Value kr_binascii_a2b_uu(Value data) {
    Buffer buffer;
    if (ascii_acquire(data, &buffer) < 0) return 0;
    Value result = uu_decode(&buffer);
    ascii_release(data, &buffer);
    return result;
}

/* ---- Checksums ---- */

/* An int's lowest 32 bits, whatever its size. 0, -1. */
static int low_bits(Value number, uint32_t *bits) {
    int64_t low;
    Value index = object_index(number);
    if (!index) return -1;
    Value masked = kr_binop_and(index, int_from_u64(UINT32_MAX));
    if (!masked || !int_fits_i64(masked, &low)) return -1;
    *bits = (uint32_t)low;
    return 0;
}

static const uint32_t *crc32_table(void) {
    static uint32_t table[256];
    if (table[255]) return table;
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t crc = i;
        for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (crc & 1 ? CRC32_POLYNOMIAL : 0);
        table[i] = crc;
    }
    return table;
}

Value kr_binascii_crc32(Value data, Value start) {
    Buffer buffer;
    uint32_t crc;
    const uint32_t *table = crc32_table();
    if (low_bits(start, &crc) < 0 || buffer_acquire(data, &buffer) < 0) return 0;
    crc = ~crc;
    for (size_t i = 0; i < buffer.length; i++) crc = table[(crc ^ buffer.data[i]) & 255] ^ crc >> 8;
    buffer_release(&buffer);
    return small_make((uint32_t)~crc);
}

Value kr_binascii_crc_hqx(Value data, Value start) {
    Buffer buffer;
    uint32_t crc;
    if (low_bits(start, &crc) < 0 || buffer_acquire(data, &buffer) < 0) return 0;
    for (size_t i = 0; i < buffer.length; i++) {
        crc = (crc & 0xffff) ^ (uint32_t)buffer.data[i] << 8;
        for (int bit = 0; bit < 8; bit++) crc = crc << 1 ^ (crc & 0x8000 ? CRC_HQX_POLYNOMIAL : 0);
    }
    buffer_release(&buffer);
    return small_make(crc & 0xffff);
}

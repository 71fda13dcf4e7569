/* str: strip and its kin, center and its kin, zfill. */
#include "str.stub.h"

#include "containers/containers.h"
#include "text/str_internal.h"
#include "text/unicode.h"
#include "text/utf8.h"

/* ---- strip ---- */

typedef enum StripSide { STRIP_LEFT = 1, STRIP_RIGHT = 2 } StripSide;

/* The characters to take away: a set of the code points below 256, and the str for the others. */
typedef struct StripSet {
    const StrObject *chars; /* NULL: white space */
    uint64_t low[4];
} StripSet;

static void strip_set_init(StripSet *set, const StrObject *chars) {
    *set = (StripSet){.chars = chars};
    for (uint64_t i = 0; chars && i < chars->length; i++) {
        uint32_t c = str_at(chars, i);
        if (c < 256) set->low[c / 64] |= (uint64_t)1 << c % 64;
    }
}

static bool strip_set_has(const StripSet *set, uint32_t c) {
    if (!set->chars) return unicode_is_space(c);
    if (c < 256) return set->low[c / 64] >> c % 64 & 1;
    return str_find_char(set->chars, c, 0, set->chars->length) >= 0;
}

static Value strip(Value self, Value chars, int sides, const char *function) {
    if (chars != KR_NONE && !value_is_str(chars))
        return error_raise(&kr_type_TypeError, "%s arg must be None or str", function);
    const StrObject *s = str_object(self);
    StripSet set;
    strip_set_init(&set, chars == KR_NONE ? NULL : str_object(chars));
    uint64_t from = 0, to = s->length;
    if (sides & STRIP_LEFT)
        while (from < to && strip_set_has(&set, str_at(s, from))) from++;
    if (sides & STRIP_RIGHT)
        while (to > from && strip_set_has(&set, str_at(s, to - 1))) to--;
    return str_substring(self, from, to);
}

Value kr_str_strip(Value self, Value chars) {
    return strip(self, chars, STRIP_LEFT | STRIP_RIGHT, "strip");
}
Value kr_str_lstrip(Value self, Value chars) { return strip(self, chars, STRIP_LEFT, "lstrip"); }
Value kr_str_rstrip(Value self, Value chars) { return strip(self, chars, STRIP_RIGHT, "rstrip"); }

/* ---- center ---- */

Value str_pad(Value self, uint64_t left, uint64_t right, uint32_t fill) {
    const StrObject *s = str_object(self);
    if (!left && !right) return str_exact(self);
    uint32_t kind = ucs_kind_of(fill) > s->kind ? ucs_kind_of(fill) : s->kind;
    uint64_t length;
    if (__builtin_add_overflow(left + s->length, right, &length) || length > PTRDIFF_MAX)
        return error_raise(&kr_type_OverflowError, "padded string is too long");
    StrObject *result = str_alloc(length, kind);
    if (!result) return 0;
    void *data = str_data(result);
    ucs_fill(data, kind, 0, left, fill);
    ucs_copy((char *)data + left * kind, kind, s->data, s->kind, s->length);
    ucs_fill(data, kind, left + s->length, right, fill);
    return str_seal(result);
}

/* How many characters to add; -1: an error is set. */
static int64_t pad_arguments(Value self, Value width, Value fillchar, uint32_t *fill) {
    int64_t wanted, length = (int64_t)str_object(self)->length;
    if (argument_ssize(width, &wanted) < 0) return -1;
    if (!value_is_str(fillchar)) {
        error_raise(&kr_type_TypeError, "The fill character must be a unicode character, not %T",
                    fillchar);
        return -1;
    }
    if (str_object(fillchar)->length != 1) {
        error_raise(&kr_type_TypeError, "The fill character must be exactly one character long");
        return -1;
    }
    *fill = str_at(str_object(fillchar), 0);
    return wanted > length ? wanted - length : 0;
}

Value kr_str_ljust(Value self, Value width, Value fillchar) {
    uint32_t fill;
    int64_t count = pad_arguments(self, width, fillchar, &fill);
    return count < 0 ? 0 : str_pad(self, 0, (uint64_t)count, fill);
}

Value kr_str_rjust(Value self, Value width, Value fillchar) {
    uint32_t fill;
    int64_t count = pad_arguments(self, width, fillchar, &fill);
    return count < 0 ? 0 : str_pad(self, (uint64_t)count, 0, fill);
}

Value kr_str_center(Value self, Value width, Value fillchar) {
    uint32_t fill;
    int64_t count = pad_arguments(self, width, fillchar, &fill);
    if (count < 0) return 0;
    /* CPython's rule for an odd rest: left if the width is even, else right. */
    uint64_t total = (uint64_t)count + str_object(self)->length,
             left = (uint64_t)count / 2 + ((uint64_t)count & total & 1);
    return str_pad(self, left, (uint64_t)count - left, fill);
}

Value kr_str_zfill(Value self, Value width) {
    int64_t wanted, length = (int64_t)str_object(self)->length;
    if (argument_ssize(width, &wanted) < 0) return 0;
    if (wanted <= length) return str_exact(self);
    Value padded = str_pad(self, (uint64_t)(wanted - length), 0, '0');
    if (!padded || !length) return padded;
    uint32_t sign = str_at(str_object(self), 0);
    if (sign != '+' && sign != '-') return padded;
    StrObject *result = str_object(padded); /* nobody else has seen it */
    ucs_set(str_data(result), result->kind, 0, sign);
    ucs_set(str_data(result), result->kind, (uint64_t)(wanted - length), '0');
    return padded;
}

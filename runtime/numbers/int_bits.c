/* Shifts and bit operations of ints: negative numbers behave as if in endless two's complement. */
#include "numbers/bigint.h"

#include "int.stub.h"

/* ---- Shifts ---- */

static Value view_shift_left(const IntView *x, uint64_t count) {
    size_t limbs = count / LIMB_BITS, length = view_count(x);
    unsigned bits = count % LIMB_BITS;
    if (limbs >= BIGINT_LIMBS_MAX) return error_raise_memory();
    BigInt *result = bigint_alloc(length + limbs + 1);
    if (!result) return 0;
    mp_limb_t carry = 0;
    mpn_zero(result->limbs, (mp_size_t)limbs);
    if (bits)
        carry = mpn_lshift(result->limbs + limbs, view_limbs(x), (mp_size_t)length, bits);
    else
        mpn_copyi(result->limbs + limbs, view_limbs(x), (mp_size_t)length);
    result->limbs[length + limbs] = carry;
    return bigint_finish(result, length + limbs + 1, view_negative(x));
}

Value int_shift_left(Value a, uint64_t count) {
    a = int_plain(a);
    if (a == small_make(0)) return a;
    if (value_is_small(a) && count < 62) {
        int64_t n = small_get(a), shifted = (int64_t)((uint64_t)n << count);
        if (shifted >> count == n && small_fits(shifted)) return small_make(shifted);
    }
    IntView x;
    int_view(&x, a);
    return view_shift_left(&x, count);
}

/* Rounds towards minus infinity: a negative number that loses bits goes one further from 0. */
static Value view_shift_right(const IntView *x, uint64_t count) {
    size_t limbs = count / LIMB_BITS, length = view_count(x);
    unsigned bits = count % LIMB_BITS;
    bool negative = view_negative(x);
    if (limbs >= length) return small_make(negative ? -1 : 0);
    size_t rest = length - limbs;
    BigInt *result = bigint_alloc(rest + 1);
    if (!result) return 0;
    if (bits)
        mpn_rshift(result->limbs, view_limbs(x) + limbs, (mp_size_t)rest, bits);
    else
        mpn_copyi(result->limbs, view_limbs(x) + limbs, (mp_size_t)rest);
    result->limbs[rest] = 0;
    if (negative && mpn_scan1(view_limbs(x), 0) < count)
        mpn_add_1(result->limbs, result->limbs, (mp_size_t)rest + 1, 1);
    return bigint_finish(result, rest + 1, negative);
}

Value int_shift_right(Value a, uint64_t count) {
    a = int_plain(a);
    if (value_is_small(a)) return small_make(small_get(a) >> (count < 63 ? count : 63));
    IntView x;
    int_view(&x, a);
    return view_shift_right(&x, count);
}

/* The shift count as a machine number, clamped; false with ValueError for a negative one. */
static bool shift_count(Value v, uint64_t *count) {
    if (int_sign(v) < 0) {
        error_raise(&kr_type_ValueError, "negative shift count");
        return false;
    }
    if (!int_fits_u64(v, count)) *count = UINT64_MAX;
    return true;
}

Value kr_int___lshift__(Value a, Value b) {
    uint64_t count;
    if (!value_is_int(b)) return KR_NOT_IMPLEMENTED;
    return shift_count(b, &count) ? int_shift_left(a, count) : 0;
}

Value kr_int___rshift__(Value a, Value b) {
    uint64_t count;
    if (!value_is_int(b)) return KR_NOT_IMPLEMENTED;
    return shift_count(b, &count) ? int_shift_right(a, count) : 0;
}

Value kr_int___rlshift__(Value a, Value b) {
    return value_is_int(b) ? kr_int___lshift__(b, a) : KR_NOT_IMPLEMENTED;
}
Value kr_int___rrshift__(Value a, Value b) {
    return value_is_int(b) ? kr_int___rshift__(b, a) : KR_NOT_IMPLEMENTED;
}

/* ---- And, or, xor, invert ---- */

typedef void MpzOp(mpz_ptr, mpz_srcptr, mpz_srcptr);
typedef enum BitOp { BIT_AND, BIT_OR, BIT_XOR } BitOp;

static mp_limb_t limb_op(BitOp op, mp_limb_t x, mp_limb_t y) {
    switch (op) {
    case BIT_AND: return x & y;
    case BIT_OR: return x | y;
    case BIT_XOR: return x ^ y;
    }
    return 0;
}

/* Of two numbers that are not negative, limb by limb; x has at least as many. */
static Value magnitude_bits(BitOp op, const IntView *x, const IntView *y) {
    size_t most = view_count(x), least = view_count(y), count = op == BIT_AND ? least : most;
    if (count <= 1)
        return int_from_magnitude(
            limb_op(op, x->z->_mp_size ? view_limbs(x)[0] : 0, least ? view_limbs(y)[0] : 0), 0,
            false);
    BigInt *result = bigint_alloc(count);
    if (!result) return 0;
    for (size_t i = 0; i < least; i++)
        result->limbs[i] = limb_op(op, view_limbs(x)[i], view_limbs(y)[i]);
    if (count > least)
        mpn_copyi(result->limbs + least, view_limbs(x) + least, (mp_size_t)(count - least));
    return bigint_finish(result, count, false);
}

static Value int_bits(BitOp op, Value a, Value b) {
    static MpzOp *const general[] = {(MpzOp *)mpz_and, (MpzOp *)mpz_ior, (MpzOp *)mpz_xor};
    a = int_plain(a), b = int_plain(b);
    if (value_both_small(a, b)) return limb_op(op, a, b) | 1; /* the tags too */
    IntView x, y;
    int_view(&x, a), int_view(&y, b);
    if (view_negative(&x) || view_negative(&y)) return int_by_mpz(general[op], a, b);
    bool swap = view_count(&x) < view_count(&y);
    return magnitude_bits(op, swap ? &y : &x, swap ? &x : &y);
}

#define BIT_OPERATOR(name, op)                                                                     \
    Value kr_int_##name(Value a, Value b) {                                                        \
        return value_is_int(b) ? int_bits(op, a, b) : KR_NOT_IMPLEMENTED;                          \
    }
BIT_OPERATOR(__and__, BIT_AND)
BIT_OPERATOR(__or__, BIT_OR)
BIT_OPERATOR(__xor__, BIT_XOR)

Value kr_int___rand__(Value a, Value b) {
    return value_is_int(b) ? kr_int___and__(b, a) : KR_NOT_IMPLEMENTED;
}
Value kr_int___ror__(Value a, Value b) {
    return value_is_int(b) ? kr_int___or__(b, a) : KR_NOT_IMPLEMENTED;
}
Value kr_int___rxor__(Value a, Value b) {
    return value_is_int(b) ? kr_int___xor__(b, a) : KR_NOT_IMPLEMENTED;
}

Value kr_int___invert__(Value a) {
    a = int_plain(a);
    if (value_is_small(a)) return small_make(~small_get(a));
    Value negative = int_negate(a);
    return negative ? int_subtract(negative, small_make(1)) : 0;
}

/* ---- Counting bits ---- */

Value kr_int_bit_length(Value self) { return int_from_u64(int_bit_length(self)); }

Value kr_int_bit_count(Value self) {
    IntView x;
    int_view(&x, self);
    size_t count = view_count(&x);
    return int_from_u64(count ? mpn_popcount(view_limbs(&x), (mp_size_t)count) : 0);
}

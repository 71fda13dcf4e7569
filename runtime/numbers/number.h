/* int, float and complex, for use in C. An int is a small value or a BigInt; instances of
 * subclasses of int (bool too) are IntInstance. */
#ifndef KRAIT_NUMBERS_NUMBER_H
#define KRAIT_NUMBERS_NUMBER_H

#include "core/object.h"

/* int or a subclass; float or a subclass. */
static inline bool value_is_int(Value v) {
    return value_is_small(v) || (value_is_object(v) && value_has_flag(v, TYPE_INT));
}
static inline bool value_is_float(Value v) {
    return value_is_flonum(v) || (value_is_object(v) && value_has_flag(v, TYPE_FLOAT));
}

/* Boxes d: a flonum, or a FloatObject. */
Value float_box(double d);
static inline __attribute__((always_inline)) Value float_make(double d) {
    Value v = flonum_try(d);
    return KR_LIKELY(v != 0) ? v : float_box(d);
}
/* v must be value_is_float. */
static inline double float_get(Value v) {
    return value_is_flonum(v) ? flonum_get(v) : ((const FloatObject *)v)->number;
}
/* Any real number: float, int, __float__, __index__. 0, or -1 with the error set. */
int float_from_value(Value v, double *result);
/* repr of d, into a buffer of at least 32 bytes; shortest that reads back the same. The length. */
size_t float_repr(double d, char *buffer);

Value int_box(int64_t n); /* outside the small range */
static inline Value int_from_i64(int64_t n) {
    return KR_LIKELY(small_fits(n)) ? small_make(n) : int_box(n);
}
Value int_from_u64(uint64_t n);
Value int_from_double(double d); /* truncates; OverflowError, ValueError as int(float) */
/* The int that v is (value_is_int): small or BigInt; takes the number out of a subclass instance.
 */
static inline Value int_plain(Value v) {
    if (value_is_small(v) || value_object(v)->type == &kr_type_int) return v;
    return ((const IntInstance *)v)->number;
}
/* v: value_is_int. True and *result where it fits. No raise. */
bool int_fits_i64(Value v, int64_t *result);
bool int_fits_u64(Value v, uint64_t *result);
int int_sign(Value v); /* v: value_is_int; -1, 0, 1 */
/* operator.index: a plain int, or 0 with TypeError "'X' object cannot be interpreted as an
 * integer". */
Value object_index(Value v);
/* Through __index__ to a machine number. 0, or -1 with the error set: OverflowError "cannot fit
 * 'int' into an index-sized integer" raised as `overflow`, or clamped to the ends if overflow is 0.
 */
int object_index_i64(Value v, int64_t *result, Type *overflow);
/* Text in the given base (2 to 36), without prefix. */
Value int_to_text(Value v, int base);
/* Writes the same text in front of `end`, where INT_SMALL_TEXT_MAX bytes have room; returns its
 * start. */
enum { INT_SMALL_TEXT_MAX = 66 };
char *int_write_small(int64_t n, int base, char *end);
/* digits: ASCII, no sign, no underscores, all valid in base. */
Value int_from_digits(const char *digits, size_t length, int base, bool negative);
/* sys.get_int_max_str_digits, sys.set_int_max_str_digits: 0 is no limit. 0, or -1 with ValueError.
 */
int64_t int_max_digits_get(void);
int int_max_digits_set(int64_t digits);
/* int(v) without a base: __int__, __index__, __trunc__, text. A plain int. */
Value int_from_value(Value v);
uint64_t int_hash(Value v);             /* v: value_is_int; as CPython's */
uint64_t float_hash(double d, Value v); /* as CPython's; of NaN: by identity of v */

#endif

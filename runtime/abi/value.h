/* The tagged 64-bit value: what every Python object is, seen from C.
 *
 *   ...1    integer of 63 bits
 *   ..10    float held in the word (exponent biased and rotated, after CRuby's flonum)
 *   .000    pointer to an Object; 0 itself is no value ("absent" or "an error is set")
 *   .100    reference to a slot (dict.h); lives only inside dict entries, no program ever sees one
 *
 * Pure bit work: nothing here touches memory beyond the type word of an object. */
#ifndef KRAIT_ABI_VALUE_H
#define KRAIT_ABI_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint64_t Value;
typedef struct Type Type;

/* What every heap or static object starts with. */
typedef struct Object {
    Type *type;
} Object;

#define VALUE_ABSENT ((Value)0)
#define SMALL_INT_MAX ((int64_t)0x3fffffffffffffff)
#define SMALL_INT_MIN (-SMALL_INT_MAX - 1)
#define FLONUM_ZERO ((Value)2)

#define KR_LIKELY(x) __builtin_expect(!!(x), 1)
#define KR_UNLIKELY(x) __builtin_expect(!!(x), 0)

extern Object kr_none_object, kr_not_implemented_object, kr_ellipsis_object;
typedef struct IntInstance IntInstance;
extern IntInstance kr_true_object, kr_false_object;
#define KR_NONE ((Value) & kr_none_object)
#define KR_NOT_IMPLEMENTED ((Value) & kr_not_implemented_object)
#define KR_ELLIPSIS ((Value) & kr_ellipsis_object)
#define KR_TRUE ((Value) & kr_true_object)
#define KR_FALSE ((Value) & kr_false_object)

static inline bool value_is_small(Value v) { return (v & 1) != 0; }
static inline bool value_both_small(Value a, Value b) { return (a & b & 1) != 0; }
static inline bool value_is_flonum(Value v) { return (v & 3) == 2; }
static inline bool value_both_flonum(Value a, Value b) {
    return (a & b & 2) != 0 && ((a | b) & 1) == 0;
}
/* True for 0 too: callers that may hold 0 test for it first. */
static inline bool value_is_object(Value v) { return (v & 7) == 0; }
static inline Object *value_object(Value v) { return (Object *)v; }
static inline Value value_of(const void *object) { return (Value)(uintptr_t)object; }

static inline bool small_fits(int64_t n) { return n >= SMALL_INT_MIN && n <= SMALL_INT_MAX; }
/* n must satisfy small_fits. */
static inline Value small_make(int64_t n) { return ((uint64_t)n << 1) | 1; }
static inline int64_t small_get(Value v) { return (int64_t)v >> 1; }
static inline Value value_from_bool(bool b) { return b ? KR_TRUE : KR_FALSE; }

/* A flonum is the number's 64 bits plus FLONUM_BIAS, rotated left by 3: for the exponents that fit,
 * the sum leaves 10 in the two bits that become the tag, so that going either way is one addition
 * and one rotation. 0.0 has the word that 2**-255 would have, which then is no flonum, nor is
 * -2**-255: so one comparison without the sign tells what fits. */
#define FLONUM_BIAS ((uint64_t)1 << 60)
#define FLONUM_LEAST ((uint64_t)0x3000000000000000 << 1)
#define FLONUM_RANGE ((uint64_t)0x2000000000000000 << 1)

static inline uint64_t double_bits(double d) {
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    return bits;
}
static inline bool flonum_fits(uint64_t bits) {
    return (bits << 1) - (FLONUM_LEAST + 1) < FLONUM_RANGE - 1;
}
static inline Value flonum_rotate(uint64_t bits) {
    return (bits + FLONUM_BIAS) << 3 | (bits + FLONUM_BIAS) >> 61;
}

/* The flonum of d, or 0 if d does not fit in a word: exponents far from 1.0, NaN, infinities, -0.0;
 * and 0.0, which inline paths leave to others. */
static inline Value flonum_nonzero(double d) {
    uint64_t bits = double_bits(d);
    return KR_LIKELY(flonum_fits(bits)) ? flonum_rotate(bits) : 0;
}

/* The flonum of d, or 0 if d does not fit in a word. */
static inline Value flonum_try(double d) {
    uint64_t bits = double_bits(d);
    if (KR_LIKELY(flonum_fits(bits))) return flonum_rotate(bits);
    return bits == 0 ? FLONUM_ZERO : 0;
}

/* v is not FLONUM_ZERO. */
static inline double flonum_get_nonzero(Value v) {
    uint64_t bits = (v >> 3 | v << 61) - FLONUM_BIAS;
    double d;
    memcpy(&d, &bits, sizeof d);
    return d;
}

static inline double flonum_get(Value v) {
    return KR_UNLIKELY(v == FLONUM_ZERO) ? 0.0 : flonum_get_nonzero(v);
}

#endif

/* Pieces of the inline paths in fast.c: what can be decided from the bits of a value and one look
 * at its type.
 *
 * fast.c is linked as bitcode into every compiled module and inlined there, so what is here must
 * stay small; everything else is behind a call of a ..._slow function. */
#ifndef KRAIT_ABI_FAST_H
#define KRAIT_ABI_FAST_H

#include "abi/functions.h"
#include "numbers/number.h"

/* Beyond this magnitude not every integer is a double. */
#define EXACT_DOUBLE_MAX ((int64_t)1 << 53)

enum { UNPACK_INLINE_MAX = 4 };

/* Both operands as doubles, if each is a flonum or a small int and at least one a flonum. */
static inline bool fast_doubles(Value a, Value b, double *x, double *y) {
    if (value_is_flonum(a)) {
        *x = flonum_get(a);
        if (value_is_flonum(b))
            *y = flonum_get(b);
        else if (value_is_small(b))
            *y = (double)small_get(b);
        else
            return false;
        return true;
    }
    if (!value_is_small(a) || !value_is_flonum(b)) return false;
    *x = (double)small_get(a);
    *y = flonum_get(b);
    return true;
}

/* For comparison an int must be exact as a double. */
static inline bool fast_compare_doubles(Value a, Value b, double *x, double *y) {
    if (!value_is_flonum(a) || !value_is_flonum(b)) return false;
    *x = flonum_get(a);
    *y = flonum_get(b);
    return true;
}

static inline bool small_is_exact_double(int64_t n) {
    return n <= EXACT_DOUBLE_MAX && n >= -EXACT_DOUBLE_MAX;
}

/* The place of items[index] in an array of length, counting from the end if negative; length or
 * more: out of range. */
static inline uint64_t fast_index(Value index, uint64_t length) {
    int64_t i = small_get(index);
    return (uint64_t)(i < 0 ? i + (int64_t)length : i);
}

/* The code to enter straight away with `count` arguments, or 0. */
static inline const Code *fast_code(Value callee, int32_t count) {
    if (!value_is_object(callee) || !(value_object(callee)->type->flags & TYPE_DIRECT_CALL))
        return NULL;
    const Code *code = ((const FunctionHead *)callee)->code;
    return KR_LIKELY(code->arity == count) ? code : NULL;
}

/* The cache's entry if it is for v's type; v an object, not an int or a float in a word. */
static inline const AttrEntry *fast_entry(Value v, const AttrCache *cache) {
    if (!value_is_object(v)) return NULL;
    const AttrEntry *entry = __atomic_load_n(&cache->entry, __ATOMIC_ACQUIRE);
    return KR_LIKELY(entry && entry->version == value_object(v)->type->version) ? entry : NULL;
}

static inline Value *fast_field(Value v, uint32_t offset) { return (Value *)(v + offset); }

/* The function to call with the receiver in front, or 0. */
static inline Value fast_method(Value receiver, const AttrCache *cache) {
    const AttrEntry *entry = fast_entry(receiver, cache);
    if (!entry) return 0;
    if (KR_LIKELY(entry->kind == ATTR_METHOD)) return entry->value;
    if (entry->kind == ATTR_DICT_METHOD && *fast_field(receiver, entry->offset) == 0)
        return entry->value;
    return 0;
}

/* The code of what fast_method gave, to enter with `count` arguments, or 0. */
static inline const Code *fast_method_code(Value method, int32_t count) {
    if (!method) return NULL;
    const Code *code = ((const FunctionHead *)method)->code;
    return KR_LIKELY(code->arity == count) ? code : NULL;
}

/* The paths behind the first ones: floats, strs, then the general dispatch. Never inlined. */
#define SECOND_OF_OPERATOR(op)                                                                     \
    Value kri_second_##op(Value a, Value b);                                                       \
    Value kri_second_inplace_##op(Value a, Value b);
SECOND_OF_OPERATOR(add)
SECOND_OF_OPERATOR(sub)
SECOND_OF_OPERATOR(mul)
SECOND_OF_OPERATOR(truediv)
#define SECOND_OF_COMPARISON(op)                                                                   \
    Value kri_second_##op(Value a, Value b);                                                       \
    int kri_second_test_##op(Value a, Value b);
SECOND_OF_COMPARISON(lt)
SECOND_OF_COMPARISON(le)
SECOND_OF_COMPARISON(gt)
SECOND_OF_COMPARISON(ge)
SECOND_OF_COMPARISON(eq)
SECOND_OF_COMPARISON(ne)
int kri_second_truth(Value v);
Value kri_second_next(Value iterator);
/* __next__ has raised: StopIteration is taken. Always 0. */
Value kri_next_failed(void);

typedef Value (*Body0)(Value callee);
typedef Value (*Body1)(Value, Value callee);
typedef Value (*Body2)(Value, Value, Value callee);
typedef Value (*Body3)(Value, Value, Value, Value callee);
typedef Value (*Body4)(Value, Value, Value, Value, Value callee);

/* runtime functions behind the paths here that are no rows of the table */
int instance_slot_fill(Value v, Value name, uint32_t offset, Value value);
bool str_equal(Value a, Value b);
Value generator_ended(GeneratorObject *generator);
Value generator_drive(GeneratorObject *generator, Value sent);
void generator_recycle(GeneratorObject *generator);
void coroutine_note_made(GeneratorObject *coroutine);
void coroutine_note_started(GeneratorObject *coroutine);

#endif

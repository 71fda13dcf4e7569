/* The INLINE rows of functions.def. */
#include "abi/fast.h"

#include "core/gc.h"
#include "core/gc_stress.h"

/* ---- Arithmetic: two tagged ints unless they overflow, two floats held in words ---- */

#define FAST_DOUBLES(a, b, expression)                                                             \
    do {                                                                                           \
        double x, y;                                                                               \
        if (fast_doubles(a, b, &x, &y)) return float_make(expression);                             \
    } while (0)

static inline bool fast_add(Value a, Value b, Value *result) {
    int64_t sum;
    if (__builtin_add_overflow((int64_t)a, (int64_t)(b - 1), &sum)) return false;
    *result = (Value)sum;
    return true;
}

static inline bool fast_sub(Value a, Value b, Value *result) {
    int64_t difference;
    if (__builtin_sub_overflow((int64_t)a, (int64_t)(b - 1), &difference)) return false;
    *result = (Value)difference;
    return true;
}

static inline bool fast_mul(Value a, Value b, Value *result) {
    int64_t product;
    if (__builtin_mul_overflow((int64_t)(a - 1), small_get(b), &product)) return false;
    *result = (Value)product | 1;
    return true;
}

/* Rounds down, as Python does; b is not 0. */
static inline bool fast_floordiv(Value a, Value b, Value *result) {
    int64_t x = small_get(a), y = small_get(b);
    if (KR_UNLIKELY(y == 0)) return false;
    int64_t quotient = x / y;
    if (x % y != 0 && (x ^ y) < 0) quotient--;
    if (KR_UNLIKELY(!small_fits(quotient))) return false;
    *result = small_make(quotient);
    return true;
}

/* The remainder has the sign of b. */
static inline bool fast_mod(Value a, Value b, Value *result) {
    int64_t x = small_get(a), y = small_get(b);
    if (KR_UNLIKELY(y == 0)) return false;
    int64_t remainder = x % y;
    if (remainder != 0 && (remainder ^ y) < 0) remainder += y;
    *result = small_make(remainder);
    return true;
}

static inline bool fast_lshift(Value a, Value b, Value *result) {
    int64_t x = small_get(a), count = small_get(b);
    if (count < 0 || count > 61) return false;
    int64_t shifted = (int64_t)((uint64_t)x << count);
    if (shifted >> count != x || !small_fits(shifted)) return false;
    *result = small_make(shifted);
    return true;
}

static inline bool fast_rshift(Value a, Value b, Value *result) {
    int64_t count = small_get(b);
    if (count < 0) return false;
    *result = small_make(small_get(a) >> (count > 63 ? 63 : count));
    return true;
}

static inline bool fast_and(Value a, Value b, Value *result) { return *result = a & b, true; }
static inline bool fast_or(Value a, Value b, Value *result) { return *result = a | b, true; }
static inline bool fast_xor(Value a, Value b, Value *result) { return *result = (a ^ b) | 1, true; }

/* What is inlined everywhere is the path of two ints and the plain one of two floats; the rest is
 * one call away, because code that is inlined ten times in a function is paid for in compile time
 * ten times. */
#define OUT_OF_LINE __attribute__((noinline))

#define INT_PATH(op)                                                                               \
    Value result;                                                                                  \
    if (KR_LIKELY(value_both_small(a, b)) && KR_LIKELY(fast_##op(a, b, &result))) return result

/* Two floats in words, with a result that fits in a word; none of the three is 0, which would take
 * longer to tell apart than to call. */
#define FLOAT_PATH(a, b, op)                                                                       \
    if (KR_LIKELY(value_both_flonum(a, b)) && KR_LIKELY(a != FLONUM_ZERO && b != FLONUM_ZERO)) {   \
        Value word = flonum_nonzero(flonum_get_nonzero(a) op flonum_get_nonzero(b));               \
        if (KR_LIKELY(word != 0)) return word;                                                     \
    }

#define ARITHMETIC(op)                                                                             \
    Value kr_binop_##op(Value a, Value b) {                                                        \
        INT_PATH(op);                                                                              \
        return kr_binop_slow(a, b, SLOT___##op##__);                                               \
    }                                                                                              \
    Value kr_inplace_##op(Value a, Value b) {                                                      \
        INT_PATH(op);                                                                              \
        return kr_inplace_slow(a, b, SLOT___##op##__);                                             \
    }

#define ARITHMETIC_WITH_FLOATS(op, symbol, expression)                                             \
    OUT_OF_LINE Value kri_second_##op(Value a, Value b) {                                          \
        FAST_DOUBLES(a, b, expression);                                                            \
        return kr_binop_slow(a, b, SLOT___##op##__);                                               \
    }                                                                                              \
    OUT_OF_LINE Value kri_second_inplace_##op(Value a, Value b) {                                  \
        FAST_DOUBLES(a, b, expression);                                                            \
        return kr_inplace_slow(a, b, SLOT___##op##__);                                             \
    }                                                                                              \
    Value kr_binop_##op(Value a, Value b) {                                                        \
        INT_PATH(op);                                                                              \
        FLOAT_PATH(a, b, symbol)                                                                   \
        return kri_second_##op(a, b);                                                              \
    }                                                                                              \
    Value kr_inplace_##op(Value a, Value b) {                                                      \
        INT_PATH(op);                                                                              \
        FLOAT_PATH(a, b, symbol)                                                                   \
        return kri_second_inplace_##op(a, b);                                                      \
    }
ARITHMETIC_WITH_FLOATS(add, +, x + y)
ARITHMETIC_WITH_FLOATS(sub, -, x - y)
ARITHMETIC_WITH_FLOATS(mul, *, x *y)
ARITHMETIC(floordiv)
ARITHMETIC(mod)
ARITHMETIC(lshift)
ARITHMETIC(rshift)
ARITHMETIC(and)
ARITHMETIC(or)
ARITHMETIC(xor)

static inline Value fast_truediv(Value a, Value b) {
    double x, y;
    if (KR_LIKELY(value_both_flonum(a, b)) && b != FLONUM_ZERO)
        return float_make(flonum_get(a) / flonum_get(b));
    if (value_both_small(a, b)) {
        int64_t m = small_get(a), n = small_get(b);
        if (n == 0 || !small_is_exact_double(m) || !small_is_exact_double(n)) return 0;
        return float_make((double)m / (double)n);
    }
    return fast_doubles(a, b, &x, &y) && y != 0.0 ? float_make(x / y) : 0;
}

OUT_OF_LINE Value kri_second_truediv(Value a, Value b) {
    Value result = fast_truediv(a, b);
    return KR_LIKELY(result != 0) ? result : kr_binop_slow(a, b, SLOT___truediv__);
}
OUT_OF_LINE Value kri_second_inplace_truediv(Value a, Value b) {
    Value result = fast_truediv(a, b);
    return KR_LIKELY(result != 0) ? result : kr_inplace_slow(a, b, SLOT___truediv__);
}
Value kr_binop_truediv(Value a, Value b) {
    FLOAT_PATH(a, b, /)
    return kri_second_truediv(a, b);
}
Value kr_inplace_truediv(Value a, Value b) {
    FLOAT_PATH(a, b, /)
    return kri_second_inplace_truediv(a, b);
}

Value kr_unary_neg(Value v) {
    if (KR_LIKELY(value_is_small(v) && v != small_make(SMALL_INT_MIN)))
        return small_make(-small_get(v));
    if (value_is_flonum(v)) return float_make(-flonum_get(v));
    return kr_unary_slow(v, SLOT___neg__);
}

Value kr_unary_invert(Value v) {
    if (KR_LIKELY(value_is_small(v))) return small_make(~small_get(v));
    return kr_unary_slow(v, SLOT___invert__);
}

/* ---- Truth ---- */

OUT_OF_LINE int kri_second_truth(Value v) {
    if (value_is_flonum(v)) return v != FLONUM_ZERO;
    const Type *type = value_object(v)->type;
    if (type == &kr_type_str) return ((const StrObject *)v)->length != 0;
    if (type == &kr_type_list) return ((const ListObject *)v)->buffer->length != 0;
    return kr_truth_slow(v);
}

int kr_truth(Value v) {
    if (v == KR_TRUE) return 1;
    if (v == KR_FALSE || v == KR_NONE) return 0;
    if (value_is_small(v)) return v != small_make(0);
    return kri_second_truth(v);
}

Value kr_unary_not(Value v) {
    int truth = kr_truth(v);
    return KR_LIKELY(truth >= 0) ? value_from_bool(!truth) : 0;
}

/* ---- Comparison ---- */

#define ORDERING(op, symbol)                                                                       \
    OUT_OF_LINE Value kri_second_##op(Value a, Value b) {                                          \
        double x, y;                                                                               \
        if (fast_compare_doubles(a, b, &x, &y)) return value_from_bool(x symbol y);                \
        return kr_compare_slow(a, b, SLOT___##op##__);                                             \
    }                                                                                              \
    OUT_OF_LINE int kri_second_test_##op(Value a, Value b) {                                       \
        double x, y;                                                                               \
        if (fast_compare_doubles(a, b, &x, &y)) return x symbol y;                                 \
        Value result = kr_compare_slow(a, b, SLOT___##op##__);                                     \
        return result ? kr_truth(result) : -1;                                                     \
    }                                                                                              \
    Value kr_compare_##op(Value a, Value b) {                                                      \
        if (KR_LIKELY(value_both_small(a, b)))                                                     \
            return value_from_bool((int64_t)a symbol(int64_t) b);                                  \
        return kri_second_##op(a, b);                                                              \
    }                                                                                              \
    int kr_test_##op(Value a, Value b) {                                                           \
        if (KR_LIKELY(value_both_small(a, b))) return (int64_t)a symbol(int64_t) b;                \
        if (value_both_flonum(a, b)) return flonum_get(a) symbol flonum_get(b);                    \
        return kri_second_test_##op(a, b);                                                         \
    }
ORDERING(lt, <)
ORDERING(le, <=)
ORDERING(gt, >)
ORDERING(ge, >=)

static inline bool both_str(Value a, Value b) {
    return value_is_exact(a, &kr_type_str) && value_is_exact(b, &kr_type_str);
}

/* 1, 0, or -1: not known here. */
static inline int fast_equal(Value a, Value b) {
    double x, y;
    if (fast_compare_doubles(a, b, &x, &y)) return x == y;
    return both_str(a, b) ? str_equal(a, b) : -1;
}

#define EQUALITY(op, symbol)                                                                       \
    OUT_OF_LINE Value kri_second_##op(Value a, Value b) {                                          \
        int equal = fast_equal(a, b);                                                              \
        return KR_LIKELY(equal >= 0) ? value_from_bool(equal symbol 1)                             \
                                     : kr_compare_slow(a, b, SLOT___##op##__);                     \
    }                                                                                              \
    OUT_OF_LINE int kri_second_test_##op(Value a, Value b) {                                       \
        int equal = fast_equal(a, b);                                                              \
        if (KR_LIKELY(equal >= 0)) return equal symbol 1;                                          \
        Value result = kr_compare_slow(a, b, SLOT___##op##__);                                     \
        return result ? kr_truth(result) : -1;                                                     \
    }                                                                                              \
    Value kr_compare_##op(Value a, Value b) {                                                      \
        if (KR_LIKELY(value_both_small(a, b))) return value_from_bool(a symbol b);                 \
        return kri_second_##op(a, b);                                                              \
    }                                                                                              \
    int kr_test_##op(Value a, Value b) {                                                           \
        if (KR_LIKELY(value_both_small(a, b))) return a symbol b;                                  \
        return kri_second_test_##op(a, b);                                                         \
    }
EQUALITY(eq, ==)
EQUALITY(ne, !=)

/* ---- Items ---- */

Value kr_item_get(Value v, Value key) {
    if (KR_LIKELY(value_is_small(key) && value_is_object(v))) {
        const Type *type = value_object(v)->type;
        if (type == &kr_type_list) {
            const ListBuffer *buffer = ((const ListObject *)v)->buffer;
            uint64_t index = fast_index(key, buffer->length);
            if (KR_LIKELY(index < buffer->length)) return buffer->items[index];
        } else if (type == &kr_type_tuple) {
            const TupleObject *tuple = (const TupleObject *)v;
            uint64_t index = fast_index(key, tuple->length);
            if (KR_LIKELY(index < tuple->length)) return tuple->items[index];
        }
    }
    return kr_item_get_slow(v, key);
}

int kr_item_set(Value v, Value key, Value value) {
    if (KR_LIKELY(value_is_small(key) && value_is_exact(v, &kr_type_list))) {
        ListBuffer *buffer = ((const ListObject *)v)->buffer;
        uint64_t index = fast_index(key, buffer->length);
        if (KR_LIKELY(index < buffer->length)) {
            buffer->items[index] = value;
            return 0;
        }
    }
    return kr_item_set_slow(v, key, value);
}

/* ---- Attributes ---- */

Value kr_attr_get(Value v, Value name, AttrCache *cache) {
    const AttrEntry *entry = fast_entry(v, cache);
    if (KR_LIKELY(entry != NULL)) {
        if (KR_LIKELY(entry->kind == ATTR_SLOT)) {
            Value value = *fast_field(v, entry->offset);
            if (KR_LIKELY(value != 0)) return value;
        } else if (entry->kind == ATTR_CLASS) {
            return entry->value;
        } else if (entry->kind == ATTR_DICT_CLASS && *fast_field(v, entry->offset) == 0) {
            return entry->value;
        }
    }
    return kr_attr_get_slow(v, name, cache);
}

int kr_attr_set(Value v, Value name, Value value, AttrCache *cache) {
    const AttrEntry *entry = fast_entry(v, cache);
    if (KR_LIKELY(entry && entry->kind == ATTR_SLOT && value_type(v)->flags & TYPE_PLAIN_SETATTR)) {
        Value *field = fast_field(v, entry->offset);
        /* Not the first store, or a field of __slots__, which stands in no order. */
        if (KR_LIKELY(*field != 0 || entry->value)) {
            *field = value;
            return 0;
        }
        return instance_slot_fill(v, name, entry->offset, value);
    }
    return kr_attr_set_slow(v, name, value, cache);
}

/* ---- Calls ---- */

Value kr_call0(Value callee) {
    const Code *code = fast_code(callee, 0);
    return KR_LIKELY(code != NULL) ? ((Body0)code->body)(callee) : kr_call0_slow(callee);
}
Value kr_call1(Value callee, Value a) {
    const Code *code = fast_code(callee, 1);
    return KR_LIKELY(code != NULL) ? ((Body1)code->body)(a, callee) : kr_call1_slow(callee, a);
}
Value kr_call2(Value callee, Value a, Value b) {
    const Code *code = fast_code(callee, 2);
    return KR_LIKELY(code != NULL) ? ((Body2)code->body)(a, b, callee)
                                   : kr_call2_slow(callee, a, b);
}
Value kr_call3(Value callee, Value a, Value b, Value c) {
    const Code *code = fast_code(callee, 3);
    return KR_LIKELY(code != NULL) ? ((Body3)code->body)(a, b, c, callee)
                                   : kr_call3_slow(callee, a, b, c);
}
Value kr_call4(Value callee, Value a, Value b, Value c, Value d) {
    const Code *code = fast_code(callee, 4);
    return KR_LIKELY(code != NULL) ? ((Body4)code->body)(a, b, c, d, callee)
                                   : kr_call4_slow(callee, a, b, c, d);
}

Value kr_method0(Value receiver, Value name, AttrCache *cache) {
    Value method = fast_method(receiver, cache);
    const Code *code = fast_method_code(method, 1);
    return KR_LIKELY(code != NULL) ? ((Body1)code->body)(receiver, method)
                                   : kr_method0_slow(receiver, name, cache);
}
Value kr_method1(Value receiver, Value name, AttrCache *cache, Value a) {
    Value method = fast_method(receiver, cache);
    const Code *code = fast_method_code(method, 2);
    return KR_LIKELY(code != NULL) ? ((Body2)code->body)(receiver, a, method)
                                   : kr_method1_slow(receiver, name, cache, a);
}
Value kr_method2(Value receiver, Value name, AttrCache *cache, Value a, Value b) {
    Value method = fast_method(receiver, cache);
    const Code *code = fast_method_code(method, 3);
    return KR_LIKELY(code != NULL) ? ((Body3)code->body)(receiver, a, b, method)
                                   : kr_method2_slow(receiver, name, cache, a, b);
}
Value kr_method3(Value receiver, Value name, AttrCache *cache, Value a, Value b, Value c) {
    Value method = fast_method(receiver, cache);
    const Code *code = fast_method_code(method, 4);
    return KR_LIKELY(code != NULL) ? ((Body4)code->body)(receiver, a, b, c, method)
                                   : kr_method3_slow(receiver, name, cache, a, b, c);
}

/* In two steps: what is loaded with a receiver starts as FunctionHead and fits that receiver. */

int kr_method_load(Value receiver, Value name, AttrCache *cache, Value *out) {
    Value method = fast_method(receiver, cache);
    if (KR_UNLIKELY(!method)) return kr_method_load_slow(receiver, name, cache, out);
    out[0] = method;
    out[1] = receiver;
    return 0;
}

Value kr_call_loaded0(Value callee, Value self) {
    if (!self) return kr_call0_slow(callee);
    const Code *code = fast_method_code(callee, 1);
    return KR_LIKELY(code != NULL) ? ((Body1)code->body)(self, callee)
                                   : kr_call1_slow(callee, self);
}
Value kr_call_loaded1(Value callee, Value self, Value a) {
    if (!self) return kr_call1_slow(callee, a);
    const Code *code = fast_method_code(callee, 2);
    return KR_LIKELY(code != NULL) ? ((Body2)code->body)(self, a, callee)
                                   : kr_call2_slow(callee, self, a);
}
Value kr_call_loaded2(Value callee, Value self, Value a, Value b) {
    if (!self) return kr_call2_slow(callee, a, b);
    const Code *code = fast_method_code(callee, 3);
    return KR_LIKELY(code != NULL) ? ((Body3)code->body)(self, a, b, callee)
                                   : kr_call3_slow(callee, self, a, b);
}
Value kr_call_loaded3(Value callee, Value self, Value a, Value b, Value c) {
    if (!self) return kr_call3_slow(callee, a, b, c);
    const Code *code = fast_method_code(callee, 4);
    return KR_LIKELY(code != NULL) ? ((Body4)code->body)(self, a, b, c, callee)
                                   : kr_call4_slow(callee, self, a, b, c);
}

/* ---- Unpacking ---- */

/* The loop is of constant length where this is inlined. */
int kr_unpack_seq(Value iterable, int64_t count, Value *results) {
    if (KR_UNLIKELY(!value_is_exact(iterable, &kr_type_tuple)))
        return kr_unpack_seq_slow(iterable, count, results);
    const TupleObject *tuple = (const TupleObject *)iterable;
    if (KR_UNLIKELY((int64_t)tuple->length != count || count > UNPACK_INLINE_MAX))
        return kr_unpack_seq_slow(iterable, count, results);
    for (int64_t i = 0; i < count; i++) results[i] = tuple->items[i];
    return 0;
}

/* ---- Names, iteration ---- */

int kr_global_store(const void *module, int64_t index, Value value) {
    Value *slot = &((const ModuleDef *)module)->globals[index];
    if (KR_UNLIKELY(*slot == 0)) return kr_global_store_slow(module, index, value);
    *slot = value;
    return 0;
}

static inline Value tuple_iterator_step(TupleIterator *it) {
    if (!it->tuple) return 0;
    const TupleObject *tuple = (const TupleObject *)it->tuple;
    if (KR_LIKELY(it->index < tuple->length)) return tuple->items[it->index++];
    it->tuple = 0;
    return 0;
}

/* The generator goes on until it yields (the item) or ends (0, perhaps with an error). One that
 * delegates has others below it. */
static inline Value generator_step(GeneratorObject *g, Value sent) {
    if (KR_UNLIKELY(g->delegate != 0)) return generator_drive(g, sent);
    g->status = GENERATOR_RUNNING;
    Value item = g->resume(sent, (Value)g);
    if (KR_UNLIKELY(!item)) return generator_ended(g);
    g->status = GENERATOR_READY;
    return item;
}

/* Its type is ready if it has the slot. */
static inline Value native_step(Value iterator, const Type *type) {
    Value (*next)(Value) = (Value(*)(Value))type->slots[SLOT___next__];
    Value item = next(iterator);
    return KR_LIKELY(item != 0) || !kr_thread.error ? item : kri_next_failed();
}

OUT_OF_LINE Value kri_second_next(Value iterator) {
    if (!value_is_object(iterator)) return kr_iter_next_slow(iterator);
    const Type *type = value_object(iterator)->type;
    if (type == &kr_type_generator) {
        if (((GeneratorObject *)iterator)->status != GENERATOR_READY)
            return kr_iter_next_slow(iterator);
        return generator_step((GeneratorObject *)iterator, KR_NONE);
    }
    if (type == &kr_type_tuple_iterator) return tuple_iterator_step((TupleIterator *)iterator);
    return type->slots[SLOT___next__] ? native_step(iterator, type) : kr_iter_next_slow(iterator);
}

/* Inlined: a step of a range within small ints, and of a list that is not at its end. */
Value kr_iter_next(Value iterator) {
    if (KR_UNLIKELY(!value_is_object(iterator))) return kri_second_next(iterator);
    const Type *type = value_object(iterator)->type;
    if (type == &kr_type_range_iterator) {
        RangeIterator *it = (RangeIterator *)iterator;
        int64_t number = it->next;
        if (KR_LIKELY(it->remaining != 0 && small_fits(number))) {
            it->next = (int64_t)((uint64_t)number + (uint64_t)it->step);
            it->remaining--;
            return small_make(number);
        }
    } else if (type == &kr_type_list_iterator) {
        ListIterator *it = (ListIterator *)iterator;
        if (KR_LIKELY(it->list != 0)) {
            const ListBuffer *buffer = ((const ListObject *)it->list)->buffer;
            if (KR_LIKELY(it->index < buffer->length)) return buffer->items[it->index++];
        }
    }
    return kri_second_next(iterator);
}

/* Gives a tuple of that length as its parts, anything else as it is. */
static inline int item_give(Value item, int64_t count, Value *results) {
    const TupleObject *tuple = (const TupleObject *)item;
    if (KR_LIKELY(value_is_exact(item, &kr_type_tuple) && (int64_t)tuple->length == count &&
                  count <= UNPACK_INLINE_MAX)) {
        for (int64_t i = 0; i < count; i++) results[i] = tuple->items[i];
        return 0;
    }
    results[0] = 0;
    results[count] = item;
    return 0;
}

/* Inlined: the next of a list of tuples. */
int kr_iter_next_seq(Value iterator, int64_t count, Value *results) {
    if (KR_LIKELY(value_is_exact(iterator, &kr_type_list_iterator))) {
        ListIterator *it = (ListIterator *)iterator;
        const ListBuffer *buffer =
            it->list ? ((const ListObject *)it->list)->buffer : &kr_list_empty_buffer;
        if (KR_LIKELY(it->index < buffer->length))
            return item_give(buffer->items[it->index++], count, results);
    }
    return kr_iter_next_seq_slow(iterator, count, results);
}

static inline bool is_generator(Value v) {
    if (!value_is_object(v)) return false;
    const Type *type = value_object(v)->type;
    return type == &kr_type_generator || type == &kr_type_async_generator;
}

void kr_iter_mark(Value iterable, Value called) {
    if (is_generator(iterable) && ((GeneratorObject *)iterable)->state == 0)
        kr_iter_mark_slow(iterable, called);
}

void kr_iter_drop(Value iterator) {
    if (is_generator(iterator) && ((GeneratorObject *)iterator)->only_loop)
        kr_iter_drop_slow(iterator);
}

void kr_result_drop(Value result, Value called) {
    if (KR_UNLIKELY(value_is_exact(result, &kr_type_coroutine)))
        kr_result_drop_slow(result, called);
}

void kr_result_keep(Value result) {
    if (KR_UNLIKELY(value_is_exact(result, &kr_type_coroutine))) kr_result_keep_slow(result);
}

/* ---- Generators ---- */

static inline size_t generator_size(size_t slots) {
    return sizeof(GeneratorObject) + slots * sizeof(Value);
}

static inline GeneratorObject *generator_make(const void *type, const void *resume, Value function,
                                              size_t slots, size_t raws) {
    size_t size = generator_size(slots + raws);
    GeneratorObject *g = NULL;
    if (size <= GC_SMALL_MAX) g = gc_list_pop(&kr_thread.free_scanned[gc_granules(size)]);
    if (KR_UNLIKELY(!g)) g = (GeneratorObject *)kr_generator_new_slow(type, size);
    g->type = (Type *)type;
    g->function = function;
    g->resume = (Value(*)(Value, Value))resume;
    g->slot_count = (uint32_t)slots;
    g->raw_count = (uint32_t)raws;
    return g;
}

Value kr_generator_new(const void *type, const void *resume, Value function, size_t slots,
                       size_t raws) {
    GeneratorObject *g = generator_make(type, resume, function, slots, raws);
    if (type != &kr_type_coroutine) return (Value)g;
    if (KR_UNLIKELY(kr_thread.unstarted_count == kr_thread.unstarted_room ||
                    kr_thread.origin_depth)) {
        coroutine_note_made(g);
        return (Value)g;
    }
    g->number_ = kr_thread.unstarted_count++;
    kr_thread.unstarted[g->number_] = g;
    return (Value)g;
}

Value kr_delegate_new(const void *type, const void *resume, Value function, size_t slots,
                      size_t raws) {
    GeneratorObject *g = generator_make(type, resume, function, slots, raws);
    g->status = GENERATOR_RUNNING;
    g->started_ = 1;
    g->only_await = 1;
    return (Value)g;
}

/* Gives the memory back, cleared. `slots` is a constant where this is inlined. */
static inline void generator_reuse(GeneratorObject *g, size_t slots) {
    size_t size = generator_size(slots), granules = gc_granules(size);
    if (KR_UNLIKELY(size > GC_SMALL_MAX || gc_recording)) return;
    memset(g, 0, granules * FREE_LIST_GRANULE);
    *(void **)g = kr_thread.free_scanned[granules];
    kr_thread.free_scanned[granules] = g;
}

/* Nobody has the generator any more when it ends: it is not marked as finished. */
Value kr_delegate_first(Value generator, Value item, size_t slots, Value *result) {
    GeneratorObject *g = (GeneratorObject *)generator;
    if (item) {
        g->status = GENERATOR_READY;
        return item;
    }
    if (KR_UNLIKELY(kr_thread.error || g->guarded)) generator_ended(g);
    *result = g->delegate ? g->delegate : KR_NONE;
    if (KR_LIKELY(g->only_await)) generator_reuse(g, slots);
    return 0;
}

Value kr_send(Value iterator, Value value, Value *result) {
    GeneratorObject *g = (GeneratorObject *)iterator;
    if (KR_UNLIKELY(!value_is_object(iterator))) return kr_send_slow(iterator, value, result);
    bool known = g->type == &kr_type_generator || g->type == &kr_type_coroutine;
    if (!known || g->status != GENERATOR_READY || (g->state == 0 && value != KR_NONE))
        return kr_send_slow(iterator, value, result);
    Value item = generator_step(g, value);
    if (KR_LIKELY(item)) return item;
    *result = g->delegate ? g->delegate : KR_NONE;
    if (g->only_await) generator_recycle(g);
    return 0;
}

Value kr_await_iter(Value v, int64_t what) {
    bool fresh = value_is_object(v) && value_object(v)->type == &kr_type_coroutine &&
                 ((GeneratorObject *)v)->state == 0;
    return KR_LIKELY(fresh) ? v : kr_await_iter_slow(v, what);
}

/* Nearly always the youngest coroutine is awaited first. */
void kr_frame_start(Value generator) {
    GeneratorObject *g = (GeneratorObject *)generator;
    if (g->started_) return;
    uint32_t count = kr_thread.unstarted_count;
    if (KR_UNLIKELY(count == 0 || kr_thread.unstarted[count - 1] != g)) {
        coroutine_note_started(g);
        return;
    }
    g->started_ = 1;
    kr_thread.unstarted_count = count - 1;
}

void kr_frame_guard(Value generator) {
    if (KR_UNLIKELY(!((GeneratorObject *)generator)->guarded)) kr_frame_guard_slow(generator);
}

void kr_frame_produce(Value generator) { ((GeneratorObject *)generator)->produced = 1; }

Value kr_frame_begin(Value generator) {
    Value outer = kr_thread.handled, own = ((GeneratorObject *)generator)->handled;
    if (own) kr_thread.handled = own;
    return outer;
}

Value kr_frame_enter(Value generator) {
    Value exception = kr_thread.error;
    kr_thread.error = 0;
    ((GeneratorObject *)generator)->handled = exception;
    kr_thread.handled = exception;
    return exception;
}

void kr_frame_leave(Value generator, Value previous, Value outer) {
    ((GeneratorObject *)generator)->handled = previous;
    kr_thread.handled = previous ? previous : outer;
}

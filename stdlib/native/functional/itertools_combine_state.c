/* itertools: copies and pickles of product, permutations and combinations. The state is the indices
 * of the tuple that was given last. */
#include "itertools.stub.h"

#include "itertools_types.h"

#include "numbers/number.h"

static int64_t pool_length(Value pool) { return (int64_t)tuple_length(pool); }

static Value numbers_tuple(const int64_t *numbers, int64_t count) {
    Value tuple = tuple_new((size_t)count);
    for (int64_t i = 0; tuple && i < count; i++)
        tuple_object(tuple)->items[i] = int_from_i64(numbers[i]);
    return tuple;
}

static Value raise_arguments(void) { return error_raise(&kr_type_ValueError, "invalid arguments"); }

/* One of the indices that __setstate__ was given, brought into least .. most. 0, -1. */
static int index_take(Value v, int64_t least, int64_t most, int64_t *index) {
    if (!value_is_int(v)) {
        error_raise(&kr_type_TypeError, "an integer is required");
        return -1;
    }
    if (itertools_size(v, index) < 0) return -1;
    if (*index > most) *index = most;
    if (*index < least) *index = least;
    return 0;
}

static bool state_fits(Value state, int64_t length) {
    return value_is_tuple(state) && pool_length(state) == length;
}

/* ---- product ---- */

Value kr_product___reduce__(Value self) {
    const CombineObject *product = (const CombineObject *)self;
    Value cls = value_of(value_type(self));
    if (product->status != COMBINE_OPEN) return tuple_pack(2, cls, tuple_pack(1, tuple_new(0)));
    if (!product->last) return tuple_pack(2, cls, product->pools);
    Value indices = numbers_tuple(product->indices, product->length);
    return indices ? tuple_pack(3, cls, product->pools, indices) : 0;
}

Value kr_product___setstate__(Value self, Value state) {
    CombineObject *product = (CombineObject *)self;
    if (!state_fits(state, product->length)) return raise_arguments();
    Value last = tuple_new((size_t)product->length);
    for (int64_t i = 0; last && i < product->length; i++) {
        Value pool = tuple_get(product->pools, (size_t)i);
        int64_t most = pool_length(pool) - 1, index;
        if (index_take(tuple_get(state, (size_t)i), 0, most, &index) < 0) return 0;
        if (most < 0) {
            product->status = COMBINE_ENDED;
            return KR_NONE;
        }
        product->indices[i] = index;
        tuple_object(last)->items[i] = tuple_get(pool, (size_t)index);
    }
    if (!last) return 0;
    product->last = last;
    return KR_NONE;
}

/* ---- The others ---- */

/* The arguments that make it anew: an exhausted one needs no pool. */
static Value choice_arguments(const CombineObject *choice) {
    Value pool = choice->status == COMBINE_ENDED ? tuple_new(0) : choice->pools;
    return tuple_pack(2, pool, int_from_i64(choice->length));
}

/* more: a further part of the state, or 0. */
static Value choice_reduce(Value self, Value indices, Value more) {
    const CombineObject *choice = (const CombineObject *)self;
    Value cls = value_of(value_type(self)), arguments = choice_arguments(choice);
    if (!choice->last) return tuple_pack(2, cls, arguments);
    return tuple_pack(3, cls, arguments, more ? tuple_pack(2, indices, more) : indices);
}

/* Sets the items from the indices. */
static Value choice_restore(CombineObject *choice) {
    Value last = tuple_new((size_t)choice->length);
    for (int64_t i = 0; last && i < choice->length; i++)
        tuple_object(last)->items[i] = tuple_get(choice->pools, (size_t)choice->indices[i]);
    if (!last) return 0;
    choice->last = last;
    return KR_NONE;
}

Value kr_permutations___reduce__(Value self) {
    const CombineObject *choice = (const CombineObject *)self;
    if (!choice->last) return choice_reduce(self, 0, 0);
    Value indices = numbers_tuple(choice->indices, pool_length(choice->pools));
    Value cycles = indices ? numbers_tuple(choice->cycles, choice->length) : 0;
    return cycles ? choice_reduce(self, indices, cycles) : 0;
}

static int tuples_check(const Value *members, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (value_is_tuple(members[i])) continue;
        error_raise(&kr_type_TypeError, "argument %zu must be tuple, not %G", i + 1, members[i]);
        return -1;
    }
    return 0;
}

Value kr_permutations___setstate__(Value self, Value state) {
    CombineObject *choice = (CombineObject *)self;
    Value parts[2];
    int64_t count = pool_length(choice->pools);
    if (itertools_state(state, 2, 2, parts) < 0 || tuples_check(parts, 2) < 0) return 0;
    if (choice->status == COMBINE_NONE || !state_fits(parts[0], count) ||
        !state_fits(parts[1], choice->length))
        return raise_arguments();
    for (int64_t i = 0; i < count; i++)
        if (index_take(tuple_get(parts[0], (size_t)i), 0, count - 1, &choice->indices[i]) < 0)
            return 0;
    for (int64_t i = 0; i < choice->length; i++)
        if (index_take(tuple_get(parts[1], (size_t)i), 1, count - i, &choice->cycles[i]) < 0)
            return 0;
    return choice_restore(choice);
}

Value kr_combinations___reduce__(Value self) {
    const CombineObject *choice = (const CombineObject *)self;
    Value indices = choice->last ? numbers_tuple(choice->indices, choice->length) : KR_NONE;
    return indices ? choice_reduce(self, indices, 0) : 0;
}

Value kr_combinations_with_replacement___reduce__(Value self) {
    return kr_combinations___reduce__(self);
}

/* The greatest index is first_most at the first place, and greater by growth at each next one. */
static Value combinations_restore(Value self, Value state, int64_t first_most, int64_t growth) {
    CombineObject *choice = (CombineObject *)self;
    if (choice->status == COMBINE_NONE || !state_fits(state, choice->length))
        return raise_arguments();
    for (int64_t i = 0; i < choice->length; i++) {
        int64_t most = first_most + i * growth;
        if (index_take(tuple_get(state, (size_t)i), 0, most, &choice->indices[i]) < 0) return 0;
    }
    return choice_restore(choice);
}

Value kr_combinations___setstate__(Value self, Value state) {
    const CombineObject *choice = (const CombineObject *)self;
    return combinations_restore(self, state, pool_length(choice->pools) - choice->length, 1);
}

Value kr_combinations_with_replacement___setstate__(Value self, Value state) {
    const CombineObject *choice = (const CombineObject *)self;
    return combinations_restore(self, state, pool_length(choice->pools) - 1, 0);
}

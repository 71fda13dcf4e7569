/* itertools: product, permutations and combinations, each in lexicographic order of positions. */
#include "itertools.stub.h"

#include "itertools_types.h"

#include "numbers/number.h"
#include "text/str.h"

static int64_t *numbers_new(int64_t count) {
    return gc_try_bytes((size_t)(count ? count : 1) * sizeof(int64_t));
}

/* An iterator whose indices are 0 .. length - 1; callers fill in what differs. 0 with an error. */
static CombineObject *combine_new(Value cls, Value pools, int64_t length) {
    if (length > INT32_MAX) {
        error_raise_memory();
        return NULL;
    }
    int64_t *indices = numbers_new(length);
    if (!indices) return NULL;
    for (int64_t i = 0; i < length; i++) indices[i] = i;
    CombineObject *combine = type_allocate(type_object(cls), 0);
    combine->pools = pools;
    combine->indices = indices;
    combine->length = length;
    return combine;
}

static int64_t pool_length(Value pool) { return (int64_t)tuple_length(pool); }

static Value combine_end(CombineObject *combine) {
    combine->status = COMBINE_ENDED;
    combine->last = 0;
    return 0;
}

/* The items at the indices, of which those before `from` are as they were. */
static Value combine_tuple(CombineObject *combine, int64_t from) {
    Value result = tuple_new((size_t)combine->length);
    if (!result) return 0;
    Value *items = tuple_object(result)->items;
    for (int64_t i = 0; i < combine->length; i++)
        items[i] = i < from ? tuple_get(combine->last, (size_t)i)
                            : tuple_get(combine->pools, (size_t)combine->indices[i]);
    return combine->last = result;
}

/* ---- product ---- */

/* repeat=, the only name that product takes. */
static Value repeat_argument(Value kwargs) {
    size_t position = 0;
    Value name, value, repeat = small_make(1);
    if (kwargs && dict_length(kwargs) > 1)
        return error_raise(&kr_type_TypeError,
                           "product() takes at most 1 keyword argument (%zu given)",
                           dict_length(kwargs));
    while (kwargs && dict_next(kwargs, &position, &name, &value)) {
        if (!str_equals_text(name, "repeat"))
            return error_raise(&kr_type_TypeError,
                               "%R is an invalid keyword argument for product()", name);
        repeat = value;
    }
    return repeat;
}

Value kr_product___new__(Value cls, Value iterables, Value kwargs) {
    int64_t times, given = pool_length(iterables), total;
    Value repeat = repeat_argument(kwargs);
    if (!repeat || itertools_size(repeat, &times) < 0) return 0;
    if (times < 0) return error_raise(&kr_type_ValueError, "repeat argument cannot be negative");
    if (__builtin_mul_overflow(given, times, &total) || total > INT32_MAX)
        return error_raise(&kr_type_OverflowError, "repeat argument too large");
    Value pools = tuple_new((size_t)total);
    if (!pools) return 0;
    for (int64_t i = 0; i < given && times > 0; i++) {
        Value pool = tuple_from_iterable(tuple_get(iterables, (size_t)i));
        if (!pool) return 0;
        for (int64_t at = i; at < total; at += given) tuple_object(pools)->items[at] = pool;
    }
    CombineObject *product = combine_new(cls, pools, total);
    if (!product) return 0;
    memset(product->indices, 0, (size_t)total * sizeof(int64_t));
    return value_of(product);
}

Value kr_product___iter__(Value self) { return self; }

static Value product_first(CombineObject *product) {
    Value result = tuple_new((size_t)product->length);
    for (int64_t i = 0; i < product->length; i++) {
        Value pool = tuple_get(product->pools, (size_t)i);
        if (pool_length(pool) == 0) return combine_end(product);
        tuple_object(result)->items[i] = tuple_get(pool, 0);
    }
    return product->last = result;
}

Value kr_product___next__(Value self) {
    CombineObject *product = (CombineObject *)self;
    if (product->status != COMBINE_OPEN) return 0;
    if (!product->last) return product_first(product);
    Value result = tuple_from(tuple_object(product->last)->items, (size_t)product->length);
    for (int64_t i = product->length - 1; i >= 0; i--) {
        Value pool = tuple_get(product->pools, (size_t)i);
        int64_t index = ++product->indices[i];
        bool wraps = index == pool_length(pool);
        if (wraps) index = product->indices[i] = 0;
        tuple_object(result)->items[i] = tuple_get(pool, (size_t)index);
        if (!wraps) return product->last = result;
    }
    return combine_end(product);
}

/* ---- permutations ---- */

Value kr_permutations___new__(Value cls, Value iterable, Value r) {
    Value pool = tuple_from_iterable(iterable);
    if (!pool) return 0;
    int64_t count = pool_length(pool), length = count;
    if (r != KR_NONE) {
        if (!value_is_int(r)) return error_raise(&kr_type_TypeError, "Expected int as r");
        if (itertools_size(r, &length) < 0) return 0;
    }
    if (length < 0) return error_raise(&kr_type_ValueError, "r must be non-negative");
    bool none = length > count;
    CombineObject *permutations = combine_new(cls, pool, count);
    int64_t *cycles = permutations ? numbers_new(none ? 0 : length) : NULL;
    if (!cycles) return 0;
    for (int64_t i = 0; i < length && !none; i++) cycles[i] = count - i;
    permutations->cycles = cycles;
    permutations->length = length;
    permutations->status = none ? COMBINE_NONE : COMBINE_OPEN;
    return value_of(permutations);
}

Value kr_permutations___iter__(Value self) { return self; }

/* Moves indices[at] behind all others. */
static void rotate_left(int64_t *indices, int64_t at, int64_t count) {
    int64_t first = indices[at];
    memmove(indices + at, indices + at + 1, (size_t)(count - at - 1) * sizeof *indices);
    indices[count - 1] = first;
}

Value kr_permutations___next__(Value self) {
    CombineObject *permutations = (CombineObject *)self;
    if (permutations->status != COMBINE_OPEN) return 0;
    if (!permutations->last) return combine_tuple(permutations, 0);
    int64_t count = pool_length(permutations->pools), *indices = permutations->indices,
            *cycles = permutations->cycles;
    for (int64_t i = permutations->length - 1; i >= 0; i--) {
        if (--cycles[i] == 0) {
            rotate_left(indices, i, count);
            cycles[i] = count - i;
            continue;
        }
        int64_t other = count - cycles[i], kept = indices[i];
        indices[i] = indices[other];
        indices[other] = kept;
        return combine_tuple(permutations, i);
    }
    return combine_end(permutations);
}

/* ---- combinations ---- */

static Value combinations_make(Value cls, Value iterable, Value r, bool replace) {
    int64_t length;
    if (itertools_size(r, &length) < 0) return 0;
    Value pool = tuple_from_iterable(iterable);
    if (!pool) return 0;
    if (length < 0) return error_raise(&kr_type_ValueError, "r must be non-negative");
    bool none = replace ? pool_length(pool) == 0 && length > 0 : length > pool_length(pool);
    CombineObject *combinations = combine_new(cls, pool, none ? 0 : length);
    if (!combinations) return 0;
    if (replace && !none) memset(combinations->indices, 0, (size_t)length * sizeof(int64_t));
    combinations->length = length;
    combinations->status = none ? COMBINE_NONE : COMBINE_OPEN;
    return value_of(combinations);
}

Value kr_combinations___new__(Value cls, Value iterable, Value r) {
    return combinations_make(cls, iterable, r, false);
}
Value kr_combinations___iter__(Value self) { return self; }

Value kr_combinations___next__(Value self) {
    CombineObject *combinations = (CombineObject *)self;
    if (combinations->status != COMBINE_OPEN) return 0;
    if (!combinations->last) return combine_tuple(combinations, 0);
    int64_t *indices = combinations->indices, length = combinations->length;
    int64_t slack = pool_length(combinations->pools) - length, i = length - 1;
    while (i >= 0 && indices[i] == i + slack) i--;
    if (i < 0) return combine_end(combinations);
    indices[i]++;
    for (int64_t j = i + 1; j < length; j++) indices[j] = indices[j - 1] + 1;
    return combine_tuple(combinations, i);
}

Value kr_combinations_with_replacement___new__(Value cls, Value iterable, Value r) {
    return combinations_make(cls, iterable, r, true);
}
Value kr_combinations_with_replacement___iter__(Value self) { return self; }

Value kr_combinations_with_replacement___next__(Value self) {
    CombineObject *combinations = (CombineObject *)self;
    if (combinations->status != COMBINE_OPEN) return 0;
    if (!combinations->last) return combine_tuple(combinations, 0);
    int64_t *indices = combinations->indices, length = combinations->length;
    int64_t most = pool_length(combinations->pools) - 1, i = length - 1;
    while (i >= 0 && indices[i] == most) i--;
    if (i < 0) return combine_end(combinations);
    int64_t index = indices[i] + 1;
    for (int64_t j = i; j < length; j++) indices[j] = index;
    return combine_tuple(combinations, i);
}

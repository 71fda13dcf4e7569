/* itertools: iterators that let items of one source through, or change them one by one. */
#include "itertools.stub.h"

#include "itertools_types.h"

#include "core/call.h"
#include "numbers/number.h"

static Value sieve_new(Value cls, Value iterable, Value other) {
    Value source = object_iter(iterable);
    if (!source) return 0;
    SieveObject *sieve = type_allocate(type_object(cls), 0);
    sieve->source = source;
    sieve->other = other;
    return value_of(sieve);
}

/* (type, (other, source)), with the flag `done` as state where there is one. */
static Value sieve_reduce(Value self, bool has_state) {
    const SieveObject *sieve = (const SieveObject *)self;
    Value cls = value_of(value_type(self)), arguments = tuple_pack(2, sieve->other, sieve->source);
    return has_state ? tuple_pack(3, cls, arguments, int_from_u64(sieve->done))
                     : tuple_pack(2, cls, arguments);
}

static Value sieve_restore(Value self, Value state) {
    int done = object_truth(state);
    if (done < 0) return 0;
    ((SieveObject *)self)->done = done != 0;
    return KR_NONE;
}

/* ---- compress ---- */

Value kr_compress___new__(Value cls, Value data, Value selectors) {
    Value source = object_iter(data), other = source ? object_iter(selectors) : 0;
    return other ? sieve_new(cls, source, other) : 0;
}

Value kr_compress___iter__(Value self) { return self; }

Value kr_compress___next__(Value self) {
    const SieveObject *sieve = (const SieveObject *)self;
    for (;;) {
        Value item = object_next(sieve->source), selector = item ? object_next(sieve->other) : 0;
        if (!selector) return 0;
        int selected = object_truth(selector);
        if (selected) return selected < 0 ? 0 : item;
    }
}

Value kr_compress___reduce__(Value self) {
    const SieveObject *sieve = (const SieveObject *)self;
    return tuple_pack(2, value_of(value_type(self)), tuple_pack(2, sieve->source, sieve->other));
}

/* ---- dropwhile, takewhile, filterfalse ---- */

/* function(item)'s truth; -1. */
static int predicate_test(Value function, Value item) {
    if (function == KR_NONE || function == value_of(&kr_type_bool)) return object_truth(item);
    Value result = object_call1(function, item);
    return result ? object_truth(result) : -1;
}

Value kr_dropwhile___new__(Value cls, Value predicate, Value iterable) {
    return sieve_new(cls, iterable, predicate);
}
Value kr_dropwhile___iter__(Value self) { return self; }
Value kr_dropwhile___reduce__(Value self) { return sieve_reduce(self, true); }
Value kr_dropwhile___setstate__(Value self, Value state) { return sieve_restore(self, state); }

Value kr_dropwhile___next__(Value self) {
    SieveObject *sieve = (SieveObject *)self;
    for (;;) {
        Value item = object_next(sieve->source);
        if (!item || sieve->done) return item;
        Value result = object_call1(sieve->other, item);
        int drop = result ? object_truth(result) : -1;
        if (drop < 0) return 0;
        if (drop) continue;
        sieve->done = 1;
        return item;
    }
}

Value kr_takewhile___new__(Value cls, Value predicate, Value iterable) {
    return sieve_new(cls, iterable, predicate);
}
Value kr_takewhile___iter__(Value self) { return self; }
Value kr_takewhile___reduce__(Value self) { return sieve_reduce(self, true); }
Value kr_takewhile___setstate__(Value self, Value state) { return sieve_restore(self, state); }

Value kr_takewhile___next__(Value self) {
    SieveObject *sieve = (SieveObject *)self;
    Value item = sieve->done ? 0 : object_next(sieve->source);
    if (!item) return 0;
    Value result = object_call1(sieve->other, item);
    int take = result ? object_truth(result) : -1;
    if (take > 0) return item;
    if (take == 0) sieve->done = 1;
    return 0;
}

Value kr_filterfalse___new__(Value cls, Value function, Value iterable) {
    return sieve_new(cls, iterable, function);
}
Value kr_filterfalse___iter__(Value self) { return self; }
Value kr_filterfalse___reduce__(Value self) { return sieve_reduce(self, false); }

Value kr_filterfalse___next__(Value self) {
    const SieveObject *sieve = (const SieveObject *)self;
    for (;;) {
        Value item = object_next(sieve->source);
        if (!item) return 0;
        int test = predicate_test(sieve->other, item);
        if (test <= 0) return test < 0 ? 0 : item;
    }
}

/* ---- starmap ---- */

Value kr_starmap___new__(Value cls, Value function, Value iterable) {
    return sieve_new(cls, iterable, function);
}
Value kr_starmap___iter__(Value self) { return self; }
Value kr_starmap___reduce__(Value self) { return sieve_reduce(self, false); }

Value kr_starmap___next__(Value self) {
    const SieveObject *sieve = (const SieveObject *)self;
    Value item = object_next(sieve->source);
    if (item && !value_is_tuple(item)) item = tuple_from_iterable(item);
    return item ? object_call(sieve->other, tuple_object(item)->items, tuple_length(item), 0) : 0;
}

/* ---- accumulate ---- */

Value kr_accumulate___new__(Value cls, Value iterable, Value func, Value initial) {
    Value source = object_iter(iterable);
    if (!source) return 0;
    AccumulateObject *sum = type_allocate(type_object(cls), 0);
    sum->source = source;
    sum->function = func == KR_NONE ? 0 : func;
    sum->initial = initial == KR_NONE ? 0 : initial;
    return value_of(sum);
}

Value kr_accumulate___iter__(Value self) { return self; }

Value kr_accumulate___next__(Value self) {
    AccumulateObject *sum = (AccumulateObject *)self;
    if (sum->initial) {
        sum->total = sum->initial;
        sum->initial = 0;
        return sum->total;
    }
    Value item = object_next(sum->source);
    if (!item) return 0;
    if (sum->total)
        item = sum->function ? object_call2(sum->function, sum->total, item)
                             : kr_binop_add(sum->total, item);
    if (item) sum->total = item;
    return item;
}

/* chain((first,), rest) */
static Value chain_behind(Value first, Value rest) {
    return object_call2(value_of(&kr_type_chain), tuple_pack(1, first), rest);
}

static Value function_or_none(const AccumulateObject *sum) {
    return sum->function ? sum->function : KR_NONE;
}

/* The total None cannot be the state, which says "none yet": it goes in front of the source, and
 * what comes of it is dropped. */
static Value reduce_total_none(Value self) {
    const AccumulateObject *sum = (const AccumulateObject *)self;
    Value source = chain_behind(KR_NONE, sum->source);
    Value anew =
        source ? object_call2(value_of(value_type(self)), source, function_or_none(sum)) : 0;
    if (!anew) return 0;
    return tuple_pack(2, value_of(&kr_type_islice), tuple_pack(3, anew, small_make(1), KR_NONE));
}

Value kr_accumulate___reduce__(Value self) {
    const AccumulateObject *sum = (const AccumulateObject *)self;
    if (sum->total == KR_NONE) return reduce_total_none(self);
    Value source = sum->initial ? chain_behind(sum->initial, sum->source) : sum->source;
    if (!source) return 0;
    return tuple_pack(3, value_of(value_type(self)), tuple_pack(2, source, function_or_none(sum)),
                      sum->total ? sum->total : KR_NONE);
}

Value kr_accumulate___setstate__(Value self, Value state) {
    ((AccumulateObject *)self)->total = state;
    return KR_NONE;
}

/* ---- pairwise ---- */

Value kr_pairwise___new__(Value cls, Value iterable) {
    Value source = object_iter(iterable);
    if (!source) return 0;
    PairwiseObject *pairs = type_allocate(type_object(cls), 0);
    pairs->source = source;
    return value_of(pairs);
}

Value kr_pairwise___iter__(Value self) { return self; }

static Value pairwise_end(PairwiseObject *pairs) {
    pairs->source = pairs->previous = 0;
    return 0;
}

Value kr_pairwise___next__(Value self) {
    PairwiseObject *pairs = (PairwiseObject *)self;
    if (!pairs->source) return 0;
    Value previous = pairs->previous;
    if (!previous) {
        previous = object_next(pairs->source);
        if (!previous) return pairwise_end(pairs);
        pairs->previous = previous;
        if (!pairs->source) return pairwise_end(pairs); /* the source called next on us */
    }
    Value item = object_next(pairs->source);
    if (!item) return pairwise_end(pairs);
    pairs->previous = item;
    return tuple_pack(2, previous, item);
}

/* ---- islice ---- */

static Value raise_bound(const char *what) {
    return error_raise(&kr_type_ValueError,
                       "%s for islice() must be None or an integer: 0 <= x <= sys.maxsize.", what);
}

/* None leaves *bound as it is. Anything that is no size is ValueError, whatever __index__ raised.
 */
static int bound_take(Value v, int64_t *bound, const char *what) {
    if (v == KR_NONE) return 0;
    Value index = object_index(v);
    if (index && int_fits_i64(index, bound) && *bound >= 0) return 0;
    error_clear();
    raise_bound(what);
    return -1;
}

static int step_take(Value v, int64_t *step) {
    *step = 1;
    if (v == KR_NONE) return 0;
    Value index = object_index(v);
    if (index && int_fits_i64(index, step) && *step >= 1) return 0;
    error_clear();
    error_raise(&kr_type_ValueError, "Step for islice() must be a positive integer or None.");
    return -1;
}

Value kr_islice___new__(Value cls, Value args) {
    size_t count = tuple_length(args);
    if (count < 2)
        return error_raise(&kr_type_TypeError, "islice expected at least 2 arguments, got %zu",
                           count);
    if (count > 4)
        return error_raise(&kr_type_TypeError, "islice expected at most 4 arguments, got %zu",
                           count);
    int64_t start = 0, stop = -1, step = 1;
    if (bound_take(tuple_get(args, count == 2 ? 1 : 2), &stop, "Stop argument") < 0) return 0;
    if (count > 2 && bound_take(tuple_get(args, 1), &start, "Indices") < 0) return 0;
    if (count > 3 && step_take(tuple_get(args, 3), &step) < 0) return 0;
    Value source = object_iter(tuple_get(args, 0));
    if (!source) return 0;
    SliceIterator *slice = type_allocate(type_object(cls), 0);
    *slice = (SliceIterator){slice->type, source, 0, start, stop, step};
    return value_of(slice);
}

Value kr_islice___iter__(Value self) { return self; }

static Value islice_end(SliceIterator *slice) {
    slice->source = 0;
    return 0;
}

Value kr_islice___next__(Value self) {
    SliceIterator *slice = (SliceIterator *)self;
    while (slice->source && slice->position < slice->next) {
        if (!object_next(slice->source)) return islice_end(slice);
        slice->position++;
    }
    if (!slice->source || (slice->stop >= 0 && slice->position >= slice->stop))
        return islice_end(slice);
    Value item = object_next(slice->source);
    if (!item) return islice_end(slice);
    slice->position++;
    if (__builtin_add_overflow(slice->next, slice->step, &slice->next) ||
        (slice->stop >= 0 && slice->next > slice->stop))
        slice->next = slice->stop >= 0 ? slice->stop : INT64_MAX;
    return item;
}

Value kr_islice___reduce__(Value self) {
    const SliceIterator *slice = (const SliceIterator *)self;
    Value cls = value_of(value_type(self));
    if (!slice->source) {
        Value empty = object_iter(list_new(0));
        return empty ? tuple_pack(3, cls, tuple_pack(2, empty, small_make(0)), small_make(0)) : 0;
    }
    Value stop = slice->stop < 0 ? KR_NONE : int_from_i64(slice->stop);
    Value arguments =
        tuple_pack(4, slice->source, int_from_i64(slice->next), stop, int_from_i64(slice->step));
    return tuple_pack(3, cls, arguments, int_from_i64(slice->position));
}

Value kr_islice___setstate__(Value self, Value state) {
    int64_t position;
    if (!value_is_int(state)) return error_raise(&kr_type_TypeError, "an integer is required");
    if (itertools_size(state, &position) < 0) return 0;
    ((SliceIterator *)self)->position = position;
    return KR_NONE;
}

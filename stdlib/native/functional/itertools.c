/* itertools: the infinite iterators. */
#include "itertools.stub.h"

#include "itertools_types.h"

#include "numbers/number.h"
#include "text/str.h"

int itertools_size(Value v, int64_t *size) {
    Value index = object_index(v);
    if (!index) return -1;
    if (int_fits_i64(index, size)) return 0;
    error_raise(&kr_type_OverflowError, "Python int too large to convert to C ssize_t");
    return -1;
}

int itertools_state(Value state, size_t least, size_t most, Value *members) {
    if (!value_is_tuple(state)) {
        error_raise(&kr_type_TypeError, "state is not a tuple");
        return -1;
    }
    size_t count = tuple_length(state);
    if (count < least || count > most) {
        size_t limit = count < least ? least : most;
        const char *how = least == most ? "exactly" : count < least ? "at least" : "at most";
        error_raise(&kr_type_TypeError, "function takes %s %zu argument%s (%zu given)", how, limit,
                    limit == 1 ? "" : "s", count);
        return -1;
    }
    for (size_t i = 0; i < most; i++) members[i] = i < count ? tuple_get(state, i) : 0;
    return 0;
}

/* ---- count ---- */

/* What CPython's number protocol takes for a number. */
static bool value_is_number(Value v) {
    if (value_is_int(v) || value_is_float(v)) return true;
    return object_slot(v, SLOT___index__) || object_slot(v, SLOT___int__) ||
           object_slot(v, SLOT___float__) || type_lookup(value_type(v), NAME(__complex__));
}

Value kr_count___new__(Value cls, Value start, Value step) {
    if ((start && !value_is_number(start)) || (step && !value_is_number(step)))
        return error_raise(&kr_type_TypeError, "a number is required");
    CountObject *count = type_allocate(type_object(cls), 0);
    count->next = !start                ? small_make(0)
                  : value_is_int(start) ? int_plain(start)
                                        : start; /* True counts as 1 */
    count->step = step ? step : small_make(1);
    return value_of(count);
}

Value kr_count___iter__(Value self) { return self; }

Value kr_count___next__(Value self) {
    CountObject *count = (CountObject *)self;
    Value now = count->next, next = kr_binop_add(now, count->step);
    if (!next) return 0;
    count->next = next;
    return now;
}

static bool step_is_one(Value step) {
    return value_is_int(step) && int_plain(step) == small_make(1);
}

Value kr_count___repr__(Value self) {
    const CountObject *count = (const CountObject *)self;
    const char *name = object_type_name(self);
    if (step_is_one(count->step)) return str_printf("%s(%R)", name, count->next);
    return str_printf("%s(%R, %R)", name, count->next, count->step);
}

Value kr_count___reduce__(Value self) {
    const CountObject *count = (const CountObject *)self;
    Value arguments = step_is_one(count->step) ? tuple_pack(1, count->next)
                                               : tuple_pack(2, count->next, count->step);
    return tuple_pack(2, value_of(value_type(self)), arguments);
}

/* ---- cycle ---- */

Value kr_cycle___new__(Value cls, Value iterable) {
    Value source = object_iter(iterable);
    if (!source) return 0;
    CycleObject *cycle = type_allocate(type_object(cls), 0);
    cycle->source = source;
    cycle->saved = list_new(0);
    return value_of(cycle);
}

Value kr_cycle___iter__(Value self) { return self; }

Value kr_cycle___next__(Value self) {
    CycleObject *cycle = (CycleObject *)self;
    if (cycle->source) {
        Value item = object_next(cycle->source);
        if (item) return !cycle->complete && list_append(cycle->saved, item) < 0 ? 0 : item;
        if (error_is_set()) return 0;
        cycle->source = 0;
    }
    size_t length = list_length(cycle->saved);
    if (length == 0) return 0;
    uint64_t index = cycle->index < length ? cycle->index : 0;
    cycle->index = index + 1;
    return list_get(cycle->saved, index);
}

/* In a later round the items that are still to come stand in for the source. */
static Value cycle_rest(const CycleObject *cycle) {
    Value rest = object_iter(cycle->saved);
    if (!rest || cycle->index == 0 || cycle->index >= list_length(cycle->saved)) return rest;
    Value index = int_from_u64(cycle->index);
    return object_method(rest, "__setstate__", &index, 1) ? rest : 0;
}

Value kr_cycle___reduce__(Value self) {
    const CycleObject *cycle = (const CycleObject *)self;
    Value source = cycle->source ? cycle->source : cycle_rest(cycle);
    if (!source) return 0;
    bool complete = !cycle->source || cycle->complete;
    return tuple_pack(3, value_of(value_type(self)), tuple_pack(1, source),
                      tuple_pack(2, cycle->saved, value_from_bool(complete)));
}

Value kr_cycle___setstate__(Value self, Value state) {
    CycleObject *cycle = (CycleObject *)self;
    Value members[2];
    int64_t complete;
    if (itertools_state(state, 2, 2, members) < 0) return 0;
    if (!value_is_list(members[0]))
        return error_raise(&kr_type_TypeError, "argument 1 must be list, not %G", members[0]);
    if (object_index_i64(members[1], &complete, &kr_type_OverflowError) < 0) return 0;
    cycle->saved = members[0];
    cycle->complete = complete != 0;
    cycle->index = 0;
    return KR_NONE;
}

/* ---- repeat ---- */

Value kr_repeat___new__(Value cls, Value object, Value times) {
    int64_t remaining = -1;
    if (times) {
        if (itertools_size(times, &remaining) < 0) return 0;
        if (remaining < 0) remaining = 0;
    }
    RepeatObject *repeat = type_allocate(type_object(cls), 0);
    repeat->item = object;
    repeat->remaining = remaining;
    return value_of(repeat);
}

Value kr_repeat___iter__(Value self) { return self; }

Value kr_repeat___next__(Value self) {
    RepeatObject *repeat = (RepeatObject *)self;
    if (repeat->remaining == 0) return 0;
    if (repeat->remaining > 0) repeat->remaining--;
    return repeat->item;
}

Value kr_repeat___repr__(Value self) {
    const RepeatObject *repeat = (const RepeatObject *)self;
    const char *name = object_type_name(self);
    if (repeat->remaining < 0) return str_printf("%s(%R)", name, repeat->item);
    return str_printf("%s(%R, %lld)", name, repeat->item, (long long)repeat->remaining);
}

Value kr_repeat___length_hint__(Value self) {
    const RepeatObject *repeat = (const RepeatObject *)self;
    if (repeat->remaining < 0) return error_raise(&kr_type_TypeError, "len() of unsized object");
    return int_from_i64(repeat->remaining);
}

Value kr_repeat___reduce__(Value self) {
    const RepeatObject *repeat = (const RepeatObject *)self;
    Value arguments = repeat->remaining < 0
                          ? tuple_pack(1, repeat->item)
                          : tuple_pack(2, repeat->item, int_from_i64(repeat->remaining));
    return tuple_pack(2, value_of(value_type(self)), arguments);
}

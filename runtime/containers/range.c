/* range: start, stop, step, and the length that follows from them. Numbers that fit are computed as
 * machine integers; the others with the int operators. */
#include "range.stub.h"

#include "containers/range.h"

/* ---- Construction ---- */

/* How many numbers there are from `low` up to `high` in steps of step > 0. */
static Value count_of(Value low, Value high, Value step) {
    if (value_both_small(low, high) && value_is_small(step)) {
        int64_t from = small_get(low), to = small_get(high); /* 63 bits each: the difference fits */
        return from < to ? int_from_i64((to - from - 1) / small_get(step) + 1) : small_make(0);
    }
    if (!object_test(low, high, SLOT___lt__)) return small_make(0);
    Value span = kr_binop_sub(high, low);
    Value last = span ? kr_binop_sub(span, small_make(1)) : 0;
    Value steps = last ? kr_binop_floordiv(last, step) : 0;
    return steps ? kr_binop_add(steps, small_make(1)) : 0;
}

Value range_new(Value start, Value stop, Value step) {
    Value length;
    if (int_sign(step) > 0) {
        length = count_of(start, stop, step);
    } else {
        Value back = kr_unary_neg(step);
        length = back ? count_of(stop, start, back) : 0;
    }
    if (!length) return 0;
    RangeObject *range = GC_NEW(RangeObject, &kr_type_range);
    range->start = start;
    range->stop = stop;
    range->step = step;
    range->length = length;
    return value_of(range);
}

/* range(stop) or range(start, stop[, step]) */
Value kr_range___new__(Value cls, Value start, Value stop, Value step) {
    if (!stop) {
        Value end = object_index(start);
        return end ? range_new(small_make(0), end, small_make(1)) : 0;
    }
    Value from = object_index(start), to = from ? object_index(stop) : 0;
    Value by = !to ? 0 : step ? object_index(step) : small_make(1);
    if (!by) return 0;
    if (int_sign(by) == 0)
        return error_raise(&kr_type_ValueError, "range() arg 3 must not be zero");
    return range_new(from, to, by);
}

Value kr_range_get_start(Value self) { return range_object(self)->start; }
Value kr_range_get_stop(Value self) { return range_object(self)->stop; }
Value kr_range_get_step(Value self) { return range_object(self)->step; }

Value kr_range___reduce__(Value self) {
    const RangeObject *range = range_object(self);
    return tuple_pack(2, value_of(&kr_type_range),
                      tuple_pack(3, range->start, range->stop, range->step));
}

/* ---- Length and items ---- */

Value kr_range___repr__(Value self) {
    const RangeObject *range = range_object(self);
    if (range->step == small_make(1)) return str_printf("range(%R, %R)", range->start, range->stop);
    return str_printf("range(%R, %R, %R)", range->start, range->stop, range->step);
}

int kr_range___bool__(Value self) { return int_sign(range_object(self)->length) != 0; }

int64_t kr_range___len__(Value self) {
    int64_t length;
    if (index_from_argument(range_object(self)->length, &length) < 0) return -1;
    return length;
}

Value range_item(const RangeObject *range, Value index) {
    Value offset = range->step == small_make(1) ? index : kr_binop_mul(index, range->step);
    return offset ? kr_binop_add(range->start, offset) : 0;
}

static Value range_slice(Value self, Value slice) {
    const RangeObject *range = range_object(self);
    Value start, stop, step;
    if (slice_resolve_int(slice, range->length, &start, &stop, &step) < 0) return 0;
    Value by = kr_binop_mul(range->step, step);
    Value from = by ? range_item(range, start) : 0;
    Value to = from ? range_item(range, stop) : 0;
    return to ? range_new(from, to, by) : 0;
}

Value kr_range___getitem__(Value self, Value key) {
    if (value_is_slice(key)) return range_slice(self, key);
    if (!value_has_index(key))
        return error_raise(&kr_type_TypeError, "range indices must be integers or slices, not %T",
                           key);
    const RangeObject *range = range_object(self);
    Value index = object_index(key);
    if (index && int_sign(index) < 0) index = kr_binop_add(index, range->length);
    if (!index) return 0;
    if (int_sign(index) < 0 || object_test(index, range->length, SLOT___ge__))
        return error_raise(&kr_type_IndexError, "range object index out of range");
    return range_item(range, index);
}

/* ---- Search ---- */

static bool value_is_plain_int(Value v) {
    return value_is_small(v) || value_is_exact(v, &kr_type_int) || value_is_exact(v, &kr_type_bool);
}

static bool int_less(Value a, Value b) { return object_test(a, b, SLOT___lt__) == 1; }

/* Is this int one of the numbers? 1, 0, -1. */
static int range_has_int(const RangeObject *range, Value number) {
    bool upwards = int_sign(range->step) > 0;
    Value low = upwards ? range->start : number, high = upwards ? number : range->start;
    if (int_less(high, low)) return 0;
    if (upwards ? !int_less(number, range->stop) : !int_less(range->stop, number)) return 0;
    Value distance = kr_binop_sub(number, range->start);
    Value rest = distance ? kr_binop_mod(distance, range->step) : 0;
    return rest ? int_sign(rest) == 0 : -1;
}

/* Walks the numbers, comparing each: how many are equal to value, stopping at the first if `first`;
 * its position in *at. */
static int64_t range_search(Value self, Value value, bool first, int64_t *at) {
    Value iterator = object_iter(self);
    if (!iterator) return -1;
    int64_t count = 0, position = 0;
    for (Value item; (item = object_next(iterator)) != 0; position++) {
        int equal = item_equal(item, value);
        if (equal < 0) return -1;
        count += equal;
        *at = position;
        if (equal && first) return count;
    }
    return error_is_set() ? -1 : count;
}

int kr_range___contains__(Value self, Value value) {
    int64_t at;
    if (value_is_plain_int(value)) return range_has_int(range_object(self), int_plain(value));
    return (int)range_search(self, value, true, &at);
}

Value kr_range_index(Value self, Value value) {
    const RangeObject *range = range_object(self);
    int64_t at;
    if (!value_is_plain_int(value)) {
        int64_t count = range_search(self, value, true, &at);
        if (count == 0)
            return error_raise(&kr_type_ValueError, "sequence.index(x): x not in sequence");
        return count < 0 ? 0 : int_from_i64(at);
    }
    int there = range_has_int(range, int_plain(value));
    if (there == 0) return error_raise(&kr_type_ValueError, "%R is not in range", value);
    Value distance = there < 0 ? 0 : kr_binop_sub(int_plain(value), range->start);
    return distance ? kr_binop_floordiv(distance, range->step) : 0;
}

Value kr_range_count(Value self, Value value) {
    int64_t at, count;
    if (value_is_plain_int(value))
        count = range_has_int(range_object(self), int_plain(value));
    else
        count = range_search(self, value, false, &at);
    return count < 0 ? 0 : int_from_i64(count);
}

/* ---- Equality and hash: of the sequence of numbers ---- */

/* What tells two ranges apart: the length, the first number, and the step if there is a second one.
 */
static Value range_key(const RangeObject *range) {
    if (int_sign(range->length) == 0) return tuple_pack(3, range->length, KR_NONE, KR_NONE);
    bool single = range->length == small_make(1);
    return tuple_pack(3, range->length, range->start, single ? KR_NONE : range->step);
}

int64_t kr_range___hash__(Value self) { return object_hash(range_key(range_object(self))); }

static Value range_equality(Value self, Value other, SlotId op) {
    if (!value_is_exact(other, &kr_type_range)) return KR_NOT_IMPLEMENTED;
    return object_compare(range_key(range_object(self)), range_key(range_object(other)), op);
}

Value kr_range___eq__(Value self, Value other) { return range_equality(self, other, SLOT___eq__); }
Value kr_range___ne__(Value self, Value other) { return range_equality(self, other, SLOT___ne__); }
Value kr_range___lt__(Value self, Value other) { return KR_NOT_IMPLEMENTED; }
Value kr_range___le__(Value self, Value other) { return KR_NOT_IMPLEMENTED; }
Value kr_range___gt__(Value self, Value other) { return KR_NOT_IMPLEMENTED; }
Value kr_range___ge__(Value self, Value other) { return KR_NOT_IMPLEMENTED; }

/* ---- Iteration ---- */

Value kr_range___iter__(Value self) {
    const RangeObject *range = range_object(self);
    return range_iterator_new(range->start, range->step, range->length);
}

Value kr_range___reversed__(Value self) {
    const RangeObject *range = range_object(self);
    Value last_index = kr_binop_sub(range->length, small_make(1));
    Value last = last_index ? range_item(range, last_index) : 0;
    Value back = last ? kr_unary_neg(range->step) : 0;
    return back ? range_iterator_new(last, back, range->length) : 0;
}

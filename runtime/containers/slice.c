/* slice: three values, and what they mean for a given length. */
#include "slice.stub.h"

#include "containers/item.h"

static inline SliceObject *slice_object(Value v) { return (SliceObject *)v; }

Value kr_slice_make(Value start, Value stop, Value step) {
    SliceObject *slice = GC_NEW(SliceObject, &kr_type_slice);
    slice->start = start ? start : KR_NONE;
    slice->stop = stop ? stop : KR_NONE;
    slice->step = step ? step : KR_NONE;
    return value_of(slice);
}

/* slice(stop) or slice(start, stop[, step]) */
Value kr_slice___new__(Value cls, Value start, Value stop, Value step) {
    return stop ? kr_slice_make(start, stop, step) : kr_slice_make(0, start, 0);
}

Value kr_slice_get_start(Value self) { return slice_object(self)->start; }
Value kr_slice_get_stop(Value self) { return slice_object(self)->stop; }
Value kr_slice_get_step(Value self) { return slice_object(self)->step; }

/* ---- As machine numbers ---- */

static int raise_not_index(void) {
    error_raise(&kr_type_TypeError,
                "slice indices must be integers or None or have an __index__ method");
    return -1;
}

static int part_to_i64(Value part, int64_t *number) {
    if (value_is_small(part)) return *number = small_get(part), 0;
    if (!value_has_index(part)) return raise_not_index();
    return object_index_i64(part, number, NULL);
}

int slice_unpack(Value v, int64_t *start, int64_t *stop, int64_t *step) {
    const SliceObject *slice = slice_object(v);
    *step = 1;
    if (slice->step != KR_NONE) {
        if (part_to_i64(slice->step, step) < 0) return -1;
        if (*step == 0) {
            error_raise(&kr_type_ValueError, "slice step cannot be zero");
            return -1;
        }
        if (*step < -INT64_MAX) *step = -INT64_MAX; /* so that -step is a number */
    }
    *start = *step < 0 ? INT64_MAX : 0;
    *stop = *step < 0 ? INT64_MIN : INT64_MAX;
    if (slice->start != KR_NONE && part_to_i64(slice->start, start) < 0) return -1;
    if (slice->stop != KR_NONE && part_to_i64(slice->stop, stop) < 0) return -1;
    return 0;
}

static int64_t position_fit(int64_t position, int64_t length, int64_t step) {
    if (position < 0) {
        position += length;
        if (position < 0) return step < 0 ? -1 : 0;
        return position;
    }
    if (position >= length) return step < 0 ? length - 1 : length;
    return position;
}

int64_t slice_adjust(int64_t length, int64_t *start, int64_t *stop, int64_t step) {
    *start = position_fit(*start, length, step);
    *stop = position_fit(*stop, length, step);
    if (step < 0) return *stop < *start ? (*start - *stop - 1) / -step + 1 : 0;
    return *start < *stop ? (*stop - *start - 1) / step + 1 : 0;
}

int slice_resolve(Value slice, int64_t length, int64_t *start, int64_t *stop, int64_t *step,
                  int64_t *count) {
    if (slice_unpack(slice, start, stop, step) < 0) return -1;
    *count = slice_adjust(length, start, stop, *step);
    return 0;
}

/* ---- As ints of any size ---- */

static Value part_to_int(Value part) {
    if (value_has_index(part)) return object_index(part);
    raise_not_index();
    return 0;
}

/* start or stop: `missing` if it is None, else counted from the end where negative, and kept within
 * the ends. */
static Value part_fit(Value part, Value missing, Value length, Value lower, Value upper) {
    if (part == KR_NONE) return missing;
    Value number = part_to_int(part);
    if (!number) return 0;
    if (int_sign(number) < 0) {
        number = kr_binop_add(number, length);
        if (!number) return 0;
        return object_test(number, lower, SLOT___lt__) ? lower : number;
    }
    return object_test(number, upper, SLOT___gt__) ? upper : number;
}

int slice_resolve_int(Value v, Value length, Value *start, Value *stop, Value *step) {
    const SliceObject *slice = slice_object(v);
    *step = slice->step == KR_NONE ? small_make(1) : part_to_int(slice->step);
    if (!*step) return -1;
    int sign = int_sign(*step);
    if (sign == 0) {
        error_raise(&kr_type_ValueError, "slice step cannot be zero");
        return -1;
    }
    Value lower = sign < 0 ? small_make(-1) : small_make(0);
    Value upper = sign < 0 ? kr_binop_sub(length, small_make(1)) : length;
    if (!upper) return -1;
    *start = part_fit(slice->start, sign < 0 ? upper : lower, length, lower, upper);
    if (!*start) return -1;
    *stop = part_fit(slice->stop, sign < 0 ? lower : upper, length, lower, upper);
    return *stop ? 0 : -1;
}

Value kr_slice_indices(Value self, Value length) {
    Value number = object_index(length);
    if (!number) return 0;
    if (int_sign(number) < 0)
        return error_raise(&kr_type_ValueError, "length should not be negative");
    Value start, stop, step;
    if (slice_resolve_int(self, number, &start, &stop, &step) < 0) return 0;
    return tuple_pack(3, start, stop, step);
}

/* ---- Special methods ---- */

Value kr_slice___repr__(Value self) {
    const SliceObject *slice = slice_object(self);
    return str_printf("slice(%R, %R, %R)", slice->start, slice->stop, slice->step);
}

static Value slice_triple(Value v) {
    const SliceObject *slice = slice_object(v);
    return tuple_pack(3, slice->start, slice->stop, slice->step);
}

static Value slice_compare(Value a, Value b, SlotId op) {
    if (!value_is_slice(b)) return KR_NOT_IMPLEMENTED;
    if (a == b) return value_from_bool(order_holds(op, 0, 0));
    return object_compare(slice_triple(a), slice_triple(b), op);
}

Value kr_slice___lt__(Value self, Value other) { return slice_compare(self, other, SLOT___lt__); }
Value kr_slice___le__(Value self, Value other) { return slice_compare(self, other, SLOT___le__); }
Value kr_slice___eq__(Value self, Value other) { return slice_compare(self, other, SLOT___eq__); }
Value kr_slice___ne__(Value self, Value other) { return slice_compare(self, other, SLOT___ne__); }
Value kr_slice___gt__(Value self, Value other) { return slice_compare(self, other, SLOT___gt__); }
Value kr_slice___ge__(Value self, Value other) { return slice_compare(self, other, SLOT___ge__); }

Value kr_slice___reduce__(Value self) {
    return tuple_pack(2, value_of(&kr_type_slice), slice_triple(self));
}

/* The iterators of range: one for machine integers, whose struct is in abi/layout.h, and one for
 * the others. */
#include "range_iterator.stub.h"

#include "containers/range.h"
#include "core/iterate.h"

/* Can start, start + step, ... be counted in 64 bits? The number after the last may wrap: nobody
 * sees it. */
static bool small_range(Value start, Value step, Value length, RangeIterator *iterator) {
    int64_t from, by, count, span, last;
    if (!int_fits_i64(start, &from) || !int_fits_i64(step, &by) || !int_fits_i64(length, &count))
        return false;
    if (count > 0 &&
        (__builtin_mul_overflow(count - 1, by, &span) || __builtin_add_overflow(from, span, &last)))
        return false;
    iterator->next = from;
    iterator->step = by;
    iterator->remaining = (uint64_t)count;
    return true;
}

Value range_iterator_new(Value start, Value step, Value length) {
    RangeIterator numbers;
    if (KR_LIKELY(small_range(start, step, length, &numbers))) {
        RangeIterator *iterator = gc_new_atomic(&kr_type_range_iterator, sizeof(RangeIterator));
        iterator->next = numbers.next;
        iterator->step = numbers.step;
        iterator->remaining = iterator->length = numbers.remaining;
        return value_of(iterator);
    }
    LongRangeIterator *iterator = GC_NEW(LongRangeIterator, &kr_type_longrange_iterator);
    iterator->next = start;
    iterator->step = step;
    iterator->remaining = iterator->length = length;
    return value_of(iterator);
}

Value kr_range_iterator___iter__(Value self) { return self; }

Value kr_range_iterator___next__(Value self) {
    RangeIterator *iterator = (RangeIterator *)self;
    if (iterator->remaining == 0) return 0;
    iterator->remaining--;
    int64_t number = iterator->next;
    iterator->next = (int64_t)((uint64_t)number + (uint64_t)iterator->step);
    return int_from_i64(number);
}

Value kr_range_iterator___length_hint__(Value self) {
    return int_from_u64(((const RangeIterator *)self)->remaining);
}

Value kr_longrange_iterator___iter__(Value self) { return self; }

Value kr_longrange_iterator___next__(Value self) {
    LongRangeIterator *iterator = (LongRangeIterator *)self;
    if (int_sign(iterator->remaining) == 0) return 0;
    Value number = iterator->next, next = kr_binop_add(number, iterator->step);
    Value remaining = next ? kr_binop_sub(iterator->remaining, small_make(1)) : 0;
    if (!remaining) return 0;
    iterator->next = next;
    iterator->remaining = remaining;
    return number;
}

Value kr_longrange_iterator___length_hint__(Value self) {
    return ((const LongRangeIterator *)self)->remaining;
}

/* ---- Copies: of the whole range, and the position in it ---- */

static Value reduce_range(Value next, Value step, Value remaining, Value length) {
    Value index = kr_binop_sub(length, remaining), done = index ? kr_binop_mul(index, step) : 0;
    Value start = done ? kr_binop_sub(next, done) : 0,
          span = start ? kr_binop_mul(length, step) : 0;
    Value stop = span ? kr_binop_add(start, span) : 0;
    Value range = stop ? range_new(start, stop, step) : 0,
          iter = range ? object_builtin("iter") : 0;
    return iter ? tuple_pack(3, iter, tuple_pack(1, range), index) : 0;
}

Value kr_range_iterator___reduce__(Value self) {
    const RangeIterator *iterator = (const RangeIterator *)self;
    return reduce_range(int_from_i64(iterator->next), int_from_i64(iterator->step),
                        int_from_u64(iterator->remaining), int_from_u64(iterator->length));
}

Value kr_range_iterator___setstate__(Value self, Value state) {
    RangeIterator *iterator = (RangeIterator *)self;
    int64_t index;
    Value number = object_index(state);
    if (!number) return 0;
    if (!int_fits_i64(number, &index))
        return error_raise(&kr_type_OverflowError, "Python int too large to convert to C long");
    if (index < 0) index = 0;
    if ((uint64_t)index > iterator->length) index = (int64_t)iterator->length;
    uint64_t before = iterator->length - iterator->remaining, steps = (uint64_t)index - before;
    iterator->remaining -= steps;
    iterator->next = (int64_t)((uint64_t)iterator->next + steps * (uint64_t)iterator->step);
    return KR_NONE;
}

Value kr_longrange_iterator___reduce__(Value self) {
    const LongRangeIterator *iterator = (const LongRangeIterator *)self;
    return reduce_range(iterator->next, iterator->step, iterator->remaining, iterator->length);
}

Value kr_longrange_iterator___setstate__(Value self, Value state) {
    LongRangeIterator *iterator = (LongRangeIterator *)self;
    Value index = object_index(state);
    if (!index) return 0;
    if (int_sign(index) < 0) index = small_make(0);
    Value left = kr_binop_sub(iterator->length, index);
    if (left && int_sign(left) < 0) left = small_make(0);
    Value steps = left ? kr_binop_sub(iterator->remaining, left) : 0;
    Value distance = steps ? kr_binop_mul(steps, iterator->step) : 0;
    Value next = distance ? kr_binop_add(iterator->next, distance) : 0;
    if (!next) return 0;
    iterator->next = next;
    iterator->remaining = left;
    return KR_NONE;
}

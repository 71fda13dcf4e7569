/* deque: its ring, and the methods that change it. */
#include "_collections.stub.h"

#include "collections_types.h"

#include "core/call.h"
#include "numbers/number.h"
#include "text/str.h"

enum { DEQUE_CAPACITY_MIN = 16 };

/* ---- The ring ---- */

static int ring_grow(DequeObject *deque) {
    uint64_t capacity = deque->capacity ? deque->capacity * 2 : DEQUE_CAPACITY_MIN;
    Value *ring = gc_try_scanned(NULL, capacity * sizeof(Value));
    if (!ring) return -1;
    for (uint64_t i = 0; i < deque->length; i++) ring[i] = *deque_at(deque, i);
    deque->ring = ring;
    deque->head = 0;
    deque->capacity = capacity;
    return 0;
}

static Value take_right(DequeObject *deque) {
    Value *place = deque_at(deque, deque->length - 1), item = *place;
    *place = 0;
    deque->length--;
    deque->changes++;
    return item;
}

static Value take_left(DequeObject *deque) {
    Value *place = deque_at(deque, 0), item = *place;
    *place = 0;
    deque->head = (deque->head + 1) & (deque->capacity - 1);
    deque->length--;
    deque->changes++;
    return item;
}

static bool deque_is_over(const DequeObject *deque) {
    return deque->limit >= 0 && deque->length > (uint64_t)deque->limit;
}

static int put_right(DequeObject *deque, Value item) {
    if (deque->length == deque->capacity && ring_grow(deque) < 0) return -1;
    *deque_at(deque, deque->length) = item;
    deque->length++;
    deque->changes++;
    if (deque_is_over(deque)) take_left(deque);
    return 0;
}

static int put_left(DequeObject *deque, Value item) {
    if (deque->length == deque->capacity && ring_grow(deque) < 0) return -1;
    deque->head = (deque->head - 1) & (deque->capacity - 1);
    *deque_at(deque, 0) = item;
    deque->length++;
    deque->changes++;
    if (deque_is_over(deque)) take_right(deque);
    return 0;
}

static void deque_empty(DequeObject *deque) {
    deque->ring = 0;
    deque->capacity = deque->head = deque->length = 0;
    deque->changes++;
}

/* ---- Making ---- */

Value kr_deque___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    DequeObject *deque = type_allocate(type_object(cls), 0);
    deque->limit = -1;
    return value_of(deque);
}

static int limit_take(Value maxlen, int64_t *limit) {
    *limit = -1;
    if (maxlen == KR_NONE) return 0;
    if (!value_is_int(maxlen)) {
        error_raise(&kr_type_TypeError, "an integer is required");
        return -1;
    }
    if (!int_fits_i64(maxlen, limit)) {
        error_raise(&kr_type_OverflowError, "Python int too large to convert to C ssize_t");
        return -1;
    }
    if (*limit >= 0) return 0;
    error_raise(&kr_type_ValueError, "maxlen must be non-negative");
    return -1;
}

Value kr_deque___init__(Value self, Value iterable, Value maxlen) {
    DequeObject *deque = deque_object(self);
    if (limit_take(maxlen, &deque->limit) < 0) return 0;
    if (deque->length) deque_empty(deque);
    return iterable ? kr_deque_extend(self, iterable) : KR_NONE;
}

/* type(self)(items, maxlen) */
static Value deque_like(Value self, Value items) {
    const DequeObject *deque = deque_object(self);
    Value cls = value_of(value_type(self));
    Value made = deque->limit < 0 ? object_call1(cls, items)
                                  : object_call2(cls, items, int_from_i64(deque->limit));
    if (!made || object_is_instance_of(made, &kr_type_deque)) return made;
    return error_raise(&kr_type_TypeError, "%T() must return a deque, not %T", self, made);
}

Value kr_deque_copy(Value self) { return deque_like(self, self); }
Value kr_deque___copy__(Value self) { return deque_like(self, self); }

/* ---- The ends ---- */

static Value done(int status) { return status < 0 ? 0 : KR_NONE; }

Value kr_deque_append(Value self, Value item) { return done(put_right(deque_object(self), item)); }
Value kr_deque_appendleft(Value self, Value item) {
    return done(put_left(deque_object(self), item));
}

static Value raise_empty(void) {
    return error_raise(&kr_type_IndexError, "pop from an empty deque");
}

Value kr_deque_pop(Value self) {
    DequeObject *deque = deque_object(self);
    return deque->length ? take_right(deque) : raise_empty();
}

Value kr_deque_popleft(Value self) {
    DequeObject *deque = deque_object(self);
    return deque->length ? take_left(deque) : raise_empty();
}

static Value extend_by(Value self, Value iterable, int (*put)(DequeObject *, Value)) {
    if (iterable == self) iterable = list_from_iterable(iterable);
    Value iterator = iterable ? object_iter(iterable) : 0, item;
    if (!iterator) return 0;
    while ((item = object_next(iterator)))
        if (put(deque_object(self), item) < 0) return 0;
    return error_is_set() ? 0 : KR_NONE;
}

Value kr_deque_extend(Value self, Value iterable) { return extend_by(self, iterable, put_right); }
Value kr_deque_extendleft(Value self, Value iterable) {
    return extend_by(self, iterable, put_left);
}

Value kr_deque___iadd__(Value self, Value other) { return kr_deque_extend(self, other) ? self : 0; }

Value kr_deque_clear(Value self) {
    deque_empty(deque_object(self));
    return KR_NONE;
}

/* ---- Order ---- */

static void rotate_right(DequeObject *deque, uint64_t steps) {
    for (; steps > 0; steps--) {
        Value *last = deque_at(deque, deque->length - 1), item = *last;
        *last = 0;
        deque->head = (deque->head - 1) & (deque->capacity - 1);
        *deque_at(deque, 0) = item;
    }
}

static void rotate_left(DequeObject *deque, uint64_t steps) {
    for (; steps > 0; steps--) {
        Value *first = deque_at(deque, 0), item = *first;
        *first = 0;
        deque->head = (deque->head + 1) & (deque->capacity - 1);
        *deque_at(deque, deque->length - 1) = item;
    }
}

/* Whichever way is shorter. */
static void deque_turn(DequeObject *deque, int64_t n) {
    if (deque->length <= 1) return;
    int64_t length = (int64_t)deque->length, steps = n % length;
    if (steps < 0) steps += length;
    if (steps <= length / 2)
        rotate_right(deque, (uint64_t)steps);
    else
        rotate_left(deque, (uint64_t)(length - steps));
    deque->changes++;
}

static int size_take(Value v, int64_t *size) {
    Value index = object_index(v);
    if (!index) return -1;
    if (int_fits_i64(index, size)) return 0;
    error_raise(&kr_type_OverflowError, "Python int too large to convert to C ssize_t");
    return -1;
}

Value kr_deque_rotate(Value self, Value n) {
    int64_t steps;
    if (size_take(n, &steps) < 0) return 0;
    deque_turn(deque_object(self), steps);
    return KR_NONE;
}

Value kr_deque_reverse(Value self) {
    const DequeObject *deque = deque_object(self);
    for (uint64_t i = 0; i < deque->length / 2; i++) {
        Value *a = deque_at(deque, i), *b = deque_at(deque, deque->length - 1 - i), item = *a;
        *a = *b;
        *b = item;
    }
    return KR_NONE;
}

/* ---- Items ---- */

static void item_drop(DequeObject *deque, uint64_t index) {
    deque_turn(deque, -(int64_t)index);
    take_left(deque);
    deque_turn(deque, (int64_t)index);
}

/* The place of item `index`; NULL with an error. */
static Value *place_find(Value self, Value index, const char *text) {
    int64_t at, length = (int64_t)deque_object(self)->length;
    if (!value_is_int(index) && !object_slot(index, SLOT___index__)) {
        error_raise(&kr_type_TypeError, "sequence index must be integer, not '%T'", index);
        return NULL;
    }
    if (object_index_i64(index, &at, &kr_type_IndexError) < 0) return NULL;
    length = (int64_t)deque_object(self)->length;
    if (at < 0) at += length;
    if (at >= 0 && at < length) return deque_at(deque_object(self), (uint64_t)at);
    error_raise(&kr_type_IndexError, "%s", text);
    return NULL;
}

static const char out_of_range[] = "deque index out of range";

Value kr_deque___getitem__(Value self, Value index) {
    const Value *place = place_find(self, index, out_of_range);
    return place ? *place : 0;
}

Value kr_deque___setitem__(Value self, Value index, Value value) {
    Value *place = place_find(self, index, out_of_range);
    if (!place) return 0;
    *place = value;
    return KR_NONE;
}

Value kr_deque___delitem__(Value self, Value index) {
    DequeObject *deque = deque_object(self);
    const Value *place = place_find(self, index, out_of_range);
    if (!place) return 0;
    item_drop(deque, ((uint64_t)(place - deque->ring) - deque->head) & (deque->capacity - 1));
    return KR_NONE;
}

Value kr_deque_insert(Value self, Value index, Value item) {
    DequeObject *deque = deque_object(self);
    int64_t at;
    if (size_take(index, &at) < 0) return 0;
    int64_t length = (int64_t)deque->length;
    if (deque->limit >= 0 && length >= deque->limit)
        return error_raise(&kr_type_IndexError, "deque already at its maximum size");
    if (at >= length) return done(put_right(deque, item));
    if (at <= -length || at == 0) return done(put_left(deque, item));
    deque_turn(deque, -at);
    int status = at < 0 ? put_right(deque, item) : put_left(deque, item);
    deque_turn(deque, at);
    return done(status);
}

/* Is item i value? 1, 0, -1. The deque may not change meanwhile. */
static int item_test(DequeObject *deque, uint64_t i, Value value, Type *error, const char *text) {
    uint64_t changes = deque->changes;
    int same = object_same_or_equal(*deque_at(deque, i), value);
    if (same < 0 || changes == deque->changes) return same;
    error_raise(error, "%s", text);
    return -1;
}

static const char mutated[] = "deque mutated during iteration";

Value kr_deque_remove(Value self, Value value) {
    DequeObject *deque = deque_object(self);
    for (uint64_t i = 0; i < deque->length; i++) {
        int same =
            item_test(deque, i, value, &kr_type_IndexError, "deque mutated during iteration");
        if (same < 0) return 0;
        if (!same) continue;
        item_drop(deque, i);
        return KR_NONE;
    }
    return error_raise(&kr_type_ValueError, "%R is not in deque", value);
}

Value kr_deque_count(Value self, Value value) {
    DequeObject *deque = deque_object(self);
    int64_t count = 0;
    for (uint64_t i = 0; i < deque->length; i++) {
        int same = item_test(deque, i, value, &kr_type_RuntimeError, mutated);
        if (same < 0) return 0;
        count += same;
    }
    return int_from_i64(count);
}

static int bound_take(Value v, int64_t length, int64_t *bound) {
    if (object_index_i64(v, bound, NULL) < 0) return -1;
    if (*bound < 0) *bound = *bound + length < 0 ? 0 : *bound + length;
    if (*bound > length) *bound = length;
    return 0;
}

Value kr_deque_index(Value self, Value value, Value start, Value stop) {
    DequeObject *deque = deque_object(self);
    int64_t from, to = (int64_t)deque->length;
    if (bound_take(start, to, &from) < 0 || (stop && bound_take(stop, to, &to) < 0)) return 0;
    for (int64_t i = from; i < to && i < (int64_t)deque->length; i++) {
        int same = item_test(deque, (uint64_t)i, value, &kr_type_RuntimeError, mutated);
        if (same) return same < 0 ? 0 : int_from_i64(i);
    }
    return error_raise(&kr_type_ValueError, "%R is not in deque", value);
}

int kr_deque___contains__(Value self, Value item) {
    DequeObject *deque = deque_object(self);
    for (uint64_t i = 0; i < deque->length; i++) {
        int same = item_test(deque, i, item, &kr_type_RuntimeError, mutated);
        if (same) return same;
    }
    return 0;
}

/* ---- Repetition and concatenation ---- */

Value kr_deque___add__(Value self, Value other) {
    if (!object_is_instance_of(other, &kr_type_deque))
        return error_raise(&kr_type_TypeError, "can only concatenate deque (not \"%T\") to deque",
                           other);
    Value result = kr_deque_copy(self);
    return result && kr_deque_extend(result, other) ? result : 0;
}

Value kr_deque___imul__(Value self, Value count) {
    DequeObject *deque = deque_object(self);
    int64_t times;
    if (!value_is_int(count) && !object_slot(count, SLOT___index__)) return KR_NOT_IMPLEMENTED;
    if (object_index_i64(count, &times, &kr_type_OverflowError) < 0) return 0;
    if (times <= 0) deque_empty(deque);
    if (deque->length == 0) return self;
    uint64_t length = deque->length, total;
    if (__builtin_mul_overflow(length, (uint64_t)times, &total) || total > INT64_MAX / 16)
        return error_raise_memory();
    if (deque->limit >= 0 &&
        total > 2 * (uint64_t)deque->limit + length) { /* only the last ones stay */
        uint64_t rounds = (uint64_t)deque->limit / length + 2;
        total = rounds * length;
    }
    Value items = list_from_iterable(self);
    for (uint64_t i = length; items && i < total; i++)
        if (put_right(deque, list_get(items, i % length)) < 0) return 0;
    return items ? self : 0;
}

Value kr_deque___mul__(Value self, Value count) {
    if (!value_is_int(count) && !object_slot(count, SLOT___index__)) return KR_NOT_IMPLEMENTED;
    Value result = kr_deque_copy(self);
    return result ? kr_deque___imul__(result, count) : 0;
}

Value kr_deque___rmul__(Value self, Value count) { return kr_deque___mul__(self, count); }

/* tuple: a length, and the items behind it. */
#include "tuple.stub.h"

#include "containers/item.h"
#include "core/type.h"

#include <stdarg.h>

static TupleObject tuple_empty_object = {&kr_type_tuple, 0};

Value tuple_new(size_t length) {
    if (length == 0) return value_of(&tuple_empty_object);
    if (length > SIZE_MAX / 16) return error_raise_memory();
    TupleObject *tuple =
        gc_try_scanned(&kr_type_tuple, sizeof(TupleObject) + length * sizeof(Value));
    if (!tuple) return 0;
    tuple->length = length;
    return value_of(tuple);
}

Value tuple_from(const Value *items, size_t length) {
    Value tuple = tuple_new(length);
    if (tuple && length) memcpy(tuple_object(tuple)->items, items, length * sizeof(Value));
    return tuple;
}

Value kr_tuple_make(const Value *items, size_t length) { return tuple_from(items, length); }

Value tuple_pack(size_t length, ...) {
    Value tuple = tuple_new(length);
    if (!tuple) return 0;
    va_list items;
    va_start(items, length);
    for (size_t i = 0; i < length; i++) tuple_object(tuple)->items[i] = va_arg(items, Value);
    va_end(items);
    return tuple;
}

Value tuple_from_iterable(Value iterable) {
    if (value_is_exact(iterable, &kr_type_tuple)) return iterable;
    if (value_is_exact(iterable, &kr_type_list)) return list_to_tuple(iterable);
    Value list = list_from_iterable(iterable);
    return list ? list_to_tuple(list) : 0;
}

Value tuple_slice(Value t, size_t start, size_t end) {
    size_t length = tuple_length(t);
    if (end > length) end = length;
    if (start >= end) return tuple_new(0);
    if (start == 0 && end == length && value_is_exact(t, &kr_type_tuple)) return t;
    return tuple_from(tuple_object(t)->items + start, end - start);
}

Value tuple_concat(Value a, Value b) {
    size_t first = tuple_length(a), second = tuple_length(b);
    if (first == 0 && value_is_exact(b, &kr_type_tuple)) return b;
    if (second == 0 && value_is_exact(a, &kr_type_tuple)) return a;
    Value tuple = tuple_new(first + second);
    if (!tuple) return 0;
    memcpy(tuple_object(tuple)->items, tuple_object(a)->items, first * sizeof(Value));
    memcpy(tuple_object(tuple)->items + first, tuple_object(b)->items, second * sizeof(Value));
    return tuple;
}

/* ---- Construction from Python ---- */

Value kr_tuple___new__(Value cls, Value iterable) {
    Value plain = iterable ? tuple_from_iterable(iterable) : tuple_new(0);
    Type *type = type_object(cls);
    if (!plain || type == &kr_type_tuple) return plain;
    size_t length = tuple_length(plain);
    TupleObject *tuple = type_allocate(type, length);
    if (!tuple) return 0;
    tuple->length = length;
    memcpy(tuple->items, tuple_object(plain)->items, length * sizeof(Value));
    return value_of(tuple);
}

Value kr_tuple___getnewargs__(Value self) {
    return tuple_pack(1, tuple_slice(self, 0, tuple_length(self)));
}

/* ---- Text and hash ---- */

static int tuple_repr_items(StrBuilder *text, const TupleObject *tuple) {
    for (size_t i = 0; i < tuple->length; i++) {
        Value item = object_repr(tuple->items[i]);
        if (!item) return -1;
        if (i > 0) str_builder_text(text, ", ");
        str_builder_str(text, item);
    }
    return 0;
}

Value kr_tuple___repr__(Value self) {
    const TupleObject *tuple = tuple_object(self);
    if (tuple->length == 0) return str_from_text("()");
    int active = repr_enter(self);
    if (active != 0) return active > 0 ? str_from_text("(...)") : 0;
    StrBuilder text;
    str_builder_init(&text);
    str_builder_char(&text, '(');
    int status = recursion_check_in(" while getting the repr of an object");
    if (status == 0) status = tuple_repr_items(&text, tuple);
    str_builder_text(&text, tuple->length == 1 ? ",)" : ")");
    repr_leave(self);
    return status == 0 ? str_builder_finish(&text) : 0;
}

/* The primes of xxHash (Yann Collet), as CPython's tuple hash uses them. */
#define XXH_PRIME_1 11400714785074694791u
#define XXH_PRIME_2 14029467366897019727u
#define XXH_PRIME_5 2870177450012600261u
#define TUPLE_HASH_OF_MINUS_ONE 1546275796

int64_t kr_tuple___hash__(Value self) {
    if (recursion_check() < 0) return -1;
    const TupleObject *tuple = tuple_object(self);
    uint64_t sum = XXH_PRIME_5;
    for (size_t i = 0; i < tuple->length; i++) {
        int64_t lane = key_hash(tuple->items[i]);
        if (lane == -1) return -1;
        sum += (uint64_t)lane * XXH_PRIME_2;
        sum = (sum << 31) | (sum >> 33);
        sum *= XXH_PRIME_1;
    }
    sum += tuple->length ^ (XXH_PRIME_5 ^ 3527539u);
    return sum == UINT64_MAX ? TUPLE_HASH_OF_MINUS_ONE : (int64_t)sum;
}

/* ---- Items ---- */

int64_t kr_tuple___len__(Value self) { return (int64_t)tuple_length(self); }

static Value tuple_getslice(Value self, Value slice) {
    int64_t start, stop, step, count;
    if (slice_resolve(slice, (int64_t)tuple_length(self), &start, &stop, &step, &count) < 0)
        return 0;
    if (step == 1) return tuple_slice(self, (size_t)start, (size_t)(start + count));
    Value result = tuple_new((size_t)count);
    if (!result) return 0;
    for (int64_t i = 0; i < count; i++)
        tuple_object(result)->items[i] = tuple_object(self)->items[start + i * step];
    return result;
}

Value kr_tuple___getitem__(Value self, Value key) {
    if (value_is_slice(key)) return tuple_getslice(self, key);
    int64_t index, length = (int64_t)tuple_length(self);
    if (index_from_subscript(key, "tuple", &index) < 0) return 0;
    if (index < 0) index += length;
    if (index < 0 || index >= length)
        return error_raise(&kr_type_IndexError, "tuple index out of range");
    return tuple_object(self)->items[index];
}

int kr_tuple___contains__(Value self, Value item) {
    const TupleObject *tuple = tuple_object(self);
    for (size_t i = 0; i < tuple->length; i++) {
        int equal = item_equal(tuple->items[i], item);
        if (equal != 0) return equal;
    }
    return 0;
}

Value kr_tuple_index(Value self, Value value, Value start, Value stop) {
    int64_t length = (int64_t)tuple_length(self), from = 0, to = INT64_MAX;
    if (index_from_bound(start, &from) < 0 || index_from_bound(stop, &to) < 0) return 0;
    to = bound_wrap(to, length);
    for (int64_t i = bound_wrap(from, length); i < to && i < length; i++) {
        int equal = item_equal(tuple_object(self)->items[i], value);
        if (equal < 0) return 0;
        if (equal) return small_make(i);
    }
    return error_raise(&kr_type_ValueError, "tuple.index(x): x not in tuple");
}

Value kr_tuple_count(Value self, Value value) {
    const TupleObject *tuple = tuple_object(self);
    int64_t count = 0;
    for (size_t i = 0; i < tuple->length; i++) {
        int equal = item_equal(tuple->items[i], value);
        if (equal < 0) return 0;
        count += equal;
    }
    return small_make(count);
}

/* ---- Operators ---- */

Value kr_tuple___add__(Value self, Value other) {
    return value_is_tuple(other) ? tuple_concat(self, other) : KR_NOT_IMPLEMENTED;
}

Value kr_tuple___mul__(Value self, Value other) {
    int64_t count, length = (int64_t)tuple_length(self), total;
    int status = repeat_count(other, &count);
    if (status <= 0) return status < 0 ? 0 : KR_NOT_IMPLEMENTED;
    if ((count == 1 || length == 0) && value_is_exact(self, &kr_type_tuple)) return self;
    if (__builtin_mul_overflow(length, count, &total)) return error_raise_memory();
    Value result = tuple_new((size_t)total);
    if (!result) return 0;
    Value *items = tuple_object(result)->items;
    for (int64_t i = 0; i < count; i++)
        memcpy(items + i * length, tuple_object(self)->items, (size_t)length * sizeof(Value));
    return result;
}

Value kr_tuple___rmul__(Value self, Value other) { return kr_tuple___mul__(self, other); }

int tuple_equal(Value a, Value b) {
    if (recursion_check_in(" in comparison") < 0) return -1;
    size_t first = tuple_length(a), second = tuple_length(b);
    for (size_t i = 0; i < first && i < second; i++) {
        int equal = item_equal(tuple_get(a, i), tuple_get(b, i));
        if (equal <= 0) return equal;
    }
    return first == second;
}

static Value tuple_compare(Value a, Value b, SlotId op) {
    if (!value_is_tuple(b)) return KR_NOT_IMPLEMENTED;
    if (recursion_check_in(" in comparison") < 0) return 0;
    size_t first = tuple_length(a), second = tuple_length(b), i;
    for (i = 0; i < first && i < second; i++) {
        int equal = item_equal(tuple_get(a, i), tuple_get(b, i));
        if (equal < 0) return 0;
        if (!equal) break;
    }
    if (i >= first || i >= second)
        return value_from_bool(order_holds(op, (int64_t)first, (int64_t)second));
    if (op == SLOT___eq__ || op == SLOT___ne__) return value_from_bool(op == SLOT___ne__);
    return object_compare(tuple_get(a, i), tuple_get(b, i), op);
}

Value kr_tuple___lt__(Value self, Value other) { return tuple_compare(self, other, SLOT___lt__); }
Value kr_tuple___le__(Value self, Value other) { return tuple_compare(self, other, SLOT___le__); }
Value kr_tuple___eq__(Value self, Value other) { return tuple_compare(self, other, SLOT___eq__); }
Value kr_tuple___ne__(Value self, Value other) { return tuple_compare(self, other, SLOT___ne__); }
Value kr_tuple___gt__(Value self, Value other) { return tuple_compare(self, other, SLOT___gt__); }
Value kr_tuple___ge__(Value self, Value other) { return tuple_compare(self, other, SLOT___ge__); }

Value kr_tuple___class_getitem__(Value cls, Value item) { return generic_alias_new(cls, item); }

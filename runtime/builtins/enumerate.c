/* enumerate: numbers the items of an iterable. */
#include "enumerate.stub.h"

#include "builtins/iterators.h"
#include "core/type.h"
#include "numbers/number.h"

Value kr_enumerate___new__(Value cls, Value iterable, Value start) {
    if (!iterable)
        return error_raise(&kr_type_TypeError,
                           start ? "'start' is an invalid keyword argument for enumerate()"
                                 : "enumerate() missing required argument 'iterable'");
    Value index = start ? object_index(start) : small_make(0);
    Value iterator = index ? object_iter(iterable) : 0;
    if (!iterator) return 0;
    EnumerateObject *enumerate = type_allocate(type_object(cls), 0);
    enumerate->iterator = iterator;
    enumerate->index = index;
    return value_of(enumerate);
}

Value kr_enumerate___iter__(Value self) { return self; }

int enumerate_next(Value self, Value *results) {
    EnumerateObject *enumerate = (EnumerateObject *)self;
    results[0] = 0;
    Value item = kr_iter_next(enumerate->iterator);
    if (!item) return error_is_set() ? -1 : 0;
    Value index = enumerate->index;
    Value next = kr_binop_add(index, small_make(1));
    if (!next) return -1;
    enumerate->index = next;
    results[0] = index;
    results[1] = item;
    return 0;
}

Value kr_enumerate___next__(Value self) {
    Value pair[2];
    if (enumerate_next(self, pair) < 0 || !pair[0]) return 0;
    return tuple_from(pair, 2);
}

Value kr_enumerate___class_getitem__(Value cls, Value item) { return generic_alias_new(cls, item); }

Value kr_enumerate___reduce__(Value self) {
    const EnumerateObject *enumerate = (const EnumerateObject *)self;
    return tuple_pack(2, value_of(value_type(self)),
                      tuple_pack(2, enumerate->iterator, enumerate->index));
}

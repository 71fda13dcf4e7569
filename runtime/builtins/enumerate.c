/* enumerate: numbers the items of an iterable. */
#include "enumerate.stub.h"

#include "builtins/iterators.h"
#include "core/type.h"
#include "numbers/number.h"

Value kr_enumerate___new__(Value cls, Value iterable, Value start) {
    if (!iterable)
        return error_raise(&kr_type_TypeError, "enumerate() missing required argument 'iterable'");
    Value index = object_index(start);
    Value iterator = index ? object_iter(iterable) : 0;
    if (!iterator) return 0;
    EnumerateObject *enumerate = type_allocate(type_object(cls), 0);
    enumerate->iterator = iterator;
    enumerate->index = index;
    return value_of(enumerate);
}

Value kr_enumerate___iter__(Value self) { return self; }

Value kr_enumerate___next__(Value self) {
    EnumerateObject *enumerate = (EnumerateObject *)self;
    Value item = object_next(enumerate->iterator);
    if (!item) return 0;
    Value index = enumerate->index;
    Value next = kr_binop_add(index, small_make(1));
    if (!next) return 0;
    enumerate->index = next;
    return tuple_from((Value[]){index, item}, 2);
}

Value kr_enumerate___class_getitem__(Value cls, Value item) { return generic_alias_new(cls, item); }

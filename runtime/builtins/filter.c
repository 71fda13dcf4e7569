/* filter: lets through the items that pass a test. */
#include "filter.stub.h"

#include "builtins/iterators.h"
#include "core/type.h"

Value kr_filter___new__(Value cls, Value function, Value iterable) {
    Value iterator = object_iter(iterable);
    if (!iterator) return 0;
    FilterObject *filter = type_allocate(type_object(cls), 0);
    filter->function = function;
    filter->iterator = iterator;
    return value_of(filter);
}

Value kr_filter___iter__(Value self) { return self; }

/* 1, 0, -1. */
static int item_passes(Value function, Value item) {
    if (function == KR_NONE || function == value_of(&kr_type_bool)) return object_truth(item);
    Value verdict = object_call1(function, item);
    return verdict ? object_truth(verdict) : -1;
}

Value kr_filter___next__(Value self) {
    const FilterObject *filter = (const FilterObject *)self;
    for (Value item; (item = object_next(filter->iterator)) != 0;) {
        int passes = item_passes(filter->function, item);
        if (passes != 0) return passes > 0 ? item : 0;
    }
    return 0;
}

Value kr_filter___reduce__(Value self) {
    const FilterObject *filter = (const FilterObject *)self;
    return tuple_pack(2, value_of(value_type(self)),
                      tuple_pack(2, filter->function, filter->iterator));
}

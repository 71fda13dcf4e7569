/* callable_iterator: calls until the sentinel comes back. */
#include "builtins/callable_iterator.h"

#include "callable_iterator.stub.h"
#include "containers/containers.h"
#include "core/slot.h"
#include "core/type.h"
#include "module/module.h"

Value callable_iterator_new(Value callable, Value sentinel) {
    CallableIterator *iterator = GC_NEW(CallableIterator, &kr_type_callable_iterator);
    iterator->callable = callable;
    iterator->sentinel = sentinel;
    return value_of(iterator);
}

Value callable_iterator_new_stepped(Value callable, Value sentinel, Value (*step)(Value state),
                                    Value state) {
    Value v = callable_iterator_new(callable, sentinel);
    CallableIterator *iterator = (CallableIterator *)v;
    iterator->step = step;
    iterator->state = state;
    return v;
}

Value kr_callable_iterator___iter__(Value self) { return self; }

/* Then it is equal to None only if it is None, whose __eq__ is object's as well. */
static bool compares_by_identity(Value v) {
    return object_slot(v, SLOT___eq__) == object_slot(KR_NONE, SLOT___eq__);
}

Value kr_callable_iterator___next__(Value self) {
    CallableIterator *iterator = (CallableIterator *)self;
    if (!iterator->callable) return 0;
    Value result =
        iterator->step ? iterator->step(iterator->state) : object_call0(iterator->callable);
    if (iterator->step && KR_LIKELY(result && result != iterator->sentinel)) return result;
    if (!result) {
        if (error_catch(&kr_type_StopIteration)) iterator->callable = 0;
        return 0;
    }
    int last = iterator->sentinel == KR_NONE && compares_by_identity(result)
                   ? result == KR_NONE
                   : object_same_or_equal(iterator->sentinel, result);
    if (last == 0) return result;
    if (last > 0) iterator->callable = 0;
    return 0;
}

Value kr_callable_iterator___reduce__(Value self) {
    const CallableIterator *iterator = (const CallableIterator *)self;
    Value iter = module_import_attr("builtins", "iter");
    if (!iter) return 0;
    if (!iterator->callable) return tuple_pack(2, iter, tuple_pack(1, tuple_new(0)));
    return tuple_pack(2, iter, tuple_pack(2, iterator->callable, iterator->sentinel));
}

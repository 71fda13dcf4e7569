/* reversed: what __reversed__ gives, or a walk down a sequence's positions. */
#include "reversed.stub.h"

#include "builtins/iterators.h"
#include "containers/item.h"
#include "core/iterate.h"
#include "core/type.h"

static Value raise_not_reversible(Value v) {
    return error_raise(&kr_type_TypeError, "'%T' object is not reversible", v);
}

Value kr_reversed___new__(Value cls, Value sequence) {
    Value method = object_special(sequence, NAME(__reversed__));
    if (method == KR_NONE) return raise_not_reversible(sequence);
    if (method) return object_call0(method);
    if (error_is_set()) return 0;
    if (!value_is_indexable(sequence)) return raise_not_reversible(sequence);
    int64_t length = object_length(sequence);
    if (length < 0) return 0;
    ReversedObject *reversed = type_allocate(type_object(cls), 0);
    reversed->sequence = sequence;
    reversed->index = length - 1;
    return value_of(reversed);
}

Value kr_reversed___iter__(Value self) { return self; }

Value kr_reversed___next__(Value self) {
    ReversedObject *reversed = (ReversedObject *)self;
    if (!reversed->sequence) return 0;
    if (reversed->index >= 0) {
        Value item = object_getitem(reversed->sequence, int_from_i64(reversed->index));
        if (item) return reversed->index--, item;
        if (!error_catch(&kr_type_IndexError)) error_catch(&kr_type_StopIteration);
    }
    reversed->index = -1;
    reversed->sequence = 0;
    return 0;
}

Value kr_reversed___length_hint__(Value self) {
    const ReversedObject *reversed = (const ReversedObject *)self;
    if (!reversed->sequence) return small_make(0);
    int64_t length = object_length(reversed->sequence), left = reversed->index + 1;
    if (length < 0) return 0;
    return int_from_i64(length < left ? 0 : left);
}

Value kr_reversed___reduce__(Value self) {
    const ReversedObject *reversed = (const ReversedObject *)self;
    Value cls = value_of(value_type(self));
    if (!reversed->sequence) return tuple_pack(2, cls, tuple_pack(1, tuple_new(0)));
    return tuple_pack(3, cls, tuple_pack(1, reversed->sequence), int_from_i64(reversed->index));
}

Value kr_reversed___setstate__(Value self, Value state) {
    ReversedObject *reversed = (ReversedObject *)self;
    int64_t length = reversed->sequence ? object_length(reversed->sequence) : 0, index;
    if (length < 0 || iterator_state(state, -1, length - 1, &index) < 0) return 0;
    if (reversed->sequence) reversed->index = index;
    return KR_NONE;
}

/* Iteration: iter(), next(), and the iterator over __getitem__ for objects that have none of their
 * own. */
#include "abi/fast.h"
#include "containers/containers.h"
#include "core/call.h"
#include "core/iterate.h"
#include "core/slot.h"
#include "core/type.h"
#include "function/function.h"
#include "iterate.stub.h"
#include "module/module.h"
#include "numbers/number.h"

static bool is_sequence(Value v) {
    Type *type = value_type(v);
    bool mapping = type->flags & TYPE_DICT || value_is_union(v);
    return type_slot(type, SLOT___getitem__) && !mapping;
}

Value kr_iter(Value v) {
    UnarySlot iter = object_slot(v, SLOT___iter__);
    if (!iter) {
        if (is_sequence(v)) return sequence_iterator_new(v);
        return error_raise(&kr_type_TypeError, "'%T' object is not iterable", v);
    }
    Value iterator = iter(v);
    if (!iterator || object_slot(iterator, SLOT___next__)) return iterator;
    return error_raise(&kr_type_TypeError, "iter() returned non-iterator of type '%T'", iterator);
}

Value object_iter(Value v) { return kr_iter(v); }

Value object_next_raw(Value iterator) {
    NextSlot next = object_slot(iterator, SLOT___next__);
    return next ? next(iterator)
                : error_raise(&kr_type_TypeError, "'%T' object is not an iterator", iterator);
}

Value kri_next_failed(void) {
    error_catch(&kr_type_StopIteration);
    return 0;
}

Value kr_iter_next_slow(Value iterator) {
    Value item = object_next_raw(iterator);
    return item || !error_is_set() ? item : kri_next_failed();
}

/* What kr_iter_next has no path for is left to the type at once. */
static bool has_own_path(const Type *type) {
    return type == &kr_type_range_iterator || type == &kr_type_list_iterator ||
           type == &kr_type_tuple_iterator || type == &kr_type_generator;
}

Value object_next(Value iterator) {
    const Type *type = value_is_object(iterator) ? value_object(iterator)->type : NULL;
    NextSlot next = type ? type->slots[SLOT___next__] : NULL;
    if (!next || has_own_path(type)) return kr_iter_next(iterator);
    Value item = next(iterator);
    return KR_LIKELY(item != 0) || !error_is_set() ? item : kri_next_failed();
}

Value object_builtin(const char *name) { return module_import_attr("builtins", name); }

/* ---- Copies of iterators ---- */

Value iterator_reduce_at(Value source, int64_t index, Value empty) {
    Value iter = object_builtin("iter");
    if (!iter) return 0;
    if (!source) return tuple_pack(2, iter, tuple_pack(1, empty));
    return tuple_pack(3, iter, tuple_pack(1, source), int_from_i64(index));
}

Value iterator_reduce_rest(Value rest) {
    Value iter = rest ? object_builtin("iter") : 0;
    return iter ? tuple_pack(2, iter, tuple_pack(1, rest)) : 0;
}

int iterator_state(Value state, int64_t least, int64_t most, int64_t *index) {
    if (!value_is_int(state)) {
        error_raise(&kr_type_TypeError, "an integer is required");
        return -1;
    }
    if (object_index_i64(state, index, &kr_type_OverflowError) < 0) return -1;
    if (*index > most) *index = most;
    if (*index < least) *index = least;
    return 0;
}

/* ---- Over __getitem__ ---- */

Value sequence_iterator_new(Value sequence) {
    SequenceIterator *iterator = GC_NEW(SequenceIterator, &kr_type_sequence_iterator);
    iterator->sequence = sequence;
    return value_of(iterator);
}

static SequenceIterator *sequence_iterator(Value v) { return (SequenceIterator *)v; }

Value kr_sequence_iterator___iter__(Value self) { return self; }

Value kr_sequence_iterator___next__(Value self) {
    SequenceIterator *it = sequence_iterator(self);
    if (!it->sequence) return 0;
    if (it->index == INT64_MAX) return error_raise(&kr_type_OverflowError, "iter index too large");
    Value item = kr_item_get_slow(it->sequence, int_from_i64(it->index));
    if (item) {
        it->index++;
        return item;
    }
    if (error_catch(&kr_type_IndexError) || error_catch(&kr_type_StopIteration)) it->sequence = 0;
    return 0;
}

Value kr_sequence_iterator___length_hint__(Value self) {
    const SequenceIterator *it = sequence_iterator(self);
    if (!it->sequence) return small_make(0);
    if (!object_slot(it->sequence, SLOT___len__)) return KR_NOT_IMPLEMENTED;
    int64_t length = object_length(it->sequence);
    if (length < 0) return 0;
    return int_from_i64(length > it->index ? length - it->index : 0);
}

Value kr_sequence_iterator___setstate__(Value self, Value state) {
    SequenceIterator *it = sequence_iterator(self);
    int64_t index;
    if (object_index_i64(state, &index, &kr_type_OverflowError) < 0) return 0;
    if (it->sequence) it->index = index < 0 ? 0 : index;
    return KR_NONE;
}

Value kr_sequence_iterator___reduce__(Value self) {
    const SequenceIterator *it = sequence_iterator(self);
    Value iter = object_builtin("iter");
    if (!iter) return 0;
    if (!it->sequence) return tuple_pack(2, iter, tuple_pack(1, tuple_new(0)));
    return tuple_pack(3, iter, tuple_pack(1, it->sequence), int_from_i64(it->index));
}

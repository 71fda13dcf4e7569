/* itertools.tee: several iterators over one source. They walk along a list of blocks with what was
 * read; what all have passed is garbage. */
#include "itertools.stub.h"

#include "itertools_types.h"

#include "numbers/number.h"
#include "text/str.h"

/* ---- Blocks ---- */

static TeeBlock *block_new(Value source) {
    Value *items = gc_try_scanned(NULL, TEE_BLOCK_ITEMS * sizeof(Value));
    if (!items) return NULL;
    TeeBlock *block = type_allocate(&kr_type__tee_dataobject, 0);
    block->source = source;
    block->items = items;
    return block;
}

/* Item `index`, which may be the first one that is not read yet; 0: the source is exhausted, or an
 * error is set. */
static Value block_item(TeeBlock *block, uint64_t index) {
    if (index < block->count) return block->items[index];
    if (block->reading)
        return error_raise(&kr_type_RuntimeError, "cannot re-enter the tee iterator");
    block->reading = 1;
    Value item = object_next(block->source);
    block->reading = 0;
    if (!item) return 0;
    if (block->count < TEE_BLOCK_ITEMS) block->items[block->count++] = item;
    return item;
}

static TeeBlock *block_next(TeeBlock *block) {
    if (!block->next) block->next = block_new(block->source);
    return block->next;
}

static Value raise_arguments(void) { return error_raise(&kr_type_ValueError, "Invalid arguments"); }

/* A block from its parts; only a full one has another behind it. */
static Value block_make(Value source, Value values, Value next) {
    size_t count = list_length(values);
    bool full = count == TEE_BLOCK_ITEMS;
    if (count > TEE_BLOCK_ITEMS) return raise_arguments();
    if (next != KR_NONE && !(full && value_is_exact(next, &kr_type__tee_dataobject)))
        return raise_arguments();
    TeeBlock *block = block_new(source);
    if (!block) return 0;
    for (size_t i = 0; i < count; i++) block->items[i] = list_get(values, i);
    block->count = count;
    if (next != KR_NONE) block->next = (TeeBlock *)next;
    return value_of(block);
}

Value kr__tee_dataobject___new__(Value cls, Value args, Value kwargs) {
    (void)cls;
    if (kwargs && dict_length(kwargs))
        return error_raise(&kr_type_TypeError, "teedataobject() takes no keyword arguments");
    if (tuple_length(args) != 3)
        return error_raise(&kr_type_TypeError, "teedataobject expected 3 arguments, got %zu",
                           tuple_length(args));
    Value values = tuple_get(args, 1);
    if (!value_is_list(values))
        return error_raise(&kr_type_TypeError, "teedataobject() argument 2 must be list, not %G",
                           values);
    return block_make(tuple_get(args, 0), values, tuple_get(args, 2));
}

Value kr__tee_dataobject___reduce__(Value self) {
    const TeeBlock *block = (const TeeBlock *)self;
    Value next = block->next ? value_of(block->next) : KR_NONE;
    return tuple_pack(2, value_of(value_type(self)),
                      tuple_pack(3, block->source, list_from(block->items, block->count), next));
}

/* ---- Iterators ---- */

static Value tee_make(TeeBlock *block, uint64_t index) {
    if (!block) return 0;
    TeeObject *tee = type_allocate(&kr_type__tee, 0);
    tee->block = block;
    tee->index = index;
    return value_of(tee);
}

static Value tee_from(Value iterable) {
    Value source = object_iter(iterable);
    if (!source) return 0;
    if (value_is_exact(source, &kr_type__tee)) return kr__tee___copy__(source);
    return tee_make(block_new(source), 0);
}

Value kr__tee___new__(Value cls, Value args, Value kwargs) {
    (void)cls;
    if (kwargs && dict_length(kwargs))
        return error_raise(&kr_type_TypeError, "_tee() takes no keyword arguments");
    if (tuple_length(args) != 1)
        return error_raise(&kr_type_TypeError, "_tee expected 1 argument, got %zu",
                           tuple_length(args));
    return tee_from(tuple_get(args, 0));
}

Value kr__tee___copy__(Value self) {
    const TeeObject *tee = (const TeeObject *)self;
    return tee_make(tee->block, tee->index);
}

Value kr__tee___iter__(Value self) { return self; }

Value kr__tee___next__(Value self) {
    TeeObject *tee = (TeeObject *)self;
    if (tee->index >= TEE_BLOCK_ITEMS) {
        TeeBlock *next = block_next(tee->block);
        if (!next) return 0;
        tee->block = next;
        tee->index = 0;
    }
    Value item = block_item(tee->block, tee->index);
    if (item) tee->index++;
    return item;
}

Value kr__tee___reduce__(Value self) {
    const TeeObject *tee = (const TeeObject *)self;
    return tuple_pack(3, value_of(value_type(self)), tuple_pack(1, tuple_new(0)),
                      tuple_pack(2, value_of(tee->block), int_from_u64(tee->index)));
}

Value kr__tee___setstate__(Value self, Value state) {
    TeeObject *tee = (TeeObject *)self;
    Value members[2];
    int64_t index;
    if (itertools_state(state, 2, 2, members) < 0) return 0;
    if (!value_is_exact(members[0], &kr_type__tee_dataobject))
        return error_raise(&kr_type_TypeError,
                           "argument 1 must be itertools._tee_dataobject, not %G", members[0]);
    if (object_index_i64(members[1], &index, &kr_type_OverflowError) < 0) return 0;
    if (index < 0 || index > TEE_BLOCK_ITEMS)
        return error_raise(&kr_type_ValueError, "Index out of range");
    tee->block = (TeeBlock *)members[0];
    tee->index = (uint64_t)index;
    return KR_NONE;
}

/* ---- The function ---- */

Value kr_itertools_tee(Value iterable, Value n) {
    int64_t count;
    if (itertools_size(n, &count) < 0) return 0;
    if (count < 0) return error_raise(&kr_type_ValueError, "n must be >= 0");
    Value result = tuple_new((size_t)count);
    if (!result || count == 0) return result;
    Value first = object_iter(iterable);
    if (!first) return 0;
    Value copy = object_getattr_optional(first, NAME(__copy__));
    if (error_is_set()) return 0;
    if (!copy) first = tee_from(first);
    if (first && !copy) copy = object_getattr_optional(first, NAME(__copy__));
    for (int64_t i = 0; copy && i < count; i++) {
        Value one = i == 0 ? first : object_call0(copy);
        if (!one) return 0;
        tuple_object(result)->items[i] = one;
    }
    return copy ? result : 0;
}

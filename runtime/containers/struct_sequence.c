/* Tuples with named items, shared by the modules that define some. */
#include "containers/struct_sequence.h"

#include "core/type.h"
#include "text/str.h"

static TupleObject *sequence_allocate(const StructSequence *kind) {
    TupleObject *self =
        gc_new_scanned(kind->type, sizeof(TupleObject) + kind->total * sizeof(Value));
    self->length = kind->visible; /* the rest is out of reach for tuple's methods */
    for (uint32_t i = 0; i < kind->total; i++) self->items[i] = KR_NONE;
    return self;
}

Value struct_sequence_make(const StructSequence *kind, const Value *items) {
    TupleObject *self = sequence_allocate(kind);
    memcpy(self->items, items, kind->total * sizeof(Value));
    return value_of(self);
}

static Value raise_length(const StructSequence *kind, const char *bound, uint32_t limit,
                          size_t given) {
    return error_raise(&kr_type_TypeError, "%s() takes %s %u-sequence (%zu-sequence given)",
                       kind->name, bound, limit, given);
}

static Value raise_not_dict(const StructSequence *kind) {
    return error_raise(&kr_type_TypeError, "%s() takes a dict as second arg, if any", kind->name);
}

Value struct_sequence_new(const StructSequence *kind, Value sequence, Value dict) {
    if (!object_slot(sequence, SLOT___iter__) && !object_slot(sequence, SLOT___getitem__))
        return error_raise(&kr_type_TypeError, "constructor requires a sequence");
    Value items = value_is_tuple(sequence) ? sequence : tuple_from_iterable(sequence);
    if (!items) return 0;
    if (dict && !value_is_dict(dict)) return raise_not_dict(kind);
    size_t count = tuple_length(items);
    bool exact = kind->visible == kind->total;
    if (count < kind->visible)
        return raise_length(kind, exact ? "a" : "an at least", kind->visible, count);
    if (count > kind->total)
        return raise_length(kind, exact ? "a" : "an at most", kind->total, count);
    TupleObject *self = sequence_allocate(kind);
    memcpy(self->items, tuple_object(items)->items, count * sizeof(Value));
    for (size_t i = count; dict && i < kind->total; i++) {
        Value item = dict_get_text(dict, kind->fields[i]);
        if (!item && error_is_set()) return 0;
        if (item) self->items[i] = item;
    }
    return value_of(self);
}

Value struct_sequence_repr(const StructSequence *kind, Value self) {
    StrBuilder b;
    if (recursion_check() < 0) return 0;
    str_builder_init(&b);
    str_builder_printf(&b, "%s(", kind->name);
    for (uint32_t i = 0; i < kind->visible; i++) {
        Value repr = object_repr(struct_sequence_get(self, i));
        if (!repr) return 0;
        str_builder_printf(&b, "%s%s=%S", i ? ", " : "", kind->fields[i], repr);
    }
    str_builder_char(&b, ')');
    return str_builder_finish(&b);
}

Value struct_sequence_reduce(const StructSequence *kind, Value self) {
    Value rest = dict_new(), shown = tuple_from(tuple_object(self)->items, kind->visible);
    if (!rest || !shown) return 0;
    for (uint32_t i = kind->visible; i < kind->total; i++)
        if (dict_set_text(rest, kind->fields[i], struct_sequence_get(self, i)) < 0) return 0;
    Value arguments = tuple_pack(2, shown, rest);
    return arguments ? tuple_pack(2, value_of(kind->type), arguments) : 0;
}

int struct_sequence_start(const StructSequence *kind) {
    Type *type = kind->type;
    type_ensure(type);
    uint32_t named = kind->visible - kind->unnamed;
    Value names = tuple_new(named);
    if (!names) return -1;
    for (uint32_t i = 0; i < named; i++)
        tuple_object(names)->items[i] = str_intern_text(kind->fields[i]);
    if (dict_set_text(type->dict, "n_sequence_fields", small_make(kind->visible)) < 0) return -1;
    if (dict_set_text(type->dict, "n_fields", small_make(kind->total)) < 0) return -1;
    if (dict_set_text(type->dict, "n_unnamed_fields", small_make(kind->unnamed)) < 0) return -1;
    if (dict_set_text(type->dict, "__match_args__", names) < 0) return -1;
    type_modified(type);
    return 0;
}

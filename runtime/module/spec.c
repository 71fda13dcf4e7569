/* ModuleSpec: what a module's __spec__ tells. */
#include "core/attribute.h"
#include "core/type.h"
#include "module/module.h"
#include "module.stub.h"

static ModuleSpec *spec_object(Value v) { return (ModuleSpec *)v; }
static Value none_if_absent(Value v) { return v ? v : KR_NONE; }

Value kr_ModuleSpec___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    return value_of(type_allocate((Type *)cls, 0));
}

Value kr_ModuleSpec___init__(Value self, Value name, Value loader, Value origin, Value loader_state,
                             Value is_package) {
    (void)loader_state;
    ModuleSpec *spec = spec_object(self);
    spec->name = name;
    spec->loader = loader;
    spec->origin = origin;
    int package = object_truth(is_package);
    if (package < 0) return 0;
    spec->locations = package ? list_new(0) : 0;
    return KR_NONE;
}

Value kr_ModuleSpec___repr__(Value self) {
    const ModuleSpec *spec = spec_object(self);
    StrBuilder out;
    str_builder_init(&out);
    str_builder_printf(&out, "ModuleSpec(name=%R, loader=%R", none_if_absent(spec->name),
                       none_if_absent(spec->loader));
    if (spec->origin && spec->origin != KR_NONE)
        str_builder_printf(&out, ", origin=%R", spec->origin);
    if (spec->locations)
        str_builder_printf(&out, ", submodule_search_locations=%R", spec->locations);
    str_builder_char(&out, ')');
    return str_builder_finish(&out);
}

Value kr_ModuleSpec_get___dict__(Value self) { return instance_dict(self); }
Value kr_ModuleSpec_set___dict__(Value self, Value value) {
    return instance_dict_assign(self, value);
}

#define SPEC_FIELD(attribute, member)                                                              \
    Value kr_ModuleSpec_get_##attribute(Value self) {                                              \
        return none_if_absent(spec_object(self)->member);                                          \
    }                                                                                              \
    Value kr_ModuleSpec_set_##attribute(Value self, Value value) {                                 \
        spec_object(self)->member = value;                                                         \
        return KR_NONE;                                                                            \
    }

SPEC_FIELD(name, name)
SPEC_FIELD(loader, loader)
SPEC_FIELD(origin, origin)
SPEC_FIELD(submodule_search_locations, locations)

/* The package: the module itself if it is one, else the part of its name before the last dot. */
Value kr_ModuleSpec_get_parent(Value self) {
    const ModuleSpec *spec = spec_object(self);
    if (spec->locations || !value_is_str(spec->name)) return spec->name;
    const StrObject *name = str_object(spec->name);
    for (uint64_t i = name->length; i > 0; i--)
        if (str_at(name, i - 1) == '.') return str_substring(spec->name, 0, i - 1);
    return str_empty();
}

Value kr_ModuleSpec_get_has_location(Value self) {
    Value origin = spec_object(self)->origin;
    return value_from_bool(origin && value_is_str(origin) && !str_equals_text(origin, "built-in"));
}

Value kr_ModuleSpec_get_cached(Value self) {
    (void)self;
    return KR_NONE;
}

Value kr_ModuleSpec_get_loader_state(Value self) {
    (void)self;
    return KR_NONE;
}

Value kr_ModuleSpec_get__initializing(Value self) {
    return value_from_bool(spec_object(self)->initializing != 0);
}

Value kr_ModuleSpec_set__initializing(Value self, Value value) {
    int initializing = value ? object_truth(value) : 0;
    if (initializing < 0) return 0;
    spec_object(self)->initializing = (uint64_t)initializing;
    return KR_NONE;
}

/* mappingproxy: a read-only view of a mapping, as cls.__dict__ gives it. */
#include "containers/containers.h"
#include "core/type.h"
#include "function/function.h"
#include "property.stub.h"
#include "text/str.h"

static Value mapping_of(Value self) { return ((const MappingProxy *)self)->mapping; }

Value mappingproxy_new(Value mapping) {
    MappingProxy *proxy = GC_NEW(MappingProxy, &kr_type_mappingproxy);
    proxy->mapping = mapping;
    return value_of(proxy);
}

Value kr_mappingproxy___new__(Value cls, Value mapping) {
    (void)cls;
    bool sequence = value_is_list(mapping) || value_is_tuple(mapping);
    if (!object_slot(mapping, SLOT___getitem__) || sequence)
        return error_raise(&kr_type_TypeError, "mappingproxy() argument must be a mapping, not %T",
                           mapping);
    return mappingproxy_new(mapping);
}

int64_t kr_mappingproxy___len__(Value self) { return object_length(mapping_of(self)); }
Value kr_mappingproxy___getitem__(Value self, Value key) {
    return object_getitem(mapping_of(self), key);
}
int kr_mappingproxy___contains__(Value self, Value key) {
    return kr_contains(mapping_of(self), key);
}
Value kr_mappingproxy___iter__(Value self) { return object_iter(mapping_of(self)); }
Value kr_mappingproxy___repr__(Value self) {
    return str_printf("mappingproxy(%R)", mapping_of(self));
}
Value kr_mappingproxy___str__(Value self) { return object_str(mapping_of(self)); }
Value kr_mappingproxy___reversed__(Value self) {
    return object_method(mapping_of(self), "__reversed__", NULL, 0);
}

#define PROXY_COMPARE(name)                                                                        \
    Value kr_mappingproxy_##name(Value self, Value other) {                                        \
        return object_compare(mapping_of(self), other, SLOT_##name);                               \
    }
PROXY_COMPARE(__eq__)
PROXY_COMPARE(__ne__)
PROXY_COMPARE(__lt__)
PROXY_COMPARE(__le__)
PROXY_COMPARE(__gt__)
PROXY_COMPARE(__ge__)

static Value unwrap(Value v) {
    return value_is_exact(v, &kr_type_mappingproxy) ? mapping_of(v) : v;
}
Value kr_mappingproxy___or__(Value self, Value other) {
    return kr_binop_or(unwrap(self), unwrap(other));
}
Value kr_mappingproxy___ror__(Value self, Value other) {
    return kr_binop_or(unwrap(other), unwrap(self));
}
Value kr_mappingproxy___ior__(Value self, Value other) {
    (void)other;
    return error_raise(&kr_type_TypeError, "'|=' is not supported by %T; use '|' instead", self);
}

Value kr_mappingproxy_get(Value self, Value key, Value otherwise) {
    return object_method(mapping_of(self), "get", (Value[]){key, otherwise}, 2);
}
Value kr_mappingproxy_keys(Value self) { return object_method(mapping_of(self), "keys", NULL, 0); }
Value kr_mappingproxy_values(Value self) {
    return object_method(mapping_of(self), "values", NULL, 0);
}
Value kr_mappingproxy_items(Value self) {
    return object_method(mapping_of(self), "items", NULL, 0);
}
Value kr_mappingproxy_copy(Value self) { return object_method(mapping_of(self), "copy", NULL, 0); }
Value kr_mappingproxy___class_getitem__(Value cls, Value item) {
    return generic_alias_new(cls, item);
}

/* Reading and changing attributes of classes. */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/descriptor.h"
#include "core/signature.h"
#include "core/type.h"
#include "text/codec.h"
#include "text/str.h"
#include "type.stub.h"

Value type_getattr_optional(Value self, Value name) {
    Type *cls = type_object(self), *metatype = value_type(self);
    Value of_meta = type_lookup(metatype, name);
    TernarySlot meta_get = of_meta ? object_slot(of_meta, SLOT___get__) : NULL;
    if (meta_get && value_is_data_descriptor(of_meta))
        return meta_get(of_meta, self, value_of(metatype));
    Value found = type_lookup(cls, name);
    if (found) {
        TernarySlot get = object_slot(found, SLOT___get__);
        return get ? get(found, 0, self) : found;
    }
    return meta_get ? meta_get(of_meta, self, value_of(metatype)) : of_meta;
}

Value type_getattr(Value self, Value name) {
    Value found = type_getattr_optional(self, name);
    return found || error_is_set() ? found : error_raise_no_attribute(self, name);
}

Value kr_type___getattribute__(Value self, Value name) {
    if (!value_is_str(name))
        return error_raise(&kr_type_TypeError, "attribute name must be string, not '%T'", name);
    return type_getattr(self, name);
}

static int raise_immutable(Type *type, Value name) {
    error_raise(&kr_type_TypeError, "cannot set '%S' attribute of immutable type '%N'", name, type);
    return -1;
}

static int class_dict_store(Type *type, Value name, Value value) {
    if (value) return dict_set(type->dict, name, value);
    int deleted = dict_del(type->dict, name);
    if (deleted != 0) return deleted < 0 ? -1 : 0;
    error_raise(&kr_type_AttributeError, "type object '%N' has no attribute '%S'", type, name);
    return -1;
}

int type_setattr(Type *type, Value name, Value value) {
    if (!(type->flags & TYPE_HEAP)) return raise_immutable(type, name);
    name = str_intern(name);
    Value of_meta = type_lookup(type->type, name);
    if (of_meta && value_is_data_descriptor(of_meta))
        return attribute_store(value_of(type), name, value);
    if (class_dict_store(type, name, value) < 0) return -1;
    type_modified(type);
    type_slot_update(type, name);
    return 0;
}

static Value type_store(Value self, Value name, Value value) {
    if (!value_is_str(name))
        return error_raise(&kr_type_TypeError, "attribute name must be string, not '%T'", name);
    return type_setattr(type_object(self), name, value) < 0 ? 0 : KR_NONE;
}

Value kr_type___setattr__(Value self, Value name, Value value) {
    return type_store(self, name, value);
}
Value kr_type___delattr__(Value self, Value name) { return type_store(self, name, 0); }

/* ---- Attributes that types have ---- */

/* Heap types only; what says "cannot set", "cannot delete" refuses. */
static int changeable(Type *type, const char *name, Value value) {
    if (!(type->flags & TYPE_HEAP)) {
        error_raise(&kr_type_TypeError, "cannot set '%s' attribute of immutable type '%N'", name,
                    type);
        return -1;
    }
    if (value) return 0;
    error_raise(&kr_type_TypeError, "cannot delete '%s' attribute of immutable type '%N'", name,
                type);
    return -1;
}

Value kr_type_get___name__(Value self) {
    type_ensure(type_object(self));
    return type_object(self)->name;
}

static Value name_store(Value self, Value value, const char *attribute, Value *field) {
    Type *type = type_object(self);
    if (changeable(type, attribute, value) < 0) return 0;
    if (!value_is_str(value))
        return error_raise(&kr_type_TypeError, "can only assign string to %N.%s, not '%T'", type,
                           attribute, value);
    *field = value;
    return KR_NONE;
}

int class_name_check(Value name) {
    size_t length;
    if (!(str_object(name)->flags & STR_ASCII) && !codec_encode(name, "utf-8", "strict")) return -1;
    if (strlen(str_utf8(name, &length)) == length) return 0;
    error_raise(&kr_type_ValueError, "type name must not contain null characters");
    return -1;
}

Value kr_type_set___name__(Value self, Value value) {
    if (type_object(self)->flags & TYPE_HEAP && value && value_is_str(value) &&
        class_name_check(value) < 0)
        return 0;
    return name_store(self, value, "__name__", &type_object(self)->name);
}
Value kr_type_get___qualname__(Value self) {
    type_ensure(type_object(self));
    return type_object(self)->qualname;
}
Value kr_type_set___qualname__(Value self, Value value) {
    return name_store(self, value, "__qualname__", &type_object(self)->qualname);
}

Value kr_type_get___module__(Value self) {
    Value module = type_module_name(type_object(self));
    if (module) return module;
    return error_raise_attribute(self, NAME(__module__), "__module__");
}

static Value dict_attribute_store(Value self, const char *text, Value name, Value value) {
    Type *type = type_object(self);
    if (changeable(type, text, value) < 0) return 0;
    if (dict_set(type->dict, name, value) < 0) return 0;
    type_modified(type);
    return KR_NONE;
}

Value kr_type_set___module__(Value self, Value value) {
    return dict_attribute_store(self, "__module__", NAME(__module__), value);
}

Value kr_type_get___doc__(Value self) {
    Type *type = type_object(self);
    if (!(type->flags & TYPE_HEAP))
        return type->native->doc ? str_from_text(type->native->doc) : KR_NONE;
    Value doc = dict_get_str(type->dict, NAME(__doc__));
    if (!doc) return KR_NONE;
    TernarySlot get = object_slot(doc, SLOT___get__);
    return get ? get(doc, 0, self) : doc;
}
Value kr_type_set___doc__(Value self, Value value) {
    return dict_attribute_store(self, "__doc__", NAME(__doc__), value);
}

Value kr_type_get___base__(Value self) {
    type_ensure(type_object(self));
    const Type *base = type_object(self)->base;
    return base ? value_of(base) : KR_NONE;
}
Value kr_type_get___bases__(Value self) {
    type_ensure(type_object(self));
    return type_object(self)->bases;
}
Value kr_type_get___mro__(Value self) {
    type_ensure(type_object(self));
    return type_object(self)->mro ? type_object(self)->mro : KR_NONE;
}
/* The signature that a doc string begins with: "NAME(...)\n--\n\n", without an empty line in it. */
static Value documented_signature(const char *name, const char *doc) {
    static const char end[] = ")\n--\n\n";
    size_t length = strlen(name);
    if (strncmp(doc, name, length) != 0 || doc[length] != '(') return KR_NONE;
    const char *start = doc + length, *found = strstr(start, end), *gap = strstr(start, "\n\n");
    if (!found || gap < found) return KR_NONE;
    return str_from_utf8(start, (size_t)(found + 1 - start));
}

Value kr_type_get___text_signature__(Value self) {
    const NativeType *native = type_object(self)->native;
    if (type_object(self)->flags & TYPE_HEAP) {
        Value doc = dict_get_str(type_object(self)->dict, NAME(__doc__));
        const char *text = doc && value_is_str(doc) ? str_utf8(doc, NULL) : NULL;
        if (text) return documented_signature(type_text(type_object(self)), text);
        error_clear(); /* lone surrogates */
        return KR_NONE;
    }
    if (!native || type_object(self) == &kr_type_type) return KR_NONE;
    /* Its __init__ takes what another one is for. */
    if (type_object(self) == &kr_type_object) return str_from_text("()");
    return signature_text(native->init ? native->init : native->new, SIGNATURE_OF_CLASS);
}

/* A class's own, never inherited. */
Value kr_type_get___type_params__(Value self) {
    Type *type = type_object(self);
    type_ensure(type);
    Value found = dict_get_str(type->dict, NAME(__type_params__));
    return found || error_is_set() ? found : tuple_new(0);
}

Value kr_type_get___annotations__(Value self) {
    Type *type = type_object(self);
    type_ensure(type);
    Value found = dict_get_str(type->dict, NAME(__annotations__));
    if (found) {
        TernarySlot get = object_slot(found, SLOT___get__);
        return get ? get(found, 0, self) : found;
    }
    if (!(type->flags & TYPE_HEAP))
        return error_raise_attribute(self, NAME(__annotations__),
                                     "type object '%N' has no attribute '__annotations__'", type);
    Value fresh = dict_new();
    dict_set(type->dict, NAME(__annotations__), fresh);
    type_modified(type);
    return fresh;
}

Value kr_type_set___annotations__(Value self, Value value) {
    Type *type = type_object(self);
    if (!(type->flags & TYPE_HEAP))
        return changeable(type, "__annotations__", KR_NONE) < 0 ? 0 : KR_NONE;
    int status = value ? dict_set(type->dict, NAME(__annotations__), value)
                       : dict_del(type->dict, NAME(__annotations__));
    if (!value && status == 0)
        return error_raise_attribute(self, NAME(__annotations__), "__annotations__");
    type_modified(type);
    return status < 0 ? 0 : KR_NONE;
}

Value kr_type_get___abstractmethods__(Value self) {
    Type *type = type_object(self);
    type_ensure(type);
    Value found = type == &kr_type_type ? 0 : dict_get_str(type->dict, NAME(__abstractmethods__));
    return found ? found
                 : error_raise_attribute(self, NAME(__abstractmethods__), "__abstractmethods__");
}

Value kr_type_set___abstractmethods__(Value self, Value value) {
    Type *type = type_object(self);
    if (!(type->flags & TYPE_HEAP))
        return changeable(type, "__abstractmethods__", KR_NONE) < 0 ? 0 : KR_NONE;
    int abstract = value ? kr_truth(value) : 0;
    if (abstract < 0) return 0;
    if (value && dict_set(type->dict, NAME(__abstractmethods__), value) < 0) return 0;
    if (!value && dict_del(type->dict, NAME(__abstractmethods__)) == 0)
        return error_raise_attribute(self, NAME(__abstractmethods__), "__abstractmethods__");
    type->flags = abstract ? type->flags | TYPE_ABSTRACT : type->flags & ~(uint32_t)TYPE_ABSTRACT;
    type_modified(type);
    return KR_NONE;
}

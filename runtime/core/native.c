/* What stubs declare, entered into the dicts of types and modules. */
#include "core/native.h"

#include "containers/containers.h"
#include "core/call.h"
#include "core/descriptor.h"
#include "core/slot.h"
#include "function/function.h"
#include "numbers/number.h"
#include "text/str.h"

const Value kri_no_defaults[NO_DEFAULTS_MAX];

Value native_wrap_truth(int truth) { return truth < 0 ? 0 : value_from_bool(truth); }

Value native_wrap_i64(int64_t number) {
    return number == -1 && error_is_set() ? 0 : int_from_i64(number);
}

Value native_wrap_next(Value item) {
    if (item || error_is_set()) return item;
    return error_raise_stop(0);
}

Value native_wrap_call(Value (*call)(Value self, const Value *args, size_t count, Value names),
                       Value self, Value args, Value kwargs) {
    size_t count = tuple_length(args);
    if (!kwargs) return call(self, tuple_object(args)->items, count, 0);
    Value names = list_to_tuple(dict_keys_list(kwargs));
    size_t keywords = tuple_length(names);
    Value *all = gc_new_scanned(NULL, (count + keywords + 1) * sizeof(Value));
    memcpy(all, tuple_object(args)->items, count * sizeof(Value));
    for (size_t i = 0; i < keywords; i++) all[count + i] = dict_get(kwargs, tuple_get(names, i));
    return call(self, all, count, keywords ? names : 0);
}

static Value doc_value(const char *doc) { return doc ? str_from_text(doc) : KR_NONE; }

/* What the type's dict holds for this row. */
static Value member_value(Type *type, const NativeMember *member) {
    switch (member->kind) {
    case NATIVE_METHOD: return native_descriptor_new(&kr_type_method_descriptor, type, member);
    case NATIVE_SLOT_METHOD:
        return native_descriptor_new(member->code->flags & CODE_COEXIST
                                         ? &kr_type_method_descriptor
                                         : &kr_type_wrapper_descriptor,
                                     type, member);
    case NATIVE_CLASS_METHOD:
        return native_descriptor_new(&kr_type_classmethod_descriptor, type, member);
    case NATIVE_STATIC_METHOD:
        return staticmethod_new(native_function_new(member, value_of(type), 0));
    case NATIVE_PROPERTY:
    case NATIVE_VARIABLE: return native_descriptor_new(&kr_type_getset_descriptor, type, member);
    case NATIVE_FIELD:
    case NATIVE_FIELD_VARIABLE: return member_descriptor_native(type, member);
    case NATIVE_NEW: return native_function_for_new(type, member);
    case NATIVE_CONSTANT: return member->constant();
    case NATIVE_NONE: return KR_NONE;
    case NATIVE_FUNCTION: return native_function_new(member, 0, 0);
    case NATIVE_CLASS: return value_of(member->type);
    }
    return 0;
}

void native_members_enter(Type *type) {
    const NativeType *native = type->native;
    for (uint32_t i = 0; i < native->member_count; i++) {
        const NativeMember *member = &native->members[i];
        dict_set(type->dict, str_intern(member->name), member_value(type, member));
    }
    if (!dict_get_str(type->dict, NAME(__doc__)))
        dict_set(type->dict, NAME(__doc__), doc_value(native->doc));
    Value hash = slot_name(SLOT___hash__);
    bool unhashable = type->slots[SLOT___hash__] == (void *)slot_hash_none;
    if (unhashable && !dict_get_str(type->dict, hash)) dict_set(type->dict, hash, KR_NONE);
}

int native_module_enter(Value dict, const NativeModule *native, Value module) {
    Value name = ((const ModuleObject *)module)->name_;
    for (uint32_t i = 0; i < native->member_count; i++) {
        const NativeMember *member = &native->members[i];
        Value value = member->kind == NATIVE_FUNCTION ? native_function_new(member, module, name)
                                                      : member_value(NULL, member);
        if (!value || dict_set(dict, str_intern(member->name), value) < 0) return -1;
    }
    return 0;
}

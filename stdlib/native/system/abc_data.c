/* What abstract base classes have answered before. isinstance and issubclass look here in place of
 * calling ABCMeta's methods, which are Python. */
#include "../../../stdlib/native/system/abc_data.h"

#include "_abc.stub.h"
#include "containers/containers.h"
#include "core/instance_check.h"
#include "core/type.h"
#include "text/str.h"

/* Written once, when abc is imported; and by register(). */
static Value instance_hook, subclass_hook;
static uint64_t cache_token;

static AbcData *abc_data(Value v) { return (AbcData *)v; }

Value kr__abc_get_cache_token(void) { return small_make((int64_t)cache_token); }

Value kr__abc__count_registration(void) {
    __atomic_add_fetch(&cache_token, 1, __ATOMIC_RELAXED);
    return KR_NONE;
}

Value kr__abc__hooks(Value instance_check, Value subclass_check) {
    instance_hook = instance_check;
    subclass_hook = subclass_check;
    return KR_NONE;
}

Value kr_abc_data___new__(Value cls) {
    AbcData *data = type_allocate(type_object(cls), 0);
    data->registry = list_new(0);
    data->positive = set_new();
    data->negative = set_new();
    data->negative_version = cache_token;
    return value_of(data);
}

Value kr_abc_data_get_registry(Value self) { return abc_data(self)->registry; }
Value kr_abc_data_get_positive(Value self) { return abc_data(self)->positive; }
Value kr_abc_data_get_negative(Value self) { return abc_data(self)->negative; }
Value kr_abc_data_get_negative_version(Value self) {
    return small_make((int64_t)abc_data(self)->negative_version);
}

/* 1, 0; -1: not known, or an error is set. */
static int answer_known(AbcData *data, Value subclass) {
    int positive = set_contains(data->positive, subclass);
    if (positive) return positive;
    if (data->negative_version != cache_token) return -1;
    int negative = set_contains(data->negative, subclass);
    return negative > 0 ? 0 : -1;
}

Value kr_abc_data__known(Value self, Value subclass) {
    int known = answer_known(abc_data(self), subclass);
    if (known >= 0) return value_from_bool(known);
    return error_is_set() ? 0 : KR_NONE;
}

Value kr_abc_data__learn(Value self, Value subclass, Value answer) {
    AbcData *data = abc_data(self);
    if (answer != KR_TRUE && data->negative_version != cache_token) {
        data->negative = set_new();
        data->negative_version = cache_token;
    }
    return set_add(answer == KR_TRUE ? data->positive : data->negative, subclass) < 0 ? 0 : KR_NONE;
}

int abc_answer(Value cls, Value subclass, bool of_instance) {
    Type *metatype = value_type(cls);
    if (type_lookup(metatype, NAME(__subclasscheck__)) != subclass_hook) return -1;
    if (of_instance && type_lookup(metatype, NAME(__instancecheck__)) != instance_hook) return -1;
    Value data = type_lookup(type_object(cls), NAME(_abc_impl));
    return data && value_is_exact(data, &kr_type_abc_data) ? answer_known(abc_data(data), subclass)
                                                           : -1;
}

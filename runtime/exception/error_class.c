/* Classes of errors that native modules make when they are first asked for. */
#include "containers/containers.h"
#include "core/error.h"
#include "core/object.h"
#include "text/str.h"

Value error_class(Value *slot, const char *module, const char *name, Value base, const char *doc) {
    if (*slot) return *slot;
    Value dict = dict_new();
    if (dict_set_text(dict, "__module__", str_from_text(module)) < 0) return 0;
    if (doc && dict_set_text(dict, "__doc__", str_from_text(doc)) < 0) return 0;
    return *slot = object_call3(value_of(&kr_type_type), str_from_text(name), tuple_pack(1, base),
                                dict);
}

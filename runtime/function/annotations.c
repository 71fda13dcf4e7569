/* __annotations__ of modules and classes. */
#include "containers/containers.h"
#include "core/names.h"
#include "core/object.h"

int kr_annotations_setup(Value namespace) {
    Value name = NAME(__annotations__);
    if (value_is_exact(namespace, &kr_type_dict)) {
        if (dict_get_str(namespace, name)) return 0;
        return error_is_set() ? -1 : dict_set(namespace, name, dict_new());
    }
    if (object_getitem(namespace, name)) return 0;
    return error_catch(&kr_type_KeyError) ? object_setitem(namespace, name, dict_new()) : -1;
}

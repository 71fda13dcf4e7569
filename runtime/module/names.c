/* Global names, and names in class bodies, as compiled code loads and stores them. */
#include "core/names.h"
#include "module/module.h"

static const ModuleDef *module_def(const void *def) { return def; }

/* A plain entry whose name has a slot (set from outside before the module did) moves into the slot.
 */
static Value plain_entry_adopt(const ModuleDef *def, ModuleObject *module, Value name,
                               Value value) {
    int64_t slot = module_slot_find(def, name);
    if (slot >= 0 && !def->globals[slot]) {
        def->globals[slot] = value;
        if (dict_add_slot(module->dict, name, &def->globals[slot], value_of(module)) < 0) return 0;
    }
    return value;
}

Value kr_global_load_slow(const void *importer, Value name) {
    const ModuleDef *def = module_def(importer);
    ModuleObject *module = module_of_def(def);
    Value value = dict_get_str(module->dict, name);
    if (value) return plain_entry_adopt(def, module, name, value);
    value = builtin_of_def(def, name);
    return value || error_is_set() ? value : error_raise_name(name);
}

int kr_global_store_slow(const void *owner, int64_t slot, Value value) {
    const ModuleDef *def = module_def(owner);
    ModuleObject *module = module_of_def(def);
    def->globals[slot] = value;
    return dict_add_slot(module->dict, def->global_names[slot], &def->globals[slot],
                         value_of(module));
}

int kr_global_del(const void *owner, int64_t slot) {
    const ModuleDef *def = module_def(owner);
    ModuleObject *module = module_of_def(def);
    Value name = def->global_names[slot];
    if (def->globals[slot]) {
        def->globals[slot] = 0;
        dict_drop_slot(module->dict, name);
        return 0;
    }
    int deleted = dict_del(module->dict, name);
    if (deleted == 0) error_raise_name(name);
    return deleted > 0 ? 0 : -1;
}

Value kr_name_load(Value namespace, const void *def, Value name) {
    Value value = namespace_get(namespace, name);
    if (value || error_is_set()) return value;
    return kr_global_load_slow(def, name);
}

Value kr_name_load_cell(Value namespace, Value cell, Value name) {
    Value value = namespace_get(namespace, name);
    if (value || error_is_set()) return value;
    value = ((const CellObject *)cell)->content;
    if (!value) kr_raise_unbound_free(name);
    return value;
}

int kr_name_store(Value namespace, Value name, Value value) {
    if (value_is_exact(namespace, &kr_type_dict)) return dict_set(namespace, name, value);
    return object_setitem(namespace, name, value);
}

int kr_name_del(Value namespace, Value name) {
    if (value_is_exact(namespace, &kr_type_dict)) {
        int deleted = dict_del(namespace, name);
        if (deleted == 0) error_raise_name(name);
        return deleted > 0 ? 0 : -1;
    }
    if (object_delitem(namespace, name) == 0) return 0;
    if (error_catch(&kr_type_KeyError)) error_raise_name(name);
    return -1;
}

Value kr_globals_dict(const void *def) { return module_of_def(def)->dict; }

/* What the program has put into the dict stays, as long as no variable is called so. */
Value kr_locals_dict(Value dict, const Value *names, const Value *values, size_t count) {
    bool is_new = !dict;
    if (is_new) dict = dict_new();
    for (size_t i = 0; i < count; i++) {
        Value value = values[i];
        if (value && value_is_exact(value, &kr_type_cell))
            value = ((const CellObject *)value)->content;
        if (value ? dict_set(dict, names[i], value) < 0 : !is_new && dict_del(dict, names[i]) < 0)
            return 0;
    }
    return dict;
}

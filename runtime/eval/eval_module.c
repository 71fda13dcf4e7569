/* Globals that no module of the program has: a module object stands for the dict that eval() was
 * given, so that functions made there, imports and tracebacks find what they look for. */
#include "eval/eval.h"

#include "core/names.h"
#include "module/frames.h"

/* The builtins that a dict of globals names; the caller's if it names none. 0: error. */
static Value globals_builtins(Value globals) {
    Value builtins = dict_get_str(globals, NAME(__builtins__));
    if (!builtins && !error_is_set()) builtins = frames_builtins();
    if (builtins && value_is_module(builtins)) builtins = module_object(builtins)->dict;
    return builtins;
}

int globals_complete(Value globals) {
    Value builtins = dict_get_str(globals, NAME(__builtins__));
    if (builtins || error_is_set()) return builtins ? 0 : -1;
    builtins = frames_builtins();
    return builtins ? dict_set(globals, NAME(__builtins__), builtins) : -1;
}

ModuleObject *dynamic_module(Value globals) {
    Value builtins = globals_builtins(globals);
    if (!builtins) return NULL;
    DynamicModule *module = gc_new_scanned(&kr_type_module, sizeof *module);
    module->module.dict = globals;
    module->module.def = &module->def;
    Value name = dict_get_str(globals, NAME(__name__));
    module->module.name_ = name && value_is_str(name) ? name : str_intern_text("builtins");
    module->def.name = "";
    module->builtins = builtins;
    return &module->module;
}

Value kr_dynamic_load(const void *def, Value name) {
    Value value = namespace_get(module_of_def(def)->dict, name);
    if (value || error_is_set()) return value;
    value = builtin_of_def(def, name);
    return value || error_is_set() ? value : error_raise_name(name);
}

int kr_dynamic_store(const void *def, Value name, Value value) {
    return kr_name_store(module_of_def(def)->dict, name, value);
}

int kr_dynamic_del(const void *def, Value name) {
    return kr_name_del(module_of_def(def)->dict, name);
}

/* ---- What a program may have replaced ---- */

static bool builtins_are_plain(const ModuleObject *module) {
    return ((const DynamicModule *)module)->builtins == module_builtins()->dict;
}

Value kr_dynamic_import(const void *def, Value name, Value from_list, int64_t level) {
    const ModuleObject *module = module_of_def(def);
    Value import = 0;
    if (!builtins_are_plain(module)) {
        import = builtin_of_def(def, str_intern_text("__import__"));
        if (!import)
            return error_is_set() ? 0 : error_raise(&kr_type_ImportError, "__import__ not found");
        if (import == dict_get_text(module_builtins()->dict, "__import__")) import = 0;
    }
    if (!import) return kr_import(def, name, from_list, level);
    Value args[] = {name, module->dict, KR_NONE, from_list ? from_list : KR_NONE,
                    small_make(level)};
    return kr_call(import, args, sizeof args / sizeof *args, 0);
}

int kr_dynamic_class(const void *def) {
    if (builtins_are_plain(module_of_def(def))) return 0;
    if (builtin_of_def(def, str_intern_text("__build_class__"))) return 0;
    if (!error_is_set()) error_raise(&kr_type_NameError, "__build_class__ not found");
    return -1;
}

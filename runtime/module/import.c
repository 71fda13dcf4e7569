/* import: finding a module among the compiled and the native ones, running it once.
 *
 * The world is closed: what is not in the program does not exist. sys.modules is honoured all the
 * same, so programs may put their own objects there. */
#include "core/names.h"
#include "core/type.h"
#include "module/module.h"

static Value original_modules; /* sys.modules as it was made */
static Value sys_module;

Value modules_dict(void) {
    if (!original_modules) original_modules = dict_new();
    if (!sys_module) return original_modules;
    Value modules = dict_get_text(module_object(sys_module)->dict, "modules");
    return modules && value_is_dict(modules) ? modules : original_modules;
}

ModuleObject *module_builtins(void) {
    static ModuleObject *builtins;
    if (!builtins) builtins = (ModuleObject *)module_import_text("builtins");
    return builtins;
}

/* ---- Errors ---- */

static Value raise_not_found(Value name, Value message) {
    return message ? error_raise_import(&kr_type_ModuleNotFoundError, message, name, 0) : 0;
}

static Value raise_no_module(Value name) {
    return raise_not_found(name, str_printf("No module named %R", name));
}

static Value raise_no_package(Value name, Value parent) {
    return raise_not_found(name,
                           str_printf("No module named %R; %R is not a package", name, parent));
}

static Value raise_halted(Value name) {
    return raise_not_found(name, str_printf("import of %S halted; None in sys.modules", name));
}

/* ---- Loading ---- */

static const ModuleDef *compiled_find(Value name) {
    const ProgramDef *program = modules_program();
    for (uint64_t i = 1; i < program->module_count; i++)
        if (str_equals_text(name, program->modules[i]->name)) return program->modules[i];
    return 0;
}

static void initializing_set(Value module, bool initializing) {
    Value spec =
        value_is_module(module) ? dict_get_text(module_object(module)->dict, "__spec__") : 0;
    if (spec && value_is_exact(spec, &kr_type_ModuleSpec))
        ((ModuleSpec *)spec)->initializing = initializing;
}

/* Takes the module out of sys.modules again, keeping the error that made it fail. */
static Value load_failed(Value name, Value module) {
    Value error = error_take();
    initializing_set(module, false);
    dict_pop(modules_dict(), name);
    error_clear();
    return error_raise_object(error);
}

/* source 0: the compiled body. */
static int body_run(const ModuleDef *def, Value module, Value source) {
    return source ? module_interpret(module, source, def->file) : module_run(module);
}

static Value load_compiled(const ModuleDef *def, Value name) {
    Value source = module_of_def(def) ? module_source(def) : 0;
    Value module = source ? module_make_again(def) : module_make_compiled(def);
    if (!module) return 0;
    if (body_run(def, module, source) < 0) return load_failed(name, module);
    initializing_set(module, false);
    Value found = dict_get(modules_dict(), name); /* the body may have put something else there */
    return found || error_is_set() ? found : error_raise_key(name);
}

static Value load_native(const NativeModule *native, Value name) {
    Value module = module_make_native(native);
    if (!module) return 0;
    if (strcmp(native->name, "sys") == 0) sys_module = module;
    return dict_set(modules_dict(), name, module) < 0 ? 0 : module;
}

static Value load(Value name) {
    const ModuleDef *def = compiled_find(name);
    if (def) return load_compiled(def, name);
    const NativeModule *native = native_module_find(name);
    return native ? load_native(native, name) : raise_no_module(name);
}

/* Position of the last dot, or -1. */
static int64_t last_dot(Value name) {
    const StrObject *s = str_object(name);
    for (int64_t i = (int64_t)s->length - 1; i >= 0; i--)
        if (str_at(s, (uint64_t)i) == '.') return i;
    return -1;
}

static int has_attribute(Value object, Value name) {
    Value value = object_getattr_optional(object, name);
    return value ? 1 : error_is_set() ? -1 : 0;
}

static Value load_submodule(Value name, int64_t dot) {
    Value parent_name = str_substring(name, 0, (uint64_t)dot);
    Value parent = module_import(parent_name);
    if (!parent) return 0;
    Value module = dict_get(modules_dict(), name); /* the parent's body may have imported it */
    if (module || error_is_set()) return module;
    int is_package = has_attribute(parent, str_intern_text("__path__"));
    if (is_package <= 0) return is_package < 0 ? 0 : raise_no_package(name, parent_name);
    module = load(name);
    if (!module) return 0;
    Value last = str_intern(str_substring(name, (uint64_t)dot + 1, str_object(name)->length));
    return object_setattr(parent, last, module) < 0 ? 0 : module;
}

Value module_import(Value name) {
    Value module = dict_get(modules_dict(), name);
    if (module == KR_NONE) return raise_halted(name);
    if (module || error_is_set()) return module;
    int64_t dot = last_dot(name);
    return dot < 0 ? load(name) : load_submodule(name, dot);
}

Value module_import_text(const char *name) { return module_import(str_intern_text(name)); }

Value module_import_attr(const char *module, const char *attribute) {
    Value found = module_import_text(module);
    return found ? object_getattr_text(found, attribute) : 0;
}

/* ---- Relative names ---- */

/* The package that relative imports start from: __package__, else __spec__.parent, else from
 * __name__ and __path__. 0 with error. */
static Value package_of(Value globals) {
    Value package = dict_get_text(globals, "__package__");
    if (package && package != KR_NONE) {
        if (value_is_str(package)) return package;
        return error_raise(&kr_type_TypeError, "package must be a string");
    }
    Value spec = dict_get_text(globals, "__spec__");
    if (spec && spec != KR_NONE) return object_getattr_text(spec, "parent");
    Value name = dict_get_text(globals, "__name__");
    if (!name) return error_raise(&kr_type_KeyError, "'__name__' not in globals");
    if (!value_is_str(name)) return error_raise(&kr_type_TypeError, "__name__ must be a string");
    if (dict_get_text(globals, "__path__")) return name;
    int64_t dot = last_dot(name);
    return dot < 0 ? str_empty() : str_substring(name, 0, (uint64_t)dot);
}

static Value name_absolute(Value globals, Value name, int64_t level) {
    Value package = globals ? package_of(globals) : str_empty();
    if (!package) return 0;
    if (str_object(package)->length == 0)
        return error_raise(&kr_type_ImportError,
                           "attempted relative import with no known parent package");
    for (int64_t i = 1; i < level; i++) {
        int64_t dot = last_dot(package);
        if (dot < 0)
            return error_raise(&kr_type_ImportError,
                               "attempted relative import beyond top-level package");
        package = str_substring(package, 0, (uint64_t)dot);
    }
    return str_object(name)->length == 0 ? package : str_printf("%S.%S", package, name);
}

/* ---- The import statement ---- */

/* Imports module.item if it is a submodule; that there is none is no error here. */
static int from_item_import(Value module, Value item) {
    int there = has_attribute(module, item);
    if (there != 0) return there < 0 ? -1 : 0;
    Value package = object_getattr(module, NAME(__name__));
    Value name = package ? str_printf("%S.%S", package, item) : 0;
    if (!name) return -1;
    if (module_import(name)) return 0;
    if (!error_matches(&kr_type_ModuleNotFoundError)) return -1;
    Value error = error_take(), missing = object_getattr_text(error, "name");
    if (!missing) return -1;
    if (value_is_str(missing) && str_equal(missing, name)) return 0;
    error_raise_object(error);
    return -1;
}

static int from_list_import(Value module, Value from_list, bool recursive) {
    Value items = tuple_from_iterable(from_list);
    if (!items) return -1;
    for (size_t i = 0; i < tuple_length(items); i++) {
        Value item = tuple_get(items, i);
        if (!value_is_str(item)) {
            error_raise(&kr_type_TypeError, "Item in ``from list'' must be str, not %T", item);
            return -1;
        }
        if (!str_equals_text(item, "*")) {
            if (from_item_import(module, item) < 0) return -1;
            continue;
        }
        Value all = recursive ? 0 : object_getattr_optional(module, str_intern_text("__all__"));
        if (error_is_set() || (all && from_list_import(module, all, true) < 0)) return -1;
    }
    return 0;
}

static Value top_package(Value name, int64_t level, Value module) {
    const StrObject *s = str_object(name);
    uint64_t dot = 0;
    while (dot < s->length && str_at(s, dot) != '.') dot++;
    if (dot == s->length || level > 0) return module;
    Value top = str_substring(name, 0, dot), found = dict_get(modules_dict(), top);
    return found || error_is_set() ? found : error_raise_key(top);
}

Value module_import_level(Value globals, Value name, Value from_list, int64_t level) {
    if (level < 0) return error_raise(&kr_type_ValueError, "level must be >= 0");
    if (level == 0 && str_object(name)->length == 0)
        return error_raise(&kr_type_ValueError, "Empty module name");
    Value absolute = level > 0 ? name_absolute(globals, name, level) : name;
    Value module = absolute ? module_import(absolute) : 0;
    if (!module) return 0;
    int wants_names = from_list && from_list != KR_NONE ? object_truth(from_list) : 0;
    if (wants_names < 0) return 0;
    if (!wants_names) return top_package(name, level, module);
    int is_package = has_attribute(module, str_intern_text("__path__"));
    if (is_package < 0 || (is_package && from_list_import(module, from_list, false) < 0)) return 0;
    return module;
}

Value kr_import(const void *importer, Value name, Value from_list, int64_t level) {
    return module_import_level(module_of_def(importer)->dict, name, from_list, level);
}

/* ---- from module import name ---- */

static Value raise_cannot_import(Value module, Value module_name, Value name) {
    Value file = object_getattr_optional(module, NAME(__file__));
    error_clear();
    if (file && !value_is_str(file)) file = 0;
    Value where = file ? file : str_from_text("unknown location");
    Value shown = module_name ? module_name : str_from_text("<unknown module name>");
    Value spec =
        value_is_module(module) ? dict_get_text(module_object(module)->dict, "__spec__") : 0;
    bool partial = spec && value_is_exact(spec, &kr_type_ModuleSpec) &&
                   ((const ModuleSpec *)spec)->initializing;
    Value message = partial ? str_printf("cannot import name %R from partially initialized module "
                                         "%R (most likely due to a circular import) (%S)",
                                         name, shown, where)
                            : str_printf("cannot import name %R from %R (%S)", name, shown, where);
    return message ? error_raise_import(&kr_type_ImportError, message, module_name, file) : 0;
}

Value kr_import_from(Value module, Value name) {
    Value value = object_getattr_optional(module, name);
    if (value || error_is_set()) return value;
    Value module_name = object_getattr_optional(module, NAME(__name__));
    if (error_is_set()) return 0;
    if (module_name && !value_is_str(module_name)) module_name = 0;
    if (module_name) {
        Value full = str_printf("%S.%S", module_name, name);
        value = full ? dict_get(modules_dict(), full) : 0;
        if (value || error_is_set()) return value;
    }
    return raise_cannot_import(module, module_name, name);
}

/* ---- from module import * ---- */

/* The names that * means: __all__, or all of the dict without a leading underscore. *checked: from
 * __all__. */
static Value star_names(Value module, bool *from_all) {
    Value all = object_getattr_optional(module, str_intern_text("__all__"));
    if (error_is_set()) return 0;
    *from_all = all != 0;
    if (all) return tuple_from_iterable(all);
    Value dict = object_getattr_optional(module, NAME(__dict__));
    if (error_is_set()) return 0;
    if (!dict)
        return error_raise(&kr_type_ImportError,
                           "from-import-* object has no __dict__ and no __all__");
    return tuple_from_iterable(dict);
}

static bool name_is_private(Value name) {
    return str_object(name)->length > 0 && str_at(str_object(name), 0) == '_';
}

typedef struct StarTarget {
    ModuleObject *module; /* the importer, or 0: */
    Value namespace;
} StarTarget;

static int star_store(const StarTarget *target, Value name, Value value) {
    if (target->module) return module_global_set(target->module, name, value);
    return kr_name_store(target->namespace, name, value);
}

static int raise_star_item(Value module, bool from_all, Value item) {
    Value name = object_getattr(module, NAME(__name__));
    if (name && from_all)
        error_raise(&kr_type_TypeError, "Item in %S.__all__ must be str, not %T", name, item);
    else if (name)
        error_raise(&kr_type_TypeError, "Key in %S.__dict__ must be str, not %T", name, item);
    return -1;
}

static int star_import(const StarTarget *target, Value module) {
    bool from_all;
    Value names = star_names(module, &from_all);
    if (!names) return -1;
    for (size_t i = 0; i < tuple_length(names); i++) {
        Value name = tuple_get(names, i);
        if (!value_is_str(name)) return raise_star_item(module, from_all, name);
        if (!from_all && name_is_private(name)) continue;
        Value value = object_getattr(module, name);
        if (!value || star_store(target, name, value) < 0) return -1;
    }
    return 0;
}

int kr_import_star(const void *importer, Value module) {
    return star_import(&(StarTarget){module_of_def(importer), 0}, module);
}

int kr_import_star_names(Value namespace, Value module) {
    return star_import(&(StarTarget){0, namespace}, module);
}

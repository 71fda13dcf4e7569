/* Saving classes, functions and whatever else has a name in a module. */
#include "pickle_types.h"

#include "module/module.h"
#include "text/codec.h"

extern Type kr_type_NoneType, kr_type_ellipsis, kr_type_NotImplementedType;

/* ---- Names with dots ---- */

/* The parts of a name; 0 with AttributeError if it leads into a function. object: for the text, or
 * 0. */
static Value path_split(Value object, Value name) {
    Value dot = str_from_text("."), path = object_method(name, "split", &dot, 1);
    if (!path) return 0;
    for (size_t i = 0; i < list_length(path); i++) {
        if (!str_equals_text(list_get(path, i), "<locals>")) continue;
        return object ? error_raise(&kr_type_AttributeError, "Can't get local attribute %R on %R",
                                    name, object)
                      : error_raise(&kr_type_AttributeError, "Can't pickle local object %R", name);
    }
    return path;
}

/* 0 without an error: there is none. *parent: what has the attribute; may be NULL. */
static Value path_follow(Value object, Value path, Value *parent) {
    for (size_t i = 0; object && i < list_length(path); i++) {
        if (parent) *parent = object;
        object = object_getattr_optional(object, list_get(path, i));
    }
    return object;
}

Value pickle_find_attribute(Value object, Value name, bool is_dotted) {
    Value path = is_dotted ? path_split(object, name) : list_from(&name, 1);
    Value found = path ? path_follow(object, path, NULL) : 0;
    if (found || error_is_set()) return found;
    return error_raise(&kr_type_AttributeError, "Can't get attribute %R on %R", name, object);
}

/* ---- Which module ---- */

/* Does the name lead to v in this module? 1, 0, -1. */
static int module_has(Value module_name, Value module, Value v, Value path) {
    if (module == KR_NONE) return 0;
    if (value_is_str(module_name) && str_equals_text(module_name, "__main__")) return 0;
    Value found = path_follow(module, path, NULL);
    return found ? found == v : error_is_set() ? -1 : 0;
}

/* The name of the module that has v under this path. */
static Value module_of(Value v, Value path) {
    Value name = object_getattr_optional(v, str_intern_text("__module__"));
    if (name ? name != KR_NONE : error_is_set()) return name;
    Value modules = modules_dict(), names = modules ? list_from_iterable(modules) : 0;
    if (!names) return 0;
    for (size_t i = 0; i < list_length(names); i++) {
        name = list_get(names, i);
        Value module = object_getitem(modules, name);
        if (!module && error_catch(&kr_type_KeyError)) continue;
        int has = module ? module_has(name, module, v, path) : -1;
        if (has) return has > 0 ? name : 0;
    }
    return str_intern_text("__main__");
}

/* ---- The instruction ---- */

/* 1: written by its number in copyreg's registry of extensions; 0: it has none; -1. */
static int extension_save(Pickler *p, Value v, Value module_name, Value name) {
    int64_t code;
    Value registry = module_import_attr("copyreg", "_extension_registry");
    Value number = registry ? dict_get(registry, tuple_pack(2, module_name, name)) : 0;
    if (!number) return error_is_set() ? -1 : 0;
    if (!value_is_int(number)) {
        pickle_raise(PICKLING_ERROR, "Can't pickle %R: extension code %R isn't an integer", v,
                     number);
        return -1;
    }
    if (!int_fits_i64(number, &code)) {
        error_raise(&kr_type_OverflowError, "Python int too large to convert to C long");
        return -1;
    }
    if (code <= 0 || code > INT32_MAX) {
        pickle_raise(PICKLING_ERROR, "Can't pickle %R: extension code %ld is out of range", v,
                     (long)code);
        return -1;
    }
    PickleOp op = code <= UINT8_MAX ? OP_EXT1 : code <= UINT16_MAX ? OP_EXT2 : OP_EXT4;
    size_t size = op == OP_EXT1 ? 1 : op == OP_EXT2 ? 2 : 4;
    return pickler_write_number(p, op, (uint64_t)code, size) < 0 ? -1 : 1;
}

/* The names that Python 2 had for these. 0, -1. */
static int names_to_old(Value *module_name, Value *name) {
    Value names = module_import_attr("_compat_pickle", "REVERSE_NAME_MAPPING");
    Value modules = names ? module_import_attr("_compat_pickle", "REVERSE_IMPORT_MAPPING") : 0;
    Value pair = modules ? dict_get(names, tuple_pack(2, *module_name, *name)) : 0;
    if (!modules || error_is_set()) return -1;
    if (pair) {
        if (!value_is_tuple(pair) || tuple_length(pair) != 2) {
            error_raise(&kr_type_RuntimeError,
                        "_compat_pickle.REVERSE_NAME_MAPPING values should be 2-tuples, not %T",
                        pair);
            return -1;
        }
        *module_name = tuple_get(pair, 0);
        *name = tuple_get(pair, 1);
        return 0;
    }
    Value old = dict_get(modules, *module_name);
    if (old) *module_name = old;
    return error_is_set() ? -1 : 0;
}

static int name_line_write(Pickler *p, Value name, const char *what) {
    Value bytes = codec_encode(name, p->protocol == 3 ? "utf-8" : "ascii", NULL);
    if (!bytes) {
        if (error_catch(&kr_type_UnicodeEncodeError))
            pickle_raise(PICKLING_ERROR,
                         "can't pickle %s identifier '%S' using pickle protocol %ld", what, name,
                         (long)p->protocol);
        return -1;
    }
    if (pickler_write(p, bytes_object(bytes)->data, bytes_object(bytes)->length) < 0) return -1;
    return pickler_write(p, "\n", 1);
}

static int name_lines_write(Pickler *p, Value module_name, Value name) {
    if (pickler_write_op(p, OP_GLOBAL) < 0) return -1;
    if (p->protocol < 3 && p->fixes_imports && names_to_old(&module_name, &name) < 0) return -1;
    if (name_line_write(p, module_name, "module") < 0) return -1;
    return name_line_write(p, name, "global");
}

static int names_write(Pickler *p, Value module_name, Value name, Value module, Value parent,
                       Value last) {
    if (parent == module) name = last; /* also where the path leads back to the module */
    if (p->protocol >= 4) {
        if (pickle_save(p, module_name, SAVE_ANY) < 0 || pickle_save(p, name, SAVE_ANY) < 0)
            return -1;
        return pickler_write_op(p, OP_STACK_GLOBAL);
    }
    if (parent == module) return name_lines_write(p, module_name, name);
    Value getter = module_import_attr("builtins", "getattr");
    if (!getter) return -1;
    return pickle_save_reduce(p, tuple_pack(2, getter, tuple_pack(2, parent, last)), 0);
}

/* v's own name: 0 with the error set. */
static Value own_name(Value v) {
    Value name = object_getattr_optional(v, str_intern_text("__qualname__"));
    if (name || error_is_set()) return name;
    return object_getattr(v, str_intern_text("__name__"));
}

/* The module, having made sure that the name leads to v there; 0 with PicklingError. */
static Value module_check(Value v, Value module_name, Value name, Value path, Value *parent) {
    Value module = module_import(module_name);
    if (!module) {
        error_clear();
        return pickle_raise(PICKLING_ERROR, "Can't pickle %R: import of module %R failed", v,
                            module_name);
    }
    Value found = path_follow(module, path, parent);
    if (!found) {
        error_clear();
        return pickle_raise(PICKLING_ERROR, "Can't pickle %R: attribute lookup %S on %S failed", v,
                            name, module_name);
    }
    if (found != v)
        return pickle_raise(PICKLING_ERROR, "Can't pickle %R: it's not the same object as %S.%S", v,
                            module_name, name);
    return module;
}

int pickle_save_global(Pickler *p, Value v, Value name) {
    if (!name) name = own_name(v);
    Value path = name ? path_split(0, name) : 0, parent = 0;
    Value module_name = path ? module_of(v, path) : 0;
    if (!module_name) return -1;
    Value module = module_check(v, module_name, name, path, &parent);
    if (!module) return -1;
    if (p->protocol >= 2) {
        int is_saved = extension_save(p, v, module_name, name);
        if (is_saved) return is_saved < 0 ? -1 : 0;
    }
    Value last = list_get(path, list_length(path) - 1);
    if (names_write(p, module_name, name, module, parent, last) < 0) return -1;
    return pickler_memo_put(p, v);
}

/* The types of single objects have no name in builtins. */
int pickle_save_type(Pickler *p, Value v) {
    static Type *const types[] = {&kr_type_NoneType, &kr_type_ellipsis,
                                  &kr_type_NotImplementedType};
    const Value objects[] = {KR_NONE, KR_ELLIPSIS, KR_NOT_IMPLEMENTED};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (v == value_of(types[i]))
            return pickle_save_reduce(
                p, tuple_pack(2, value_of(&kr_type_type), tuple_pack(1, objects[i])), v);
    return pickle_save_global(p, v, 0);
}

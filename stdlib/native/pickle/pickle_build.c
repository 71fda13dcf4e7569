/* Loading: classes, instances and what is put into objects that are there. Whatever runs Python
 * code may run this Unpickler too: the stack is looked at anew behind it. */
#include "pickle_types.h"

#include "core/call.h"
#include "module/module.h"
#include "text/codec.h"

/* ---- Classes ---- */

static Value class_find(Unpickler *u, Value module_name, Value name) {
    Value args[] = {module_name, name};
    return object_method(value_of(u), "find_class", args, 2);
}

static Value name_read(Unpickler *u, const char *encoding) {
    size_t length;
    const char *line = unpickler_readline(u, &length, 2);
    return line ? codec_decode(line, length - 1, encoding, NULL) : 0;
}

static Value class_read(Unpickler *u, const char *encoding) {
    Value module_name = name_read(u, encoding), name = module_name ? name_read(u, encoding) : 0;
    return name ? class_find(u, module_name, name) : 0;
}

PICKLE_LOADER(global) { return unpickler_push(u, class_read(u, "utf-8")); }

PICKLE_LOADER(stack_global) {
    Value name = unpickler_pop(u), module_name = name ? unpickler_pop(u) : 0;
    if (!module_name) return -1;
    if (!value_is_exact(name, &kr_type_str) || !value_is_exact(module_name, &kr_type_str)) {
        pickle_raise(UNPICKLING_ERROR, "STACK_GLOBAL requires str");
        return -1;
    }
    return unpickler_push(u, class_find(u, module_name, name));
}

/* The class that copyreg knows by this number. */
static Value extension_find(Unpickler *u, Value code) {
    Value cache = module_import_attr("copyreg", "_extension_cache");
    Value registry = cache ? module_import_attr("copyreg", "_inverted_registry") : 0;
    Value known = registry ? dict_get(cache, code) : 0;
    if (known || !registry || error_is_set()) return known;
    Value pair = dict_get(registry, code);
    if (!pair)
        return error_is_set()
                   ? 0
                   : error_raise(&kr_type_ValueError, "unregistered extension code %S", code);
    bool is_pair = value_is_tuple(pair) && tuple_length(pair) == 2 &&
                   value_is_str(tuple_get(pair, 0)) && value_is_str(tuple_get(pair, 1));
    if (!is_pair)
        return error_raise(&kr_type_ValueError, "_inverted_registry[%S] isn't a 2-tuple of strings",
                           code);
    Value class = class_find(u, tuple_get(pair, 0), tuple_get(pair, 1));
    return class && dict_set(cache, code, class) == 0 ? class : 0;
}

PICKLE_LOADER(ext) {
    const uint8_t *bytes = unpickler_read(u, (size_t)argument);
    uint32_t code = 0;
    if (!bytes) return -1;
    for (int i = 0; i < argument; i++) code |= (uint32_t)bytes[i] << 8 * i;
    if ((int32_t)code <= 0) {
        pickle_raise(UNPICKLING_ERROR, "EXT specifies code <= 0");
        return -1;
    }
    return unpickler_push(u, extension_find(u, small_make(code)));
}

/* ---- Persistent ids ---- */

static int persistent_missing(void) {
    pickle_raise(UNPICKLING_ERROR, "A load persistent id instruction was encountered,\n"
                                   "but no persistent_load function was specified.");
    return -1;
}

PICKLE_LOADER(persid) {
    size_t length;
    if (!u->persistent_load) return persistent_missing();
    const char *line = unpickler_readline(u, &length, 1);
    if (!line) return -1;
    Value id = codec_decode(line, length - 1, "ascii", NULL);
    if (!id && error_catch(&kr_type_UnicodeDecodeError))
        pickle_raise(UNPICKLING_ERROR, "persistent IDs in protocol 0 must be ASCII strings");
    return id ? unpickler_push(u, object_call1(u->persistent_load, id)) : -1;
}

PICKLE_LOADER(binpersid) {
    if (!u->persistent_load) return persistent_missing();
    Value id = unpickler_pop(u);
    return id ? unpickler_push(u, object_call1(u->persistent_load, id)) : -1;
}

/* ---- Instances ---- */

/* Of a class that INST or OBJ names: without arguments its __init__ does not run. */
static Value instance_make(Value class, Value args) {
    if (!tuple_length(args) && value_is_class(class)) {
        Value getter = object_getattr_optional(class, str_intern_text("__getinitargs__"));
        if (!getter && error_is_set()) return 0;
        if (!getter) return object_method(class, "__new__", &class, 1);
    }
    return call_unpacked(class, args, 0);
}

PICKLE_LOADER(inst) {
    int64_t start = unpickler_pop_mark(u);
    Value args = start < 0 ? 0 : unpickler_pop_tuple(u, (size_t)start);
    Value class = args ? class_read(u, "ascii") : 0;
    return class ? unpickler_push(u, instance_make(class, args)) : -1;
}

PICKLE_LOADER(obj) {
    int64_t start = unpickler_pop_mark(u);
    if (start < 0) return -1;
    if (u->depth < (size_t)start + 1) return unpickler_underflow(u);
    Value args = unpickler_pop_tuple(u, (size_t)start + 1), class = args ? unpickler_pop(u) : 0;
    return class ? unpickler_push(u, instance_make(class, args)) : -1;
}

static Value newobj_make(const char *op, Value class, Value args, Value kwargs) {
    if (!value_is_class(class))
        return pickle_raise(UNPICKLING_ERROR, "%s class argument must be a type, not %T", op,
                            class);
    if (!value_is_tuple(args))
        return pickle_raise(UNPICKLING_ERROR, "%s args argument must be a tuple, not %T", op, args);
    if (kwargs && !value_is_dict(kwargs))
        return pickle_raise(UNPICKLING_ERROR, "%s kwargs argument must be a dict, not %T", op,
                            kwargs);
    Value maker = object_getattr(class, str_intern_text("__new__"));
    return maker ? call_unpacked(maker, tuple_concat(tuple_pack(1, class), args), kwargs) : 0;
}

/* argument: with keywords? */
PICKLE_LOADER(newobj) {
    Value kwargs = argument ? unpickler_pop(u) : 0;
    if (argument && !kwargs) return -1;
    Value args = unpickler_pop(u), class = args ? unpickler_pop(u) : 0;
    if (!class) return -1;
    return unpickler_push(u, newobj_make(argument ? "NEWOBJ_EX" : "NEWOBJ", class, args, kwargs));
}

PICKLE_LOADER(reduce) {
    Value args = unpickler_pop(u), callable = args ? unpickler_pop(u) : 0;
    if (!callable) return -1;
    if (!value_is_tuple(args)) {
        error_raise(&kr_type_TypeError, "argument list must be a tuple");
        return -1;
    }
    return unpickler_push(u, call_unpacked(callable, args, 0));
}

/* ---- State ---- */

typedef int (*StateSetter)(Value target, Value name, Value value);

static int state_each(Value state, const char *message, Value target, StateSetter set) {
    Value name, value;
    size_t at = 0;
    if (!value_is_dict(state)) {
        pickle_raise(UNPICKLING_ERROR, "%s", message);
        return -1;
    }
    while (dict_next(state, &at, &name, &value)) {
        if (value_is_exact(name, &kr_type_str)) name = str_intern(name);
        if (set(target, name, value) < 0) return -1;
    }
    return 0;
}

static int default_setstate(Value object, Value state) {
    Value slots = 0;
    if (value_is_tuple(state) && tuple_length(state) == 2) {
        slots = tuple_get(state, 1);
        state = tuple_get(state, 0);
    }
    if (state != KR_NONE) {
        Value dict =
            value_is_dict(state) ? object_getattr(object, str_intern_text("__dict__")) : state;
        if (!dict || state_each(state, "state is not a dictionary", dict, object_setitem) < 0)
            return -1;
    }
    return slots ? state_each(slots, "slot state is not a dictionary", object, object_setattr) : 0;
}

PICKLE_LOADER(build) {
    if (u->depth < u->fence + 2) return unpickler_underflow(u);
    Value state = unpickler_pop(u), object = u->stack[u->depth - 1];
    Value method = object_getattr_optional(object, str_intern_text("__setstate__"));
    if (method) return object_call1(method, state) ? 0 : -1;
    return error_is_set() ? -1 : default_setstate(object, state);
}

/* ---- Items ---- */

/* Takes the values from `start` on, and the object below them. 1; 0: there are none; -1. */
static int items_take(Unpickler *u, size_t start, Value *object, Value *items) {
    if (start > u->depth || start <= u->fence) return unpickler_underflow(u);
    if (start == u->depth) return 0;
    *object = u->stack[start - 1];
    *items = unpickler_pop_list(u, start);
    return *items ? 1 : -1;
}

static int items_append(Value object, Value items) {
    if (value_is_exact(object, &kr_type_list)) return list_extend(object, items);
    Value extend = object_getattr_optional(object, str_intern_text("extend"));
    if (extend) return object_call1(extend, items) ? 0 : -1;
    Value append = error_is_set() ? 0 : object_getattr(object, str_intern_text("append"));
    if (!append) return -1;
    for (size_t i = 0; i < list_length(items); i++)
        if (!object_call1(append, list_get(items, i))) return -1;
    return 0;
}

static int append_from(Unpickler *u, size_t start) {
    Value object, items;
    int found = items_take(u, start, &object, &items);
    return found > 0 ? items_append(object, items) : found;
}

PICKLE_LOADER(append) {
    if (u->depth <= u->fence + 1) return unpickler_underflow(u);
    Value list = u->stack[u->depth - 2];
    if (!value_is_exact(list, &kr_type_list)) return append_from(u, u->depth - 1);
    return list_append(list, unpickler_pop(u));
}

PICKLE_LOADER(appends) {
    int64_t start = unpickler_pop_mark(u);
    return start < 0 ? -1 : append_from(u, (size_t)start);
}

static int setitems_from(Unpickler *u, size_t start) {
    Value object, items;
    if (start <= u->depth && start > u->fence && (u->depth - start) % 2) {
        pickle_raise(UNPICKLING_ERROR, "odd number of items for SETITEMS");
        return -1;
    }
    int found = items_take(u, start, &object, &items);
    if (found <= 0) return found;
    StateSetter set = value_is_exact(object, &kr_type_dict) ? dict_set : object_setitem;
    for (size_t i = 0; i + 1 < list_length(items); i += 2)
        if (set(object, list_get(items, i), list_get(items, i + 1)) < 0) return -1;
    return 0;
}

PICKLE_LOADER(setitem) {
    return u->depth < 2 ? unpickler_underflow(u) : setitems_from(u, u->depth - 2);
}

PICKLE_LOADER(setitems) {
    int64_t start = unpickler_pop_mark(u);
    return start < 0 ? -1 : setitems_from(u, (size_t)start);
}

PICKLE_LOADER(additems) {
    Value object, items;
    int64_t start = unpickler_pop_mark(u);
    int found = start < 0 ? -1 : items_take(u, (size_t)start, &object, &items);
    if (found <= 0) return found;
    Value add = value_is_set(object) ? 0 : object_getattr(object, str_intern_text("add"));
    if (!add && error_is_set()) return -1;
    for (size_t i = 0; i < list_length(items); i++) {
        Value item = list_get(items, i);
        if (add ? !object_call1(add, item) : set_add(object, item) < 0) return -1;
    }
    return 0;
}

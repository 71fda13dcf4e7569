/* BaseException, and the kinds whose attributes are a plain field or two. */
#include "core/attribute.h"
#include "core/type.h"
#include "exception/field.h"
#include "text/str.h"

/* The text of a name: what error texts call a class. */
static const char *self_type_name(Value self) { return type_name(value_type(self)); }

int exception_no_keywords(Value exception, Value kwargs) {
    if (!kwargs || dict_length(kwargs) == 0) return 0;
    error_raise(&kr_type_TypeError, "%s() takes no keyword arguments", self_type_name(exception));
    return -1;
}

/* ---- Making ---- */

Value kr_BaseException___new__(Value cls, Value args, Value kwargs) {
    (void)kwargs; /* __init__ complains: a subclass may accept them */
    Type *type = (Type *)cls;
    ExceptionObject *exception = type_allocate(type, 0);
    exception->args = args;
    return value_of(exception);
}

Value kr_BaseException___init__(Value self, Value args, Value kwargs) {
    if (exception_no_keywords(self, kwargs) < 0) return 0;
    exception_object(self)->args = args;
    return KR_NONE;
}

/* The constructors that fill in fields, by the type they belong to: subtypes share them. */
static const struct {
    Type *type;
    Value (*init)(Value self, Value args, Value kwargs);
} fillers[] = {
    {&kr_type_StopIteration, kr_StopIteration___init__},
    {&kr_type_AttributeError, kr_AttributeError___init__},
    {&kr_type_NameError, kr_NameError___init__},
    {&kr_type_ImportError, kr_ImportError___init__},
    {&kr_type_SystemExit, kr_SystemExit___init__},
    {&kr_type_SyntaxError, kr_SyntaxError___init__},
    {&kr_type_UnicodeDecodeError, kr_UnicodeDecodeError___init__},
    {&kr_type_UnicodeEncodeError, kr_UnicodeEncodeError___init__},
    {&kr_type_UnicodeTranslateError, kr_UnicodeTranslateError___init__},
};

Value exception_new(Type *type, Value args) {
    type_ensure(type);
    if (type_is_subtype(type, &kr_type_OSError)) return kr_OSError___new__(value_of(type), args, 0);
    Value exception = kr_BaseException___new__(value_of(type), args, 0);
    if (type->instance_size <= sizeof(ExceptionObject)) return exception;
    for (size_t i = 0; i < sizeof fillers / sizeof *fillers; i++)
        if (type_is_subtype(type, fillers[i].type))
            return fillers[i].init(exception, args, 0) ? exception : 0;
    return exception;
}

/* ---- BaseException ---- */

Value kr_BaseException___repr__(Value self) {
    Value args = exception_object(self)->args;
    const char *name = self_type_name(self);
    if (tuple_length(args) == 1) return str_printf("%s(%R)", name, tuple_get(args, 0));
    return str_printf("%s%R", name, args);
}

Value kr_BaseException___str__(Value self) {
    Value args = exception_object(self)->args;
    switch (tuple_length(args)) {
    case 0: return str_empty();
    case 1: return object_str(tuple_get(args, 0));
    }
    return object_str(args);
}

Value kr_BaseException___reduce__(Value self) {
    ExceptionObject *e = exception_object(self);
    Value state = instance_dict_used(self);
    return state ? tuple_pack(3, value_of(e->type), e->args, state)
                 : tuple_pack(2, value_of(e->type), e->args);
}

Value kr_BaseException___setstate__(Value self, Value state) {
    if (state == KR_NONE) return KR_NONE;
    if (!value_is_dict(state)) return error_raise(&kr_type_TypeError, "state is not a dictionary");
    size_t position = 0;
    Value key, value;
    while (dict_next(state, &position, &key, &value))
        if (object_setattr(self, key, value) < 0) return 0;
    return KR_NONE;
}

Value kr_BaseException_with_traceback(Value self, Value tb) {
    return kr_BaseException_set___traceback__(self, tb) ? self : 0;
}

Value kr_BaseException_add_note(Value self, Value note) {
    if (!value_is_str(note))
        return error_raise(&kr_type_TypeError, "note must be a str, not '%T'", note);
    Value name = str_intern_text("__notes__");
    Value notes = object_getattr_optional(self, name);
    if (!notes) {
        if (error_is_set()) return 0;
        notes = list_new(1);
        if (object_setattr(self, name, notes) < 0) return 0;
    }
    if (!value_is_list(notes))
        return error_raise(&kr_type_TypeError, "Cannot add note: __notes__ is not a list");
    return list_append(notes, note) < 0 ? 0 : KR_NONE;
}

Value kr_BaseException_get___dict__(Value self) { return instance_dict(self); }
Value kr_BaseException_set___dict__(Value self, Value value) {
    return instance_dict_assign(self, value);
}

Value kr_BaseException_get_args(Value self) { return exception_object(self)->args; }

Value kr_BaseException_set_args(Value self, Value value) {
    if (!value) return error_raise(&kr_type_TypeError, "args may not be deleted");
    Value args = tuple_from_iterable(value);
    if (!args) return 0;
    exception_object(self)->args = args;
    return KR_NONE;
}

static Value none_if_absent(Value v) { return v ? v : KR_NONE; }

Value kr_BaseException_get___traceback__(Value self) {
    return none_if_absent(exception_object(self)->traceback);
}

Value kr_BaseException_set___traceback__(Value self, Value value) {
    if (!value) return error_raise(&kr_type_TypeError, "__traceback__ may not be deleted");
    if (value != KR_NONE && !value_is_exact(value, &kr_type_traceback))
        return error_raise(&kr_type_TypeError, "__traceback__ must be a traceback or None");
    exception_object(self)->traceback = value == KR_NONE ? 0 : value;
    return KR_NONE;
}

Value kr_BaseException_get___context__(Value self) {
    return none_if_absent(exception_object(self)->context);
}

Value kr_BaseException_set___context__(Value self, Value value) {
    if (!value) return error_raise(&kr_type_TypeError, "__context__ may not be deleted");
    if (value != KR_NONE && !value_is_exception(value))
        return error_raise(&kr_type_TypeError,
                           "exception context must be None or derive from BaseException");
    exception_context_link(self, value == KR_NONE ? 0 : value);
    return KR_NONE;
}

Value kr_BaseException_get___cause__(Value self) {
    return none_if_absent(exception_object(self)->cause);
}

Value kr_BaseException_set___cause__(Value self, Value value) {
    if (!value) return error_raise(&kr_type_TypeError, "__cause__ may not be deleted");
    if (value != KR_NONE && !value_is_exception(value))
        return error_raise(&kr_type_TypeError,
                           "exception cause must be None or derive from BaseException");
    exception_object(self)->cause = value == KR_NONE ? 0 : value;
    exception_object(self)->suppress_context = 1;
    return KR_NONE;
}

Value kr_BaseException_get___suppress_context__(Value self) {
    return value_from_bool(exception_object(self)->suppress_context != 0);
}

Value kr_BaseException_set___suppress_context__(Value self, Value value) {
    if (!value) return error_raise(&kr_type_TypeError, "can't delete numeric/char attribute");
    if (value != KR_TRUE && value != KR_FALSE)
        return error_raise(&kr_type_TypeError, "attribute value type must be bool");
    exception_object(self)->suppress_context = value == KR_TRUE;
    return KR_NONE;
}

/* ---- SystemExit, StopIteration, KeyError ---- */

Value kr_SystemExit___init__(Value self, Value args, Value kwargs) {
    if (!kr_BaseException___init__(self, args, kwargs)) return 0;
    size_t count = tuple_length(args);
    ((SystemExitObject *)self)->code = count == 0 ? 0 : count == 1 ? tuple_get(args, 0) : args;
    return KR_NONE;
}

EXCEPTION_FIELD(SystemExit, SystemExitObject, code, code)

Value kr_StopIteration___init__(Value self, Value args, Value kwargs) {
    if (!kr_BaseException___init__(self, args, kwargs)) return 0;
    ((StopIterationObject *)self)->value = tuple_length(args) > 0 ? tuple_get(args, 0) : 0;
    return KR_NONE;
}

EXCEPTION_FIELD(StopIteration, StopIterationObject, value, value)

/* The repr of the key, so that a missing '' or ' ' can be read. */
Value kr_KeyError___str__(Value self) {
    Value args = exception_object(self)->args;
    return tuple_length(args) == 1 ? object_repr(tuple_get(args, 0))
                                   : kr_BaseException___str__(self);
}

/* ---- Kinds with keywords: NameError, AttributeError, ImportError ---- */

typedef struct Keyword {
    const char *name;
    Value *field;
} Keyword;

/* Stores each keyword in its field; fields not given become 0. TypeError for any other keyword. */
static int keywords_store(Value kwargs, const char *owner, const Keyword *keywords, size_t count) {
    for (size_t i = 0; i < count; i++) *keywords[i].field = 0;
    if (!kwargs) return 0;
    if (dict_length(kwargs) > count) {
        error_raise(&kr_type_TypeError, "%s() takes at most %zu keyword argument%s (%zu given)",
                    owner, count, count == 1 ? "" : "s", dict_length(kwargs));
        return -1;
    }
    size_t position = 0;
    Value key, value;
    while (dict_next(kwargs, &position, &key, &value)) {
        size_t i = 0;
        while (i < count && !str_equals_text(key, keywords[i].name)) i++;
        if (i == count) {
            error_raise(&kr_type_TypeError, "'%S' is an invalid keyword argument for %s()", key,
                        owner);
            return -1;
        }
        *keywords[i].field = value;
    }
    return 0;
}

Value kr_NameError___init__(Value self, Value args, Value kwargs) {
    NameErrorObject *e = (NameErrorObject *)self;
    e->head.args = args;
    const Keyword keywords[] = {{"name", &e->name}};
    return keywords_store(kwargs, "NameError", keywords, 1) < 0 ? 0 : KR_NONE;
}

EXCEPTION_FIELD(NameError, NameErrorObject, name, name)

Value kr_AttributeError___init__(Value self, Value args, Value kwargs) {
    AttributeErrorObject *e = (AttributeErrorObject *)self;
    e->head.args = args;
    const Keyword keywords[] = {{"name", &e->name}, {"obj", &e->obj}};
    return keywords_store(kwargs, "AttributeError", keywords, 2) < 0 ? 0 : KR_NONE;
}

EXCEPTION_FIELD(AttributeError, AttributeErrorObject, name, name)
EXCEPTION_FIELD(AttributeError, AttributeErrorObject, obj, obj)

Value kr_ImportError___init__(Value self, Value args, Value kwargs) {
    ImportErrorObject *e = (ImportErrorObject *)self;
    e->head.args = args;
    e->msg = tuple_length(args) == 1 ? tuple_get(args, 0) : 0;
    const Keyword keywords[] = {{"name", &e->name}, {"path", &e->path}};
    return keywords_store(kwargs, "ImportError", keywords, 2) < 0 ? 0 : KR_NONE;
}

Value kr_ImportError___str__(Value self) {
    Value message = ((ImportErrorObject *)self)->msg;
    return message && value_is_str(message) ? message : kr_BaseException___str__(self);
}

Value kr_ImportError___reduce__(Value self) {
    ImportErrorObject *e = (ImportErrorObject *)self;
    Value state = instance_dict_used(self);
    if (e->name || e->path) {
        state = state ? dict_copy(state) : dict_new();
        if (!state || (e->name && dict_set_text(state, "name", e->name) < 0) ||
            (e->path && dict_set_text(state, "path", e->path) < 0))
            return 0;
    }
    Value type = value_of(e->head.type);
    return state ? tuple_pack(3, type, e->head.args, state) : tuple_pack(2, type, e->head.args);
}

EXCEPTION_FIELD(ImportError, ImportErrorObject, msg, msg)
EXCEPTION_FIELD(ImportError, ImportErrorObject, name, name)
EXCEPTION_FIELD(ImportError, ImportErrorObject, path, path)

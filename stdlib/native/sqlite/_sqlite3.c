/* The module _sqlite3: errors, adapters and converters, numbers. */
#include "_sqlite3.stub.h"

#include "sqlite_types.h"

#include "core/call.h"
#include "text/codec.h"
#include "module/module.h"
#include "numbers/number.h"

/* ---- Errors ---- */

static const struct {
    const char *name;
    SqliteError base; /* SQLITE3_ERROR_COUNT: Exception */
} error_classes[SQLITE3_ERROR_COUNT] = {
    [SQLITE3_Warning] = {"Warning", SQLITE3_ERROR_COUNT},
    [SQLITE3_Error] = {"Error", SQLITE3_ERROR_COUNT},
    [SQLITE3_InterfaceError] = {"InterfaceError", SQLITE3_Error},
    [SQLITE3_DatabaseError] = {"DatabaseError", SQLITE3_Error},
    [SQLITE3_InternalError] = {"InternalError", SQLITE3_DatabaseError},
    [SQLITE3_OperationalError] = {"OperationalError", SQLITE3_DatabaseError},
    [SQLITE3_ProgrammingError] = {"ProgrammingError", SQLITE3_DatabaseError},
    [SQLITE3_IntegrityError] = {"IntegrityError", SQLITE3_DatabaseError},
    [SQLITE3_DataError] = {"DataError", SQLITE3_DatabaseError},
    [SQLITE3_NotSupportedError] = {"NotSupportedError", SQLITE3_DatabaseError},
};

Value sqlite_class(SqliteError which) {
    static Value classes[SQLITE3_ERROR_COUNT];
    if (classes[which]) return classes[which];
    SqliteError above = error_classes[which].base;
    Value base = above == SQLITE3_ERROR_COUNT ? value_of(&kr_type_Exception) : sqlite_class(above);
    return base ? error_class(&classes[which], "sqlite3", error_classes[which].name, base, NULL)
                : 0;
}

#define ERROR_CLASS(name)                                                                          \
    Value kr__sqlite3_const_##name(void) { return sqlite_class(SQLITE3_##name); }                  \
    Value kr_Connection_get_##name(Value self) { return (void)self, sqlite_class(SQLITE3_##name); }
ERROR_CLASS(Warning)
ERROR_CLASS(Error)
ERROR_CLASS(InterfaceError)
ERROR_CLASS(DatabaseError)
ERROR_CLASS(InternalError)
ERROR_CLASS(OperationalError)
ERROR_CLASS(ProgrammingError)
ERROR_CLASS(IntegrityError)
ERROR_CLASS(DataError)
ERROR_CLASS(NotSupportedError)
#undef ERROR_CLASS

Value sqlite_error(SqliteError which, const char *format, ...) {
    StrBuilder b;
    va_list arguments;
    va_start(arguments, format);
    str_builder_init(&b);
    str_builder_vprintf(&b, format, arguments);
    va_end(arguments);
    Value message = str_builder_finish(&b), class = sqlite_class(which);
    Value error = message && class ? object_call1(class, message) : 0;
    return error ? error_raise_object(error) : 0;
}

static SqliteError error_of_code(int code) {
    switch (code & 0xff) {
    case SQLITE_INTERNAL:
    case SQLITE_NOTFOUND: return SQLITE3_InternalError;
    case SQLITE_ERROR:
    case SQLITE_PERM:
    case SQLITE_ABORT:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY:
    case SQLITE_INTERRUPT:
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
    case SQLITE_EMPTY:
    case SQLITE_SCHEMA: return SQLITE3_OperationalError;
    case SQLITE_TOOBIG: return SQLITE3_DataError;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH: return SQLITE3_IntegrityError;
    case SQLITE_MISUSE:
    case SQLITE_RANGE: return SQLITE3_InterfaceError;
    default: return SQLITE3_DatabaseError;
    }
}

typedef struct NamedNumber {
    const char *name;
    int64_t number;
} NamedNumber;

#define ERROR_CODE(name) {#name, name},
#define CONSTANT(name)
static const NamedNumber error_codes[] = {
#include "sqlite_constants.def"
};
#undef ERROR_CODE
#undef CONSTANT
#define ERROR_CODE(name)
#define CONSTANT(name) {#name, name},
static const NamedNumber constants[] = {
#include "sqlite_constants.def"
};
#undef ERROR_CODE
#undef CONSTANT

static const char *code_name(int code) {
    for (size_t i = 0; i < sizeof error_codes / sizeof *error_codes; i++)
        if (error_codes[i].number == code) return error_codes[i].name;
    return "unknown";
}

Value sqlite_raise(sqlite3 *db) {
    if (error_is_set()) return 0;
    int code = sqlite3_extended_errcode(db);
    if ((code & 0xff) == SQLITE_NOMEM) return error_raise_memory();
    Value class = sqlite_class(error_of_code(code));
    Value error = class ? object_call1(class, str_from_text(sqlite3_errmsg(db))) : 0;
    if (!error ||
        object_setattr(error, str_intern_text("sqlite_errorcode"), small_make(code)) < 0 ||
        object_setattr(error, str_intern_text("sqlite_errorname"), str_from_text(code_name(code))) <
            0)
        return 0;
    return error_raise_object(error);
}

/* ---- Arguments ---- */

const char *sqlite_text_arg(Value v, const char *where, size_t *length) {
    size_t size;
    if (!value_is_str(v)) {
        error_raise(&kr_type_TypeError, "%s must be str, not %G", where, v);
        return NULL;
    }
    Value bytes = codec_encode(v, "utf-8", NULL); /* lone surrogates are refused */
    if (!bytes) return NULL;
    return str_utf8(v, length ? length : &size);
}

/* ---- Adapters (what is stored for an object) and converters (what is read for a type's name) ----
 */

Value sqlite_adapters(void) {
    static Value adapters;
    return adapters ? adapters : (adapters = dict_new());
}
Value sqlite_converters(void) {
    static Value converters;
    return converters ? converters : (converters = dict_new());
}
Value kr__sqlite3_const_adapters(void) { return sqlite_adapters(); }
Value kr__sqlite3_const_converters(void) { return sqlite_converters(); }

Value kr__sqlite3_register_adapter(Value type, Value adapter) {
    Value key = tuple_pack(2, type, value_of(&kr_type_PrepareProtocol));
    return dict_set(sqlite_adapters(), key, adapter) < 0 ? 0 : KR_NONE;
}

Value kr__sqlite3_register_converter(Value name, Value converter) {
    if (!value_is_str(name))
        return error_raise(&kr_type_TypeError,
                           "register_converter() argument 1 must be str, not %G", name);
    Value upper = object_method(name, "upper", NULL, 0);
    return upper && dict_set(sqlite_converters(), upper, converter) == 0 ? KR_NONE : 0;
}

/* One of the ways of PEP 246; 0 without an error: it does not lead there. */
static Value adapt_by_method(Value object, const char *name, Value argument) {
    Value method = object_getattr_optional(object, str_intern_text(name));
    if (!method) return 0;
    Value result = object_call1(method, argument);
    if (!result) error_catch(&kr_type_TypeError);
    return result == KR_NONE ? 0 : result;
}

static Value adapt(Value object, Value protocol, Value otherwise) {
    Value key = tuple_pack(2, value_of(value_type(object)), protocol);
    Value adapter = dict_get(sqlite_adapters(), key);
    if (adapter) return object_call1(adapter, object);
    Value result = error_is_set() ? 0 : adapt_by_method(protocol, "__adapt__", object);
    if (!result && !error_is_set()) result = adapt_by_method(object, "__conform__", protocol);
    if (result || error_is_set()) return result;
    return otherwise ? otherwise : sqlite_error(SQLITE3_ProgrammingError, "can't adapt");
}

Value sqlite_adapt(Value object) {
    if (value_is_small(object) || value_is_flonum(object)) {
        if (!dict_length(sqlite_adapters())) return object;
    } else if (value_is_exact(object, &kr_type_str) || object == KR_NONE) {
        return object;
    }
    return adapt(object, value_of(&kr_type_PrepareProtocol), object);
}

Value kr__sqlite3_adapt(Value object, Value protocol, Value otherwise) {
    return adapt(object, protocol ? protocol : value_of(&kr_type_PrepareProtocol), otherwise);
}

/* ---- The module ---- */

Value kr__sqlite3_connect(Value args, Value kwargs) {
    enum { FACTORY = 5 };
    Value factory = kwargs ? dict_get_text(kwargs, "factory") : 0;
    if (tuple_length(args) > FACTORY) factory = tuple_get(args, FACTORY);
    return call_unpacked(factory ? factory : value_of(&kr_type_Connection), args, kwargs);
}

Value kr__sqlite3_complete_statement(Value statement) {
    const char *text =
        sqlite_text_arg(statement, "complete_statement() argument 'statement'", NULL);
    return text ? value_from_bool(sqlite3_complete(text)) : 0;
}

Value kr__sqlite3_enable_shared_cache(Value enable) {
    int on = object_truth(enable);
    if (on < 0) return 0;
    if (sqlite3_enable_shared_cache(on) == SQLITE_OK) return KR_NONE;
    return sqlite_error(SQLITE3_OperationalError, "Changing the shared_cache flag failed");
}

Value kr__sqlite3_enable_callback_tracebacks(Value enable) {
    return object_truth(enable) < 0 ? 0 : KR_NONE;
}

Value kr__sqlite3_const_sqlite_version(void) { return str_from_text(sqlite3_libversion()); }
Value kr__sqlite3_const_version(void) { return str_from_text("2.6.0"); }
Value kr__sqlite3_const_threadsafety(void) { return small_make(3); }
Value kr__sqlite3_const_PARSE_DECLTYPES(void) { return small_make(DETECT_DECLTYPES); }
Value kr__sqlite3_const_PARSE_COLNAMES(void) { return small_make(DETECT_COLNAMES); }

static int numbers_enter(Value dict, const NamedNumber *numbers, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (dict_set_text(dict, numbers[i].name, int_from_i64(numbers[i].number)) < 0) return -1;
    return 0;
}

int kr__sqlite3_start(Value module) {
    Value dict = module_object(module)->dict;
    if (numbers_enter(dict, error_codes, sizeof error_codes / sizeof *error_codes) < 0) return -1;
    return numbers_enter(dict, constants, sizeof constants / sizeof *constants);
}

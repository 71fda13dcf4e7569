/* _csv.Dialect: options checked, and attributes that show them. */
#include "_csv.stub.h"

#include "csv_types.h"

#include "core/type.h"
#include "text/str.h"

/* The options in the order of the positional arguments, behind the dialect. */
typedef enum Option {
    OPTION_DELIMITER,
    OPTION_DOUBLEQUOTE,
    OPTION_ESCAPECHAR,
    OPTION_LINETERMINATOR,
    OPTION_QUOTECHAR,
    OPTION_QUOTING,
    OPTION_SKIPINITIALSPACE,
    OPTION_STRICT,
    OPTION_COUNT
} Option;

static const char *const option_names[OPTION_COUNT] = {
    "delimiter", "doublequote", "escapechar",       "lineterminator",
    "quotechar", "quoting",     "skipinitialspace", "strict"};

/* ---- One option each: 0, -1 ---- */

static int char_read(int64_t *to, const char *name, Value given, int64_t otherwise,
                     const char *or_none) {
    *to = given ? CSV_NOT_SET : otherwise;
    if (!given || (*or_none && given == KR_NONE)) return 0;
    if (!value_is_str(given)) {
        error_raise(&kr_type_TypeError, "\"%s\" must be string%s, not %T", name, or_none, given);
        return -1;
    }
    if (str_object(given)->length != 1) {
        error_raise(&kr_type_TypeError, "\"%s\" must be a 1-character string", name);
        return -1;
    }
    *to = str_at(str_object(given), 0);
    return 0;
}

static int bool_read(bool *to, Value given, bool otherwise) {
    int truth = given ? object_truth(given) : otherwise;
    *to = truth > 0;
    return truth < 0 ? -1 : 0;
}

static int line_end_read(Value *to, Value given) {
    *to = given == KR_NONE ? 0 : given ? given : str_from_text("\r\n");
    if (!given || given == KR_NONE || value_is_str(given)) return 0;
    error_raise(&kr_type_TypeError, "\"lineterminator\" must be a string");
    return -1;
}

static int quoting_read(CsvQuoting *to, Value given) {
    *to = QUOTE_MINIMAL;
    if (!given) return 0;
    if (!value_is_small(given)) {
        error_raise(&kr_type_TypeError, "\"quoting\" must be an integer");
        return -1;
    }
    if (small_get(given) < QUOTE_MINIMAL || small_get(given) > QUOTE_NONE) {
        error_raise(&kr_type_TypeError, "bad \"quoting\" value");
        return -1;
    }
    *to = (CsvQuoting)small_get(given);
    return 0;
}

static int options_read(DialectObject *d, const Value *given) {
    Value quote = given[OPTION_QUOTECHAR];
    if (char_read(&d->delimiter, "delimiter", given[OPTION_DELIMITER], ',', "") < 0 ||
        bool_read(&d->doubles_quotes, given[OPTION_DOUBLEQUOTE], true) < 0 ||
        char_read(&d->escape, "escapechar", given[OPTION_ESCAPECHAR], CSV_NOT_SET, " or None") <
            0 ||
        line_end_read(&d->line_end, given[OPTION_LINETERMINATOR]) < 0 ||
        char_read(&d->quote, "quotechar", quote, '"', " or None") < 0 ||
        quoting_read(&d->quoting, given[OPTION_QUOTING]) < 0 ||
        bool_read(&d->skips_spaces, given[OPTION_SKIPINITIALSPACE], false) < 0 ||
        bool_read(&d->is_strict, given[OPTION_STRICT], false) < 0)
        return -1;
    if (quote == KR_NONE && !given[OPTION_QUOTING]) d->quoting = QUOTE_NONE;
    if (d->quoting != QUOTE_NONE && d->quote == CSV_NOT_SET)
        error_raise(&kr_type_TypeError, "quotechar must be set if quoting enabled");
    else if (!d->line_end)
        error_raise(&kr_type_TypeError, "lineterminator must be set");
    else
        return 0;
    return -1;
}

/* ---- Where options come from ---- */

static int option_of_name(Value name) {
    for (int i = 0; i < OPTION_COUNT; i++)
        if (str_equals_text(name, option_names[i])) return i;
    return -1;
}

/* Keywords: `dialect` goes to *dialect. 0, -1. */
static int keywords_read(Value options, Value *dialect, Value *given) {
    size_t position = 0;
    for (Value name, value; options && dict_next(options, &position, &name, &value);) {
        int option = option_of_name(name);
        if (option >= 0)
            given[option] = value;
        else if (str_equals_text(name, "dialect"))
            *dialect = value;
        else {
            error_raise(&kr_type_TypeError, "'%S' is an invalid keyword argument for this function",
                        name);
            return -1;
        }
    }
    return 0;
}

/* What was not given is taken from the attributes of the dialect, where it has them. */
static int attributes_read(Value dialect, Value *given) {
    for (int i = 0; i < OPTION_COUNT; i++) {
        if (given[i]) continue;
        given[i] = object_getattr_optional(dialect, str_intern_text(option_names[i]));
        if (!given[i]) error_clear();
    }
    return 0;
}

static Value dialect_new(Type *type, Value dialect, Value *given) {
    bool is_any_given = false;
    for (int i = 0; i < OPTION_COUNT; i++) is_any_given |= given[i] != 0;
    if (dialect && value_is_str(dialect)) {
        Value found = dict_get(csv_dialects(), dialect);
        if (!found) return error_is_set() ? 0 : csv_error("unknown dialect");
        dialect = found;
    }
    if (dialect && !is_any_given && value_is_exact(dialect, &kr_type_Dialect)) return dialect;
    if (dialect && dialect != KR_NONE && attributes_read(dialect, given) < 0) return 0;
    DialectObject *made = type_allocate(type, 0);
    return options_read(made, given) < 0 ? 0 : value_of(made);
}

Value csv_dialect_make(Value dialect, Value options) {
    Value given[OPTION_COUNT] = {0};
    if (keywords_read(options, &dialect, given) < 0) return 0;
    return dialect_new(&kr_type_Dialect, dialect, given);
}

Value kr_Dialect___new__(Value cls, Value args, Value kwargs) {
    Value given[OPTION_COUNT] = {0}, dialect = 0;
    size_t count = tuple_length(args);
    if (count > OPTION_COUNT + 1)
        return error_raise(&kr_type_TypeError, "function takes at most %d arguments (%zu given)",
                           OPTION_COUNT + 1, count + (kwargs ? dict_length(kwargs) : 0));
    for (size_t i = 0; i < count; i++)
        if (i)
            given[i - 1] = tuple_get(args, i);
        else
            dialect = tuple_get(args, 0);
    if (keywords_read(kwargs, &dialect, given) < 0) return 0;
    return dialect_new(type_object(cls), dialect, given);
}

/* ---- Attributes ---- */

static Value char_or_none(int64_t c) {
    return c == CSV_NOT_SET ? KR_NONE : str_from_char((uint32_t)c);
}

Value kr_Dialect_get_delimiter(Value self) { return char_or_none(dialect_object(self)->delimiter); }
Value kr_Dialect_get_escapechar(Value self) { return char_or_none(dialect_object(self)->escape); }
Value kr_Dialect_get_quotechar(Value self) { return char_or_none(dialect_object(self)->quote); }
Value kr_Dialect_get_lineterminator(Value self) { return dialect_object(self)->line_end; }
Value kr_Dialect_get_quoting(Value self) { return small_make(dialect_object(self)->quoting); }
Value kr_Dialect_get_doublequote(Value self) {
    return value_from_bool(dialect_object(self)->doubles_quotes);
}
Value kr_Dialect_get_skipinitialspace(Value self) {
    return value_from_bool(dialect_object(self)->skips_spaces);
}
Value kr_Dialect_get_strict(Value self) { return value_from_bool(dialect_object(self)->is_strict); }

Value kr_Dialect___reduce__(Value self) {
    return error_raise(&kr_type_TypeError, "cannot pickle '%s' instances", object_type_name(self));
}
Value kr_Dialect___reduce_ex__(Value self, Value protocol) {
    return (void)protocol, kr_Dialect___reduce__(self);
}

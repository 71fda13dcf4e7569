/* SyntaxError: (message, (filename, lineno, offset, text[, end_lineno, end_offset])). */
#include "exception/field.h"
#include "text/str.h"

EXCEPTION_FIELD(SyntaxError, SyntaxErrorObject, msg, msg)
EXCEPTION_FIELD(SyntaxError, SyntaxErrorObject, filename, filename)
EXCEPTION_FIELD(SyntaxError, SyntaxErrorObject, lineno, lineno)
EXCEPTION_FIELD(SyntaxError, SyntaxErrorObject, offset, offset)
EXCEPTION_FIELD(SyntaxError, SyntaxErrorObject, text, text)
EXCEPTION_FIELD(SyntaxError, SyntaxErrorObject, end_lineno, end_lineno)
EXCEPTION_FIELD(SyntaxError, SyntaxErrorObject, end_offset, end_offset)
EXCEPTION_FIELD(SyntaxError, SyntaxErrorObject, print_file_and_line, print_file_and_line)

static int location_count_check(size_t count) {
    if (count < 4) {
        error_raise(&kr_type_TypeError, "function takes at least 4 arguments (%zu given)", count);
        return -1;
    }
    if (count > 6) {
        error_raise(&kr_type_TypeError, "function takes at most 6 arguments (%zu given)", count);
        return -1;
    }
    if (count == 5) {
        error_raise(&kr_type_TypeError, "end_offset must be provided when end_lineno is provided");
        return -1;
    }
    return 0;
}

Value kr_SyntaxError___init__(Value self, Value args, Value kwargs) {
    if (!kr_BaseException___init__(self, args, kwargs)) return 0;
    SyntaxErrorObject *e = (SyntaxErrorObject *)self;
    size_t count = tuple_length(args);
    if (count >= 1) e->msg = tuple_get(args, 0);
    if (count != 2) return KR_NONE;
    Value location = tuple_from_iterable(tuple_get(args, 1));
    if (!location || location_count_check(tuple_length(location)) < 0) return 0;
    e->filename = tuple_get(location, 0);
    e->lineno = tuple_get(location, 1);
    e->offset = tuple_get(location, 2);
    e->text = tuple_get(location, 3);
    bool has_end = tuple_length(location) == 6;
    e->end_lineno = has_end ? tuple_get(location, 4) : 0;
    e->end_offset = has_end ? tuple_get(location, 5) : 0;
    return KR_NONE;
}

/* The part of a path behind the last slash. */
static Value base_name(Value path) {
    const StrObject *s = str_object(path);
    uint64_t start = s->length;
    while (start > 0 && str_at(s, start - 1) != '/') start--;
    return str_substring(path, start, s->length);
}

Value kr_SyntaxError___str__(Value self) {
    const SyntaxErrorObject *e = (const SyntaxErrorObject *)self;
    Value message = e->msg ? e->msg : KR_NONE;
    bool has_file = e->filename && value_is_str(e->filename);
    bool has_line = e->lineno && value_is_int(e->lineno);
    if (has_file && has_line)
        return str_printf("%S (%S, line %S)", message, base_name(e->filename), e->lineno);
    if (has_file) return str_printf("%S (%S)", message, base_name(e->filename));
    if (has_line) return str_printf("%S (line %S)", message, e->lineno);
    return object_str(message);
}

/* Errors in f-strings, in the words of CPython 3.11, whose parser reads each field as a text of its own. */
#include "front/parse_internal.h"

void parse_field_error(Parser *p, DiagClass class, SourceSpan span, const DiagPlace *place,
                       const char *message) {
    DiagPlace where = place ? *place : diag_place_of(p->source, span);
    SourcePlace brace = source_place(p->source, p->field->start);
    if (where.line == brace.line)
        where.offset -= (int32_t)brace.column_char;
    if (where.end_line == brace.line && where.end_offset > 0)
        where.end_offset -= (int32_t)brace.column_char;
    bool prefixed = !strncmp(message, "f-string", 8);
    diag_add(p->diag, DIAG_ERROR, class, span, &where, "%s%s", prefixed ? "" : "f-string: ", message);
}

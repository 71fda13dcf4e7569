#include "front/semantic_error.h"

DiagPlace semantic_place(const SourceFile *source, SourceSpan span) {
    SourcePlace start = source_place(source, span.start);
    SourcePlace end = source_place(source, span.end);
    return (DiagPlace){start.line, (int32_t)start.column + 1, end.line, (int32_t)end.column + 1};
}

void semantic_error(Diag *diag, SourceSpan span, const char *format, ...) {
    DiagPlace place = semantic_place(diag->source, span);
    va_list args;
    va_start(args, format);
    diag_vadd(diag, DIAG_ERROR, DIAG_SYNTAX_ERROR, span, &place, format, args);
    va_end(args);
}

void semantic_warning(Diag *diag, SourceSpan span, const char *format, ...) {
    DiagPlace place = semantic_place(diag->source, span);
    va_list args;
    va_start(args, format);
    diag_vadd(diag, DIAG_WARNING, DIAG_SYNTAX_WARNING, span, &place, format, args);
    va_end(args);
}

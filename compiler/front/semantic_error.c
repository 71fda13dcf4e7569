#include "front/semantic_error.h"

DiagPlace semantic_place(const SourceFile *source, SourceSpan span) {
    SourcePlace start = source_place(source, span.start);
    SourcePlace end = source_place(source, span.end);
    return (DiagPlace){start.line, (int32_t)start.column + 1, end.line, (int32_t)end.column + 1};
}

static void semantic_add(Diag *diag, DiagKind kind, DiagClass class, SourceSpan span,
                         const char *format, va_list args) __attribute__((format(printf, 5, 0)));

static void semantic_add(Diag *diag, DiagKind kind, DiagClass class, SourceSpan span,
                         const char *format, va_list args) {
    /* Finding the place takes as long as the line is. */
    DiagPlace place = {0};
    if (!diag_is_full(diag, kind)) place = semantic_place(diag->source, span);
    diag_vadd(diag, kind, class, span, &place, format, args);
}

void semantic_error(Diag *diag, SourceSpan span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    semantic_add(diag, DIAG_ERROR, DIAG_SYNTAX_ERROR, span, format, args);
    va_end(args);
}

void semantic_warning(Diag *diag, SourceSpan span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    semantic_add(diag, DIAG_WARNING, DIAG_SYNTAX_WARNING, span, format, args);
    va_end(args);
}

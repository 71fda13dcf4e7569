/* Warnings: what is done with one is decided by filters, which programs change through the module
 * warnings. Works without that module, too. */
#ifndef KRAIT_EXCEPTION_WARNING_H
#define KRAIT_EXCEPTION_WARNING_H

#include "core/object.h"

/* As warnings.warn: attributed to the Python function that is stack_level - 1 calls above the
 * innermost one. message: text or a Warning; category: class or KR_NONE; source: object or 0. 0, or
 * -1 if a filter makes it an error. */
int warning_warn(Value message, Value category, int64_t stack_level, Value source);
/* The same from C, for the innermost Python function. The format is error_raise's. */
int warning_format(Type *category, const char *format, ...);

/* A warning with its place. registry: dict, KR_NONE or 0; line_text: str, or 0 to read the file. */
typedef struct Warning {
    Value message, category; /* as warning_warn */
    Value filename, module;  /* module 0: made from the filename */
    int64_t line;
    Value registry, line_text, source;
} Warning;
int warning_explicit(const Warning *warning);

/* What the module _warnings shows: its filters (a list), the registry of warnings that are shown
 * once (a dict), the action where no filter matches (a str). */
Value warning_filters(void);
Value warning_once_registry(void);
Value warning_default_action(void);
/* Filters have changed: what was shown before may be shown again. */
void warning_filters_changed(void);

#endif

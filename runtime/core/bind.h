/* The TypeErrors of wrong calls; each sets the error and returns -1. */
#ifndef KRAIT_CORE_BIND_H
#define KRAIT_CORE_BIND_H

#include "core/object.h"

/* What is known when binding fails. */
typedef struct BindCall {
    const Code *code;
    Value callee; /* 0: a native constructor */
    size_t count; /* positional arguments given */
    Value names;  /* keywords given, or 0 */
    const Value *params;
} BindCall;

/* Native functions with keywords: refuses what CPython refuses before it binds anything. False, and
 * no error: go on. */
bool bind_error_keywords_first(const BindCall *call);
int bind_error_too_many(const BindCall *call);
int bind_error_missing(const BindCall *call, size_t first, size_t end);
int bind_error_keyword(const BindCall *call, Value name);
int bind_error_multiple(const BindCall *call, size_t index);
int bind_error_not_str(const BindCall *call, Value name);
/* Whether a native function's parameter may be given by name. Where only self may, none may. */
bool code_takes_keywords(const Code *code);
/* How many trailing positional parameters have defaults. */
size_t bind_default_count(const BindCall *call);
/* The name for error texts: f.__qualname__ of functions, the type's for constructors. */
Value bind_name(const BindCall *call);

#endif

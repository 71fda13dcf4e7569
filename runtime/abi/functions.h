/* C prototypes of functions.def: a definition that differs from its row does not compile. */
#ifndef KRAIT_ABI_FUNCTIONS_H
#define KRAIT_ABI_FUNCTIONS_H

#include "abi/layout.h"

#define VALUE Value
#define MAYBE Value
#define STATUS int
#define TRI int
#define BOOL bool
#define I64 int64_t
#define I32 int32_t
#define F64 double
#define PTR const void *
#define VALUES const Value *
#define OUT Value *
#define CACHE AttrCache *
#define SIZE size_t
#define CODE const Code *
#define VOID void
#define NOTHING void
#define FN(name, result, arguments, effects) result name arguments;
#include "abi/functions.def"
#undef FN
#undef VALUE
#undef MAYBE
#undef STATUS
#undef TRI
#undef BOOL
#undef I64
#undef I32
#undef F64
#undef PTR
#undef VALUES
#undef OUT
#undef CACHE
#undef SIZE
#undef CODE
#undef VOID
#undef NOTHING

#endif

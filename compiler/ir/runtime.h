/* The runtime functions that compiled code may call: runtime/abi/functions.def as a table. */
#ifndef KRAIT_IR_RUNTIME_H
#define KRAIT_IR_RUNTIME_H

#include <stdint.h>

typedef enum RuntimeId {
#define FN(name, result, arguments, effects) RUNTIME_##name,
#include "abi/functions.def"
#undef FN
    RUNTIME_COUNT
} RuntimeId;

typedef enum RuntimeResult {
    RESULT_VALUE,
    RESULT_MAYBE,
    RESULT_STATUS,
    RESULT_TRI,
    RESULT_BOOL,
    RESULT_I64,
    RESULT_F64,
    RESULT_PTR,
    RESULT_VOID,
} RuntimeResult;

typedef enum RuntimeArg {
    RUNTIME_ARG_END, /* behind the last one */
    RUNTIME_ARG_VALUE,
    RUNTIME_ARG_I64,
    RUNTIME_ARG_I32,
    RUNTIME_ARG_F64,
    RUNTIME_ARG_PTR,
    RUNTIME_ARG_VALUES,
    RUNTIME_ARG_OUT,
    RUNTIME_ARG_CACHE,
    RUNTIME_ARG_SIZE,
    RUNTIME_ARG_CODE,
} RuntimeArg;

typedef enum RuntimeEffect {
    RUNTIME_RAISES = 1 << 0,
    RUNTIME_CALLS = 1 << 1,
    RUNTIME_ALLOCS = 1 << 2,
    RUNTIME_READS = 1 << 3,
    RUNTIME_PURE = 1 << 4,
    RUNTIME_INLINE = 1 << 5,
    RUNTIME_COLD = 1 << 6,
} RuntimeEffect;

enum { RUNTIME_ARGS_MAX = 8 };

typedef struct RuntimeInfo {
    const char *name;
    RuntimeResult result;
    uint8_t args[RUNTIME_ARGS_MAX + 1]; /* RuntimeArg */
    uint32_t effects;                   /* RuntimeEffect bits */
} RuntimeInfo;

extern const RuntimeInfo runtime_table[RUNTIME_COUNT];

/* RUNTIME_COUNT: no such function. */
RuntimeId runtime_find(const char *name);

#endif

/* The rows of functions.def. A file of its own because the words of the table (VALUE, I64, READS)
 * are plain names here, which would clash with those of others. */
#include "ir/runtime.h"

#include <string.h>

enum {
    NOTHING = RUNTIME_ARG_END,
    VALUE = RUNTIME_ARG_VALUE,
    I64 = RUNTIME_ARG_I64,
    I32 = RUNTIME_ARG_I32,
    F64 = RUNTIME_ARG_F64,
    PTR = RUNTIME_ARG_PTR,
    VALUES = RUNTIME_ARG_VALUES,
    OUT = RUNTIME_ARG_OUT,
    CACHE = RUNTIME_ARG_CACHE,
    SIZE = RUNTIME_ARG_SIZE,
    CODE = RUNTIME_ARG_CODE,
};

enum {
    RAISES = RUNTIME_RAISES,
    CALLS = RUNTIME_CALLS,
    ALLOCS = RUNTIME_ALLOCS,
    READS = RUNTIME_READS,
    PURE = RUNTIME_PURE,
    INLINE = RUNTIME_INLINE,
    COLD = RUNTIME_COLD,
};

#define ARGUMENTS(...) {__VA_ARGS__}

const RuntimeInfo runtime_table[RUNTIME_COUNT] = {
#define FN(name_, result_, arguments_, effects_)                                                   \
    [RUNTIME_##name_] = {.name = #name_,                                                           \
                         .result = RESULT_##result_,                                               \
                         .args = ARGUMENTS arguments_,                                             \
                         .effects = (effects_)},
#include "abi/functions.def"
#undef FN
};

RuntimeId runtime_find(const char *name) {
    for (unsigned id = 0; id < RUNTIME_COUNT; id++)
        if (strcmp(runtime_table[id].name, name) == 0) return (RuntimeId)id;
    return RUNTIME_COUNT;
}

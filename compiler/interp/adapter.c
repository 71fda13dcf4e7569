/* The rows of functions.def as functions that take their arguments from an array, so that any of
 * them can be called knowing its row only. */
#include "interp/interp.h"

#define AS_NOTHING(word)
#define AS_VALUE(word) (Value)(word)
#define AS_I64(word) (int64_t)(word)
#define AS_I32(word) (int32_t)(word)
#define AS_PTR(word) (const void *)(word)
#define AS_VALUES(word) (const Value *)(word)
#define AS_OUT(word) (Value *)(word)
#define AS_CACHE(word) (AttrCache *)(word)
#define AS_SIZE(word) (size_t)(word)
#define AS_CODE(word) (const Code *)(word)

#define GIVE_VALUE(call) return (call)
#define GIVE_MAYBE(call) return (call)
#define GIVE_STATUS(call) return (uint64_t)(int64_t)(call)
#define GIVE_TRI(call) return (uint64_t)(int64_t)(call)
#define GIVE_BOOL(call) return (call)
#define GIVE_I64(call) return (uint64_t)(call)
#define GIVE_PTR(call) return (uint64_t)(call)
#define GIVE_VOID(call)                                                                            \
    (call);                                                                                        \
    return 0

#define PICK(a, b, c, d, e, f, g, h, chosen, ...) chosen
#define ARGS(...)                                                                                  \
    PICK(__VA_ARGS__, ARGS8, ARGS7, ARGS6, ARGS5, ARGS4, ARGS3, ARGS2, ARGS1, )(__VA_ARGS__)
#define ARGS1(A) AS_##A(a[0])
#define ARGS2(A, B) ARGS1(A), AS_##B(a[1])
#define ARGS3(A, B, C) ARGS2(A, B), AS_##C(a[2])
#define ARGS4(A, B, C, D) ARGS3(A, B, C), AS_##D(a[3])
#define ARGS5(A, B, C, D, E) ARGS4(A, B, C, D), AS_##E(a[4])
#define ARGS6(A, B, C, D, E, F) ARGS5(A, B, C, D, E), AS_##F(a[5])
#define ARGS7(A, B, C, D, E, F, G) ARGS6(A, B, C, D, E, F), AS_##G(a[6])
#define ARGS8(A, B, C, D, E, F, G, H) ARGS7(A, B, C, D, E, F, G), AS_##H(a[7])

#define FN(name, result, arguments, effects)                                                       \
    static uint64_t adapt_##name(const uint64_t *a) {                                              \
        (void)a;                                                                                   \
        GIVE_##result(name(ARGS arguments));                                                       \
    }
#include "abi/functions.def"
#undef FN

const InterpRuntime interp_runtime[RUNTIME_COUNT] = {
#define FN(name, result, arguments, effects)                                                       \
    [RUNTIME_##name] = {adapt_##name, (void (*)(void))name},
#include "abi/functions.def"
#undef FN
};

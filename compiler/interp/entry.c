/* How others enter the interpreter: as the body of a function, which takes each parameter by
 * itself, through an array of them, and as a generator's resume function. */
#include "interp/interp.h"

enum { BODY_PARAMETERS_MAX = 16 }; /* more come as an array: see abi/layout.h */

static ModuleObject *module_of(Value function) {
    return ((const FunctionObject *)function)->module;
}

Value interp_array_entry(const Value *params, Value callee) {
    return interp_run(interp_func_of(callee), callee, module_of(callee), params, NULL);
}

#define PARAMS_0
#define PARAMS_1 Value a,
#define PARAMS_2 PARAMS_1 Value b,
#define PARAMS_3 PARAMS_2 Value c,
#define PARAMS_4 PARAMS_3 Value d,
#define PARAMS_5 PARAMS_4 Value e,
#define PARAMS_6 PARAMS_5 Value f,
#define PARAMS_7 PARAMS_6 Value g,
#define PARAMS_8 PARAMS_7 Value h,
#define PARAMS_9 PARAMS_8 Value i,
#define PARAMS_10 PARAMS_9 Value j,
#define PARAMS_11 PARAMS_10 Value k,
#define PARAMS_12 PARAMS_11 Value l,
#define PARAMS_13 PARAMS_12 Value m,
#define PARAMS_14 PARAMS_13 Value n,
#define PARAMS_15 PARAMS_14 Value o,
#define PARAMS_16 PARAMS_15 Value p,
#define BODY(count, ...)                                                                           \
    static Value body_##count(PARAMS_##count Value callee) {                                       \
        Value params[] = {__VA_ARGS__};                                                            \
        return interp_run(interp_func_of(callee), callee, module_of(callee), params, params);      \
    }
BODY(0, 0)
BODY(1, a)
BODY(2, a, b)
BODY(3, a, b, c)
BODY(4, a, b, c, d)
BODY(5, a, b, c, d, e)
BODY(6, a, b, c, d, e, f)
BODY(7, a, b, c, d, e, f, g)
BODY(8, a, b, c, d, e, f, g, h)
BODY(9, a, b, c, d, e, f, g, h, i)
BODY(10, a, b, c, d, e, f, g, h, i, j)
BODY(11, a, b, c, d, e, f, g, h, i, j, k)
BODY(12, a, b, c, d, e, f, g, h, i, j, k, l)
BODY(13, a, b, c, d, e, f, g, h, i, j, k, l, m)
BODY(14, a, b, c, d, e, f, g, h, i, j, k, l, m, n)
BODY(15, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)
BODY(16, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)

void *interp_body(uint32_t parameter_count) {
    static void *const bodies[BODY_PARAMETERS_MAX + 1] = {
        body_0, body_1,  body_2,  body_3,  body_4,  body_5,  body_6,  body_7,  body_8,
        body_9, body_10, body_11, body_12, body_13, body_14, body_15, body_16,
    };
    return parameter_count <= BODY_PARAMETERS_MAX ? bodies[parameter_count] : NULL;
}

/* The last of the generator's slots tells which function it resumes: the program may give the
 * generator function another code meanwhile. */
Value interp_resume(Value sent, Value generator) {
    const GeneratorObject *g = (const GeneratorObject *)generator;
    const InterpFunc *func = (const InterpFunc *)g->slots[g->slot_count + g->raw_count - 1];
    return interp_run(func, generator, module_of(g->function), &sent, &sent);
}

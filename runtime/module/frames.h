/* The activations of Python functions on this thread's stack, found by following the frame pointers
 * that all code keeps. Costs nothing while nobody asks. */
#ifndef KRAIT_MODULE_FRAMES_H
#define KRAIT_MODULE_FRAMES_H

#include "module/module.h"

typedef struct FrameWalk {
    const void *const
        *frame; /* its saved frame pointer; the return address is behind it; 0: at the end */
    /* Of the activation found last: */
    const ModuleDef *def;
    const Code *code;
    const char *start; /* of its machine code */
    const void *base;  /* its frame pointer, unlike that of any other that is active */
    const char *call;  /* an address inside the call that it waits for */
    Value record;      /* of interpreted code: exception/frame_locals.h; or 0 */
    uint32_t line;     /* of interpreted code, or of a generator that waits; 0: it is compiled */
    /* A generator that waits for one further in, which is run without it; or 0. */
    const GeneratorObject *waiting;
    const struct Drive *drive; /* what they are resumed by */
    size_t still_waiting;
} FrameWalk;

/* The next frames_next finds whose C function calls this one. */
#define FRAMES_BEGIN() ((FrameWalk){.frame = __builtin_frame_address(0)})
/* Goes on to the next activation outwards; false at the end. Functions that the compiler has
 * inlined are not seen. No raise. */
bool frames_next(FrameWalk *walk);
/* The globals of an activation of a text's code (CODE_TEXT), by its frame: from inside a function
 * that it calls, whose frame pointer is `inner`, or further in. NULL: it is none. */
ModuleObject *text_module(const Code *code, const void *const *inner, const void *base);
/* The module of a function object, or of a generator's. */
ModuleObject *module_of_callee(Value callee);
/* Is it the body of its module? */
bool frame_is_module(const FrameWalk *walk);
/* Is it that of a compiled module's body, or of a part of it? */
bool code_is_module(const Code *code);
/* The globals of the innermost activation: a dict; 0 if there is none. No raise. */
Value frames_globals(void);
/* The dict of builtins that its code sees. */
Value frames_builtins(void);

/* ---- Lines and inlined functions, from what the executable says to debuggers ----
 *
 * A stripped executable says nothing: then nothing looks inlined, and every line is that of the
 * function's definition. */

enum { FRAME_CODES_MAX = 16 };

/* What an activation stands for: the functions that were inlined at its call, the innermost first,
 * and its own function last. Gives the count, at least 1. No raise. */
size_t frame_codes(const FrameWalk *walk, const Code *codes[FRAME_CODES_MAX]);
/* The line where one of these functions is. */
uint32_t frame_code_line(const FrameWalk *walk, const Code *code);
/* The activation that waited for this call, to ask for its line when it is over. */
FrameWalk frame_walk_at(const char *call);

#endif

/* The activations of Python functions on this thread's stack, found by following the frame pointers
 * that all code keeps. Functions that the compiler has inlined are not seen. Costs nothing while
 * nobody asks. */
#ifndef KRAIT_MODULE_FRAMES_H
#define KRAIT_MODULE_FRAMES_H

#include "module/module.h"

typedef struct FrameWalk {
    const void *const
        *frame; /* its saved frame pointer; the return address is behind it; 0: at the end */
    const ModuleDef *def; /* of the activation found last */
    const Code *code;
} FrameWalk;

/* The next frames_next finds whose C function calls this one. */
#define FRAMES_BEGIN() ((FrameWalk){.frame = __builtin_frame_address(0)})
/* Goes on to the next activation outwards; false at the end. No raise. */
bool frames_next(FrameWalk *walk);
/* Is it the body of its module? */
bool frame_is_module(const FrameWalk *walk);
/* The globals of the innermost activation: a dict; 0 if there is none. No raise. */
Value frames_globals(void);

#endif

/* What is known of active functions: which activation is which, and their variables, in functions
 * where the compiler keeps them (compiler/lower/lower_keep.c). */
#ifndef KRAIT_EXCEPTION_FRAME_LOCALS_H
#define KRAIT_EXCEPTION_FRAME_LOCALS_H

#include "module/frames.h"

/* Visits the records of the activations that are on the stack. */
void frame_records_active(void (*visit)(Value record));
/* The record of an activation that is on the stack, no object of Python's; 0: it has none. No
 * raise. */
Value frame_record_find(const Code *code, const void *base);
Value frame_record_of_walk(const FrameWalk *walk, const Code *code);
/* A module's body runs once: its record is that of the code. */
Value frame_record_of_module(const Code *code);
/* Of an activation of a text's code (CODE_TEXT) that is on the stack: knows its globals. */
Value frame_record_of_text(const Code *code, const void *base);
/* Those globals; NULL: the code knows them. */
const ModuleObject *frame_record_module(Value record);
/* Where the one frame object of the activation stands; 0: nobody has asked for it. */
Value *frame_record_frame(Value record);
/* Whose activation it is; 0: no generator's. */
Value frame_record_generator(Value record);

/* The variables as a mapping: the namespace of a class body or a text; of a function a dict, the
 * same each time, brought up to what its cells hold now. 0 without an error: they are not kept. */
Value frame_record_locals(Value record);
/* Of the innermost activation; a module's are its globals. */
Value frames_locals(void);

#endif

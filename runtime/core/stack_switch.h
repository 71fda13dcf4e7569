/* Calls a function on another stack. One file per machine: stack_switch_x86_64.c. */
#ifndef KRAIT_CORE_STACK_SWITCH_H
#define KRAIT_CORE_STACK_SWITCH_H

/* top: the highest address of the new stack, aligned to 16 bytes. Returns what entry returns. The
 * chain of frame pointers runs on into the old stack, so that debuggers see through. */
int stack_switch(int (*entry)(void *argument), void *argument, void *top);

#endif

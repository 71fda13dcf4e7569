/* What is left when the program ends. */
#ifndef KRAIT_MEMORY_EXIT_H
#define KRAIT_MEMORY_EXIT_H

/* Calls __del__ of all objects that are left, in CPython's order. */
void finalizers_exit(void);

#endif

/* Generators that nobody finishes. */
#ifndef KRAIT_GENERATOR_ABANDON_H
#define KRAIT_GENERATOR_ABANDON_H

/* At the end of the program: closes generators that are suspended inside try or with, and tells of
 * coroutines that were never awaited. Runs Python code. */
void generators_exit(void);

#endif

/* The end of the program. */
#ifndef KRAIT_MODULE_EXIT_H
#define KRAIT_MODULE_EXIT_H

/* Runs exit functions, flushes files; the status the process ends with. Does not return where that
 * is death by SIGINT. */
int program_exit(int status);

#endif

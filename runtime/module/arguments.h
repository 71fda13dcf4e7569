/* The command line of the process. */
#ifndef KRAIT_MODULE_ARGUMENTS_H
#define KRAIT_MODULE_ARGUMENTS_H

int program_argument_count(void);
char **program_arguments(void);

#endif

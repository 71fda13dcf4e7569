/* Child processes. */
#ifndef KRAIT_DRIVER_PROCESS_H
#define KRAIT_DRIVER_PROCESS_H

#include "support/text.h"
#include "support/vec.h"

#include <stdbool.h>
#include <stdint.h>

typedef VEC(const char *) CommandLine; /* NULL-terminated when it is run */

#define PUSH_COMMAND(command, ...)                                                                 \
    command_push((command), (const char *const[]){__VA_ARGS__},                                    \
                 sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))
void command_push(CommandLine *command, const char *const *arguments, size_t count);

typedef struct ProcessResult {
    int status; /* exit status, or 128 + the signal that ended it; -1: it could not be started
                   (errno) */
    int signal; /* that ended it; 0: none */
    uint64_t nanoseconds; /* from start to end */
    uint64_t peak_bytes;  /* largest resident size */
} ProcessResult;

/* Runs a program found through PATH. What it writes goes to `out` and `error`; NULL: to krait's
 * own. */
ProcessResult process_run(const char *const *arguments, Text *out, Text *error);
/* The same where the program is told another name than its own as arguments[0]. */
ProcessResult process_run_as(const char *program, const char *const *arguments, Text *out,
                             Text *error);

uint64_t clock_nanoseconds(void);

#endif

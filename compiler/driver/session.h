/* Session: one call of krait. Every part of the driver is handed it. */
#ifndef KRAIT_DRIVER_SESSION_H
#define KRAIT_DRIVER_SESSION_H

#include "driver/install.h"
#include "driver/options.h"

/* The exit status of krait. */
typedef enum Outcome {
    OUTCOME_DONE = 0,
    OUTCOME_REJECTED = 1, /* the program is wrong, or could not be read or written */
    OUTCOME_USAGE = 2,
    OUTCOME_FAULT = 70, /* of krait itself (EX_SOFTWARE of sysexits.h) */
} Outcome;

typedef struct Session {
    Options options;
    Install install;
    Arena arena; /* for what lives as long as the session */
} Session;

/* One line on stderr, "krait: error: ...". They give the outcome, for `return session_fail(...)`.
 */
Outcome session_reject(const Session *session, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
Outcome session_usage(const Session *session, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Adds how to report it. */
Outcome session_fault(const Session *session, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* With -v: "krait: ...". */
void session_say(const Session *session, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Modules of the library are compiled alike for all programs: see decisions/archive.md. */
typedef enum CodeKind { CODE_OF_PROGRAM, CODE_OF_LIBRARY, CODE_KIND_COUNT } CodeKind;

/* 0 to 3. */
uint32_t session_level(const Session *session, CodeKind kind);
/* As CgOptions.march. */
const char *session_march(const Session *session, CodeKind kind);
/* The level, machine and the like, as text: part of the key of what is cached. */
const char *session_code_options(Session *session, CodeKind kind);

/* What main does once the options are read; one function a verb. */
Outcome verb_run(Session *session);
Outcome verb_build(Session *session);
Outcome verb_check(Session *session);
Outcome verb_emit(Session *session);
Outcome verb_bench(Session *session);
Outcome verb_archive(Session *session);
Outcome verb_version(Session *session);
Outcome verb_help(Session *session);

#endif

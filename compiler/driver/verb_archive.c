/* krait archive: objects of library modules, made before a program needs them. See
 * decisions/archive.md. */
#include "driver/files.h"
#include "driver/objects.h"

#include <errno.h>
#include <string.h>

static Outcome fill(Program *program, Cache *archive) {
    Objects objects;
    time_t begin = time(NULL);
    Outcome outcome = objects_make(&objects, program, OBJECTS_OF_LIBRARY, archive, NULL);
    if (outcome == OUTCOME_DONE) cache_drop_unused(archive, begin);
    return outcome;
}

Outcome verb_archive(Session *session) {
    if (session->options.operands.len != 1)
        return session_usage(session, "krait archive needs one FILE.py");
    const char *given = option_value(&session->options, OPTION_OUTPUT);
    const char *folder = given ? given : session->install.archive;
    Cache archive;
    if (!cache_open_at(&archive, session, folder))
        return session_reject(session, "cannot write in %s: %s", folder, strerror(errno));
    Program program;
    Outcome outcome =
        program_read(&program, session, session->options.operands.items[0], REPORT_COMPILER);
    if (outcome == OUTCOME_DONE) outcome = fill(&program, &archive);
    program_release(&program);
    return outcome;
}

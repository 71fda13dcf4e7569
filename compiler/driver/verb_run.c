/* krait run: the executable from the cache, or a new one, takes the place of krait. */
#include "driver/files.h"
#include "driver/make.h"
#include "driver/process.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* argv[0] is the script as the user wrote it: sys.argv[0]. */
static CommandLine command_line(const Session *session, const char *script) {
    CommandLine command = {0};
    vec_push(&command, script);
    for (char **argument = session->options.arguments; *argument; argument++)
        vec_push(&command, *argument);
    vec_push(&command, NULL);
    return command;
}

static Outcome execute(Session *session, const char *executable, const char *script) {
    CommandLine command = command_line(session, script);
    fflush(stdout);
    execv(executable, (char *const *)command.items);
    vec_free(&command);
    return session_reject(session, "cannot run %s: %s", executable, strerror(errno));
}

static Outcome compile(Session *session, Cache *cache, const char *script, const char *output) {
    Program program;
    Outcome outcome = program_read(&program, session, script, REPORT_PYTHON);
    if (outcome == OUTCOME_DONE) outcome = make_executable(&program, cache, output);
    if (outcome == OUTCOME_DONE && cache->folder) cache_keep_program(cache, &program, output);
    program_release(&program);
    return outcome;
}

/* Without a cache the executable is a temporary file, which the running process needs no name for.
 */
static Outcome run_uncached(Session *session, Cache *cache, const char *script) {
    const char *base = getenv("TMPDIR");
    const char *output =
        file_temporary(&session->arena, arena_printf(&session->arena, "%s/krait-run",
                                                     base && *base ? base : "/tmp"));
    Outcome outcome = compile(session, cache, script, output);
    if (outcome != OUTCOME_DONE) return outcome;
    CommandLine command = command_line(session, script);
    ProcessResult result = process_run_as(output, command.items, NULL, NULL);
    vec_free(&command);
    unlink(output);
    if (result.signal) { /* the same end, for whoever waits for krait */
        signal(result.signal, SIG_DFL);
        raise(result.signal);
    }
    return (Outcome)result.status;
}

Outcome verb_run(Session *session) {
    if (session->options.operands.len != 1)
        return session_usage(session, "krait run needs a FILE.py");
    const char *script = session->options.operands.items[0];
    Cache cache;
    cache_open(&cache, session);
    if (!cache.folder) return run_uncached(session, &cache, script);
    const char *executable = cache_find_program(&cache, session, script);
    if (executable) return execute(session, executable, script);
    executable = cache_program_path(&cache, session, script);
    Outcome outcome = compile(session, &cache, script, executable);
    return outcome == OUTCOME_DONE ? execute(session, executable, script) : outcome;
}

/* krait build: an executable, or an object file. */
#include "driver/backend.h"
#include "driver/files.h"
#include "driver/link.h"
#include "driver/make.h"

#include <errno.h>
#include <string.h>

static const char *script_of(const Session *session) {
    return session->options.operands.len == 1 ? session->options.operands.items[0] : NULL;
}

/* "src/app.py" -> "app" and the suffix, in the present folder. */
static const char *default_output(Session *session, const char *script, const char *suffix) {
    const char *base = path_base(script);
    size_t length = strlen(base);
    if (length > 3 && strcmp(base + length - 3, ".py") == 0) length -= 3;
    return arena_printf(&session->arena, "%.*s%s", (int)length, base, suffix);
}

static const char *output_of(Session *session, const char *script, const char *suffix) {
    const char *given = option_value(&session->options, OPTION_OUTPUT);
    return given ? given : default_output(session, script, suffix);
}

/* A rule for make: the output depends on every module written in Python. A space in a name is
 * escaped. */
static void append_escaped(Text *out, const char *path) {
    for (; *path; path++) {
        if (*path == ' ' || *path == '#') text_putc(out, '\\');
        if (*path == '$') text_putc(out, '$');
        text_putc(out, *path);
    }
}

static Outcome write_dependencies(Session *session, Unit *const *units, uint32_t count,
                                  const char *output) {
    const char *file = option_value(&session->options, OPTION_DEPENDENCY_FILE);
    if (!file && !option_given(&session->options, OPTION_DEPENDENCIES)) return OUTCOME_DONE;
    if (!file) file = arena_printf(&session->arena, "%s.d", output);
    Text text;
    text_init(&text);
    append_escaped(&text, output);
    text_putc(&text, ':');
    for (uint32_t i = 0; i < count; i++) {
        if (!file_exists(units[i]->path)) continue; /* a package without __init__.py */
        text_append(&text, " \\\n  ");
        append_escaped(&text, units[i]->path);
    }
    text_putc(&text, '\n');
    bool written = file_write(file, text.data, text.length, FILE_PLAIN);
    text_release(&text);
    return written ? OUTCOME_DONE
                   : session_reject(session, "cannot write %s: %s", file, strerror(errno));
}

static Outcome build_executable(Session *session, const char *script) {
    const char *output = output_of(session, script, "");
    Cache cache;
    cache_open(&cache, session);
    Program program;
    Outcome outcome = program_read(&program, session, script, REPORT_COMPILER);
    if (outcome == OUTCOME_DONE) outcome = make_executable(&program, &cache, output);
    if (outcome == OUTCOME_DONE)
        outcome = write_dependencies(session, program.units.items, program.units.len, output);
    program_release(&program);
    return outcome;
}

static Outcome write_object(Session *session, Unit *unit, const char *output) {
    Text object, error;
    text_init(&object);
    text_init(&error);
    Outcome outcome = make_output(unit, session, CG_OBJECT, &object, &error);
    if (outcome == OUTCOME_DONE && !file_write(output, object.data, object.length, FILE_PLAIN))
        outcome = session_reject(session, "cannot write %s: %s", output, strerror(errno));
    text_release(&object);
    text_release(&error);
    return outcome == OUTCOME_DONE ? write_dependencies(session, &unit, 1, output) : outcome;
}

static Outcome build_object(Session *session, const char *script) {
    const char *name = option_value(&session->options, OPTION_MODULE);
    Unit *unit =
        unit_read(name ? name : "__main__", path_absolute(&session->arena, script), script);
    if (!unit) return session_reject(session, "cannot read %s: %s", script, strerror(errno));
    unit_report(unit, REPORT_COMPILER);
    Outcome outcome = diag_has_errors(&unit->diag)
                          ? OUTCOME_REJECTED
                          : write_object(session, unit, output_of(session, script, ".o"));
    unit_free(unit);
    return outcome;
}

Outcome verb_build(Session *session) {
    const char *script = script_of(session);
    if (!script) return session_usage(session, "krait build needs one FILE.py");
    return option_given(&session->options, OPTION_OBJECT) ? build_object(session, script)
                                                          : build_executable(session, script);
}

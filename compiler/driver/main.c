/* krait: the command line tool. */
#include "driver/config.h"
#include "driver/backend.h"
#include "driver/session.h"

#include <stdio.h>
#include <string.h>

Outcome verb_help(Session *session) {
    const Options *options = &session->options;
    Text text;
    text_init(&text);
    VerbId verb = options->operands.len ? verb_find(options->operands.items[0]) : VERB_COUNT;
    if (verb != VERB_COUNT)
        help_print_verb(&text, verb);
    else
        help_print(&text);
    text_write(&text, stdout);
    text_release(&text);
    return OUTCOME_DONE;
}

Outcome verb_version(Session *session) {
    printf("krait %s (Python 3.11)\n", KRAIT_VERSION);
    Backend backend;
    Outcome outcome = backend_open(&backend, session);
    if (outcome != OUTCOME_DONE) return outcome;
    printf("%s\n", backend.codegen->version());
    printf("linker: %s\nlibkrait: %s\n", KRAIT_LINKER, session->install.runtime);
    return OUTCOME_DONE;
}

static Outcome verb_dispatch(Session *session) {
    switch (session->options.verb) {
    case VERB_RUN: return verb_run(session);
    case VERB_BUILD: return verb_build(session);
    case VERB_CHECK: return verb_check(session);
    case VERB_BENCH: return verb_bench(session);
    case VERB_EMIT: return verb_emit(session);
    case VERB_ARCHIVE: return verb_archive(session);
    case VERB_VERSION: return verb_version(session);
    case VERB_HELP: return verb_help(session);
    case VERB_COUNT: break;
    }
    return OUTCOME_USAGE;
}

static bool is_level(const char *text) {
    return !text || (text[0] >= '0' && text[0] <= '3' && !text[1]);
}

static bool is_march(const char *text) {
    if (!text || strcmp(text, "native") == 0) return true;
    size_t length = strlen(text);
    for (const char *name = KRAIT_MARCH_NAMES; *name;) {
        size_t width = strcspn(name, " ");
        if (width == length && memcmp(name, text, width) == 0) return true;
        name += width + (name[width] == ' ');
    }
    return false;
}

/* What the table of options cannot say about their operands. */
static Outcome operands_check(const Session *session) {
    const char *march = option_value(&session->options, OPTION_MARCH);
    if (!is_level(option_value(&session->options, OPTION_LEVEL)))
        return session_usage(session, "-O takes 0, 1, 2 or 3");
    if (!is_level(option_value(&session->options, OPTION_LIBRARY_LEVEL)))
        return session_usage(session, "--lib-opt takes 0, 1, 2 or 3");
    if (!is_march(march))
        return session_usage(session, "unknown processor '%s'; -march= takes native or one of %s",
                             march, KRAIT_MARCH_NAMES);
    return OUTCOME_DONE;
}

static Outcome session_run(Session *session) {
    if (option_given(&session->options, OPTION_HELP)) {
        Text text;
        text_init(&text);
        help_print_verb(&text, session->options.verb);
        text_write(&text, stdout);
        text_release(&text);
        return OUTCOME_DONE;
    }
    Outcome outcome = operands_check(session);
    return outcome == OUTCOME_DONE ? verb_dispatch(session) : outcome;
}

int main(int argc, char **argv) {
    Session session = {0};
    Text error;
    text_init(&error);
    arena_init(&session.arena);
    install_find(&session.install, &session.arena);
    Outcome outcome = options_parse(&session.options, argc, argv, &error)
                          ? session_run(&session)
                          : session_usage(&session, "%s", text_cstr(&error));
    text_release(&error);
    options_release(&session.options);
    arena_release(&session.arena);
    return (int)outcome;
}

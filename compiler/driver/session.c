#include "driver/session.h"

#include <stdarg.h>
#include <string.h>

/* One write a message, so that lines of parallel processes do not mix. */
static void print_line(const char *label, const char *format, va_list args, const char *behind) {
    Text line;
    text_init(&line);
    text_printf(&line, "krait: %s", label);
    text_vprintf(&line, format, args);
    text_append(&line, behind);
    fflush(stdout);
    text_write(&line, stderr);
    text_release(&line);
}

#define PRINT_LINE(label, behind)                                                                  \
    va_list args;                                                                                  \
    va_start(args, format);                                                                        \
    print_line(label, format, args, behind);                                                       \
    va_end(args)

Outcome session_reject(const Session *session, const char *format, ...) {
    (void)session;
    PRINT_LINE("error: ", "\n");
    return OUTCOME_REJECTED;
}

Outcome session_usage(const Session *session, const char *format, ...) {
    (void)session;
    PRINT_LINE("error: ", "\n");
    return OUTCOME_USAGE;
}

Outcome session_fault(const Session *session, const char *format, ...) {
    (void)session;
    PRINT_LINE("fault: ",
               "\nkrait: this is a fault of krait, not of the program. Please report it with the "
               "program, the command\nkrait: line and the output of `krait version`.\n");
    return OUTCOME_FAULT;
}

void session_say(const Session *session, const char *format, ...) {
    if (!option_given(&session->options, OPTION_VERBOSE)) return;
    PRINT_LINE("", "\n");
}

enum { LEVEL_DEFAULT = 2, LIBRARY_LEVEL_DEFAULT = 1 };

static uint32_t level_given(const Session *session, OptionId option, uint32_t otherwise) {
    const char *level = option_value(&session->options, option);
    return level ? (uint32_t)(level[0] - '0') : otherwise;
}

static uint32_t library_level(const Session *session) {
    uint32_t level = session_level(session, CODE_OF_PROGRAM);
    uint32_t otherwise = level < LIBRARY_LEVEL_DEFAULT ? level : LIBRARY_LEVEL_DEFAULT;
    return level_given(session, OPTION_LIBRARY_LEVEL, otherwise);
}

uint32_t session_level(const Session *session, CodeKind kind) {
    return kind == CODE_OF_LIBRARY ? library_level(session)
                                   : level_given(session, OPTION_LEVEL, LEVEL_DEFAULT);
}

const char *session_march(const Session *session, CodeKind kind) {
    return kind == CODE_OF_LIBRARY ? NULL : option_value(&session->options, OPTION_MARCH);
}

/* The other options that change what is generated. */
static const OptionId code_options[] = {OPTION_DEBUG, OPTION_STOP_AFTER, OPTION_DISABLE_PASS};

const char *session_code_options(Session *session, CodeKind kind) {
    const char *march = session_march(session, kind);
    Text text;
    text_init(&text);
    text_printf(&text, "O%u %s", session_level(session, kind), march ? march : "");
    for (uint32_t i = 0; i < session->options.given.len; i++)
        for (size_t k = 0; k < sizeof code_options / sizeof *code_options; k++)
            if (session->options.given.items[i].id == code_options[k])
                text_printf(&text, " %d=%s", (int)code_options[k],
                            session->options.given.items[i].value);
    const char *result = arena_strdup(&session->arena, text_cstr(&text));
    text_release(&text);
    return result;
}

/* Flags inside of an expression: (?i), (?i-s:...). */
#include "re_parse.h"

#include "text/unicode.h"

typedef struct FlagLetter {
    char letter;
    uint32_t flag;
} FlagLetter;

static const FlagLetter flag_letters[] = {
    {'i', RE_IGNORECASE}, {'L', RE_LOCALE}, {'m', RE_MULTILINE}, {'s', RE_DOTALL},
    {'x', RE_VERBOSE},    {'a', RE_ASCII},  {'t', RE_TEMPLATE},  {'u', RE_UNICODE},
};

static uint32_t letter_flag(ReToken token) {
    for (size_t i = 0; i < sizeof flag_letters / sizeof *flag_letters; i++)
        if (token_is(token, flag_letters[i].letter)) return flag_letters[i].flag;
    return 0;
}

bool is_flag_letter(ReToken token) { return letter_flag(token) != 0; }

/* A token that is neither a flag nor what was expected behind flags. */
static void not_a_flag(ReSource *source, ReToken token, const char *expected) {
    bool is_letter = !token.is_escape && unicode_has((uint32_t)token.c, UNI_ALPHA);
    source_error(source, token.is_escape ? 2 : 1, "%s", is_letter ? "unknown flag" : expected);
}

static uint32_t add_flag(ReSource *source, uint32_t flags, uint32_t flag) {
    if (source->is_str && flag == RE_LOCALE)
        source_error(source, 0, "bad inline flags: cannot use 'L' flag with a str pattern");
    else if (!source->is_str && flag == RE_UNICODE)
        source_error(source, 0, "bad inline flags: cannot use 'u' flag with a bytes pattern");
    flags |= flag;
    if ((flag & RE_TYPE_FLAGS) && (flags & RE_TYPE_FLAGS) != flag)
        source_error(source, 0, "bad inline flags: flags 'a', 'u' and 'L' are incompatible");
    return flags;
}

/* The letters to turn on; *end becomes the token behind them: one of ) - : */
static uint32_t flags_on(ReSource *source, ReToken first, ReToken *end) {
    uint32_t flags = 0;
    for (ReToken token = first; !source->failed;) {
        flags = add_flag(source, flags, letter_flag(token));
        if (source->failed) break;
        token = source_get(source);
        *end = token;
        if (token.c == RE_END) source_error(source, 0, "missing -, : or )");
        if (token_is(token, ')') || token_is(token, '-') || token_is(token, ':')) break;
        if (!source->failed && !letter_flag(token)) not_a_flag(source, token, "missing -, : or )");
    }
    return flags;
}

/* Behind -, up to the colon. */
static uint32_t flags_off(ReSource *source) {
    uint32_t flags = 0;
    ReToken token = source_get(source);
    if (token.c == RE_END) source_error(source, 0, "missing flag");
    if (!source->failed && !letter_flag(token)) not_a_flag(source, token, "missing flag");
    while (!source->failed) {
        uint32_t flag = letter_flag(token);
        if (flag & RE_TYPE_FLAGS)
            source_error(source, 0, "bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        flags |= flag;
        token = source_get(source);
        if (token_is(token, ':')) break;
        if (token.c == RE_END) source_error(source, 0, "missing :");
        if (!source->failed && !letter_flag(token)) not_a_flag(source, token, "missing :");
    }
    return flags;
}

ReFlagChange parse_flags(ReParser *parser, ReToken first) {
    ReSource *source = &parser->source;
    ReFlagChange change = {0};
    ReToken end = first;
    if (!token_is(first, '-')) change.on = flags_on(source, first, &end);
    if (source->failed) return change;
    if (token_is(end, ')')) {
        parser->flags |= change.on;
        change.is_global = true;
        return change;
    }
    if (change.on & RE_GLOBAL_FLAGS)
        source_error(source, 1, "bad inline flags: cannot turn on global flag");
    if (!source->failed && token_is(end, '-')) change.off = flags_off(source);
    if (change.off & RE_GLOBAL_FLAGS)
        source_error(source, 1, "bad inline flags: cannot turn off global flag");
    if (change.on & change.off) source_error(source, 1, "bad inline flags: flag turned on and off");
    return change;
}

/* Regular expressions in Python's syntax: alternatives, sequences, repetitions.
 *
 * Every error text and its place is CPython's (module re). The result says nothing of how it is
 * matched; re_emit.c makes a pattern for PCRE2 of it. */
#include "re_parse.h"

#include <string.h>

/* ---- Escapes ---- */

static ReNode *node_with(ReKind kind, int64_t value) {
    ReNode *node = re_node_new(kind);
    node->value = (uint64_t)value;
    return node;
}

static ReNode *literal(int64_t c) { return c < 0 ? 0 : node_with(RE_LITERAL, c); }

static ReNode *category_set(int64_t c) {
    ReNode *set = re_node_new(RE_SET);
    re_node_append(set, node_with(RE_CATEGORY, c));
    return set;
}

/* \1 to \99 are groups, unless there are three octal digits. */
static ReNode *parse_back_reference(ReParser *parser, int64_t c, uint64_t start) {
    ReSource *source = &parser->source;
    uint64_t number = (uint64_t)c - '0';
    if (token_is_digit(source->next, 10)) {
        int64_t second = source_get(source).c;
        if (c < '8' && second < '8' && token_is_digit(source->next, 8)) {
            number = number * 8 + (uint64_t)(second - '0');
            source_digits(source, 1, 8, &number);
            return literal(octal_check(source, number, start));
        }
        number = number * 10 + (uint64_t)(second - '0');
    }
    uint64_t length = source_tell(source) - start;
    if (number >= parser->groups)
        return source_error(source, length - 1, "invalid group reference %llu",
                            (unsigned long long)number);
    return group_may_be_used(parser, (int64_t)number, length)
               ? node_with(RE_BACKREF, (int64_t)number)
               : 0;
}

/* The backslash and c have been taken. */
static ReNode *parse_escape(ReParser *parser, int64_t c) {
    ReSource *source = &parser->source;
    uint64_t start = source_tell(source) - 2, number = 0;
    if (c == 'A' || c == 'b' || c == 'B' || c == 'Z') return node_with(RE_AT, c);
    if (is_category(c)) return category_set(c);
    if (escape_plain(c) >= 0) return literal(escape_plain(c));
    if (c == '0') {
        source_digits(source, 2, 8, &number);
        return literal((int64_t)number);
    }
    if (c >= '1' && c <= '9') return parse_back_reference(parser, c, start);
    return literal(escape_character(source, c, start));
}

/* ---- Repetitions ---- */

typedef struct ReCounts {
    uint64_t least, most;
    bool is_repeat; /* false: the brace is a literal */
} ReCounts;

static ReCounts number_too_large(ReSource *source) {
    if (!source->failed) error_raise(&kr_type_OverflowError, "the repetition number is too large");
    source_fail(source);
    return (ReCounts){0};
}

/* Behind {. */
static ReCounts parse_counts(ReSource *source) {
    uint64_t here = source_tell(source), low = 0, high = 0;
    if (token_is(source->next, '}')) return (ReCounts){0};
    bool has_low = source_digits(source, SIZE_MAX, 10, &low) > 0, has_high;
    if (source_match(source, ',')) {
        has_high = source_digits(source, SIZE_MAX, 10, &high) > 0;
    } else {
        has_high = has_low;
        high = low;
    }
    if (!source_match(source, '}')) {
        source_seek(source, here);
        return (ReCounts){0};
    }
    if ((has_low && low >= RE_MANY) || (has_high && high >= RE_MANY))
        return number_too_large(source);
    if (!has_high) return (ReCounts){low, RE_MANY, true};
    if (high < low)
        source_error(source, source_tell(source) - here, "min repeat greater than max repeat");
    return (ReCounts){low, high, true};
}

static ReGreed parse_greed(ReSource *source) {
    if (source_match(source, '?')) return RE_LAZY;
    return source_match(source, '+') ? RE_POSSESSIVE : RE_GREEDY;
}

/* The node becomes the repetition of what it was. */
static void repeat_in_place(ReNode *node, ReCounts counts, ReGreed greed) {
    ReNode *body = re_node_new(RE_SEQUENCE), *copy = re_node_new(node->kind);
    *copy = *node;
    copy->next = 0;
    re_node_append(body, copy);
    *node = (ReNode){.kind = RE_REPEAT,
                     .value = counts.least,
                     .most = counts.most,
                     .greed = greed,
                     .first = body,
                     .last = body};
}

static void parse_repeat(ReParser *parser, ReNode *sequence, int64_t sign) {
    ReSource *source = &parser->source;
    uint64_t here = source_tell(source);
    ReCounts counts = {sign == '+', sign == '?' ? 1 : RE_MANY, true};
    if (sign == '{') counts = parse_counts(source);
    if (source->failed) return;
    if (!counts.is_repeat) {
        re_node_append(sequence, literal('{'));
        return;
    }
    uint64_t back = source_tell(source) - here + 1;
    ReNode *last = sequence->last;
    if (!last || last->kind == RE_AT)
        source_error(source, back, "nothing to repeat");
    else if (last->kind == RE_REPEAT)
        source_error(source, back, "multiple repeat");
    else
        repeat_in_place(last, counts, parse_greed(source));
}

/* ---- Sequences and alternatives ---- */

static bool is_blank(int64_t c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* Between the tokens of a verbose expression. */
static bool is_skipped(ReSource *source, ReToken token) {
    if (token.is_escape) return false;
    if (is_blank(token.c)) return true;
    if (token.c != '#') return false;
    ReToken skipped;
    do skipped = source_get(source);
    while (skipped.c != RE_END && !token_is(skipped, '\n'));
    return true;
}

static void append_unless_failed(ReNode *sequence, ReNode *node) {
    if (node) re_node_append(sequence, node);
}

static void parse_token(ReParser *parser, ReNode *sequence, ReToken token, ReScope *scope) {
    if (token.is_escape) {
        append_unless_failed(sequence, parse_escape(parser, token.c));
        return;
    }
    switch (token.c) {
    case '[': append_unless_failed(sequence, parse_set(parser)); return;
    case '*':
    case '+':
    case '?':
    case '{': parse_repeat(parser, sequence, token.c); return;
    case '.': re_node_append(sequence, re_node_new(RE_ANY)); return;
    case '(': parse_group(parser, sequence, scope); return;
    case '^':
    case '$': re_node_append(sequence, node_with(RE_AT, token.c)); return;
    }
    re_node_append(sequence, literal(token.c));
}

ReNode *parse_sequence(ReParser *parser, ReScope scope) {
    ReSource *source = &parser->source;
    ReNode *sequence = re_node_new(RE_SEQUENCE);
    for (;;) {
        ReToken token = source->next;
        if (token.c == RE_END || token_is(token, '|') || token_is(token, ')')) return sequence;
        source_get(source);
        if (source->failed) return sequence;
        if (scope.verbose && is_skipped(source, token)) continue;
        parse_token(parser, sequence, token, &scope);
    }
}

ReNode *parse_alternatives(ReParser *parser, ReScope scope) {
    ReNode *branch = re_node_new(RE_BRANCH);
    if (recursion_check() < 0) source_fail(&parser->source);
    scope.is_first = scope.is_top;
    do {
        re_node_append(branch, parse_sequence(parser, scope));
        scope.is_first = false;
        if (scope.is_top) scope.verbose = parser->flags & RE_VERBOSE;
    } while (source_match(&parser->source, '|'));
    return branch->first == branch->last ? branch->first : branch;
}

/* ---- The whole ---- */

static int raise_value_error(const char *message) {
    error_raise(&kr_type_ValueError, "%s", message);
    return -1;
}

/* The flags fit the kind of text; str is Unicode unless it is said to be ASCII. */
static int flags_complete(bool is_str, uint32_t *flags) {
    if (is_str) {
        if (*flags & RE_LOCALE)
            return raise_value_error("cannot use LOCALE flag with a str pattern");
        if ((*flags & RE_ASCII) && (*flags & RE_UNICODE))
            return raise_value_error("ASCII and UNICODE flags are incompatible");
        if (!(*flags & RE_ASCII)) *flags |= RE_UNICODE;
        return 0;
    }
    if (*flags & RE_UNICODE)
        return raise_value_error("cannot use UNICODE flag with a bytes pattern");
    if ((*flags & RE_LOCALE) && (*flags & RE_ASCII))
        return raise_value_error("ASCII and LOCALE flags are incompatible");
    return 0;
}

static int raise_plain(const ReCallbacks *callbacks, const char *message) {
    Value error = object_call1(callbacks->error, str_from_text(message));
    if (error) error_raise_object(error);
    return -1;
}

static int raise_forward(ReParser *parser, const ReForward *forward) {
    Value message = str_printf("invalid group reference %lld", (long long)forward->group);
    Value error = object_call3(parser->source.callbacks->error, message, parser->source.original,
                               small_make((int64_t)forward->position));
    if (error) error_raise_object(error);
    return -1;
}

static int check_whole(ReParser *parser) {
    ReSource *source = &parser->source;
    if (source->failed || flags_complete(source->is_str, &parser->flags) < 0) return -1;
    if (source->next.c != RE_END) {
        source_error(source, 0, "unbalanced parenthesis");
        return -1;
    }
    for (const ReForward *forward = parser->forward; forward; forward = forward->next)
        if (forward->group >= parser->groups) return raise_forward(parser, forward);
    return parser->behind_varies
               ? raise_plain(source->callbacks, "look-behind requires fixed-width pattern")
               : 0;
}

int re_parse(ReTree *tree, Value pattern, uint32_t flags, const ReCallbacks *callbacks) {
    ReParser parser = {.flags = flags, .names = dict_new(), .groups = 1};
    parser.forward_end = &parser.forward;
    source_init(&parser.source, pattern, callbacks);
    ReScope scope = {.verbose = flags & RE_VERBOSE, .is_top = true};
    ReNode *root = parse_alternatives(&parser, scope);
    if (check_whole(&parser) < 0) return -1;
    *tree = (ReTree){root, parser.flags, parser.groups - 1, parser.names};
    return 0;
}

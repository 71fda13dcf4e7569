/* Sets: [a-z_], [^\s]. */
#include "re_parse.h"

#include <stdio.h>

bool is_category(int64_t c) {
    return c == 'd' || c == 'D' || c == 's' || c == 'S' || c == 'w' || c == 'W';
}

/* One side of a range: a character or a category; c is RE_END after an error. */
typedef struct SetItem {
    int64_t c;
    bool is_category;
} SetItem;

static SetItem set_item(ReSource *source, ReToken token) {
    if (!token.is_escape) return (SetItem){token.c, false};
    if (is_category(token.c)) return (SetItem){token.c, true};
    return (SetItem){escape_in_set(source, token.c, source_tell(source) - 2), false};
}

static void append_range(ReNode *set, int64_t low, int64_t high) {
    ReNode *range = re_node_new(RE_RANGE);
    range->value = (uint64_t)low;
    range->most = (uint64_t)high;
    re_node_append(set, range);
}

static void append_item(ReNode *set, SetItem item) {
    if (!item.is_category) {
        append_range(set, item.c, item.c);
        return;
    }
    ReNode *category = re_node_new(RE_CATEGORY);
    category->value = (uint64_t)item.c;
    re_node_append(set, category);
}

/* The syntax that sets of sets may get one day. */
static void warn_of_operator(ReSource *source, const ReNode *set, ReToken token) {
    if (!set->first || token.is_escape || !token_is(source->next, token.c)) return;
    const char *name = token.c == '-'   ? "difference"
                       : token.c == '&' ? "intersection"
                       : token.c == '~' ? "symmetric difference"
                       : token.c == '|' ? "union"
                                        : 0;
    if (name)
        source_warn(source, false, "Possible set %s at position %llu", name,
                    (unsigned long long)source_tell(source) - 1);
}

static int token_text(char out[16], ReToken token) {
    Value text = str_from_char((uint32_t)token.c);
    size_t length;
    const char *utf8 = str_utf8(text, &length);
    return snprintf(out, 16, "%s%.*s", token.is_escape ? "\\" : "", (int)length, utf8);
}

static void bad_range(ReSource *source, ReToken from, ReToken to) {
    char low[16], high[16];
    token_text(low, from);
    token_text(high, to);
    uint64_t width = (from.is_escape ? 2 : 1) + 1 + (to.is_escape ? 2 : 1);
    source_error(source, width, "bad character range %s-%s", low, high);
}

/* Behind "x-". True: the set ends here. */
static bool parse_range(ReSource *source, ReNode *set, ReToken from, SetItem low, uint64_t start) {
    ReToken to = source_get(source);
    if (to.c == RE_END) {
        source_error(source, source_tell(source) - start, "unterminated character set");
        return true;
    }
    if (token_is(to, ']')) {
        append_item(set, low);
        append_range(set, '-', '-');
        return true;
    }
    if (token_is(to, '-'))
        source_warn(source, false, "Possible set difference at position %llu",
                    (unsigned long long)source_tell(source) - 2);
    SetItem high = set_item(source, to);
    if (source->failed) return true;
    if (low.is_category || high.is_category || high.c < low.c)
        bad_range(source, from, to);
    else
        append_range(set, low.c, high.c);
    return false;
}

ReNode *parse_set(ReParser *parser) {
    ReSource *source = &parser->source;
    uint64_t start = source_tell(source) - 1;
    ReNode *set = re_node_new(RE_SET);
    if (token_is(source->next, '['))
        source_warn(source, false, "Possible nested set at position %llu",
                    (unsigned long long)source_tell(source));
    set->value = source_match(source, '^');
    while (!source->failed) {
        ReToken token = source_get(source);
        if (token.c == RE_END)
            return source_error(source, source_tell(source) - start, "unterminated character set");
        if (token_is(token, ']') && set->first) break;
        warn_of_operator(source, set, token);
        SetItem item = set_item(source, token);
        if (source->failed) break;
        if (!source_match(source, '-'))
            append_item(set, item);
        else if (parse_range(source, set, token, item, start))
            break;
    }
    return source->failed ? 0 : set;
}

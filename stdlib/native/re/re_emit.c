/* The pattern that PCRE2 gets.
 *
 * Sets and letters without regard to case are written out as ranges, from Krait's own Unicode
 * tables, so that PCRE2's options decide only what \b and caseless back references mean. Every
 * character that is no letter or digit of ASCII is written as a number. */
#include "re_emit.h"

#include "text/str.h"
#include "text/unicode.h"

enum { REPEAT_MAX = 65535 /* PCRE2's, in a quantifier */ };

/* What can match nothing, and takes a quantifier. */
static const char nothing[] = "(?:(?!))";

typedef struct Emitter {
    StrBuilder out;
    const ReTree *tree;
    uint32_t flags; /* here: those of the group around */
    uint32_t limit;
} Emitter;

static void emit_node(Emitter *e, const ReNode *node);

uint32_t re_kind_limit(uint32_t kind) {
    return kind == 1 ? UINT8_MAX : kind == 2 ? UINT16_MAX : UNICODE_MAX;
}

static void emit_text(Emitter *e, const char *text) { str_builder_text(&e->out, text); }

static void emit_character(Emitter *e, uint32_t c) {
    bool plain = (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z' && c < 128);
    if (plain)
        str_builder_char(&e->out, c);
    else
        str_builder_printf(&e->out, "\\x{%x}", c);
}

/* ---- Sets ---- */

/* The characters of \d, \s or \w (lower case), up to limit. */
static void add_members(ReRanges *ranges, char category, uint32_t limit) {
    uint32_t flag = category == 'd' ? UNI_DECIMAL : category == 's' ? UNI_SPACE : UNI_ALNUM;
    for (uint32_t c = 0; c <= limit; c++)
        if (unicode_has(c, flag) || (category == 'w' && c == '_')) ranges_add(ranges, c, c);
}

enum { SPACE_LAST = 0x3000 /* no white space behind it */ };

static bool category_is_negated(char category) { return category < 'a'; }

/* A category as ranges, where these are few; false: it is better a property. */
static bool add_category(const Emitter *e, ReRanges *ranges, char category) {
    char plain = (char)(category | 32);
    bool is_ascii = !(e->flags & RE_UNICODE);
    if (!is_ascii && plain != 's' && e->limit > UINT8_MAX) return false;
    ReRanges members = {0};
    uint32_t last = is_ascii ? 127 : e->limit < SPACE_LAST ? e->limit : SPACE_LAST;
    add_members(&members, plain, last);
    if (is_ascii && plain == 's') {
        /* The separators U+001C to U+001F are white space in Unicode only. */
        members.count = 0;
        ranges_add(&members, '\t', '\r');
        ranges_add(&members, ' ', ' ');
    }
    ranges_normalize(&members, e->limit);
    if (category_is_negated(category)) ranges_invert(&members, e->limit);
    for (size_t i = 0; i < members.count; i++)
        ranges_add(ranges, members.items[2 * i], members.items[2 * i + 1]);
    return true;
}

/* Xwd: letters, numbers and the underscore, as \w. */
static void emit_property(Emitter *e, char category) {
    str_builder_printf(&e->out, "\\%c{%s}", category_is_negated(category) ? 'P' : 'p',
                       (category | 32) == 'd' ? "Nd" : "Xwd");
}

static void add_range(const Emitter *e, ReRanges *ranges, uint32_t first, uint32_t last) {
    if (e->flags & RE_IGNORECASE)
        ranges_add_cases(ranges, first, last, !(e->flags & RE_UNICODE));
    else
        ranges_add(ranges, first, last);
}

static void emit_ranges(Emitter *e, const ReRanges *ranges) {
    for (size_t i = 0; i < ranges->count; i++) {
        uint32_t first = ranges->items[2 * i], last = ranges->items[2 * i + 1];
        emit_character(e, first);
        if (last > first + 1) str_builder_char(&e->out, '-');
        if (last > first) emit_character(e, last);
    }
}

/* What is in a set (or, if that is negated, what is not); how many of its categories are
 * properties.
 */
static size_t set_ranges(const Emitter *e, const ReNode *set, ReRanges *ranges) {
    size_t properties = 0;
    for (const ReNode *item = set->first; item; item = item->next) {
        if (item->kind == RE_RANGE)
            add_range(e, ranges, (uint32_t)item->value, (uint32_t)item->most);
        else if (!add_category(e, ranges, (char)item->value))
            properties++;
    }
    ranges_normalize(ranges, e->limit);
    return properties;
}

static void emit_set(Emitter *e, const ReNode *set) {
    ReRanges ranges = {0};
    size_t properties = set_ranges(e, set, &ranges);
    if (!ranges.count && !properties) {
        emit_text(e, set->value ? "(?s:.)" : nothing);
        return;
    }
    emit_text(e, set->value ? "[^" : "[");
    emit_ranges(e, &ranges);
    for (const ReNode *item = set->first; properties && item; item = item->next)
        if (item->kind == RE_CATEGORY && !((item->value | 32) == 's'))
            emit_property(e, (char)item->value);
    str_builder_char(&e->out, ']');
}

static void emit_literal(Emitter *e, uint32_t c) {
    ReRanges ranges = {0};
    add_range(e, &ranges, c, c);
    ranges_normalize(&ranges, e->limit);
    if (!ranges.count)
        emit_text(e, nothing);
    else if (ranges.count == 1 && ranges.items[0] == ranges.items[1])
        emit_character(e, ranges.items[0]);
    else {
        str_builder_char(&e->out, '[');
        emit_ranges(e, &ranges);
        str_builder_char(&e->out, ']');
    }
}

/* ---- Places ---- */

/* \b where words are not those of the whole pattern. */
static void emit_boundary(Emitter *e, bool is_ascii) {
    const char *word = is_ascii ? "[0-9A-Za-z_]" : "\\p{Xwd}";
    str_builder_printf(&e->out, "(?:(?<=%s)(?!%s)|(?<!%s)(?=%s))", word, word, word, word);
}

/* In an empty text there is no \B. */
static void emit_word_place(Emitter *e, bool is_boundary) {
    bool is_ascii = !(e->flags & RE_UNICODE), native = is_ascii == !(e->tree->flags & RE_UNICODE);
    if (!is_boundary) emit_text(e, native ? "(?:\\B" : "(?:(?!");
    if (!native)
        emit_boundary(e, is_ascii);
    else if (is_boundary)
        emit_text(e, "\\b");
    if (!is_boundary) emit_text(e, native ? "(?!\\A\\z))" : ")(?!\\A\\z))");
}

static void emit_at(Emitter *e, char place) {
    bool multiline = e->flags & RE_MULTILINE;
    switch (place) {
    case '^': emit_text(e, multiline ? "(?m:^)" : "\\A"); return;
    case '$': emit_text(e, multiline ? "(?m:$)" : "\\Z"); return;
    case 'A': emit_text(e, "\\A"); return;
    case 'Z': emit_text(e, "\\z"); return;
    }
    emit_word_place(e, place == 'b');
}

/* ---- Repetitions ---- */

static bool has_captures(const ReNode *node) {
    if (node->kind == RE_GROUP && node->value) return true;
    for (const ReNode *child = node->first; child; child = child->next)
        if (has_captures(child)) return true;
    return false;
}

/* Something that a quantifier may follow. */
static void emit_unit(Emitter *e, const ReNode *sequence) {
    const ReNode *only = sequence->first;
    bool is_unit = only && !only->next && only->kind != RE_REPEAT && only->kind != RE_AT &&
                   only->kind != RE_BRANCH && only->kind != RE_SEQUENCE;
    if (!is_unit) emit_text(e, "(?:");
    emit_node(e, sequence);
    if (!is_unit) emit_text(e, ")");
}

static void emit_quantifier(Emitter *e, uint64_t least, uint64_t most, ReGreed greed) {
    static const char *const suffixes[] = {
        [RE_GREEDY] = "", [RE_LAZY] = "?", [RE_POSSESSIVE] = "+"};
    if (least == 0 && most == RE_MANY)
        emit_text(e, "*");
    else if (least == 1 && most == RE_MANY)
        emit_text(e, "+");
    else if (most == RE_MANY)
        str_builder_printf(&e->out, "{%u,}", (unsigned)least);
    else
        str_builder_printf(&e->out, "{%u,%u}", (unsigned)least, (unsigned)most);
    emit_text(e, suffixes[greed]);
}

/* More often than a quantifier can say: several in a row. */
static void emit_often(Emitter *e, const ReNode *node) {
    uint64_t least = node->value;
    ReGreed greed = node->greed == RE_POSSESSIVE ? RE_GREEDY : node->greed;
    if (has_captures(node)) {
        error_raise(&kr_type_OverflowError, "the repetition number is too large");
        return;
    }
    emit_text(e, node->greed == RE_POSSESSIVE ? "(?>" : "(?:");
    for (uint64_t left = least, times; left; left -= times) {
        times = left < REPEAT_MAX ? left : REPEAT_MAX;
        emit_unit(e, node->first);
        emit_quantifier(e, times, times, RE_GREEDY);
    }
    if (node->most == RE_MANY) {
        emit_unit(e, node->first);
        emit_quantifier(e, 0, RE_MANY, greed);
    }
    for (uint64_t left = node->most == RE_MANY ? 0 : node->most - least, times; left;
         left -= times) {
        times = left < REPEAT_MAX ? left : REPEAT_MAX;
        emit_unit(e, node->first);
        emit_quantifier(e, 0, times, greed);
    }
    emit_text(e, ")");
}

static void emit_repeat(Emitter *e, const ReNode *node) {
    if (node->value > REPEAT_MAX || (node->most > REPEAT_MAX && node->most != RE_MANY)) {
        emit_often(e, node);
        return;
    }
    emit_unit(e, node->first);
    emit_quantifier(e, node->value, node->most, node->greed);
}

/* ---- Groups ---- */

static void emit_children(Emitter *e, const ReNode *node, const char *between) {
    for (const ReNode *child = node->first; child; child = child->next) {
        emit_node(e, child);
        if (child->next) emit_text(e, between);
    }
}

static void emit_group(Emitter *e, const ReNode *node) {
    uint32_t outer = e->flags;
    if (node->flags_on & RE_TYPE_FLAGS) e->flags &= ~(uint32_t)RE_TYPE_FLAGS;
    e->flags = (e->flags | node->flags_on) & ~node->flags_off;
    emit_text(e, node->value ? "(" : "(?:");
    emit_node(e, node->first);
    emit_text(e, ")");
    e->flags = outer;
}

static void emit_assertion(Emitter *e, const ReNode *node) {
    emit_text(e, node->behind ? node->value ? "(?<!" : "(?<=" : node->value ? "(?!" : "(?=");
    emit_node(e, node->first);
    emit_text(e, ")");
}

static void emit_wrapped(Emitter *e, const char *before, const ReNode *node) {
    emit_text(e, before);
    emit_node(e, node->first);
    emit_text(e, ")");
}

static void emit_condition(Emitter *e, const ReNode *node) {
    str_builder_printf(&e->out, "(?(%llu)", (unsigned long long)node->value);
    emit_children(e, node, "|");
    emit_text(e, ")");
}

static void emit_node(Emitter *e, const ReNode *node) {
    switch (node->kind) {
    case RE_SEQUENCE: emit_children(e, node, ""); return;
    case RE_BRANCH: emit_children(e, node, "|"); return;
    case RE_LITERAL: emit_literal(e, (uint32_t)node->value); return;
    case RE_ANY: emit_text(e, e->flags & RE_DOTALL ? "(?s:.)" : "\\N"); return;
    case RE_SET: emit_set(e, node); return;
    case RE_RANGE:
    case RE_CATEGORY: return; /* part of a set */
    case RE_AT: emit_at(e, (char)node->value); return;
    case RE_REPEAT: emit_repeat(e, node); return;
    case RE_GROUP: emit_group(e, node); return;
    case RE_ATOMIC: emit_wrapped(e, "(?>", node); return;
    case RE_ASSERT: emit_assertion(e, node); return;
    case RE_BACKREF:
        str_builder_printf(&e->out, e->flags & RE_IGNORECASE ? "(?i:\\g{%llu})" : "\\g{%llu}",
                           (unsigned long long)node->value);
        return;
    case RE_CONDITION: emit_condition(e, node); return;
    }
}

const char *re_emit(const ReTree *tree, uint32_t kind, size_t *length) {
    Emitter e = {.tree = tree, .flags = tree->flags, .limit = re_kind_limit(kind)};
    str_builder_init(&e.out);
    emit_node(&e, tree->root);
    Value text = error_is_set() ? 0 : str_builder_finish(&e.out);
    return text ? str_utf8(text, length) : 0;
}

bool re_byte_members(const ReTree *tree, const ReNode *item, bool *members) {
    const Emitter e = {.tree = tree, .flags = tree->flags, .limit = UINT8_MAX};
    ReRanges ranges = {0};
    bool is_negated = item->kind == RE_SET && item->value;
    if (item->kind == RE_SET && set_ranges(&e, item, &ranges)) return false;
    if (item->kind == RE_LITERAL) {
        add_range(&e, &ranges, (uint32_t)item->value, (uint32_t)item->value);
        ranges_normalize(&ranges, e.limit);
    }
    memset(members, is_negated, UINT8_MAX + 1);
    for (size_t i = 0; i < ranges.count; i++)
        for (uint32_t c = ranges.items[2 * i]; c <= ranges.items[2 * i + 1]; c++)
            members[c] = !is_negated;
    return item->kind == RE_SET || item->kind == RE_LITERAL;
}

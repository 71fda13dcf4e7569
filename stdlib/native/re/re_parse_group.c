/* Everything that begins with a parenthesis. */
#include "re_parse.h"

#include <string.h>

enum { GROUPS_MAX = 1073741823, GROUPS_FEW = 8 };

/* ---- Numbers and names ---- */

static bool group_is_closed(const ReParser *parser, int64_t group) {
    return group < parser->groups && parser->closed[group];
}

bool behind_check(ReParser *parser, int64_t group) {
    if (!parser->behind_groups) return true;
    if (!group_is_closed(parser, group))
        source_error(&parser->source, 0, "cannot refer to an open group");
    else if (group >= parser->behind_groups)
        source_error(&parser->source, 0,
                     "cannot refer to group defined in the same lookbehind subpattern");
    return !parser->source.failed;
}

bool group_may_be_used(ReParser *parser, int64_t group, uint64_t offset) {
    if (group_is_closed(parser, group)) return behind_check(parser, group);
    source_error(&parser->source, offset, "cannot refer to an open group");
    return false;
}

static void groups_grow(ReParser *parser) {
    uint32_t capacity = parser->capacity ? parser->capacity * 2 : GROUPS_FEW;
    ReWidth *widths = gc_bytes(capacity * sizeof *widths);
    bool *closed = gc_bytes(capacity * sizeof *closed);
    memset(closed, 0, capacity * sizeof *closed);
    if (parser->capacity) {
        memcpy(widths, parser->widths, parser->groups * sizeof *widths);
        memcpy(closed, parser->closed, parser->groups * sizeof *closed);
    }
    parser->widths = widths;
    parser->closed = closed;
    parser->capacity = capacity;
}

/* The number of a new group; 0: error set. name may be 0. */
static uint32_t group_open(ReParser *parser, Value name) {
    uint32_t group = parser->groups;
    if (group >= parser->capacity) groups_grow(parser);
    parser->groups++;
    if (!name) return group;
    Value other = dict_get_str(parser->names, name);
    if (other) {
        source_error(&parser->source, str_object(name)->length + 1,
                     "redefinition of group name %R as group %u; was group %lld", name, group,
                     (long long)small_get(other));
        return 0;
    }
    dict_set(parser->names, name, small_make(group));
    return group;
}

/* The number behind a name of a group in the pattern; -1: error set. */
static int64_t group_by_name(ReParser *parser, Value name) {
    Value number = dict_get_str(parser->names, name);
    if (number) return small_get(number);
    source_error(&parser->source, str_object(name)->length + 1, "unknown group name %R", name);
    return -1;
}

/* ---- Bodies ---- */

static bool expect_close(ReSource *source, uint64_t start) {
    if (source->failed) return false;
    if (source_match(source, ')')) return !source->failed;
    source_error(source, source_tell(source) - start, "missing ), unterminated subpattern");
    return false;
}

static ReNode *node_around(ReKind kind, ReNode *child) {
    ReNode *node = re_node_new(kind);
    re_node_append(node, child);
    return node;
}

/* What a group is, as its beginning says. */
typedef struct GroupHead {
    uint64_t start;
    bool captures, is_atomic;
    Value name;
    uint32_t on, off;
} GroupHead;

static void parse_body(ReParser *parser, ReNode *sequence, bool verbose, const GroupHead *head) {
    uint32_t group = head->captures ? group_open(parser, head->name) : 0;
    if (parser->source.failed) return;
    ReScope scope = {.verbose = (verbose || (head->on & RE_VERBOSE)) && !(head->off & RE_VERBOSE)};
    ReNode *body = parse_alternatives(parser, scope);
    if (!expect_close(&parser->source, head->start)) return;
    if (group) {
        parser->widths[group] = re_width(body, parser->widths);
        parser->closed[group] = true;
    }
    ReNode *node = node_around(head->is_atomic ? RE_ATOMIC : RE_GROUP, body);
    node->value = group;
    node->flags_on = head->on;
    node->flags_off = head->off;
    re_node_append(sequence, node);
}

/* ---- (?...) ---- */

static void unknown_extension(ReSource *source, const char *prefix, ReToken token) {
    uint64_t width = strlen(prefix) + (token.is_escape ? 2 : 1);
    uint64_t end = source_tell(source);
    source_error(source, width, "unknown extension %s%S", prefix,
                 source_slice(source, end - (token.is_escape ? 2 : 1), end));
}

static ReToken get_or_fail(ReSource *source) {
    ReToken token = source_get(source);
    if (token.c == RE_END) source_error(source, 0, "unexpected end of pattern");
    return token;
}

static void parse_comment(ReSource *source, uint64_t start) {
    while (!source->failed) {
        if (source->next.c == RE_END)
            source_error(source, source_tell(source) - start, "missing ), unterminated comment");
        if (token_is(source_get(source), ')')) return;
    }
}

static void parse_assertion(ReParser *parser, ReNode *sequence, const GroupHead *head, bool verbose,
                            ReToken token) {
    ReSource *source = &parser->source;
    bool behind = token_is(token, '<');
    uint32_t outer = parser->behind_groups;
    if (behind) {
        token = get_or_fail(source);
        if (source->failed) return;
        if (!token_is(token, '=') && !token_is(token, '!')) {
            unknown_extension(source, "?<", token);
            return;
        }
        if (!outer) parser->behind_groups = parser->groups;
    }
    ReNode *body = parse_alternatives(parser, (ReScope){.verbose = verbose});
    parser->behind_groups = outer;
    if (!expect_close(source, head->start)) return;
    ReNode *node = node_around(RE_ASSERT, body);
    node->value = token_is(token, '!');
    ReWidth width = re_width(body, parser->widths);
    /* What takes no room matches ahead what it matches behind. */
    node->behind = behind && width.most > 0;
    if (behind && width.least != width.most) parser->behind_varies = true;
    re_node_append(sequence, node);
}

static void note_forward(ReParser *parser, int64_t group, Value name) {
    for (const ReForward *forward = parser->forward; forward; forward = forward->next)
        if (forward->group == group) return;
    ReForward *forward = gc_new_scanned(0, sizeof *forward);
    forward->group = group;
    forward->position = source_tell(&parser->source) - str_object(name)->length - 1;
    *parser->forward_end = forward;
    parser->forward_end = &forward->next;
}

/* The group that a condition asks for; -1: error set. */
static int64_t condition_group(ReParser *parser, Value name) {
    ReSource *source = &parser->source;
    uint64_t back = str_object(name)->length + 1;
    if (text_is_identifier(name))
        return group_name_check(source, name, 1) ? group_by_name(parser, name) : -1;
    int64_t group = group_number(name);
    if (group < 0)
        source_error(source, back, "bad character in group name %R", name);
    else if (group == 0)
        source_error(source, back, "bad group number");
    else if (group >= GROUPS_MAX)
        source_error(source, back, "invalid group reference %lld", (long long)group);
    if (source->failed) return -1;
    note_forward(parser, group, name);
    group_number_warn(source, name);
    return source->failed ? -1 : group;
}

static void parse_condition(ReParser *parser, ReNode *sequence, const GroupHead *head,
                            bool verbose) {
    ReSource *source = &parser->source;
    Value name = source_until(source, ')', "group name");
    int64_t group = name ? condition_group(parser, name) : -1;
    if (group < 0 || !behind_check(parser, group)) return;
    ReScope scope = {.verbose = verbose};
    ReNode *node = re_node_new(RE_CONDITION);
    node->value = (uint64_t)group;
    if (recursion_check() < 0) source_fail(source);
    re_node_append(node, parse_sequence(parser, scope));
    if (source_match(source, '|')) {
        re_node_append(node, parse_sequence(parser, scope));
        if (token_is(source->next, '|'))
            source_error(source, 0, "conditional backref with more than two branches");
    }
    if (expect_close(source, head->start)) re_node_append(sequence, node);
}

/* (?P=name) */
static void parse_named_reference(ReParser *parser, ReNode *sequence) {
    ReSource *source = &parser->source;
    Value name = source_until(source, ')', "group name");
    if (!name || !group_name_check(source, name, 1)) return;
    int64_t group = group_by_name(parser, name);
    if (group < 0 || !group_may_be_used(parser, group, str_object(name)->length + 1)) return;
    ReNode *node = re_node_new(RE_BACKREF);
    node->value = (uint64_t)group;
    re_node_append(sequence, node);
}

/* Behind (?P. True: a named group begins, and head knows its name. */
static bool parse_named(ReParser *parser, ReNode *sequence, GroupHead *head) {
    ReSource *source = &parser->source;
    if (source_match(source, '<')) {
        head->name = source_until(source, '>', "group name");
        return head->name && group_name_check(source, head->name, 1);
    }
    if (source_match(source, '=')) {
        parse_named_reference(parser, sequence);
        return false;
    }
    ReToken token = get_or_fail(source);
    if (!source->failed) unknown_extension(source, "?P", token);
    return false;
}

/* True: head says what group begins. False: all is done. */
static bool parse_flag_group(ReParser *parser, const ReNode *sequence, GroupHead *head,
                             ReScope *scope, ReToken token) {
    ReSource *source = &parser->source;
    ReFlagChange change = parse_flags(parser, token);
    if (source->failed) return false;
    head->on = change.on;
    head->off = change.off;
    if (!change.is_global) return true;
    if (!scope->is_first || sequence->first)
        source_error(source, source_tell(source) - head->start,
                     "global flags not at the start of the expression");
    scope->verbose = parser->flags & RE_VERBOSE;
    return false;
}

/* Behind (?. True: head says what group begins. */
static bool parse_extension(ReParser *parser, ReNode *sequence, GroupHead *head, ReScope *scope) {
    ReSource *source = &parser->source;
    ReToken token = get_or_fail(source);
    if (source->failed) return false;
    if (token_is(token, 'P')) return parse_named(parser, sequence, head);
    head->captures = false;
    if (token_is(token, ':')) return true;
    head->is_atomic = token_is(token, '>');
    if (head->is_atomic) return true;
    if (is_flag_letter(token) || token_is(token, '-'))
        return parse_flag_group(parser, sequence, head, scope, token);
    if (token_is(token, '#'))
        parse_comment(source, head->start);
    else if (token_is(token, '=') || token_is(token, '!') || token_is(token, '<'))
        parse_assertion(parser, sequence, head, scope->verbose, token);
    else if (token_is(token, '('))
        parse_condition(parser, sequence, head, scope->verbose);
    else
        unknown_extension(source, "?", token);
    return false;
}

void parse_group(ReParser *parser, ReNode *sequence, ReScope *scope) {
    ReSource *source = &parser->source;
    GroupHead head = {.start = source_tell(source) - 1, .captures = true};
    if (source_match(source, '?') && !parse_extension(parser, sequence, &head, scope)) return;
    if (!source->failed) parse_body(parser, sequence, scope->verbose, &head);
}

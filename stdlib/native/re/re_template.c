/* Replacements: "\1-\g<name>\n" becomes a tuple of literals (str or bytes) and numbers of groups.
 */
#include "_re.stub.h"

#include "re_source.h"
#include "re_types.h"

typedef struct Template {
    ReSource source;
    const PatternObject *pattern;
    StrBuilder literal;
    Value parts; /* list */
} Template;

static Value literal_value(const Template *t, Value text) {
    if (t->source.is_str || !text) return text;
    Value encoding = str_from_text("latin-1");
    return object_method(text, "encode", &encoding, 1);
}

static void literal_end(Template *t) {
    if (!t->literal.length) return;
    Value text = literal_value(t, str_builder_finish(&t->literal));
    if (!text || list_append(t->parts, text) < 0) source_fail(&t->source);
    str_builder_init(&t->literal);
}

static void add_group(Template *t, uint64_t number, uint64_t offset) {
    if (number > t->pattern->groups) {
        source_error(&t->source, offset, "invalid group reference %llu",
                     (unsigned long long)number);
        return;
    }
    literal_end(t);
    if (list_append(t->parts, small_make((int64_t)number)) < 0) source_fail(&t->source);
}

/* ---- \g<name> ---- */

static void add_named(Template *t, Value name) {
    if (!group_name_check(&t->source, name, 1)) return;
    Value number = dict_get_str(t->pattern->names, name);
    if (number) {
        add_group(t, (uint64_t)small_get(number), str_object(name)->length + 1);
        return;
    }
    error_raise(&kr_type_IndexError, "unknown group name %R", name);
    source_fail(&t->source);
}

static void parse_named_group(Template *t) {
    ReSource *source = &t->source;
    if (!source_match(source, '<')) {
        source_error(source, 0, "missing <");
        return;
    }
    Value name = source_until(source, '>', "group name");
    if (!name) return;
    if (text_is_identifier(name)) {
        add_named(t, name);
        return;
    }
    int64_t number = group_number(name);
    uint64_t back = str_object(name)->length + 1;
    if (number < 0) {
        source_error(source, back, "bad character in group name %R", name);
        return;
    }
    if (number <= t->pattern->groups) group_number_warn(source, name);
    if (!source->failed) add_group(t, (uint64_t)number, back);
}

/* ---- Digits ---- */

static void parse_digits(Template *t, int64_t c, uint64_t start) {
    ReSource *source = &t->source;
    uint64_t number = (uint64_t)c - '0';
    if (c == '0') {
        source_digits(source, 2, 8, &number);
        str_builder_char(&t->literal, (uint32_t)number & 0xff);
        return;
    }
    if (token_is_digit(source->next, 10)) {
        int64_t second = source_get(source).c;
        if (c < '8' && second < '8' && token_is_digit(source->next, 8)) {
            number = number * 8 + (uint64_t)(second - '0');
            source_digits(source, 1, 8, &number);
            int64_t code = octal_check(source, number, start);
            if (code >= 0) str_builder_char(&t->literal, (uint32_t)code);
            return;
        }
        number = number * 10 + (uint64_t)(second - '0');
    }
    add_group(t, number, source_tell(source) - start - 1);
}

static void parse_escape(Template *t, int64_t c) {
    uint64_t start = source_tell(&t->source) - 2;
    if (c == 'g') {
        parse_named_group(t);
    } else if (c >= '0' && c <= '9') {
        parse_digits(t, c, start);
    } else if (escape_plain(c) >= 0) {
        str_builder_char(&t->literal, (uint32_t)escape_plain(c));
    } else if (is_ascii_letter(c)) {
        bad_escape(&t->source, start);
    } else {
        str_builder_char(&t->literal, '\\');
        str_builder_char(&t->literal, (uint32_t)c);
    }
}

static Value parse(const PatternObject *pattern, Value text) {
    Template t = {.pattern = pattern, .parts = list_new(4)};
    str_builder_init(&t.literal);
    source_init(&t.source, text, re_callbacks());
    t.source.is_template = true;
    while (!t.source.failed && t.source.next.c != RE_END) {
        ReToken token = source_get(&t.source);
        if (t.source.failed) break;
        if (token.is_escape)
            parse_escape(&t, token.c);
        else
            str_builder_char(&t.literal, (uint32_t)token.c);
    }
    if (!t.source.failed) literal_end(&t);
    return t.source.failed ? 0 : list_to_tuple(t.parts);
}

/* What is no text at all. */
static Value raise_no_text(Value text) {
    if (object_hash(text) == -1) return 0;
    return error_raise(&kr_type_TypeError, "decoding to str: need a bytes-like object, %T found",
                       text);
}

Value template_parse(Value self, Value text) {
    PatternObject *pattern = pattern_object(self);
    Value known = pattern->template;
    if (known && tuple_get(known, 0) == text) return tuple_get(known, 1);
    if (!value_is_str(text) && !value_is_bytes_like(text)) return raise_no_text(text);
    Value parsed = parse(pattern, text);
    if (parsed) pattern->template = tuple_pack(2, text, parsed);
    return parsed;
}

int template_expand(Value parsed, const ReText *text, const size_t *marks, Value pieces) {
    for (size_t i = 0; i < tuple_length(parsed); i++) {
        Value part = tuple_get(parsed, i);
        if (value_is_small(part)) {
            size_t group = (size_t)small_get(part);
            if (marks[2 * group] == RE_UNSET) continue;
            part = re_text_slice(text, marks[2 * group], marks[2 * group + 1]);
        }
        if (!part || list_append(pieces, part) < 0) return -1;
    }
    return 0;
}

bool template_is_text(Value parsed) {
    for (size_t i = 0; i < tuple_length(parsed); i++)
        if (!value_is_small(tuple_get(parsed, i)) && !value_is_str(tuple_get(parsed, i)))
            return false;
    return true;
}

void template_write(Value parsed, const ReText *text, const size_t *marks, StrBuilder *out) {
    for (size_t i = 0; i < tuple_length(parsed); i++) {
        Value part = tuple_get(parsed, i);
        size_t group = value_is_small(part) ? (size_t)small_get(part) : 0;
        if (!value_is_small(part))
            str_builder_str(out, part);
        else if (marks[2 * group] != RE_UNSET)
            str_builder_slice(out, text->string, marks[2 * group], marks[2 * group + 1]);
    }
}

Value pieces_join(const ReText *text, Value pieces) {
    if (list_length(pieces) == 0) return re_text_slice(text, 0, 0);
    return object_method(text->is_str ? str_empty() : bytes_empty(), "join", &pieces, 1);
}

Value kr_Match_expand(Value self, Value template) {
    const MatchObject *match = match_object(self);
    return kr__re_expand(match->pattern, self, template);
}

Value kr__re_expand(Value pattern, Value match, Value template) {
    ReText text;
    Value parsed = template_parse(pattern, template);
    if (!parsed || re_text_acquire(&text, pattern, match_object(match)->string, 0, 0) < 0) return 0;
    Value pieces = list_new(tuple_length(parsed));
    bool done = template_expand(parsed, &text, match_object(match)->marks, pieces) == 0;
    Value result = done ? pieces_join(&text, pieces) : 0;
    re_text_release(&text);
    return result;
}

/* Match: what one match found. */
#include "_re.stub.h"

#include "re_types.h"

#include "numbers/number.h"
#include "text/str.h"

/* The group whose closing parenthesis was met last: the one that ends last; of two, the one around
 * the other, or else the later one. */
static int64_t last_closed(const PatternObject *pattern, const size_t *marks) {
    uint32_t last = 0;
    for (uint32_t i = 1; i <= pattern->groups; i++) {
        size_t end = marks[2 * i + 1];
        if (end == RE_UNSET) continue;
        bool is_later = !last || end > marks[2 * last + 1] ||
                        (end == marks[2 * last + 1] && i > pattern->inside[last]);
        if (is_later) last = i;
    }
    return last;
}

Value match_new(Value pattern, const ReText *text, const size_t *marks) {
    size_t size = re_mark_count(pattern) * sizeof *marks;
    MatchObject *match = gc_new(&kr_type_Match, sizeof *match + size);
    memcpy(match->marks, marks, size);
    match->pattern = pattern;
    match->string = text->string;
    match->position = text->position;
    match->end = text->end;
    match->last = last_closed(pattern_object(pattern), marks);
    return value_of(match);
}

static const PatternObject *match_pattern(const MatchObject *match) {
    return pattern_object(match->pattern);
}

/* ---- Groups ---- */

Value match_group(const MatchObject *match, size_t number) {
    size_t start = match->marks[2 * number], end = match->marks[2 * number + 1];
    return start == RE_UNSET ? 0 : re_slice(match->string, start, end);
}

/* A number or a name of a group; -1 with IndexError, whatever else is wrong with the key. */
static int64_t group_index(const MatchObject *match, Value key) {
    int64_t number = -1;
    bool is_number = value_is_int(key) || object_slot(key, SLOT___index__);
    if (!is_number) {
        Value found = dict_get(match_pattern(match)->names, key);
        if (found) number = small_get(found);
    } else if (object_index_i64(key, &number, &kr_type_IndexError) < 0) {
        number = -1;
    }
    if (number >= 0 && number <= match_pattern(match)->groups) return number;
    error_clear();
    error_raise(&kr_type_IndexError, "no such group");
    return -1;
}

/* Its text, or `otherwise` if it took no part. */
static Value group_or(const MatchObject *match, size_t number, Value otherwise) {
    Value text = match_group(match, number);
    return text || error_is_set() ? text : otherwise;
}

static Value group_by_key(const MatchObject *match, Value key) {
    int64_t number = group_index(match, key);
    return number < 0 ? 0 : group_or(match, (size_t)number, KR_NONE);
}

Value kr_Match_group(Value self, Value args) {
    const MatchObject *match = match_object(self);
    size_t count = tuple_length(args);
    if (count == 0) return group_or(match, 0, KR_NONE);
    if (count == 1) return group_by_key(match, tuple_get(args, 0));
    Value result = tuple_new(count);
    for (size_t i = 0; result && i < count; i++)
        if (!(tuple_object(result)->items[i] = group_by_key(match, tuple_get(args, i)))) return 0;
    return result;
}

Value kr_Match___getitem__(Value self, Value index) {
    return group_by_key(match_object(self), index);
}

Value kr_Match_groups(Value self, Value otherwise) {
    const MatchObject *match = match_object(self);
    size_t count = match_pattern(match)->groups;
    Value result = tuple_new(count);
    for (size_t i = 0; result && i < count; i++)
        if (!(tuple_object(result)->items[i] = group_or(match, i + 1, otherwise))) return 0;
    return result;
}

Value kr_Match_groupdict(Value self, Value otherwise) {
    const MatchObject *match = match_object(self);
    Value result = dict_new(), name, number;
    for (size_t at = 0; dict_next(match_pattern(match)->names, &at, &name, &number);) {
        Value text = group_or(match, (size_t)small_get(number), otherwise);
        if (!text || dict_set(result, name, text) < 0) return 0;
    }
    return result;
}

/* ---- Places ---- */

static Value place_value(size_t place) {
    return small_make(place == RE_UNSET ? -1 : (int64_t)place);
}

Value kr_Match_start(Value self, Value group) {
    int64_t number = group_index(match_object(self), group);
    return number < 0 ? 0 : place_value(match_object(self)->marks[2 * number]);
}

Value kr_Match_end(Value self, Value group) {
    int64_t number = group_index(match_object(self), group);
    return number < 0 ? 0 : place_value(match_object(self)->marks[2 * number + 1]);
}

static Value span_value(const MatchObject *match, size_t number) {
    return tuple_pack(2, place_value(match->marks[2 * number]),
                      place_value(match->marks[2 * number + 1]));
}

Value kr_Match_span(Value self, Value group) {
    int64_t number = group_index(match_object(self), group);
    return number < 0 ? 0 : span_value(match_object(self), (size_t)number);
}

Value kr_Match_get_regs(Value self) {
    MatchObject *match = match_object(self);
    if (match->regs) return match->regs;
    size_t count = (size_t)match_pattern(match)->groups + 1;
    Value regs = tuple_new(count);
    for (size_t i = 0; regs && i < count; i++)
        if (!(tuple_object(regs)->items[i] = span_value(match, i))) return 0;
    return match->regs = regs;
}

/* ---- Attributes ---- */

Value kr_Match_get_string(Value self) { return match_object(self)->string; }

Value kr_Match_get_re(Value self) { return match_object(self)->pattern; }

Value kr_Match_get_pos(Value self) { return small_make(match_object(self)->position); }

Value kr_Match_get_endpos(Value self) { return small_make(match_object(self)->end); }

Value kr_Match_get_lastindex(Value self) {
    int64_t last = match_object(self)->last;
    return last ? small_make(last) : KR_NONE;
}

Value kr_Match_get_lastgroup(Value self) {
    const MatchObject *match = match_object(self);
    return tuple_get(match_pattern(match)->indexes, (size_t)match->last);
}

Value kr_Match___copy__(Value self) { return self; }

Value kr_Match___deepcopy__(Value self, Value memo) {
    (void)memo;
    return self;
}

Value kr_Match___class_getitem__(Value cls, Value item) { return generic_alias_new(cls, item); }

Value kr_Match___repr__(Value self) {
    const MatchObject *match = match_object(self);
    Value text = match_group(match, 0);
    return text ? str_printf("<re.Match object; span=(%zu, %zu), match=%R>", match->marks[0],
                             match->marks[1], text)
                : 0;
}

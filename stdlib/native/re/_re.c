/* The module _re: Pattern, its methods that give one match, and compiling. */
#include "_re.stub.h"

#include "re_types.h"

#include "core/native.h"
#include "function/function.h"
#include "numbers/number.h"
#include "text/str.h"

#include <stdlib.h>

static ReCallbacks callbacks;

const ReCallbacks *re_callbacks(void) { return &callbacks; }

Value kr__re_setup(Value error, Value warn) {
    callbacks = (ReCallbacks){error, warn};
    return KR_NONE;
}

/* ---- Compiling ---- */

/* tuple: the name of each group, or None. */
static Value names_by_number(const ReTree *tree) {
    Value indexes = tuple_new(tree->groups + 1), name, number;
    if (!indexes) return 0;
    for (size_t i = 0; i <= tree->groups; i++) tuple_object(indexes)->items[i] = KR_NONE;
    for (size_t at = 0; dict_next(tree->names, &at, &name, &number);)
        tuple_object(indexes)->items[small_get(number)] = name;
    return indexes;
}

/* Fills inside[] for the groups in node; the number of the last group met. */
static uint32_t mark_inside(const ReNode *node, uint32_t *inside, uint32_t last) {
    bool captures = node->kind == RE_GROUP && node->value;
    if (captures) last = (uint32_t)node->value;
    for (const ReNode *child = node->first; child; child = child->next)
        last = mark_inside(child, inside, last);
    if (captures) inside[node->value] = last;
    return last;
}

static void pattern_finalize(void *object, void *data) {
    (void)object;
    re_programs_free(data);
}

static Value pattern_new(Value text, const ReTree *tree) {
    Value indexes = names_by_number(tree);
    RePrograms *programs = calloc(1, sizeof *programs);
    if (!indexes || !programs) return programs ? 0 : error_raise_memory();
    PatternObject *pattern = GC_NEW(PatternObject, &kr_type_Pattern);
    pattern->pattern = text;
    pattern->names = tree->names;
    pattern->indexes = indexes;
    pattern->root = tree->root;
    pattern->flags = tree->flags;
    pattern->groups = tree->groups;
    pattern->inside = gc_bytes((tree->groups + 1) * sizeof *pattern->inside);
    mark_inside(tree->root, pattern->inside, 0);
    programs->set_run = set_run_new(tree);
    pattern->programs = programs;
    gc_finalizer_set(pattern, pattern_finalize, programs);
    return value_of(pattern);
}

Value kr__re_compile(Value text, Value flags) {
    int64_t bits;
    ReTree tree;
    if (object_index_i64(flags, &bits, &kr_type_OverflowError) < 0) return 0;
    if (!value_is_str(text) && !value_is_bytes_like(text))
        return error_raise(&kr_type_TypeError, "first argument must be string or compiled pattern");
    if (re_parse(&tree, text, (uint32_t)bits, &callbacks) < 0) return 0;
    return pattern_new(text, &tree);
}

/* ---- One match ---- */

static Value match_once(Value self, ReAnchor anchor, Value string, Value position, Value end) {
    ReText text;
    if (re_text_acquire(&text, self, string, position, end) < 0) return 0;
    size_t few[RE_MARKS_FEW], count = re_mark_count(self), *marks = few;
    if (count > RE_MARKS_FEW) marks = gc_bytes(count * sizeof *marks);
    int found = text.position > text.end
                    ? 0
                    : re_run(self, anchor, &text, (size_t)text.position, false, marks);
    Value result = found < 0 ? 0 : found ? match_new(self, &text, marks) : KR_NONE;
    re_text_release(&text);
    return result;
}

Value kr_Pattern_match(Value self, Value string, Value pos, Value endpos) {
    return match_once(self, RE_MATCH, string, pos, endpos);
}

Value kr_Pattern_fullmatch(Value self, Value string, Value pos, Value endpos) {
    return match_once(self, RE_FULLMATCH, string, pos, endpos);
}

Value kr_Pattern_search(Value self, Value string, Value pos, Value endpos) {
    return match_once(self, RE_SEARCH, string, pos, endpos);
}

/* ---- Attributes ---- */

Value kr_Pattern_get_pattern(Value self) { return pattern_object(self)->pattern; }

Value kr_Pattern_get_flags(Value self) { return small_make(pattern_object(self)->flags); }

Value kr_Pattern_get_groups(Value self) { return small_make(pattern_object(self)->groups); }

Value kr_Pattern_get_groupindex(Value self) {
    return mappingproxy_new(pattern_object(self)->names);
}

Value kr_Pattern___copy__(Value self) { return self; }

Value kr_Pattern___deepcopy__(Value self, Value memo) {
    (void)memo;
    return self;
}

Value kr_Pattern___class_getitem__(Value cls, Value item) { return generic_alias_new(cls, item); }

Value kr_Pattern___eq__(Value self, Value other) {
    if (!value_is_exact(other, &kr_type_Pattern)) return KR_NOT_IMPLEMENTED;
    const PatternObject *a = pattern_object(self), *b = pattern_object(other);
    if (a == b) return KR_TRUE;
    if (a->flags != b->flags || value_is_str(a->pattern) != value_is_str(b->pattern))
        return KR_FALSE;
    int equal = object_equal(a->pattern, b->pattern);
    return equal < 0 ? 0 : value_from_bool(equal);
}

int64_t kr_Pattern___hash__(Value self) {
    int64_t hash = object_hash(pattern_object(self)->pattern);
    if (hash == -1) return -1;
    hash ^= pattern_object(self)->flags;
    return hash == -1 ? -2 : hash;
}

/* ---- repr ---- */

typedef struct FlagName {
    uint32_t flag;
    const char *name;
} FlagName;

static const FlagName flag_names[] = {
    {RE_TEMPLATE, "re.TEMPLATE"},   {RE_IGNORECASE, "re.IGNORECASE"}, {RE_LOCALE, "re.LOCALE"},
    {RE_MULTILINE, "re.MULTILINE"}, {RE_DOTALL, "re.DOTALL"},         {RE_UNICODE, "re.UNICODE"},
    {RE_VERBOSE, "re.VERBOSE"},     {RE_DEBUG, "re.DEBUG"},           {RE_ASCII, "re.ASCII"},
};

enum { PATTERN_SHOWN_MAX = 200 };

static void flags_text(StrBuilder *b, uint32_t flags) {
    const char *between = ", ";
    for (size_t i = 0; i < sizeof flag_names / sizeof *flag_names; i++) {
        if (!(flags & flag_names[i].flag)) continue;
        str_builder_printf(b, "%s%s", between, flag_names[i].name);
        between = "|";
        flags &= ~flag_names[i].flag;
    }
    if (flags) str_builder_printf(b, "%s0x%x", between, flags);
}

Value kr_Pattern___repr__(Value self) {
    const PatternObject *pattern = pattern_object(self);
    Value shown = object_repr(pattern->pattern);
    if (!shown) return 0;
    if (str_object(shown)->length > PATTERN_SHOWN_MAX)
        shown = str_substring(shown, 0, PATTERN_SHOWN_MAX);
    uint32_t flags = pattern->flags;
    /* What every str pattern has. */
    if (value_is_str(pattern->pattern) && (flags & RE_TYPE_FLAGS) == RE_UNICODE)
        flags &= ~(uint32_t)RE_UNICODE;
    StrBuilder b;
    str_builder_init(&b);
    str_builder_printf(&b, "re.compile(%S", shown);
    flags_text(&b, flags);
    str_builder_char(&b, ')');
    return str_builder_finish(&b);
}

/* match: the patterns of each case in turn, in CPython's order of evaluation.
 *
 * What a pattern captures goes into variables of the match first; the program's names are bound
 * once the whole pattern has matched, before the guard. */
#include "lower/lower_internal.h"

typedef struct Capture {
    const Name *name;
    VarId var;
} Capture;

/* One case under construction. */
typedef struct Matcher {
    FuncLower *f;
    BlockId fail;          /* where to go on if the pattern does not match */
    VEC(Capture) captures; /* in the order of binding */
} Matcher;

static void match_pattern(Matcher *m, const Pattern *pattern, ValueId subject);

/* Goes on here if the condition holds. */
static void require(Matcher *m, ValueId condition) {
    BlockId matched = builder_block(m->f->b);
    builder_branch(m->f->b, condition, matched, m->fail);
    builder_start_sealed(m->f->b, matched);
}

static void require_present(Matcher *m, ValueId value) {
    require(m, builder_not(m->f->b, builder_op1(m->f->b, IR_IS_UNBOUND, value)));
}

/* A name has one variable, whichever alternative captures it. */
static VarId capture_var(Matcher *m, const Name *name) {
    for (uint32_t i = 0; i < m->captures.len; i++)
        if (m->captures.items[i].name == name) return m->captures.items[i].var;
    Capture capture = {name, builder_var(m->f->b, name)};
    vec_push(&m->captures, capture);
    return capture.var;
}

static void capture(Matcher *m, const Name *name, ValueId value) {
    if (name) builder_write_var(m->f->b, capture_var(m, name), value);
}

static bool is_wildcard(const Pattern *pattern) {
    return pattern->kind == PATTERN_AS && !pattern->as.pattern && !pattern->as.name;
}

/* ---- Sequences ---- */

typedef struct SequenceShape {
    uint32_t star; /* index of the starred pattern; the count of patterns if there is none */
    bool star_is_wildcard, only_wildcards;
} SequenceShape;

static SequenceShape sequence_shape(const PatternList *patterns) {
    SequenceShape shape = {.star = patterns->len, .only_wildcards = true};
    for (uint32_t i = 0; i < patterns->len; i++) {
        const Pattern *pattern = patterns->items[i];
        if (pattern->kind == PATTERN_STAR) {
            shape.star = i;
            shape.star_is_wildcard = !pattern->star.name;
            shape.only_wildcards &= shape.star_is_wildcard;
        } else {
            shape.only_wildcards &= is_wildcard(pattern);
        }
    }
    return shape;
}

static void require_length(Matcher *m, ValueId subject, IrOp compare, uint32_t count) {
    IrBuilder *b = m->f->b;
    ValueId length = builder_op1(b, IR_LENGTH, subject);
    require(m, builder_truth(b, builder_op2(b, compare, length, builder_int(b, count))));
}

static void match_unpacked(Matcher *m, const PatternList *patterns, const SequenceShape *shape,
                           ValueId subject) {
    IrBuilder *b = m->f->b;
    ValueId array;
    if (shape->star == patterns->len)
        array =
            builder_emit(b, IR_UNPACK_SEQ, imm_integer(patterns->len), imm_nothing(), &subject, 1);
    else
        array = builder_emit(b, IR_UNPACK_EX, imm_integer(shape->star),
                             imm_integer(patterns->len - shape->star - 1), &subject, 1);
    ValueVec items = {0};
    for (uint32_t i = 0; i < patterns->len; i++) vec_push(&items, builder_unpack_get(b, array, i));
    for (uint32_t i = 0; i < patterns->len; i++)
        match_pattern(m, patterns->items[i], items.items[i]);
    vec_free(&items);
}

/* With `*_` nothing needs unpacking: the others are found by index, from the end behind the star.
 */
static void match_indexed(Matcher *m, const PatternList *patterns, const SequenceShape *shape,
                          ValueId subject) {
    IrBuilder *b = m->f->b;
    for (uint32_t i = 0; i < patterns->len; i++) {
        const Pattern *pattern = patterns->items[i];
        if (i == shape->star || is_wildcard(pattern)) continue;
        ValueId index;
        if (i < shape->star) {
            index = builder_int(b, i);
        } else {
            ValueId length = builder_op1(b, IR_LENGTH, subject);
            index = builder_op2(b, IR_BINOP_SUB, length, builder_int(b, patterns->len - i));
        }
        match_pattern(m, pattern, builder_op2(b, IR_ITEM_GET, subject, index));
    }
}

static void match_sequence(Matcher *m, const PatternList *patterns, ValueId subject) {
    SequenceShape shape = sequence_shape(patterns);
    require(m, builder_op1(m->f->b, IR_MATCH_SEQUENCE, subject));
    if (shape.star == patterns->len)
        require_length(m, subject, IR_COMPARE_EQ, patterns->len);
    else if (patterns->len > 1)
        require_length(m, subject, IR_COMPARE_GE, patterns->len - 1);
    if (shape.only_wildcards) return;
    if (shape.star_is_wildcard)
        match_indexed(m, patterns, &shape, subject);
    else
        match_unpacked(m, patterns, &shape, subject);
}

/* ---- Mappings and classes ---- */

/* The values of a tuple that the runtime made, each against its pattern. */
static void match_values(Matcher *m, ValueId tuple, const PatternList *first,
                         const PatternList *second) {
    IrBuilder *b = m->f->b;
    uint32_t second_count = second ? second->len : 0, count = first->len + second_count;
    ValueId array = builder_emit(b, IR_UNPACK_SEQ, imm_integer(count), imm_nothing(), &tuple, 1);
    ValueVec items = {0};
    for (uint32_t i = 0; i < count; i++) vec_push(&items, builder_unpack_get(b, array, i));
    for (uint32_t i = 0; i < count; i++)
        match_pattern(m, i < first->len ? first->items[i] : second->items[i - first->len],
                      items.items[i]);
    vec_free(&items);
}

static ValueId mapping_keys(Matcher *m, const ExprList *keys) {
    ValueVec values = {0};
    for (uint32_t i = 0; i < keys->len; i++) vec_push(&values, lower_expr(m->f, keys->items[i]));
    ValueId tuple = builder_opn(m->f->b, IR_BUILD_TUPLE, values.items, values.len);
    vec_free(&values);
    return tuple;
}

static void match_mapping(Matcher *m, const Pattern *pattern, ValueId subject) {
    const MatchMappingPattern *mapping = &pattern->mapping;
    IrBuilder *b = m->f->b;
    require(m, builder_op1(b, IR_MATCH_MAPPING, subject));
    if (mapping->keys.len == 0 && !mapping->rest) return;
    if (mapping->keys.len) require_length(m, subject, IR_COMPARE_GE, mapping->keys.len);
    ValueId keys = mapping_keys(m, &mapping->keys);
    lower_at(m->f, pattern->span);
    ValueId values = builder_op2(b, IR_MATCH_KEYS, subject, keys);
    require_present(m, values);
    match_values(m, values, &mapping->patterns, NULL);
    lower_at(m->f, pattern->span);
    if (mapping->rest) capture(m, mapping->rest, builder_op2(b, IR_MATCH_REST, subject, keys));
}

static void match_class(Matcher *m, const Pattern *pattern, ValueId subject) {
    const MatchClassPattern *class = &pattern->class_;
    IrBuilder *b = m->f->b;
    ValueId operands[] = {subject, lower_expr(m->f, class->cls)};
    lower_at(m->f, pattern->span);
    IrImm names = imm_names(builder_names(b, class->kwd_attrs.items, class->kwd_attrs.len));
    ValueId values =
        builder_emit(b, IR_MATCH_CLASS, names, imm_integer(class->patterns.len), operands, 2);
    require_present(m, values);
    match_values(m, values, &class->patterns, &class->kwd_patterns);
}

/* ---- The others ---- */

static void match_value(Matcher *m, const Pattern *pattern, ValueId subject) {
    ValueId value = lower_expr(m->f, pattern->value.value);
    lower_at(m->f, pattern->span);
    require(m, builder_truth(m->f->b, builder_op2(m->f->b, IR_COMPARE_EQ, subject, value)));
}

static void match_singleton(Matcher *m, const Constant *constant, ValueId subject) {
    ValueId value = builder_const(m->f->b, lower_constant_id(m->f, constant));
    require(m, builder_op2(m->f->b, IR_IS, subject, value));
}

static void match_or(Matcher *m, const PatternList *alternatives, ValueId subject) {
    IrBuilder *b = m->f->b;
    BlockId fail = m->fail, matched = builder_block(b);
    for (uint32_t i = 0; i < alternatives->len; i++) {
        bool last = i + 1 == alternatives->len;
        m->fail = last ? fail : builder_block(b);
        match_pattern(m, alternatives->items[i], subject);
        builder_jump(b, matched);
        if (!last) builder_start_sealed(b, m->fail);
    }
    m->fail = fail;
    builder_start_sealed(b, matched);
}

static void match_as(Matcher *m, const MatchAsPattern *as, ValueId subject) {
    if (as->pattern) match_pattern(m, as->pattern, subject);
    capture(m, as->name, subject);
}

/* Goes on in the current block where the subject matches, and at m->fail where it does not. */
static void match_pattern(Matcher *m, const Pattern *pattern, ValueId subject) {
    lower_at(m->f, pattern->span);
    switch (pattern->kind) {
    case PATTERN_VALUE: match_value(m, pattern, subject); return;
    case PATTERN_SINGLETON: match_singleton(m, &pattern->singleton.value, subject); return;
    case PATTERN_SEQUENCE: match_sequence(m, &pattern->sequence.patterns, subject); return;
    case PATTERN_MAPPING: match_mapping(m, pattern, subject); return;
    case PATTERN_CLASS: match_class(m, pattern, subject); return;
    case PATTERN_STAR: capture(m, pattern->star.name, subject); return;
    case PATTERN_AS: match_as(m, &pattern->as, subject); return;
    case PATTERN_OR: match_or(m, &pattern->or_.patterns, subject); return;
    }
}

static void bind_captures(Matcher *m, SourceSpan span) {
    lower_at(m->f, span);
    for (uint32_t i = 0; i < m->captures.len; i++)
        lower_name_store(m->f, m->captures.items[i].name,
                         builder_read_var(m->f->b, m->captures.items[i].var));
}

static void match_case(FuncLower *f, const MatchCase *clause, ValueId subject, BlockId after) {
    Matcher m = {.f = f, .fail = builder_block(f->b)};
    match_pattern(&m, clause->pattern, subject);
    bind_captures(&m, clause->pattern->span);
    vec_free(&m.captures);
    if (clause->guard) {
        BlockId body = builder_block(f->b);
        SourceSpan at = clause->pattern->span;
        lower_condition(f, clause->guard, &at, body, m.fail);
        builder_start_sealed(f->b, body);
    }
    lower_stmts(f, &clause->body);
    if (builder_is_open(f->b)) builder_jump(f->b, after);
    builder_start_sealed(f->b, m.fail);
}

void lower_match(FuncLower *f, const Stmt *stmt) {
    ValueId subject = lower_expr(f, stmt->match.subject);
    BlockId after = builder_block(f->b);
    for (uint32_t i = 0; i < stmt->match.cases.len; i++)
        match_case(f, stmt->match.cases.items[i], subject, after);
    if (builder_is_open(f->b)) builder_jump(f->b, after);
    builder_start_sealed(f->b, after);
}

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
    const ValueVec *parts; /* of a subject that is no object: see lower_match_parts; or NULL */
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

/* ---- A subject that is written as a tuple ----
 *
 * match a, b: needs no tuple where all patterns only take it apart. Then the subject has no value,
 * its length is known, and its items are. */

static bool takes_apart(const Pattern *pattern) {
    if (pattern->kind == PATTERN_SEQUENCE) return true;
    if (pattern->kind != PATTERN_OR) return is_wildcard(pattern);
    for (uint32_t i = 0; i < pattern->or_.patterns.len; i++)
        if (!takes_apart(pattern->or_.patterns.items[i])) return false;
    return true;
}

static bool subject_is_parts(const MatchStmt *match) {
    const Expr *subject = match->subject;
    if (subject->kind != EXPR_TUPLE || exprs_have_star(&subject->tuple.elts)) return false;
    for (uint32_t i = 0; i < match->cases.len; i++)
        if (!takes_apart(match->cases.items[i]->pattern)) return false;
    return true;
}

static void match_parts(Matcher *m, const PatternList *patterns) {
    SequenceShape shape = sequence_shape(patterns);
    IrBuilder *b = m->f->b;
    const ValueVec *parts = m->parts;
    bool has_star = shape.star != patterns->len;
    uint32_t fixed = patterns->len - has_star;
    if (has_star ? parts->len < fixed : parts->len != fixed) {
        require(m, builder_int_op(b, IR_I1_CONST, 0, NULL, 0));
        return;
    }
    uint32_t starred = parts->len - fixed; /* how many items the star takes */
    for (uint32_t i = 0; i < patterns->len; i++) {
        ValueId part;
        if (i != shape.star)
            part = parts->items[i < shape.star ? i : i + starred - 1];
        else if (shape.star_is_wildcard)
            continue;
        else
            part = builder_opn(b, IR_BUILD_LIST, parts->items + i, starred);
        match_pattern(m, patterns->items[i], part);
    }
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
    case PATTERN_SEQUENCE:
        if (subject.id)
            match_sequence(m, &pattern->sequence.patterns, subject);
        else
            match_parts(m, &pattern->sequence.patterns);
        return;
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

/* ---- Runs of literals ----
 *
 * Cases in a row whose patterns are ints, or strs, are one switch where the subject is a small int,
 * or exactly a str: comparing those runs no code of the program. Other subjects, and what a guard
 * lets fall through, are compared case by case as everywhere else. */

enum { RUN_MIN = 3 }; /* cases: fewer comparisons are as fast */

static const int64_t SMALL_LITERAL_MAX = INT64_MAX >> 2;

typedef enum LiteralKind { LITERAL_NONE, LITERAL_INT, LITERAL_STR } LiteralKind;

/* An int of 62 bits or a minus and one: small, whichever sign it has. */
static bool literal_number(const Expr *e, int64_t *number) {
    bool is_negative = e->kind == EXPR_UNARY_OP && e->unary_op.op == UNARY_U_SUB;
    const Expr *digits = is_negative ? e->unary_op.operand : e;
    if (digits->kind != EXPR_CONSTANT || digits->constant.value.kind != CONSTANT_INT) return false;
    *number = digits->constant.value.integer;
    if (*number > SMALL_LITERAL_MAX) return false;
    if (is_negative) *number = -*number;
    return true;
}

static LiteralKind literal_kind(const Pattern *pattern) {
    if (pattern->kind == PATTERN_OR) {
        LiteralKind first = literal_kind(pattern->or_.patterns.items[0]);
        for (uint32_t i = 1; i < pattern->or_.patterns.len; i++)
            if (literal_kind(pattern->or_.patterns.items[i]) != first) return LITERAL_NONE;
        return first;
    }
    int64_t number;
    if (pattern->kind != PATTERN_VALUE) return LITERAL_NONE;
    if (literal_number(pattern->value.value, &number)) return LITERAL_INT;
    if (pattern->value.value->kind != EXPR_CONSTANT) return LITERAL_NONE;
    return pattern->value.value->constant.value.kind == CONSTANT_STR ? LITERAL_STR : LITERAL_NONE;
}

typedef struct LiteralRun {
    BlockId *matched; /* where they go on */
    uint32_t count;
    VEC(const Expr *) literals; /* each with its case's number in `owners` */
    VEC(uint32_t) owners;
} LiteralRun;

static void run_collect(LiteralRun *run, const Pattern *pattern, uint32_t owner) {
    if (pattern->kind == PATTERN_OR) {
        for (uint32_t i = 0; i < pattern->or_.patterns.len; i++)
            run_collect(run, pattern->or_.patterns.items[i], owner);
        return;
    }
    vec_push(&run->literals, pattern->value.value);
    vec_push(&run->owners, owner);
}

/* The number that says that the literal was found: an int is its own, a str its index. */
static int64_t run_label(const LiteralRun *run, LiteralKind kind, uint32_t index) {
    int64_t number = index;
    if (kind == LITERAL_INT) literal_number(run->literals.items[index], &number);
    return number;
}

static bool label_is_taken(const int64_t *labels, uint32_t count, int64_t label) {
    for (uint32_t i = 0; i < count; i++)
        if (labels[i] == label) return true;
    return false;
}

static void run_switch(FuncLower *f, const LiteralRun *run, LiteralKind kind, ValueId on,
                       BlockId otherwise) {
    uint32_t count = 0;
    int64_t *labels = ARENA_NEW_ARRAY(lower_arena(f), int64_t, run->literals.len);
    BlockId *targets = ARENA_NEW_ARRAY(lower_arena(f), BlockId, run->literals.len);
    for (uint32_t i = 0; i < run->literals.len; i++) {
        int64_t label = run_label(run, kind, i);
        if (label_is_taken(labels, count, label)) continue; /* an earlier case is the first */
        labels[count] = label;
        targets[count++] = run->matched[run->owners.items[i]];
    }
    builder_switch(f->b, on, otherwise, labels, targets, count);
}

/* Goes on where the subject is to be compared case by case; `none` is behind the run. */
static void run_dispatch(FuncLower *f, const LiteralRun *run, LiteralKind kind, ValueId subject,
                         BlockId none) {
    IrBuilder *b = f->b;
    BlockId one_by_one = builder_block(b), fits = builder_block(b);
    if (kind == LITERAL_INT) {
        builder_branch(b, builder_op1(b, IR_IS_SMALL, subject), fits, one_by_one);
        builder_start_sealed(b, fits);
        run_switch(f, run, kind, builder_op1(b, IR_UNBOX_I64, subject), none);
    } else {
        ValueVec texts = {0};
        for (uint32_t i = 0; i < run->literals.len; i++)
            vec_push(&texts, lower_expr(f, run->literals.items[i]));
        ValueId tuple = builder_opn(b, IR_BUILD_TUPLE, texts.items, texts.len);
        vec_free(&texts);
        ValueId operands[] = {subject, tuple};
        ValueId index = builder_opn(b, IR_MATCH_TEXT, operands, 2);
        ValueId zero = builder_int_op(b, IR_I64_CONST, 0, NULL, 0);
        builder_branch(b, builder_op2(b, IR_I64_LT, index, zero), one_by_one, fits);
        builder_start_sealed(b, fits);
        run_switch(f, run, kind, index, none);
    }
    builder_start_sealed(b, one_by_one);
}

static uint32_t run_length(FuncLower *f, const MatchStmt *match, uint32_t first) {
    LiteralKind kind = literal_kind(match->cases.items[first]->pattern);
    uint32_t end = first;
    if (kind == LITERAL_NONE || (kind == LITERAL_INT && f->lower->input->is_dynamic)) return 0;
    while (end < match->cases.len && literal_kind(match->cases.items[end]->pattern) == kind) end++;
    return end - first;
}

/* ---- Cases ---- */

/* What a case does once its pattern has matched. */
static void case_body(FuncLower *f, Matcher *m, const MatchCase *clause, BlockId after) {
    bind_captures(m, clause->pattern->span);
    vec_free(&m->captures);
    if (clause->guard) {
        BlockId body = builder_block(f->b);
        SourceSpan at = clause->pattern->span;
        lower_condition(f, clause->guard, &at, body, m->fail);
        builder_start_sealed(f->b, body);
    }
    lower_stmts(f, &clause->body);
    if (builder_is_open(f->b)) builder_jump(f->b, after);
}

static void match_run(FuncLower *f, MatchCase *const *cases, uint32_t count, ValueId subject,
                      BlockId after) {
    LiteralKind kind = literal_kind(cases[0]->pattern);
    LiteralRun run = {.count = count, .matched = ARENA_NEW_ARRAY(lower_arena(f), BlockId, count)};
    for (uint32_t i = 0; i < count; i++) {
        run.matched[i] = builder_block(f->b);
        run_collect(&run, cases[i]->pattern, i);
    }
    BlockId none = builder_block(f->b);
    lower_at(f, cases[0]->pattern->span);
    run_dispatch(f, &run, kind, subject, none);
    for (uint32_t i = 0; i < count; i++) {
        bool last = i + 1 == count;
        Matcher m = {.f = f, .fail = last ? none : builder_block(f->b)};
        match_pattern(&m, cases[i]->pattern, subject);
        builder_jump(f->b, run.matched[i]);
        builder_start_sealed(f->b, run.matched[i]);
        case_body(f, &m, cases[i], after);
        builder_start_sealed(f->b, m.fail);
    }
    vec_free(&run.literals);
    vec_free(&run.owners);
}

static void match_case(FuncLower *f, const MatchCase *clause, ValueId subject,
                       const ValueVec *parts, BlockId after) {
    Matcher m = {.f = f, .fail = builder_block(f->b), .parts = parts};
    match_pattern(&m, clause->pattern, subject);
    case_body(f, &m, clause, after);
    builder_start_sealed(f->b, m.fail);
}

static void match_cases(FuncLower *f, const MatchStmt *match, ValueId subject,
                        const ValueVec *parts) {
    BlockId after = builder_block(f->b);
    for (uint32_t i = 0; i < match->cases.len;) {
        uint32_t count = subject.id ? run_length(f, match, i) : 0;
        if (count >= RUN_MIN)
            match_run(f, match->cases.items + i, count, subject, after);
        else
            match_case(f, match->cases.items[i], subject, parts, after);
        i += count >= RUN_MIN ? count : 1;
    }
    if (builder_is_open(f->b)) builder_jump(f->b, after);
    builder_start_sealed(f->b, after);
}

void lower_match(FuncLower *f, const Stmt *stmt) {
    const MatchStmt *match = &stmt->match;
    if (!subject_is_parts(match)) {
        match_cases(f, match, lower_expr(f, match->subject), NULL);
        return;
    }
    ValueVec parts = {0};
    const ExprList *elts = &match->subject->tuple.elts;
    for (uint32_t i = 0; i < elts->len; i++) vec_push(&parts, lower_expr(f, elts->items[i]));
    match_cases(f, match, VALUE_NONE, &parts);
    vec_free(&parts);
}

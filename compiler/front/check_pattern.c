/* Patterns: what is captured twice, cannot be reached, or is no pattern. */
#include "front/check_internal.h"

#include "support/vec.h"

typedef VEC(const Name *) NameVec;

typedef struct PatternChecker {
    Checker *checker;
    NameVec names;           /* captured so far */
    SourceSpan last;         /* of the pattern visited last: where CPython reports some errors */
    bool allows_irrefutable; /* something else catches what this pattern lets through */
} PatternChecker;

static void pattern_check(PatternChecker *pc, const Pattern *pattern);

static bool names_contain(const NameVec *names, const Name *name) {
    for (uint32_t i = 0; i < names->len; i++)
        if (names->items[i] == name) return true;
    return false;
}

static void capture_check(PatternChecker *pc, const Name *name) {
    SourceSpan span = pc->last;
    if (!name) return;
    check_name(pc->checker, name, CTX_STORE, span);
    if (names_contain(&pc->names, name))
        semantic_error(pc->checker->diag, span, "multiple assignments to name '%s' in pattern",
                       name->text);
    else
        vec_push(&pc->names, name);
}

/* A pattern inside another may always match. */
static void subpatterns_check(PatternChecker *pc, const PatternList *patterns) {
    bool outer = pc->allows_irrefutable;
    pc->allows_irrefutable = true;
    for (uint32_t i = 0; i < patterns->len; i++) pattern_check(pc, patterns->items[i]);
    pc->allows_irrefutable = outer;
}

static void sequence_check(PatternChecker *pc, const Pattern *pattern) {
    const PatternList *patterns = &pattern->sequence.patterns;
    uint32_t stars = 0;
    for (uint32_t i = 0; i < patterns->len; i++) stars += patterns->items[i]->kind == PATTERN_STAR;
    if (stars > 1)
        semantic_error(pc->checker->diag, pattern->span,
                       "multiple starred names in sequence pattern");
    subpatterns_check(pc, patterns);
}

/* Constants, signed or complex ones too, and dotted names. */
static bool is_pattern_value(const Expr *expr) {
    switch (expr->kind) {
    case EXPR_CONSTANT:
    case EXPR_ATTRIBUTE:
    case EXPR_UNARY_OP:
    case EXPR_BIN_OP: return true;
    default: return false;
    }
}

/* A literal number, by whose value keys are compared whatever its type. */
typedef struct KeyNumber {
    double real, imag;
} KeyNumber;

static bool constant_number(const Constant *constant, KeyNumber *number) {
    *number = (KeyNumber){0};
    switch (constant->kind) {
    case CONSTANT_TRUE: number->real = 1; return true;
    case CONSTANT_FALSE: return true;
    case CONSTANT_INT:
        number->real = (double)constant->integer;
        return constant->integer < 1LL << 53;
    case CONSTANT_FLOAT: number->real = constant->real; return true;
    case CONSTANT_IMAGINARY: number->imag = constant->real; return true;
    default: return false;
    }
}

/* Also -1, 1+2j and the like. */
static bool key_number(const Expr *key, KeyNumber *number) {
    KeyNumber right;
    switch (key->kind) {
    case EXPR_CONSTANT: return constant_number(&key->constant.value, number);
    case EXPR_UNARY_OP:
        if (!key_number(key->unary_op.operand, number)) return false;
        *number = (KeyNumber){-number->real, -number->imag};
        return true;
    case EXPR_BIN_OP:
        if (!key_number(key->bin_op.left, number) || !key_number(key->bin_op.right, &right))
            return false;
        number->imag = key->bin_op.op == BIN_SUB ? -right.imag : right.imag;
        return true;
    default: return false;
    }
}

static void key_print(Text *out, const Expr *key) {
    KeyNumber number;
    if (key->kind == EXPR_CONSTANT) {
        constant_print(out, &key->constant.value);
    } else if (key->kind == EXPR_BIN_OP) {
        text_putc(out, '(');
        key_print(out, key->bin_op.left);
        text_putc(out, key->bin_op.op == BIN_SUB ? '-' : '+');
        key_print(out, key->bin_op.right);
        text_putc(out, ')');
    } else if (key_number(key, &number)) {
        const Constant *operand = &key->unary_op.operand->constant.value;
        bool is_zero = operand->kind == CONSTANT_INT && number.real == 0;
        bool is_imaginary = operand->kind == CONSTANT_IMAGINARY;
        text_append(out, is_imaginary ? "(-0-" : is_zero ? "" : "-");
        constant_print(out, operand);
        if (is_imaginary) text_putc(out, ')');
    }
}

static bool texts_equal(const Constant *a, const Constant *b) {
    Text left;
    Text right;
    text_init(&left);
    text_init(&right);
    constant_print(&left, a);
    constant_print(&right, b);
    bool equal = left.length == right.length && !memcmp(left.data, right.data, left.length);
    text_release(&left);
    text_release(&right);
    return equal;
}

static bool keys_equal(const Expr *a, const Expr *b) {
    KeyNumber x;
    KeyNumber y;
    if (key_number(a, &x) && key_number(b, &y)) return x.real == y.real && x.imag == y.imag;
    return a->kind == EXPR_CONSTANT && b->kind == EXPR_CONSTANT &&
           texts_equal(&a->constant.value, &b->constant.value);
}

static void mapping_key_check(PatternChecker *pc, const Pattern *pattern, uint32_t index) {
    const ExprList *keys = &pattern->mapping.keys;
    const Expr *key = keys->items[index];
    if (!is_pattern_value(key)) {
        semantic_error(pc->checker->diag, pattern->span,
                       "mapping pattern keys may only match literals and attribute lookups");
        return;
    }
    for (uint32_t i = 0; i < index; i++) {
        if (!keys_equal(keys->items[i], key)) continue;
        Text shown;
        text_init(&shown);
        key_print(&shown, key);
        semantic_error(pc->checker->diag, pattern->span,
                       "mapping pattern checks duplicate key (%s)", text_cstr(&shown));
        text_release(&shown);
        return;
    }
}

static void mapping_check(PatternChecker *pc, const Pattern *pattern) {
    for (uint32_t i = 0; i < pattern->mapping.keys.len; i++) mapping_key_check(pc, pattern, i);
    subpatterns_check(pc, &pattern->mapping.patterns);
    capture_check(pc, pattern->mapping.rest);
}

static void class_check(PatternChecker *pc, const Pattern *pattern) {
    const MatchClassPattern *class = &pattern->class_;
    for (uint32_t i = 0; i < class->kwd_attrs.len; i++) {
        check_name(pc->checker, class->kwd_attrs.items[i], CTX_STORE, pattern->span);
        for (uint32_t j = i + 1; j < class->kwd_attrs.len; j++)
            if (class->kwd_attrs.items[i] == class->kwd_attrs.items[j])
                semantic_error(pc->checker->diag, class->kwd_patterns.items[j]->span,
                               "attribute name repeated in class pattern: %s",
                               class->kwd_attrs.items[i]->text);
    }
    subpatterns_check(pc, &class->patterns);
    subpatterns_check(pc, &class->kwd_patterns);
}

static void as_check(PatternChecker *pc, const Pattern *pattern) {
    const Name *name = pattern->as.name;
    if (pattern->as.pattern) {
        pattern_check(pc, pattern->as.pattern);
        capture_check(pc, name);
        return;
    }
    if (!pc->allows_irrefutable && name)
        semantic_error(pc->checker->diag, pattern->span,
                       "name capture '%s' makes remaining patterns unreachable", name->text);
    else if (!pc->allows_irrefutable)
        semantic_error(pc->checker->diag, pattern->span,
                       "wildcard makes remaining patterns unreachable");
    capture_check(pc, name);
}

static bool same_names(const NameVec *a, const NameVec *b, uint32_t from) {
    if (a->len != b->len) return false;
    for (uint32_t i = from; i < a->len; i++)
        if (!names_contain(b, a->items[i])) return false;
    return true;
}

/* Every alternative must capture the same names. */
static void or_check(PatternChecker *pc, const Pattern *pattern) {
    const PatternList *alternatives = &pattern->or_.patterns;
    uint32_t before = pc->names.len;
    bool outer = pc->allows_irrefutable;
    NameVec first = {0};
    bool differ = false;
    for (uint32_t i = 0; i < alternatives->len; i++) {
        pc->names.len = before;
        pc->allows_irrefutable = outer && i + 1 == alternatives->len;
        pattern_check(pc, alternatives->items[i]);
        for (uint32_t j = 0; i == 0 && j < pc->names.len; j++) vec_push(&first, pc->names.items[j]);
        if (!differ && !same_names(&first, &pc->names, before))
            semantic_error(pc->checker->diag, pc->last,
                           "alternative patterns bind different names");
        differ |= !same_names(&first, &pc->names, before);
    }
    pc->allows_irrefutable = outer;
    vec_free(&first);
}

static void pattern_check(PatternChecker *pc, const Pattern *pattern) {
    pc->last = pattern->span;
    switch (pattern->kind) {
    case PATTERN_SINGLETON: return;
    case PATTERN_VALUE:
        if (!is_pattern_value(pattern->value.value))
            semantic_error(pc->checker->diag, pattern->span,
                           "patterns may only match literals and attribute lookups");
        return;
    case PATTERN_SEQUENCE: sequence_check(pc, pattern); return;
    case PATTERN_MAPPING: mapping_check(pc, pattern); return;
    case PATTERN_CLASS: class_check(pc, pattern); return;
    case PATTERN_STAR: capture_check(pc, pattern->star.name); return;
    case PATTERN_AS: as_check(pc, pattern); return;
    case PATTERN_OR: or_check(pc, pattern); return;
    }
}

void check_match_patterns(Checker *c, const MatchStmt *match) {
    for (uint32_t i = 0; i < match->cases.len; i++) {
        const MatchCase *match_case = match->cases.items[i];
        PatternChecker pc = {.checker = c};
        pc.allows_irrefutable = match_case->guard || i + 1 == match->cases.len;
        pattern_check(&pc, match_case->pattern);
        vec_free(&pc.names);
    }
}

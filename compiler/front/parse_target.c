/* Targets: expressions that something is assigned to, or deleted. They are parsed as expressions
 * first. */
#include "front/parse_internal.h"

const char *expr_description(const Expr *expr) {
    switch (expr->kind) {
    case EXPR_ATTRIBUTE: return "attribute";
    case EXPR_SUBSCRIPT: return "subscript";
    case EXPR_STARRED: return "starred";
    case EXPR_NAME: return "name";
    case EXPR_LIST: return "list";
    case EXPR_TUPLE: return "tuple";
    case EXPR_LAMBDA: return "lambda";
    case EXPR_CALL: return "function call";
    case EXPR_BOOL_OP:
    case EXPR_BIN_OP:
    case EXPR_UNARY_OP: return "expression";
    case EXPR_GENERATOR_EXP: return "generator expression";
    case EXPR_YIELD:
    case EXPR_YIELD_FROM: return "yield expression";
    case EXPR_AWAIT: return "await expression";
    case EXPR_LIST_COMP: return "list comprehension";
    case EXPR_SET_COMP: return "set comprehension";
    case EXPR_DICT_COMP: return "dict comprehension";
    case EXPR_DICT: return "dict literal";
    case EXPR_SET: return "set display";
    case EXPR_JOINED_STR:
    case EXPR_FORMATTED_VALUE: return "f-string expression";
    case EXPR_COMPARE: return "comparison";
    case EXPR_IF_EXP: return "conditional expression";
    case EXPR_NAMED_EXPR: return "named expression";
    case EXPR_SLICE: return "slice";
    case EXPR_CONSTANT: break;
    }
    switch (expr->constant.value.kind) {
    case CONSTANT_NONE: return "None";
    case CONSTANT_TRUE: return "True";
    case CONSTANT_FALSE: return "False";
    case CONSTANT_ELLIPSIS: return "ellipsis";
    default: return "literal";
    }
}

static const Expr *list_flaw(const ExprList *elts, TargetUse use) {
    for (uint32_t i = 0; i < elts->len; i++) {
        const Expr *flaw = target_flaw(elts->items[i], use);
        if (flaw) return flaw;
    }
    return NULL;
}

const Expr *target_flaw(const Expr *expr, TargetUse use) {
    switch (expr->kind) {
    case EXPR_LIST: return list_flaw(&expr->list.elts, use);
    case EXPR_TUPLE: return list_flaw(&expr->tuple.elts, use);
    case EXPR_STARRED: return use == TARGET_DELETE ? expr : target_flaw(expr->starred.value, use);
    case EXPR_COMPARE:
        /* `for x in y in z`: the target is what stands before the first `in`. */
        if (use == TARGET_FOR && expr->compare.ops.items[0] == CMP_IN)
            return target_flaw(expr->compare.left, use);
        return expr;
    case EXPR_NAME:
    case EXPR_SUBSCRIPT:
    case EXPR_ATTRIBUTE: return NULL;
    default: return expr;
    }
}

static void context_set(Expr *target, ExprContext ctx);

static void contexts_set(const ExprList *list, ExprContext ctx) {
    for (uint32_t i = 0; i < list->len; i++) context_set(list->items[i], ctx);
}

static void context_set(Expr *target, ExprContext ctx) {
    switch (target->kind) {
    case EXPR_NAME: target->name.ctx = ctx; return;
    case EXPR_ATTRIBUTE: target->attribute.ctx = ctx; return;
    case EXPR_SUBSCRIPT: target->subscript.ctx = ctx; return;
    case EXPR_STARRED:
        target->starred.ctx = ctx;
        context_set(target->starred.value, ctx);
        return;
    case EXPR_LIST:
        target->list.ctx = ctx;
        contexts_set(&target->list.elts, ctx);
        return;
    case EXPR_TUPLE:
        target->tuple.ctx = ctx;
        contexts_set(&target->tuple.elts, ctx);
        return;
    default: return;
    }
}

void target_set_store(Parser *p, Expr *target) {
    const Expr *flaw = p->is_panicking ? NULL : target_flaw(target, TARGET_STAR);
    if (flaw) {
        parse_error(p, flaw->span, "cannot assign to %s", expr_description(flaw));
        return;
    }
    context_set(target, CTX_STORE);
}

void target_set_delete(Parser *p, Expr *target) {
    const Expr *flaw = p->is_panicking ? NULL : target_flaw(target, TARGET_DELETE);
    if (flaw) {
        parse_error(p, flaw->span, "cannot delete %s", expr_description(flaw));
        return;
    }
    context_set(target, CTX_DEL);
}

/* CPython takes no operator behind a target; only to explain the mistake it reads an expression. */
void target_operator_note(Parser *p) {
    const Token *next = p->tok + 1;
    if (at_kind(p, TOK_NAME) && next->kind >= TOK_PLUS && next->kind <= TOK_RIGHT_SHIFT)
        p->generic_at = next;
}

static Expr *parse_one_target(Parser *p) {
    SourcePos start = p->tok->start;
    target_operator_note(p);
    if (!accept(p, TOK_STAR)) return parse_bitwise_or(p);
    Expr *value = parse_bitwise_or(p);
    Expr *starred = node_expr(p, EXPR_STARRED, span_from(p, start));
    starred->starred.value = value;
    return starred;
}

static void invalid_for_target(Parser *p) {
    const Token *end;
    Expr *target = speculate(p, parse_star_expressions, &end);
    const Expr *flaw = target ? target_flaw(target, TARGET_FOR) : NULL;
    if (flaw) parse_error(p, flaw->span, "cannot assign to %s", expr_description(flaw));
}

Expr *parse_for_targets(Parser *p) {
    const Token *first = p->tok;
    SourcePos start = first->start;
    if (at_kind(p, TOK_NOT)) invalid_for_target(p);
    Expr *target = parse_one_target(p);
    if (at_adjacent_expression(p) && explains_errors(p))
        invalid_adjacent_expressions(p, first, target);
    if (at_kind(p, TOK_COMMA)) {
        uint32_t mark = list_mark(p);
        list_push(p, target);
        while (accept(p, TOK_COMMA) && token_starts_expression(p->tok))
            list_push(p, parse_one_target(p));
        target = node_expr(p, EXPR_TUPLE, span_from(p, start));
        list_take(p, mark, &target->tuple.elts);
    }
    const Expr *flaw = p->is_panicking ? NULL : target_flaw(target, TARGET_FOR);
    if (flaw)
        parse_error(p, flaw->span, "cannot assign to %s", expr_description(flaw));
    else
        context_set(target, CTX_STORE);
    return target;
}

Expr *parse_with_target(Parser *p) {
    Expr *target = parse_one_target(p);
    target_set_store(p, target);
    return target;
}

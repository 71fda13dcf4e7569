/* Expressions, but for calls, comprehensions and strings. */
#include "lower/lower_internal.h"

/* ---- Operators: rows in the order of the AST's operators ---- */

IrOp binary_op_of(BinaryOperator op) {
    switch (op) {
    case BIN_ADD: return IR_BINOP_ADD;
    case BIN_SUB: return IR_BINOP_SUB;
    case BIN_MULT: return IR_BINOP_MUL;
    case BIN_MAT_MULT: return IR_BINOP_MATMUL;
    case BIN_DIV: return IR_BINOP_TRUEDIV;
    case BIN_MOD: return IR_BINOP_MOD;
    case BIN_POW: return IR_BINOP_POW;
    case BIN_L_SHIFT: return IR_BINOP_LSHIFT;
    case BIN_R_SHIFT: return IR_BINOP_RSHIFT;
    case BIN_BIT_OR: return IR_BINOP_OR;
    case BIN_BIT_XOR: return IR_BINOP_XOR;
    case BIN_BIT_AND: return IR_BINOP_AND;
    case BIN_FLOOR_DIV: return IR_BINOP_FLOORDIV;
    }
    return IR_BINOP_ADD;
}

IrOp inplace_op_of(BinaryOperator op) {
    return (IrOp)((int)IR_INPLACE_ADD + ((int)binary_op_of(op) - (int)IR_BINOP_ADD));
}

IrOp compare_op_of(CompareOperator op) {
    switch (op) {
    case CMP_EQ: return IR_COMPARE_EQ;
    case CMP_NOT_EQ: return IR_COMPARE_NE;
    case CMP_LT: return IR_COMPARE_LT;
    case CMP_LT_E: return IR_COMPARE_LE;
    case CMP_GT: return IR_COMPARE_GT;
    case CMP_GT_E: return IR_COMPARE_GE;
    case CMP_IS:
    case CMP_IS_NOT: return IR_IS;
    case CMP_IN:
    case CMP_NOT_IN: return IR_CONTAINS;
    }
    return IR_COMPARE_EQ;
}

static bool compare_is_i1(CompareOperator op) {
    return op == CMP_IS || op == CMP_IS_NOT || op == CMP_IN || op == CMP_NOT_IN;
}

/* ---- Comparison ---- */

/* `x in [1, 2]` and `x in {1, 2}` search a constant. */
static ValueId contains_container(FuncLower *f, const Expr *e) {
    if (e->kind != EXPR_LIST && e->kind != EXPR_SET) return lower_expr(f, e);
    const ExprList *elts = e->kind == EXPR_LIST ? &e->list.elts : &e->set.elts;
    ConstId *items = ARENA_NEW_ARRAY(lower_arena(f), ConstId, elts->len);
    for (uint32_t i = 0; i < elts->len; i++)
        if (!lower_is_constant(f, elts->items[i], &items[i])) return lower_expr(f, e);
    ConstId id = e->kind == EXPR_LIST ? const_tuple(f->lower->ir, items, elts->len)
                                      : const_frozenset(f->lower->ir, items, elts->len);
    return builder_const(f->b, id);
}

static ValueId compare_right(FuncLower *f, CompareOperator op, const Expr *right) {
    return op == CMP_IN || op == CMP_NOT_IN ? contains_container(f, right) : lower_expr(f, right);
}

/* The i1 of `is`, `in` and their negations; the value of the others. */
static ValueId compare_raw(FuncLower *f, CompareOperator op, ValueId left, ValueId right,
                           SourceSpan span) {
    lower_at(f, span);
    bool contains = op == CMP_IN || op == CMP_NOT_IN;
    ValueId result = contains ? builder_op2(f->b, IR_CONTAINS, right, left)
                              : builder_op2(f->b, compare_op_of(op), left, right);
    return op == CMP_IS_NOT || op == CMP_NOT_IN ? builder_not(f->b, result) : result;
}

static ValueId compare_value(FuncLower *f, CompareOperator op, ValueId left, ValueId right,
                             SourceSpan span) {
    ValueId raw = compare_raw(f, op, left, right, span);
    return compare_is_i1(op) ? builder_bool_value(f->b, raw) : raw;
}

static ValueId compare_truth(FuncLower *f, CompareOperator op, ValueId left, ValueId right,
                             SourceSpan span) {
    ValueId raw = compare_raw(f, op, left, right, span);
    return compare_is_i1(op) ? raw : builder_truth(f->b, raw);
}

/* a < b < c: each operand once, the chain ends at the first false result. */
static ValueId lower_compare(FuncLower *f, const Expr *e) {
    const CompareExpr *c = &e->compare;
    ValueId left = lower_expr(f, c->left);
    if (c->ops.len == 1)
        return compare_value(f, c->ops.items[0], left,
                             compare_right(f, c->ops.items[0], c->comparators.items[0]), e->span);
    BlockId done = builder_block(f->b);
    ValueId result = builder_param(f->b, done, IR_TYPE_VALUE);
    for (uint32_t i = 0; i < c->ops.len; i++) {
        ValueId right = compare_right(f, c->ops.items[i], c->comparators.items[i]);
        ValueId value = compare_value(f, c->ops.items[i], left, right, e->span);
        if (i + 1 == c->ops.len) {
            builder_jump_with(f->b, done, &value, 1);
            break;
        }
        BlockId stop = builder_block(f->b), next = builder_block(f->b);
        builder_branch(f->b, builder_truth(f->b, value), next, stop);
        builder_start_sealed(f->b, stop);
        builder_jump_with(f->b, done, &value, 1);
        builder_start_sealed(f->b, next);
        left = right;
    }
    builder_start_sealed(f->b, done);
    return result;
}

static void compare_condition(FuncLower *f, const Expr *e, SourceSpan *at, BlockId if_true,
                              BlockId if_false) {
    const CompareExpr *c = &e->compare;
    *at = e->span;
    ValueId left = lower_expr(f, c->left);
    for (uint32_t i = 0; i < c->ops.len; i++) {
        ValueId right = compare_right(f, c->ops.items[i], c->comparators.items[i]);
        ValueId truth = compare_truth(f, c->ops.items[i], left, right, e->span);
        BlockId next = i + 1 == c->ops.len ? if_true : builder_block(f->b);
        builder_branch(f->b, truth, next, if_false);
        if (i + 1 < c->ops.len) builder_start_sealed(f->b, next);
        left = right;
    }
}

/* ---- Conditions ---- */

static void bool_op_condition(FuncLower *f, const Expr *e, SourceSpan *at, BlockId if_true,
                              BlockId if_false) {
    const ExprList *values = &e->bool_op.values;
    bool is_and = e->bool_op.op == BOOL_AND;
    for (uint32_t i = 0; i + 1 < values->len; i++) {
        BlockId next = builder_block(f->b);
        if (is_and)
            lower_condition(f, values->items[i], at, next, if_false);
        else
            lower_condition(f, values->items[i], at, if_true, next);
        builder_start_sealed(f->b, next);
    }
    lower_condition(f, values->items[values->len - 1], at, if_true, if_false);
}

void lower_condition(FuncLower *f, const Expr *e, SourceSpan *at, BlockId if_true,
                     BlockId if_false) {
    if (e->kind == EXPR_BOOL_OP) {
        bool_op_condition(f, e, at, if_true, if_false);
    } else if (e->kind == EXPR_UNARY_OP && e->unary_op.op == UNARY_NOT) {
        lower_condition(f, e->unary_op.operand, at, if_false, if_true);
    } else if (e->kind == EXPR_COMPARE) {
        compare_condition(f, e, at, if_true, if_false);
    } else {
        ValueId value = lower_expr(f, e);
        lower_at(f, *at);
        builder_branch(f->b, builder_truth(f->b, value), if_true, if_false);
    }
}

/* ---- and, or, if-else ---- */

static ValueId lower_bool_op(FuncLower *f, const Expr *e) {
    const ExprList *values = &e->bool_op.values;
    BlockId done = builder_block(f->b);
    ValueId result = builder_param(f->b, done, IR_TYPE_VALUE);
    for (uint32_t i = 0; i < values->len; i++) {
        ValueId value = lower_expr(f, values->items[i]);
        if (i + 1 == values->len) {
            builder_jump_with(f->b, done, &value, 1);
            break;
        }
        BlockId stop = builder_block(f->b), next = builder_block(f->b);
        lower_at(f, e->span);
        bool is_and = e->bool_op.op == BOOL_AND;
        builder_branch(f->b, builder_truth(f->b, value), is_and ? next : stop,
                       is_and ? stop : next);
        builder_start_sealed(f->b, stop);
        builder_jump_with(f->b, done, &value, 1);
        builder_start_sealed(f->b, next);
    }
    builder_start_sealed(f->b, done);
    return result;
}

static ValueId lower_if_exp(FuncLower *f, const Expr *e) {
    BlockId body = builder_block(f->b), orelse = builder_block(f->b), done = builder_block(f->b);
    ValueId result = builder_param(f->b, done, IR_TYPE_VALUE);
    SourceSpan at = e->span;
    lower_condition(f, e->if_exp.test, &at, body, orelse);
    builder_start_sealed(f->b, body);
    ValueId value = lower_expr(f, e->if_exp.body);
    builder_jump_with(f->b, done, &value, 1);
    builder_start_sealed(f->b, orelse);
    value = lower_expr(f, e->if_exp.orelse);
    builder_jump_with(f->b, done, &value, 1);
    builder_start_sealed(f->b, done);
    return result;
}

static ValueId lower_unary(FuncLower *f, const Expr *e) {
    ConstId constant;
    if (lower_is_constant(f, e, &constant)) return builder_const(f->b, constant);
    ValueId operand = lower_expr(f, e->unary_op.operand);
    lower_at(f, e->span);
    switch (e->unary_op.op) {
    case UNARY_INVERT: return builder_op1(f->b, IR_UNARY_INVERT, operand);
    case UNARY_NOT:
        return builder_bool_value(f->b, builder_not(f->b, builder_truth(f->b, operand)));
    case UNARY_U_ADD: return builder_op1(f->b, IR_UNARY_POS, operand);
    case UNARY_U_SUB: return builder_op1(f->b, IR_UNARY_NEG, operand);
    }
    return operand;
}

/* ---- Displays ---- */

bool exprs_have_star(const ExprList *exprs) {
    for (uint32_t i = 0; i < exprs->len; i++)
        if (exprs->items[i]->kind == EXPR_STARRED) return true;
    return false;
}

/* A container made from the elements before the first star; then one op per element. */
static ValueId spread(FuncLower *f, const ExprList *elts, SourceSpan span, IrOp build, IrOp add,
                      IrOp extend) {
    ValueVec items = {0};
    uint32_t i = 0;
    for (; i < elts->len && elts->items[i]->kind != EXPR_STARRED; i++)
        vec_push(&items, lower_expr(f, elts->items[i]));
    lower_at(f, span);
    ValueId container = builder_opn(f->b, build, items.items, items.len);
    vec_free(&items);
    for (; i < elts->len; i++) {
        const Expr *elt = elts->items[i];
        bool star = elt->kind == EXPR_STARRED;
        ValueId item = lower_expr(f, star ? elt->starred.value : elt);
        lower_at(f, span);
        builder_op2(f->b, star ? extend : add, container, item);
    }
    return container;
}

ValueId lower_star_list(FuncLower *f, const ExprList *elts, SourceSpan span) {
    return spread(f, elts, span, IR_BUILD_LIST, IR_LIST_APPEND, IR_LIST_EXTEND);
}

/* Constant displays become data: a constant tuple or frozenset that is copied. */
enum { LIST_AS_DATA_MIN = 3, SET_AS_DATA_MIN = 3, DICT_AS_DATA_MIN = 8 };

/* The ids of the elements if all are constants, else NULL. */
static ConstId *display_constants(FuncLower *f, const ExprList *elts, uint32_t min) {
    if (elts->len < min) return NULL;
    ConstId *items = ARENA_NEW_ARRAY(lower_arena(f), ConstId, elts->len);
    for (uint32_t i = 0; i < elts->len; i++)
        if (!lower_is_constant(f, elts->items[i], &items[i])) return NULL;
    return items;
}

/* A longer display is made piece by piece: what LLVM does with one block takes more than linear
 * time. */
enum { DISPLAY_PIECE = 128 };

static ValueId display_piece(FuncLower *f, const Expr *e, IrOp build, const ExprList *elts,
                             uint32_t start) {
    ValueVec items = {0};
    for (uint32_t i = start; i < elts->len && i < start + DISPLAY_PIECE; i++)
        vec_push(&items, lower_expr(f, elts->items[i]));
    lower_at(f, e->span);
    ValueId result = builder_opn(f->b, build, items.items, items.len);
    vec_free(&items);
    return result;
}

ValueId lower_sequence(FuncLower *f, const Expr *e, IrOp build, const ExprList *elts) {
    if (elts->len <= DISPLAY_PIECE) return display_piece(f, e, build, elts, 0);
    bool is_set = build == IR_BUILD_SET;
    ValueId whole = display_piece(f, e, is_set ? build : IR_BUILD_LIST, elts, 0);
    for (uint32_t i = DISPLAY_PIECE; i < elts->len; i += DISPLAY_PIECE) {
        ValueId piece = display_piece(f, e, IR_BUILD_TUPLE, elts, i);
        builder_op2(f->b, is_set ? IR_SET_UPDATE : IR_LIST_EXTEND, whole, piece);
    }
    return build == IR_BUILD_TUPLE ? builder_op1(f->b, IR_LIST_TO_TUPLE, whole) : whole;
}

static ValueId lower_list(FuncLower *f, const Expr *e) {
    const ExprList *elts = &e->list.elts;
    if (exprs_have_star(elts)) return lower_star_list(f, elts, e->span);
    ConstId *items = display_constants(f, elts, LIST_AS_DATA_MIN);
    if (!items) return lower_sequence(f, e, IR_BUILD_LIST, elts);
    ValueId list = builder_opn(f->b, IR_BUILD_LIST, NULL, 0);
    builder_op2(f->b, IR_LIST_EXTEND, list,
                builder_const(f->b, const_tuple(f->lower->ir, items, elts->len)));
    return list;
}

/* From three constants on, CPython copies a frozenset, and the order of the result shows it. */
static ValueId lower_set(FuncLower *f, const Expr *e) {
    const ExprList *elts = &e->set.elts;
    if (exprs_have_star(elts))
        return spread(f, elts, e->span, IR_BUILD_SET, IR_SET_ADD, IR_SET_UPDATE);
    ConstId *items = display_constants(f, elts, SET_AS_DATA_MIN);
    if (!items) return lower_sequence(f, e, IR_BUILD_SET, elts);
    ValueId set = builder_opn(f->b, IR_BUILD_SET, NULL, 0);
    ValueId data = builder_const(f->b, const_frozenset(f->lower->ir, items, elts->len));
    lower_at(f, e->span);
    builder_op2(f->b, IR_SET_UPDATE, set, data);
    return set;
}

static ValueId lower_tuple(FuncLower *f, const Expr *e) {
    ConstId constant;
    if (lower_is_constant(f, e, &constant)) return builder_const(f->b, constant);
    if (exprs_have_star(&e->tuple.elts))
        return builder_op1(f->b, IR_LIST_TO_TUPLE, lower_star_list(f, &e->tuple.elts, e->span));
    return lower_sequence(f, e, IR_BUILD_TUPLE, &e->tuple.elts);
}

/* All keys and values constants, and many: a constant tuple key, value, key, value. */
static bool dict_constant(FuncLower *f, const DictExpr *d, ConstId *id) {
    if (d->keys.len < DICT_AS_DATA_MIN) return false;
    ConstId *items = ARENA_NEW_ARRAY(lower_arena(f), ConstId, 2 * d->keys.len);
    for (uint32_t i = 0; i < d->keys.len; i++) {
        if (!d->keys.items[i] || !lower_is_constant(f, d->keys.items[i], &items[2 * i]))
            return false;
        if (!lower_is_constant(f, d->values.items[i], &items[2 * i + 1])) return false;
    }
    *id = const_tuple(f->lower->ir, items, 2 * d->keys.len);
    return true;
}

/* The pairs from `start` on, up to the next `**` or the size of a piece; *end is the first behind
 * them. */
static ValueId dict_piece(FuncLower *f, const Expr *e, uint32_t start, uint32_t *end) {
    const DictExpr *d = &e->dict;
    ValueVec pairs = {0};
    uint32_t i = start;
    for (; i < d->keys.len && d->keys.items[i] && i < start + DISPLAY_PIECE; i++) {
        vec_push(&pairs, lower_expr(f, d->keys.items[i]));
        vec_push(&pairs, lower_expr(f, d->values.items[i]));
    }
    *end = i;
    lower_at(f, e->span);
    ValueId dict = builder_opn(f->b, IR_BUILD_DICT, pairs.items, pairs.len);
    vec_free(&pairs);
    return dict;
}

static ValueId lower_dict(FuncLower *f, const Expr *e) {
    const DictExpr *d = &e->dict;
    ConstId data;
    if (dict_constant(f, d, &data)) {
        ValueId tuple = builder_const(f->b, data);
        lower_at(f, e->span);
        return builder_op1(f->b, IR_DICT_FROM_CONST, tuple);
    }
    uint32_t i;
    ValueId dict = dict_piece(f, e, 0, &i);
    while (i < d->keys.len) {
        ValueId more =
            d->keys.items[i] ? dict_piece(f, e, i, &i) : lower_expr(f, d->values.items[i++]);
        lower_at(f, e->span);
        builder_op2(f->b, IR_DICT_UPDATE, dict, more);
    }
    return dict;
}

/* ---- Attributes, subscripts, slices ---- */

SourceSpan attribute_span(const FuncLower *f, const Expr *e) {
    const SourceFile *source = f->lower->input->module->source;
    if (source_line(source, e->span.start) == source_line(source, e->span.end)) return e->span;
    return span_make(e->span.end - e->attribute.attr->length, e->span.end);
}

static ValueId lower_attribute(FuncLower *f, const Expr *e) {
    const Name *attr =
        name_mangle(f->lower->input->interner, f->scope->class_name, e->attribute.attr);
    bool of_super = is_plain_super(f, e->attribute.value);
    ValueId object = of_super ? VALUE_NONE : lower_expr(f, e->attribute.value);
    lower_at(f, attribute_span(f, e));
    if (of_super) return lower_super_method(f, attr);
    ValueId value = builder_attr_get(f->b, object, attr);
    if (lower_has_temporary(e)) lower_reap(f);
    return value;
}

static ValueId lower_subscript(FuncLower *f, const Expr *e) {
    ValueId object = lower_expr(f, e->subscript.value);
    ValueId key = lower_expr(f, e->subscript.slice);
    lower_at(f, e->span);
    ValueId item = builder_op2(f->b, IR_ITEM_GET, object, key);
    if (lower_has_temporary(e)) lower_reap(f);
    return item;
}

static ValueId slice_part(FuncLower *f, const Expr *e) {
    return e ? lower_expr(f, e) : builder_none(f->b);
}

static ValueId lower_slice(FuncLower *f, const Expr *e) {
    ValueId lower = slice_part(f, e->slice.lower);
    ValueId upper = slice_part(f, e->slice.upper);
    ValueId step = slice_part(f, e->slice.step);
    return builder_op3(f->b, IR_BUILD_SLICE, lower, upper, step);
}

static ValueId lower_named_expr(FuncLower *f, const Expr *e) {
    ValueId value = lower_expr(f, e->named_expr.value);
    lower_at(f, e->span);
    lower_name_store(f, e->named_expr.target->name.id, value);
    return value;
}

static ValueId lower_bin_op(FuncLower *f, const Expr *e) {
    ValueId left = lower_expr(f, e->bin_op.left);
    ValueId right = lower_expr(f, e->bin_op.right);
    lower_at(f, e->span);
    return builder_op2(f->b, binary_op_of(e->bin_op.op), left, right);
}

static ValueId lower_constant(FuncLower *f, const Expr *e) {
    return builder_const(f->b, lower_constant_id(f, &e->constant.value));
}

static ValueId lower_name(FuncLower *f, const Expr *e) {
    lower_at(f, e->span);
    return lower_name_load(f, e->name.id);
}

/* ---- yield ---- */

static ValueId lower_yield(FuncLower *f, const Expr *e) {
    ValueId value = e->yield.value ? lower_expr(f, e->yield.value) : builder_none(f->b);
    lower_at(f, e->span);
    return lower_suspend(f, IR_YIELD, value);
}

static ValueId lower_yield_from(FuncLower *f, const Expr *e) {
    ValueId iterable = lower_expr(f, e->yield_from.value);
    lower_at(f, e->span);
    return lower_suspend(f, IR_YIELD_FROM, builder_op1(f->b, IR_YIELD_ITER, iterable));
}

ValueId lower_await(FuncLower *f, ValueId awaitable, int what) {
    return lower_suspend(f, IR_YIELD_FROM,
                         builder_int_op(f->b, IR_AWAIT_ITER, what, &awaitable, 1));
}

static ValueId lower_await_expr(FuncLower *f, const Expr *e) {
    ValueId awaitable = lower_expr(f, e->await.value);
    lower_at(f, e->span);
    return lower_await(f, awaitable, AWAIT_PLAIN);
}

ValueId lower_expr(FuncLower *f, const Expr *e) {
    switch (e->kind) {
    case EXPR_BOOL_OP: return lower_bool_op(f, e);
    case EXPR_NAMED_EXPR: return lower_named_expr(f, e);
    case EXPR_BIN_OP: return lower_bin_op(f, e);
    case EXPR_UNARY_OP: return lower_unary(f, e);
    case EXPR_LAMBDA: return lower_lambda(f, e);
    case EXPR_IF_EXP: return lower_if_exp(f, e);
    case EXPR_DICT: return lower_dict(f, e);
    case EXPR_SET: return lower_set(f, e);
    case EXPR_LIST_COMP:
    case EXPR_SET_COMP:
    case EXPR_DICT_COMP: return lower_comprehension(f, e);
    case EXPR_GENERATOR_EXP: return lower_generator_exp(f, e);
    case EXPR_AWAIT: return lower_await_expr(f, e);
    case EXPR_YIELD: return lower_yield(f, e);
    case EXPR_YIELD_FROM: return lower_yield_from(f, e);
    case EXPR_COMPARE: return lower_compare(f, e);
    case EXPR_CALL: return lower_call(f, e);
    case EXPR_FORMATTED_VALUE:
    case EXPR_JOINED_STR: return lower_joined_str(f, e);
    case EXPR_CONSTANT: return lower_constant(f, e);
    case EXPR_ATTRIBUTE: return lower_attribute(f, e);
    case EXPR_SUBSCRIPT: return lower_subscript(f, e);
    case EXPR_STARRED: return lower_expr(f, e->starred.value);
    case EXPR_NAME: return lower_name(f, e);
    case EXPR_LIST: return lower_list(f, e);
    case EXPR_TUPLE: return lower_tuple(f, e);
    case EXPR_SLICE: return lower_slice(f, e);
    }
    return VALUE_NONE;
}

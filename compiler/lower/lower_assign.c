/* Assignment in all its forms, and del. */
#include "front/unparse.h"
#include "lower/lower_internal.h"

/* ---- Targets ---- */

/* What each of several targets held dies before the next is assigned. */
static void assign_next(FuncLower *f, bool is_first, const Expr *target, ValueId value) {
    if (!is_first) lower_reap(f);
    lower_assign_to(f, target, value);
}

static void assign_unpacked(FuncLower *f, const Expr *target, const ExprList *elts, ValueId value) {
    uint32_t star = elts->len;
    for (uint32_t i = 0; i < elts->len; i++)
        if (elts->items[i]->kind == EXPR_STARRED) star = i;
    lower_at(f, target->span);
    ValueId array;
    if (star == elts->len)
        array = builder_emit(f->b, IR_UNPACK_SEQ, imm_integer(elts->len), imm_nothing(), &value, 1);
    else
        array = builder_emit(f->b, IR_UNPACK_EX, imm_integer(star),
                             imm_integer(elts->len - star - 1), &value, 1);
    /* All results are read before the first target, whose assignment may unpack again. */
    ValueVec items = {0};
    for (uint32_t i = 0; i < elts->len; i++) vec_push(&items, builder_unpack_get(f->b, array, i));
    for (uint32_t i = 0; i < elts->len; i++) {
        const Expr *elt = elts->items[i];
        assign_next(f, i == 0, elt->kind == EXPR_STARRED ? elt->starred.value : elt,
                    items.items[i]);
    }
    vec_free(&items);
}

static const Name *attribute_name(FuncLower *f, const Expr *e) {
    return name_mangle(f->lower->input->interner, f->scope->class_name, e->attribute.attr);
}

void lower_assign_to(FuncLower *f, const Expr *target, ValueId value) {
    switch (target->kind) {
    case EXPR_NAME:
        lower_at(f, target->span);
        lower_name_store(f, target->name.id, value);
        return;
    case EXPR_ATTRIBUTE: {
        ValueId object = lower_expr(f, target->attribute.value);
        lower_at(f, attribute_span(f, target));
        builder_attr_set(f->b, object, attribute_name(f, target), value);
        return;
    }
    case EXPR_SUBSCRIPT: {
        ValueId object = lower_expr(f, target->subscript.value);
        ValueId key = lower_expr(f, target->subscript.slice);
        lower_at(f, target->span);
        builder_op3(f->b, IR_ITEM_SET, object, key, value);
        return;
    }
    case EXPR_TUPLE: assign_unpacked(f, target, &target->tuple.elts, value); return;
    case EXPR_LIST: assign_unpacked(f, target, &target->list.elts, value); return;
    default: assert(false && "the parser accepts no other target");
    }
}

/* A coroutine that a variable gets may be dropped before it is awaited. */
static ValueId kept_value(FuncLower *f, const Expr *e) {
    ValueId value = lower_expr(f, e);
    bool may = f->lower->input->reaps && f->lower->has_coroutines && e->kind == EXPR_CALL;
    if (may) builder_op1(f->b, IR_RESULT_KEEP, value);
    return value;
}

/* `a, b = b, a` and the like need no tuple. */
static bool assign_pairwise(FuncLower *f, const Expr *target, const Expr *value) {
    if (target->kind != EXPR_TUPLE || value->kind != EXPR_TUPLE) return false;
    const ExprList *to = &target->tuple.elts, *from = &value->tuple.elts;
    if (to->len != from->len || exprs_have_star(to) || exprs_have_star(from)) return false;
    ValueVec values = {0};
    for (uint32_t i = 0; i < from->len; i++) vec_push(&values, kept_value(f, from->items[i]));
    for (uint32_t i = 0; i < to->len; i++) assign_next(f, i == 0, to->items[i], values.items[i]);
    vec_free(&values);
    return true;
}

void lower_assign_stmt(FuncLower *f, const Stmt *stmt) {
    const AssignStmt *assign = &stmt->assign;
    if (assign->targets.len == 1 && assign_pairwise(f, assign->targets.items[0], assign->value))
        return;
    ValueId value = kept_value(f, assign->value);
    for (uint32_t i = 0; i < assign->targets.len; i++)
        assign_next(f, i == 0, assign->targets.items[i], value);
}

/* ---- Augmented ---- */

static ValueId aug_value(FuncLower *f, const Stmt *stmt, ValueId old) {
    ValueId operand = lower_expr(f, stmt->aug_assign.value);
    lower_at(f, stmt->span);
    return builder_op2(f->b, inplace_op_of(stmt->aug_assign.op), old, operand);
}

static void aug_attribute(FuncLower *f, const Stmt *stmt, const Expr *target) {
    const Name *attr = attribute_name(f, target);
    ValueId object = lower_expr(f, target->attribute.value);
    lower_at(f, attribute_span(f, target));
    ValueId value = aug_value(f, stmt, builder_attr_get(f->b, object, attr));
    lower_at(f, attribute_span(f, target));
    builder_attr_set(f->b, object, attr, value);
}

static void aug_subscript(FuncLower *f, const Stmt *stmt, const Expr *target) {
    ValueId object = lower_expr(f, target->subscript.value);
    ValueId key = lower_expr(f, target->subscript.slice);
    lower_at(f, target->span);
    ValueId value = aug_value(f, stmt, builder_op2(f->b, IR_ITEM_GET, object, key));
    lower_at(f, target->span);
    builder_op3(f->b, IR_ITEM_SET, object, key, value);
}

void lower_aug_assign(FuncLower *f, const Stmt *stmt) {
    const Expr *target = stmt->aug_assign.target;
    if (target->kind == EXPR_ATTRIBUTE) {
        aug_attribute(f, stmt, target);
    } else if (target->kind == EXPR_SUBSCRIPT) {
        aug_subscript(f, stmt, target);
    } else {
        lower_at(f, target->span);
        ValueId value = aug_value(f, stmt, lower_name_load(f, target->name.id));
        lower_at(f, target->span);
        lower_name_store(f, target->name.id, value);
    }
}

/* ---- Annotated ---- */

/* *args: *Ts is what iterating over Ts gives, one item. */
static ValueId only_item(FuncLower *f, const Expr *starred) {
    ValueId value = lower_expr(f, starred->starred.value);
    lower_at(f, starred->span);
    ValueId array = builder_emit(f->b, IR_UNPACK_SEQ, imm_integer(1), imm_nothing(), &value, 1);
    return builder_unpack_get(f->b, array, 0);
}

ValueId lower_annotation(FuncLower *f, const Expr *e) {
    if (!(f->lower->input->module->future_flags & FUTURE_ANNOTATIONS)) {
        return e->kind == EXPR_STARRED ? only_item(f, e) : lower_expr(f, e);
    }
    Text text;
    text_init(&text);
    expr_unparse(&text, e);
    ValueId value = builder_str(f->b, arena_strndup(lower_arena(f), text_cstr(&text), text.length),
                                (uint32_t)text.length);
    text_release(&text);
    return value;
}

/* __annotations__[name] = annotation */
static void annotation_record(FuncLower *f, const Expr *target, const Expr *annotation) {
    ValueId value = lower_annotation(f, annotation);
    lower_at(f, annotation->span);
    /* No symbol table has this name: it is the namespace's own, in a class as in a module. */
    const Name *annotations_name = f->lower->names.annotations;
    ValueId annotations =
        f->namespace.id ? builder_name_op(f->b, IR_NAME_LOAD, annotations_name, &f->namespace, 1)
                        : lower_name_load(f, annotations_name);
    const Name *name =
        name_mangle(f->lower->input->interner, f->scope->class_name, target->name.id);
    builder_op3(f->b, IR_ITEM_SET, annotations, builder_str(f->b, name->text, name->length), value);
}

/* The parts of an attribute or subscript target are evaluated even where nothing is assigned. */
static void evaluate_target(FuncLower *f, const Expr *target) {
    if (target->kind == EXPR_ATTRIBUTE) lower_expr(f, target->attribute.value);
    if (target->kind == EXPR_SUBSCRIPT) {
        lower_expr(f, target->subscript.value);
        lower_expr(f, target->subscript.slice);
    }
}

void lower_ann_assign(FuncLower *f, const Stmt *stmt) {
    const AnnAssignStmt *assign = &stmt->ann_assign;
    bool evaluated = f->scope->kind == SCOPE_MODULE || f->scope->kind == SCOPE_CLASS;
    if (assign->value) lower_assign_to(f, assign->target, lower_expr(f, assign->value));
    if (assign->target->kind == EXPR_NAME) {
        if (assign->simple && evaluated)
            annotation_record(f, assign->target, assign->annotation);
        else if (!assign->simple && evaluated)
            lower_annotation(f, assign->annotation);
        return;
    }
    if (!assign->value) evaluate_target(f, assign->target);
    if (evaluated && !(f->lower->input->module->future_flags & FUTURE_ANNOTATIONS))
        lower_annotation(f, assign->annotation);
}

static bool stmt_has_annotation(const Stmt *stmt) {
    switch (stmt->kind) {
    case STMT_ANN_ASSIGN: return stmt->ann_assign.simple != 0;
    case STMT_FOR:
        return body_has_annotations(&stmt->for_.body) || body_has_annotations(&stmt->for_.orelse);
    case STMT_WHILE:
        return body_has_annotations(&stmt->while_.body) ||
               body_has_annotations(&stmt->while_.orelse);
    case STMT_IF:
        return body_has_annotations(&stmt->if_.body) || body_has_annotations(&stmt->if_.orelse);
    case STMT_WITH: return body_has_annotations(&stmt->with.body);
    case STMT_TRY:
    case STMT_TRY_STAR: {
        const TryStmt *try = &stmt->try_;
        for (uint32_t i = 0; i < try->handlers.len; i++)
            if (body_has_annotations(&try->handlers.items[i]->body)) return true;
        return body_has_annotations(&try->body) || body_has_annotations(&try->orelse) ||
               body_has_annotations(&try->finalbody);
    }
    case STMT_MATCH:
        for (uint32_t i = 0; i < stmt->match.cases.len; i++)
            if (body_has_annotations(&stmt->match.cases.items[i]->body)) return true;
        return false;
    default: return false;
    }
}

bool body_has_annotations(const StmtList *body) {
    for (uint32_t i = 0; i < body->len; i++)
        if (stmt_has_annotation(body->items[i])) return true;
    return false;
}

/* ---- del ---- */

void lower_delete_target(FuncLower *f, const Expr *target) {
    switch (target->kind) {
    case EXPR_NAME:
        lower_at(f, target->span);
        lower_name_delete(f, target->name.id);
        return;
    case EXPR_ATTRIBUTE: {
        ValueId object = lower_expr(f, target->attribute.value);
        lower_at(f, attribute_span(f, target));
        builder_attr_del(f->b, object, attribute_name(f, target));
        return;
    }
    case EXPR_SUBSCRIPT: {
        ValueId object = lower_expr(f, target->subscript.value);
        ValueId key = lower_expr(f, target->subscript.slice);
        lower_at(f, target->span);
        builder_op2(f->b, IR_ITEM_DEL, object, key);
        return;
    }
    case EXPR_TUPLE:
        for (uint32_t i = 0; i < target->tuple.elts.len; i++)
            lower_delete_target(f, target->tuple.elts.items[i]);
        return;
    case EXPR_LIST:
        for (uint32_t i = 0; i < target->list.elts.len; i++)
            lower_delete_target(f, target->list.elts.items[i]);
        return;
    default: assert(false && "the parser accepts no other target");
    }
}

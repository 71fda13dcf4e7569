/* Comprehensions. List, set and dict comprehensions are loops in the function around them, with
 * variables of their own; a generator expression's loops are the body of its generator. */
#include "lower/lower_internal.h"

/* Emits `element` of expression e for each round of all loops. */
typedef struct Comp {
    const Expr *e;
    const ComprehensionList *generators;
    ValueId container; /* list, set or dict under construction */
} Comp;

static void element(FuncLower *f, const Comp *comp) {
    const Expr *e = comp->e;
    if (e->kind == EXPR_DICT_COMP) {
        ValueId key = lower_expr(f, e->dict_comp.key);
        ValueId value = lower_expr(f, e->dict_comp.value);
        lower_at(f, e->span);
        builder_op3(f->b, IR_DICT_SET, comp->container, key, value);
        return;
    }
    ValueId item = lower_expr(f, e->list_comp.elt); /* the others begin with elt too */
    lower_at(f, e->span);
    if (e->kind == EXPR_LIST_COMP)
        builder_op2(f->b, IR_LIST_APPEND, comp->container, item);
    else if (e->kind == EXPR_SET_COMP)
        builder_op2(f->b, IR_SET_ADD, comp->container, item);
    else
        lower_suspend(f, IR_YIELD, item);
}

static void loops(FuncLower *f, const Comp *comp, uint32_t depth, ValueId first_iterator);

/* Fails as the whole comprehension, as its rounds do. */
static ValueId comp_iterator(FuncLower *f, const Expr *e, const Comprehension *generator) {
    ValueId iterable = lower_expr(f, generator->iter);
    lower_at(f, e->span);
    if (!generator->is_async) lower_mark_temporary(f, generator->iter, iterable);
    return builder_op1(f->b, generator->is_async ? IR_ASYNC_ITER : IR_ITER, iterable);
}

/* One `for target in iterator if ...` and what is inside it. */
static void loop(FuncLower *f, const Comp *comp, uint32_t depth, ValueId iterator) {
    const Comprehension *generator = comp->generators->items[depth];
    BlockId head = builder_block(f->b), body = builder_block(f->b), done = builder_block(f->b);
    builder_jump(f->b, head);
    builder_start(f->b, head);
    LoopItem item = {generator->target, comp->e->span, generator->is_async};
    lower_loop_item(f, iterator, &item, body, done);
    for (uint32_t i = 0; i < generator->ifs.len; i++) {
        BlockId pass = builder_block(f->b);
        SourceSpan at = comp->e->span;
        lower_condition(f, generator->ifs.items[i], &at, pass, head);
        builder_start_sealed(f->b, pass);
    }
    loops(f, comp, depth + 1, VALUE_NONE);
    builder_jump(f->b, head);
    builder_seal(f->b, head);
    builder_start_sealed(f->b, done);
}

static void loops(FuncLower *f, const Comp *comp, uint32_t depth, ValueId first_iterator) {
    if (depth == comp->generators->len) {
        element(f, comp);
        return;
    }
    loop(f, comp, depth,
         depth == 0 ? first_iterator : comp_iterator(f, comp->e, comp->generators->items[depth]));
}

static IrOp build_op(const Expr *e) {
    switch (e->kind) {
    case EXPR_LIST_COMP: return IR_BUILD_LIST;
    case EXPR_SET_COMP: return IR_BUILD_SET;
    default: return IR_BUILD_DICT;
    }
}

static const ComprehensionList *generators_of(const Expr *e) {
    switch (e->kind) {
    case EXPR_DICT_COMP: return &e->dict_comp.generators;
    case EXPR_SET_COMP: return &e->set_comp.generators;
    case EXPR_LIST_COMP: return &e->list_comp.generators;
    default: return &e->generator_exp.generators;
    }
}

/* super() in a comprehension takes the iterator for self, because it is the parameter of the
 * function that CPython 3.11 makes of the comprehension. */
static void first_param_set(FuncLower *f, ValueId iterator) {
    f->first_param = builder_var(f->b, f->lower->names.dot_zero);
    f->first_param_is_cell = false;
    builder_write_var(f->b, f->first_param, iterator);
}

ValueId lower_comprehension(FuncLower *f, const Expr *e) {
    Comp comp = {.e = e, .generators = generators_of(e)};
    /* The first iterable belongs to the scope outside. */
    ValueId iterator = comp_iterator(f, e, comp.generators->items[0]);
    const Scope *outside = f->scope;
    VarId first_param = f->first_param;
    bool is_cell = f->first_param_is_cell;
    first_param_set(f, iterator);
    f->scope = scope_of_node(f->lower->input->symbols, e);
    scope_enter(f, f->scope);
    comp.container = builder_opn(f->b, build_op(e), NULL, 0);
    loops(f, &comp, 0, iterator);
    f->scope = outside;
    f->first_param = first_param;
    f->first_param_is_cell = is_cell;
    lower_reap(f);
    return comp.container;
}

void lower_generator_body(FuncLower *f, const Expr *e) {
    Comp comp = {.e = e, .generators = generators_of(e)};
    loops(f, &comp, 0, lower_name_load(f, f->lower->names.dot_zero));
}

/* The attributes that instances of a class will have, as the module's text suggests: the annotated
 * names of a class with a decorator, which may make a data class of it; those assigned on the first
 * parameter of its methods, __init__'s first, then in the order of the text; then those that are
 * assigned elsewhere (predict_outside.c). They become fixed slots of the instance. A
 * wrong guess costs space or time, never correctness. */
#include "front/ast_walk.h"
#include "lower/lower_internal.h"

typedef struct Prediction {
    const Lower *lower;
    const Scope *class_scope;
    const Name *self;
    VEC(const Name *) names;
} Prediction;

static bool is_dunder(const Name *name) {
    return name->length > 4 && memcmp(name->text, "__", 2) == 0 &&
           memcmp(name->text + name->length - 2, "__", 2) == 0;
}

static void prediction_add(Prediction *p, const Name *attr) {
    const Name *name = name_mangle(p->lower->input->interner, p->class_scope->name, attr);
    if (is_dunder(name) || p->names.len == PREDICTED_MAX) return;
    for (uint32_t i = 0; i < p->names.len; i++)
        if (p->names.items[i] == name) return;
    vec_push_in(p->lower->input->arena, &p->names, name);
}

static void see_expr(const AstVisitor *visitor, const Expr *e) {
    Prediction *p = visitor->context;
    if (e->kind == EXPR_LAMBDA) return;
    expr_visit_children(visitor, e);
    if (e->kind != EXPR_ATTRIBUTE || e->attribute.ctx != CTX_STORE) return;
    if (e->attribute.value->kind == EXPR_NAME && e->attribute.value->name.id == p->self)
        prediction_add(p, e->attribute.attr);
}

static void see_stmt(const AstVisitor *visitor, const Stmt *stmt) {
    bool inner = stmt->kind == STMT_FUNCTION_DEF || stmt->kind == STMT_ASYNC_FUNCTION_DEF ||
                 stmt->kind == STMT_CLASS_DEF;
    if (!inner) stmt_visit_children(visitor, stmt);
}

static const Name *first_param(const Arguments *args) {
    if (args->posonlyargs.len) return args->posonlyargs.items[0]->arg;
    return args->args.len ? args->args.items[0]->arg : NULL;
}

/* `self = super().__new__(cls)`: what __new__ calls the instance. */
static const Name *made_instance(const Lower *lower, const StmtList *body) {
    for (uint32_t i = 0; i < body->len; i++) {
        const Stmt *stmt = body->items[i];
        if (stmt->kind != STMT_ASSIGN || stmt->assign.targets.items[0]->kind != EXPR_NAME) continue;
        const Expr *value = stmt->assign.value;
        if (value->kind != EXPR_CALL || value->call.func->kind != EXPR_ATTRIBUTE) continue;
        if (value->call.func->attribute.attr == lower->names.new)
            return stmt->assign.targets.items[0]->name.id;
    }
    return NULL;
}

static void see_method(Prediction *p, const Stmt *stmt) {
    if (stmt->kind != STMT_FUNCTION_DEF && stmt->kind != STMT_ASYNC_FUNCTION_DEF) return;
    const FunctionDefStmt *def = &stmt->function_def;
    p->self = def->name == p->lower->names.new ? made_instance(p->lower, &def->body)
                                               : first_param(def->args);
    if (!p->self) return;
    AstVisitor visitor = {.context = p, .expr = see_expr, .stmt = see_stmt};
    stmts_visit(&visitor, &stmt->function_def.body);
}

/* `name: annotation` in the class. */
static void see_field(Prediction *p, const Stmt *stmt) {
    if (stmt->kind != STMT_ANN_ASSIGN || stmt->ann_assign.target->kind != EXPR_NAME) return;
    prediction_add(p, stmt->ann_assign.target->name.id);
}

static void see_names(Prediction *p, const NameVec *names) {
    for (uint32_t i = 0; names && i < names->len; i++) prediction_add(p, names->items[i]);
}

IrNameList predict_attributes(const Lower *lower, const Scope *class_scope,
                              const ClassDefStmt *def) {
    Prediction p = {.lower = lower, .class_scope = class_scope};
    const StmtList *body = &def->body;
    for (uint32_t i = 0; def->decorator_list.len && i < body->len; i++)
        see_field(&p, body->items[i]);
    for (uint32_t i = 0; i < body->len; i++)
        if (body->items[i]->kind == STMT_FUNCTION_DEF &&
            body->items[i]->function_def.name == lower->names.init)
            see_method(&p, body->items[i]);
    for (uint32_t i = 0; i < body->len; i++) see_method(&p, body->items[i]);
    see_names(&p, predicted_by_metaclass(lower, def));
    see_names(&p, predicted_outside(lower, def->name));
    return (IrNameList){p.names.items, p.names.len};
}

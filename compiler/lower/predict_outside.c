/* Attributes that code outside of a class gives its instances:
 *
 *     point = Point(1, 2)                  instance = super().__call__(*args)     in a metaclass
 *     point.color = "red"                  instance.origin = cls
 *
 * Found by looking through the module once, for variables that a call of one of the module's
 * classes is assigned to somewhere in the same scope. As in predict.c a wrong guess costs space or
 * time. */
#include "front/ast_walk.h"
#include "lower/lower_internal.h"

/* Of one class: attributes of its own instances, and, of a metaclass, of its classes' instances. */
typedef struct OutsideNames {
    NameVec own, of_classes;
} OutsideNames;

typedef struct Outside {
    const Lower *lower;
    PtrMap *classes;   /* Name -> OutsideNames */
    const Name *class; /* whose body this is, or NULL */
    PtrMap instances;  /* of this scope: variable -> NameVec that its attributes go to */
} Outside;

static bool is_scope(const Stmt *stmt) {
    return stmt->kind == STMT_FUNCTION_DEF || stmt->kind == STMT_ASYNC_FUNCTION_DEF ||
           stmt->kind == STMT_CLASS_DEF;
}

static void class_note(const AstVisitor *visitor, const Stmt *stmt) {
    Outside *o = visitor->context;
    if (stmt->kind == STMT_CLASS_DEF && !ptr_map_has(o->classes, stmt->class_def.name))
        ptr_map_put(o->classes, stmt->class_def.name,
                    ARENA_NEW(o->lower->input->arena, OutsideNames));
    stmt_visit_children(visitor, stmt);
}

/* What the attributes of the value say something of: NULL where it is no instance that we know. */
static NameVec *names_of_instance(const Outside *o, const Expr *value) {
    if (value->kind != EXPR_CALL) return NULL;
    const Expr *func = value->call.func;
    OutsideNames *names = NULL;
    if (func->kind == EXPR_NAME) {
        names = ptr_map_get(o->classes, func->name.id);
        return names ? &names->own : NULL;
    }
    bool makes = func->kind == EXPR_ATTRIBUTE && func->attribute.attr == o->lower->names.call;
    names = makes && o->class ? ptr_map_get(o->classes, o->class) : NULL;
    return names ? &names->of_classes : NULL;
}

static void see_instance(const AstVisitor *visitor, const Stmt *stmt) {
    Outside *o = visitor->context;
    if (is_scope(stmt)) return;
    if (stmt->kind == STMT_ASSIGN && stmt->assign.targets.items[0]->kind == EXPR_NAME) {
        NameVec *names = names_of_instance(o, stmt->assign.value);
        if (names) ptr_map_put(&o->instances, stmt->assign.targets.items[0]->name.id, names);
    }
    stmt_visit_children(visitor, stmt);
}

static void see_store(const AstVisitor *visitor, const Expr *e) {
    const Outside *o = visitor->context;
    expr_visit_children(visitor, e);
    if (e->kind != EXPR_ATTRIBUTE || e->attribute.ctx != CTX_STORE) return;
    if (e->attribute.value->kind != EXPR_NAME) return;
    NameVec *names = ptr_map_get(&o->instances, e->attribute.value->name.id);
    bool is_private = e->attribute.attr->length > 1 && !memcmp(e->attribute.attr->text, "__", 2);
    if (names && !is_private && names->len < PREDICTED_MAX)
        vec_push_in(o->lower->input->arena, names, e->attribute.attr);
}

static void see_statement(const AstVisitor *visitor, const Stmt *stmt) {
    if (!is_scope(stmt)) stmt_visit_children(visitor, stmt);
}

static void scope_look(const Outside *outer, const Name *class, const StmtList *body);

static void see_scope(const AstVisitor *visitor, const Stmt *stmt) {
    const Outside *o = visitor->context;
    if (stmt->kind == STMT_CLASS_DEF)
        scope_look(o, stmt->class_def.name, &stmt->class_def.body);
    else if (is_scope(stmt))
        scope_look(o, o->class,
                   stmt->kind == STMT_FUNCTION_DEF ? &stmt->function_def.body
                                                   : &stmt->async_function_def.body);
    else
        stmt_visit_children(visitor, stmt);
}

static void no_expr(const AstVisitor *visitor, const Expr *e) {
    (void)visitor;
    (void)e;
}

static void scope_look(const Outside *outer, const Name *class, const StmtList *body) {
    Outside o = {.lower = outer->lower, .classes = outer->classes, .class = class};
    ptr_map_init(&o.instances, NULL);
    stmts_visit(&(AstVisitor){.context = &o, .expr = no_expr, .stmt = see_instance}, body);
    if (o.instances.len)
        stmts_visit(&(AstVisitor){.context = &o, .expr = see_store, .stmt = see_statement}, body);
    stmts_visit(&(AstVisitor){.context = &o, .expr = no_expr, .stmt = see_scope}, body);
    ptr_map_release(&o.instances);
}

void predict_outside(Lower *lower) {
    const Module *module = lower->input->module;
    ptr_map_init(&lower->outside, lower->input->arena);
    Outside o = {.lower = lower, .classes = &lower->outside};
    stmts_visit(&(AstVisitor){.context = &o, .expr = no_expr, .stmt = class_note}, &module->body);
    if (lower->outside.len) scope_look(&o, NULL, &module->body);
}

const NameVec *predicted_outside(const Lower *lower, const Name *class) {
    const OutsideNames *names = ptr_map_get(&lower->outside, class);
    return names ? &names->own : NULL;
}

const NameVec *predicted_by_metaclass(const Lower *lower, const ClassDefStmt *def) {
    for (uint32_t i = 0; i < def->keywords.len; i++) {
        const Keyword *keyword = def->keywords.items[i];
        if (keyword->arg != lower->names.metaclass || keyword->value->kind != EXPR_NAME) continue;
        const OutsideNames *names = ptr_map_get(&lower->outside, keyword->value->name.id);
        return names ? &names->of_classes : NULL;
    }
    return NULL;
}

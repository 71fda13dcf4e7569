#include "driver/imports.h"

#include "front/ast_walk.h"

static void add(const AstVisitor *visitor, const char *module, uint32_t level, const char *item) {
    ImportRequestVec *out = visitor->context;
    vec_push(out, ((ImportRequest){module, level, item}));
}

static void visit_import(const AstVisitor *visitor, const AliasList *names) {
    for (uint32_t i = 0; i < names->len; i++) add(visitor, names->items[i]->name->text, 0, NULL);
}

static void visit_import_from(const AstVisitor *visitor, const ImportFromStmt *stmt) {
    const char *module = stmt->module ? stmt->module->text : "";
    for (uint32_t i = 0; i < stmt->names.len; i++)
        add(visitor, module, (uint32_t)stmt->level, stmt->names.items[i]->name->text);
}

/* TYPE_CHECKING or typing.TYPE_CHECKING: false when the program runs. */
static bool is_type_checking(const Expr *test) {
    const Name *name = test->kind == EXPR_NAME        ? test->name.id
                       : test->kind == EXPR_ATTRIBUTE ? test->attribute.attr
                                                      : NULL;
    return name && strcmp(name->text, "TYPE_CHECKING") == 0;
}

static void visit_stmt(const AstVisitor *visitor, const Stmt *stmt) {
    switch (stmt->kind) {
    case STMT_IMPORT: visit_import(visitor, &stmt->import.names); return;
    case STMT_IMPORT_FROM: visit_import_from(visitor, &stmt->import_from); return;
    case STMT_IF:
        if (!is_type_checking(stmt->if_.test)) break;
        stmts_visit(visitor, &stmt->if_.orelse);
        return;
    default: break; /* the other statements hold imports only inside */
    }
    stmt_visit_children(visitor, stmt);
}

static bool names_import_function(const Expr *callee) {
    if (callee->kind == EXPR_NAME)
        return strcmp(callee->name.id->text, "__import__") == 0 ||
               strcmp(callee->name.id->text, "import_module") == 0;
    return callee->kind == EXPR_ATTRIBUTE &&
           strcmp(callee->attribute.attr->text, "import_module") == 0;
}

static void visit_expr(const AstVisitor *visitor, const Expr *expr) {
    if (expr->kind == EXPR_CALL && names_import_function(expr->call.func) && expr->call.args.len) {
        const Expr *name = expr->call.args.items[0];
        if (name->kind == EXPR_CONSTANT && name->constant.value.kind == CONSTANT_STR)
            add(visitor, name->constant.value.bytes, 0, NULL);
    }
    expr_visit_children(visitor, expr);
}

void imports_collect(const Module *module, ImportRequestVec *out) {
    AstVisitor visitor = {.context = out, .stmt = visit_stmt, .expr = visit_expr};
    module_visit(&visitor, module);
}

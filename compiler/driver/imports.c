#include "driver/imports.h"

#include "front/ast_walk.h"

typedef struct Collector {
    Arena *arena;
    ImportRegionVec *regions;
    uint32_t region;        /* the one being walked */
    const char *class_name; /* innermost class around; NULL: none */
    ImportScope scope;
} Collector;

static ImportRegion *region_at(const AstVisitor *visitor) {
    const Collector *collector = visitor->context;
    return &collector->regions->items[collector->region];
}

static void add(const AstVisitor *visitor, const char *module, uint32_t level, const char *item) {
    const Collector *collector = visitor->context;
    vec_push_in(collector->arena, &region_at(visitor)->requests,
                ((ImportRequest){module, level, item}));
}

static void mention(const AstVisitor *visitor, const char *name) {
    const Collector *collector = visitor->context;
    vec_push_in(collector->arena, &region_at(visitor)->mentions, name);
}

/* ---- Import statements ---- */

static void visit_import(const AstVisitor *visitor, const AliasList *names) {
    for (uint32_t i = 0; i < names->len; i++) add(visitor, names->items[i]->name->text, 0, NULL);
}

static void visit_import_from(const AstVisitor *visitor, const ImportFromStmt *stmt) {
    const char *module = stmt->module ? stmt->module->text : "";
    for (uint32_t i = 0; i < stmt->names.len; i++) {
        const Alias *alias = stmt->names.items[i];
        add(visitor, module, (uint32_t)stmt->level, alias->name->text);
        if (alias->asname)
            mention(visitor, alias->name->text); /* what is used later is the other name */
    }
}

/* A str literal's text with a NUL behind it, which the source does not have; NULL: something else.
 */
static const char *literal_text(const AstVisitor *visitor, const Expr *expr) {
    const Collector *collector = visitor->context;
    if (expr->kind != EXPR_CONSTANT || expr->constant.value.kind != CONSTANT_STR) return NULL;
    return arena_strndup(collector->arena, expr->constant.value.bytes, expr->constant.value.length);
}

/* ---- Regions ---- */

static bool name_is_special(const char *name) {
    size_t length = strlen(name);
    return length > 4 && strncmp(name, "__", 2) == 0 && strcmp(name + length - 2, "__") == 0;
}

/* A special method is called by whoever uses the class; a special function of a module by anyone.
 */
static const char *region_name(const Collector *collector, const char *function) {
    return name_is_special(function) ? collector->class_name : function;
}

static void visit_function(const AstVisitor *visitor, const Stmt *stmt) {
    Collector *collector = visitor->context;
    const FunctionDefStmt *def = &stmt->function_def;
    for (uint32_t i = 0; i < def->decorator_list.len; i++)
        expr_visit(visitor, def->decorator_list.items[i]);
    if (visitor->arguments)
        visitor->arguments(visitor, def->args);
    else
        arguments_visit_children(visitor, def->args);
    if (def->returns) expr_visit(visitor, def->returns);
    uint32_t outer = collector->region;
    const char *class_name = collector->class_name;
    if (collector->scope == IMPORTS_REGIONS) {
        const char *name = region_name(collector, def->name->text);
        collector->region = collector->regions->len;
        vec_push_in(collector->arena, collector->regions, ((ImportRegion){.name = name}));
        /* What decorates a function may call it, as far as one can tell from here. */
        if (def->decorator_list.len && name)
            vec_push_in(collector->arena, &collector->regions->items[outer].mentions, name);
    }
    collector->class_name = NULL;
    stmts_visit(visitor, &def->body);
    collector->region = outer;
    collector->class_name = class_name;
}

static void visit_class(const AstVisitor *visitor, const Stmt *stmt) {
    Collector *collector = visitor->context;
    const char *outer = collector->class_name;
    collector->class_name = stmt->class_def.name->text;
    stmt_visit_children(visitor, stmt);
    collector->class_name = outer;
}

/* ---- Conditions ---- */

/* TYPE_CHECKING or typing.TYPE_CHECKING: false when the program runs. */
static bool is_type_checking(const Expr *test) {
    const Name *name = test->kind == EXPR_NAME        ? test->name.id
                       : test->kind == EXPR_ATTRIBUTE ? test->attribute.attr
                                                      : NULL;
    return name && strcmp(name->text, "TYPE_CHECKING") == 0;
}

/* __name__ == "__main__": false in a library. */
static bool is_main_test(const AstVisitor *visitor, const Expr *test) {
    if (test->kind != EXPR_COMPARE || test->compare.comparators.len != 1) return false;
    const Expr *left = test->compare.left;
    const char *right = literal_text(visitor, test->compare.comparators.items[0]);
    return left->kind == EXPR_NAME && strcmp(left->name.id->text, "__name__") == 0 && right &&
           strcmp(right, "__main__") == 0;
}

static bool never_true(const AstVisitor *visitor, const Expr *test) {
    const Collector *collector = visitor->context;
    return is_type_checking(test) ||
           (collector->scope == IMPORTS_REGIONS && is_main_test(visitor, test));
}

static void visit_stmt(const AstVisitor *visitor, const Stmt *stmt) {
    switch (stmt->kind) {
    case STMT_IMPORT: visit_import(visitor, &stmt->import.names); return;
    case STMT_IMPORT_FROM: visit_import_from(visitor, &stmt->import_from); return;
    case STMT_FUNCTION_DEF:
    case STMT_ASYNC_FUNCTION_DEF: visit_function(visitor, stmt); return;
    case STMT_CLASS_DEF: visit_class(visitor, stmt); return;
    case STMT_IF:
        if (!never_true(visitor, stmt->if_.test)) break;
        stmts_visit(visitor, &stmt->if_.orelse);
        return;
    default: break; /* the other statements hold imports only inside */
    }
    stmt_visit_children(visitor, stmt);
}

/* ---- Expressions ---- */

static bool names_import_function(const Expr *callee) {
    if (callee->kind == EXPR_NAME)
        return strcmp(callee->name.id->text, "__import__") == 0 ||
               strcmp(callee->name.id->text, "import_module") == 0;
    return callee->kind == EXPR_ATTRIBUTE &&
           strcmp(callee->attribute.attr->text, "import_module") == 0;
}

static void visit_call(const AstVisitor *visitor, const Expr *expr) {
    const CallExpr *call = &expr->call;
    for (uint32_t i = 0; i < call->args.len; i++) {
        const char *text = literal_text(visitor, call->args.items[i]);
        if (!text) continue;
        if (i == 0 && names_import_function(call->func)) add(visitor, text, 0, NULL);
        mention(visitor, text); /* getattr(object, "name"), methodcaller("name"), ... */
    }
}

static void visit_expr(const AstVisitor *visitor, const Expr *expr) {
    if (expr->kind == EXPR_CALL) visit_call(visitor, expr);
    if (expr->kind == EXPR_NAME) mention(visitor, expr->name.id->text);
    if (expr->kind == EXPR_ATTRIBUTE) mention(visitor, expr->attribute.attr->text);
    expr_visit_children(visitor, expr);
}

void imports_collect(const Module *module, ImportScope scope, Arena *arena, ImportRegionVec *out) {
    Collector collector = {arena, out, out->len, NULL, scope};
    vec_push_in(arena, out, ((ImportRegion){.name = NULL}));
    AstVisitor visitor = {.context = &collector, .stmt = visit_stmt, .expr = visit_expr};
    module_visit(&visitor, module);
}

/* The first walk of the review: who binds what, and whether that is all. */
#include "front/review_internal.h"

typedef enum UnseenWhere { UNSEEN_ANYWHERE, UNSEEN_OUTSIDE_FUNCTIONS } UnseenWhere;

/* Names of variables and attributes through which the variables of a module can be reached. */
static const struct {
    const char *name;
    UnseenWhere where;
} unseen_names[] = {
    {"globals", UNSEEN_ANYWHERE},       {"exec", UNSEEN_ANYWHERE},
    {"eval", UNSEEN_ANYWHERE},          {"locals", UNSEEN_OUTSIDE_FUNCTIONS},
    {"vars", UNSEEN_OUTSIDE_FUNCTIONS}, {"builtins", UNSEEN_ANYWHERE},
    {"__builtins__", UNSEEN_ANYWHERE},  {"modules", UNSEEN_ANYWHERE}, /* sys.modules[__name__] */
    {"f_globals", UNSEEN_ANYWHERE},     {"f_locals", UNSEEN_ANYWHERE},
    {"f_builtins", UNSEEN_ANYWHERE},    {"__globals__", UNSEEN_ANYWHERE},
    {"global_enum", UNSEEN_ANYWHERE}, /* of enum: binds the members in the module */
    {"_convert_", UNSEEN_ANYWHERE},     {"_convert", UNSEEN_ANYWHERE},
};

/* Attributes whose assignment changes how an existing function or class is called. */
static const char *const patched_attributes[] = {
    "__init__", "__new__", "__call__", "__defaults__", "__kwdefaults__", "__code__", "__class__"};

static void see_name(ScopeWalk *walk, const char *name) {
    Bindings *bindings = walk->context;
    for (size_t i = 0; i < sizeof unseen_names / sizeof *unseen_names; i++)
        if (strcmp(unseen_names[i].name, name) == 0 &&
            (unseen_names[i].where == UNSEEN_ANYWHERE || !scope_is_function(walk->scope)))
            bindings->binds_unseen = true;
}

static bool is_patched_attribute(const char *name, size_t length) {
    for (size_t i = 0; i < sizeof patched_attributes / sizeof *patched_attributes; i++)
        if (strlen(patched_attributes[i]) == length &&
            memcmp(patched_attributes[i], name, length) == 0)
            return true;
    return false;
}

static bool expr_is_name(const Expr *expr, const char *name) {
    return expr->kind == EXPR_NAME && strcmp(expr->name.id->text, name) == 0;
}

/* import_module(__name__), setattr(function, name, value) */
static void see_call(Bindings *bindings, const CallExpr *call) {
    const Expr *callee = call->func;
    const Name *name = callee->kind == EXPR_NAME        ? callee->name.id
                       : callee->kind == EXPR_ATTRIBUTE ? callee->attribute.attr
                                                        : NULL;
    if (!name || !call->args.len) return;
    const Expr *first = call->args.items[0];
    bool imports =
        strcmp(name->text, "__import__") == 0 || strcmp(name->text, "import_module") == 0;
    if (imports && first->kind != EXPR_CONSTANT) bindings->binds_unseen = true;
    if (strcmp(name->text, "setattr") != 0 || call->args.len < 2) return;
    const Expr *attribute = call->args.items[1];
    const Constant *literal = attribute->kind == EXPR_CONSTANT ? &attribute->constant.value : NULL;
    if (literal
            ? literal->kind == CONSTANT_STR && is_patched_attribute(literal->bytes, literal->length)
            : !expr_is_name(first, "self"))
        bindings->patches_functions = true;
}

static bool see_expr(ScopeWalk *walk, const Expr *expr) {
    Bindings *bindings = walk->context;
    if (expr->kind == EXPR_CALL) see_call(bindings, &expr->call);
    if (expr->kind == EXPR_NAME) see_name(walk, expr->name.id->text);
    if (expr->kind != EXPR_ATTRIBUTE) return false;
    const Name *attribute = expr->attribute.attr;
    see_name(walk, attribute->text);
    if (expr->attribute.ctx != CTX_LOAD && is_patched_attribute(attribute->text, attribute->length))
        bindings->patches_functions = true;
    return false;
}

static bool see_stmt(ScopeWalk *walk, const Stmt *stmt) {
    const AliasList *names = stmt->kind == STMT_IMPORT        ? &stmt->import.names
                             : stmt->kind == STMT_IMPORT_FROM ? &stmt->import_from.names
                                                              : NULL;
    Bindings *bindings = walk->context;
    for (uint32_t i = 0; names && i < names->len; i++) {
        const char *name = names->items[i]->name->text;
        if (strcmp(name, "*") == 0) bindings->has_star = true;
        if (strcmp(name, "__main__") == 0) bindings->binds_unseen = true;
        see_name(walk, name);
    }
    return false;
}

static void see_binding(ScopeWalk *walk, const Name *name, const Stmt *definition) {
    Bindings *bindings = walk->context;
    const Symbol *symbol = symbol_home(walk->table, walk->scope, name);
    if (!symbol) return;
    MapValue *value = ptr_map_at(&bindings->by_symbol, symbol);
    if (!value->ptr) value->ptr = ARENA_NEW(bindings->arena, Binding);
    Binding *binding = value->ptr;
    *binding = (Binding){binding->count + 1, definition, walk->scope};
}

/* ---- The stub of the builtins ---- */

static void builtin_add(Bindings *bindings, const char *name, const Stmt *definition) {
    str_map_put(&bindings->builtins, name, (void *)(uintptr_t)definition);
}

static void builtins_collect(Bindings *bindings, const StmtList *body) {
    for (uint32_t i = 0; i < body->len; i++) {
        const Stmt *stmt = body->items[i];
        if (stmt->kind == STMT_FUNCTION_DEF)
            builtin_add(bindings, stmt->function_def.name->text, stmt);
        if (stmt->kind == STMT_ANN_ASSIGN)
            builtin_add(bindings, stmt->ann_assign.target->name.id->text, NULL);
        for (uint32_t k = 0; stmt->kind == STMT_IMPORT_FROM && k < stmt->import_from.names.len;
             k++) {
            const Alias *alias = stmt->import_from.names.items[k];
            builtin_add(bindings, (alias->asname ? alias->asname : alias->name)->text, NULL);
        }
    }
}

/* ---- Asking ---- */

void bindings_collect(Bindings *bindings, const ReviewInput *input, Arena *arena) {
    *bindings = (Bindings){.input = input, .arena = arena};
    ptr_map_init(&bindings->by_symbol, arena);
    str_map_init(&bindings->builtins, arena);
    builtins_collect(bindings, &input->builtins->body);
    ScopeWalk walk = {.table = input->table,
                      .context = bindings,
                      .expr = see_expr,
                      .stmt = see_stmt,
                      .bind = see_binding};
    scope_walk_module(&walk);
}

const Binding *binding_of(const Bindings *bindings, const Symbol *symbol) {
    return symbol ? ptr_map_get(&bindings->by_symbol, symbol) : NULL;
}

bool is_bound_elsewhere(const Bindings *bindings, const char *name) {
    const StrMap *elsewhere = bindings->input->bound_elsewhere;
    return elsewhere && str_map_has(elsewhere, name);
}

bool module_bound_names(const SymbolTable *table, const Module *builtins, Arena *arena,
                        StrMap *names) {
    const ReviewInput input = {.table = table, .builtins = builtins};
    Bindings bindings;
    bindings_collect(&bindings, &input, arena);
    for (uint32_t i = 0; i < table->top->symbols.len; i++) {
        const Symbol *symbol = table->top->symbols.entries[i].value.ptr;
        if (binding_of(&bindings, symbol))
            str_map_put(names, arena_strdup(arena, symbol->name->text), names);
    }
    return !bindings.binds_unseen;
}

/* The scope whose symbols a name may be found in first, before a function's or the module's. */
static bool is_bound_in_class(const Scope *scope, const Symbol *home) {
    return scope->kind == SCOPE_CLASS && home &&
           ptr_map_get(&scope->symbols, home->name) == (const void *)home;
}

const Binding *binding_only(const Bindings *bindings, const Scope *scope, const Name *name) {
    const Symbol *home = symbol_home(bindings->input->table, scope, name);
    const Binding *binding = binding_of(bindings, home);
    if (!binding || binding->count != 1 || !binding->definition) return NULL;
    if (is_bound_in_class(scope, home)) return NULL; /* before that, the global is found */
    if (scope->kind == SCOPE_CLASS && !class_namespace_is_plain(bindings, scope)) return NULL;
    if (is_bound_elsewhere(bindings, home->name->text)) return NULL;
    /* Until it is bound, the builtin of the same name is found. */
    return str_map_has(&bindings->builtins, home->name->text) ? NULL : binding;
}

bool base_is_builtin(const Bindings *bindings, const Scope *scope, const Expr *base,
                     bool *is_exception) {
    if (base->kind != EXPR_NAME) return false;
    const Name *name = base->name.id;
    if (binding_of(bindings, symbol_home(bindings->input->table, scope, name))) return false;
    if (!str_map_has(&bindings->builtins, name->text) || is_bound_elsewhere(bindings, name->text))
        return false;
    /* Groups look at their arguments before __init__ does. */
    size_t length = strlen("Exception");
    bool ends_as_exception =
        (name->length >= length && strcmp(name->text + name->length - length, "Exception") == 0) ||
        (name->length >= 5 && strcmp(name->text + name->length - 5, "Error") == 0);
    *is_exception = ends_as_exception;
    return ends_as_exception || strcmp(name->text, "object") == 0;
}

bool class_namespace_is_plain(const Bindings *bindings, const Scope *scope) {
    const ClassDefStmt *def = &((const Stmt *)scope->node)->class_def;
    bool ignored;
    for (uint32_t i = 0; i < def->bases.len; i++)
        if (!base_is_builtin(bindings, scope->parent, def->bases.items[i], &ignored)) return false;
    return def->keywords.len == 0;
}

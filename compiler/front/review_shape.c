/* What a call must bind: the parameters of a function, or of a class's __init__. */
#include "front/review_internal.h"

enum { BASES_MAX = 32 }; /* deeper hierarchies are left alone */

/* "C.__init__", "f.<locals>.g": the qualified name of a definition in `scope`. */
static const char *qualified_name(Arena *arena, const Scope *scope, const char *name) {
    for (; scope->parent; scope = scope->parent) {
        if (scope->kind == SCOPE_TYPE_PARAMS) continue;
        const char *between = scope->kind == SCOPE_CLASS ? "." : ".<locals>.";
        name = arena_printf(arena, "%s%s%s", scope->name->text, between, name);
    }
    return name;
}

static bool shape_of_function(const Bindings *bindings, const Binding *binding, CallShape *shape) {
    const FunctionDefStmt *def = &binding->definition->function_def;
    if (def->decorator_list.len) return false;
    *shape = (CallShape){qualified_name(bindings->arena, binding->scope, def->name->text),
                         def->args, 0, false};
    return true;
}

static const Symbol *class_symbol(const Scope *scope, const char *name) {
    for (uint32_t i = 0; i < scope->symbols.len; i++) {
        const Symbol *symbol = scope->symbols.entries[i].value.ptr;
        if (strcmp(symbol->name->text, name) == 0) return symbol;
    }
    return NULL;
}

static bool body_has(const StmtList *body, const Stmt *stmt) {
    for (uint32_t i = 0; i < body->len; i++)
        if (body->items[i] == stmt) return true;
    return false;
}

/* Whether the class may be called as its __init__ says, as far as its own body goes. */
static bool class_is_plain(const ClassDefStmt *def, const Scope *scope) {
    return !def->decorator_list.len && !def->keywords.len && !def->type_params.len &&
           def->bases.len <= 1 && !class_symbol(scope, "__new__") &&
           !class_symbol(scope, "__init_subclass__");
}

typedef enum InitKind { INIT_UNKNOWN, INIT_INHERITED, INIT_OWN } InitKind;

static InitKind own_init(const Bindings *bindings, const ClassDefStmt *def, const Scope *scope,
                         CallShape *shape) {
    const Symbol *init = class_symbol(scope, "__init__");
    const Binding *binding = binding_of(bindings, init);
    if (!init || !binding) return INIT_INHERITED;
    const Stmt *stmt = binding->definition;
    if (binding->count != 1 || !stmt || stmt->kind != STMT_FUNCTION_DEF ||
        !body_has(&def->body, stmt))
        return INIT_UNKNOWN;
    if (!shape_of_function(bindings, binding, shape)) return INIT_UNKNOWN;
    shape->bound = 1;
    return INIT_OWN;
}

/* The base, which is known and is no other class of this module, or the class's scope's end. */
static const Binding *base_class(const Bindings *bindings, const Scope *scope, const Expr *base) {
    const Binding *binding =
        base->kind == EXPR_NAME ? binding_only(bindings, scope, base->name.id) : NULL;
    return binding && binding->definition->kind == STMT_CLASS_DEF ? binding : NULL;
}

static bool shape_of_class(const Bindings *bindings, const Binding *binding, CallShape *shape) {
    const char *name =
        qualified_name(bindings->arena, binding->scope, binding->definition->class_def.name->text);
    InitKind kind = INIT_INHERITED;
    bool is_exception = false;
    for (uint32_t depth = 0; binding && depth < BASES_MAX; depth++) {
        const ClassDefStmt *def = &binding->definition->class_def;
        const Scope *scope = scope_of_node(bindings->input->table, binding->definition);
        if (!class_is_plain(def, scope)) return false;
        if (kind == INIT_INHERITED) kind = own_init(bindings, def, scope, shape);
        if (kind == INIT_UNKNOWN) return false;
        const Expr *base = def->bases.len ? def->bases.items[0] : NULL;
        if (!base || base_is_builtin(bindings, binding->scope, base, &is_exception)) {
            if (kind == INIT_OWN) return true;
            *shape = (CallShape){name, NULL, 0, false};
            return !is_exception;
        }
        binding = base_class(bindings, binding->scope, base);
    }
    return false;
}

bool call_shape_of(const Bindings *bindings, const Scope *scope, const Name *callee,
                   CallShape *shape) {
    const Binding *binding = binding_only(bindings, scope, callee);
    if (binding && binding->definition->kind == STMT_CLASS_DEF)
        return shape_of_class(bindings, binding, shape);
    if (binding) return shape_of_function(bindings, binding, shape);
    if (binding_of(bindings, symbol_home(bindings->input->table, scope, callee))) return false;
    if (scope->kind == SCOPE_CLASS && !class_namespace_is_plain(bindings, scope)) return false;
    if (is_bound_elsewhere(bindings, callee->text)) return false;
    const Stmt *builtin = str_map_get(&bindings->builtins, callee->text);
    if (!builtin) return false;
    *shape = (CallShape){callee->text, builtin->function_def.args, 0, true};
    return true;
}

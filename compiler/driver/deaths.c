#include "driver/deaths.h"

#include "front/ast_walk.h"
#include "front/notices.h"

#include <string.h>

/* ---- Constructs ---- */

typedef struct DeathSearch {
    VEC(const Name *) coroutines; /* the names of the module's coroutine functions */
    uint32_t guards; /* statements around this one that do something when a generator is closed */
    bool found;
} DeathSearch;

static bool catches_exit(const ExceptHandler *handler) {
    const Expr *type = handler->type;
    if (!type) return true;
    if (type->kind != EXPR_NAME) return type->kind == EXPR_TUPLE;
    return strcmp(type->name.id->text, "GeneratorExit") == 0 ||
           strcmp(type->name.id->text, "BaseException") == 0;
}

static bool is_guard(const Stmt *stmt) {
    if (stmt->kind == STMT_WITH || stmt->kind == STMT_ASYNC_WITH) return true;
    if (stmt->kind != STMT_TRY && stmt->kind != STMT_TRY_STAR) return false;
    if (stmt->try_.finalbody.len) return true;
    for (uint32_t i = 0; i < stmt->try_.handlers.len; i++)
        if (catches_exit(stmt->try_.handlers.items[i])) return true;
    return false;
}

/* f() or x.f(), where f is the name of a coroutine function of this module. */
static bool makes_coroutine(const DeathSearch *search, const Expr *value) {
    for (uint32_t i = 0; value->kind == EXPR_TUPLE && i < value->tuple.elts.len; i++)
        if (makes_coroutine(search, value->tuple.elts.items[i])) return true;
    if (value->kind != EXPR_CALL) return false;
    const Expr *func = value->call.func;
    const Name *name = func->kind == EXPR_NAME        ? func->name.id
                       : func->kind == EXPR_ATTRIBUTE ? func->attribute.attr
                                                      : NULL;
    for (uint32_t i = 0; i < search->coroutines.len; i++)
        if (search->coroutines.items[i] == name) return true;
    return false;
}

static void visit_name(const AstVisitor *visitor, const Stmt *stmt) {
    DeathSearch *search = visitor->context;
    if (stmt->kind == STMT_ASYNC_FUNCTION_DEF)
        vec_push(&search->coroutines, stmt->function_def.name);
    stmt_visit_children(visitor, stmt);
}

static void skip_expr(const AstVisitor *visitor, const Expr *expr) {
    (void)visitor;
    (void)expr;
}

static void visit_stmt(const AstVisitor *visitor, const Stmt *stmt) {
    DeathSearch *search = visitor->context;
    uint32_t guards = search->guards;
    if (stmt->kind == STMT_FUNCTION_DEF || stmt->kind == STMT_ASYNC_FUNCTION_DEF)
        search->guards = 0;
    else
        search->guards += is_guard(stmt);
    if (stmt->kind == STMT_ASSIGN && makes_coroutine(search, stmt->assign.value))
        search->found = true;
    stmt_visit_children(visitor, stmt);
    search->guards = guards;
}

static void visit_expr(const AstVisitor *visitor, const Expr *expr) {
    DeathSearch *search = visitor->context;
    uint32_t guards = search->guards;
    if (expr->kind == EXPR_YIELD || expr->kind == EXPR_YIELD_FROM) search->found |= guards > 0;
    if (expr->kind == EXPR_LAMBDA) search->guards = 0;
    expr_visit_children(visitor, expr);
    search->guards = guards;
}

/* A generator that has something to do when it is dropped; a coroutine that is kept, and may be
 * dropped before anybody awaits it. */
static bool module_notices(const Module *module) {
    DeathSearch search = {0};
    AstVisitor names = {.context = &search, .stmt = visit_name, .expr = skip_expr};
    module_visit(&names, module);
    AstVisitor visitor = {.context = &search, .stmt = visit_stmt, .expr = visit_expr};
    module_visit(&visitor, module);
    vec_free(&search.coroutines);
    return search.found;
}

static bool unit_notices(const Unit *unit) {
    if (source_notices_deaths(&unit->source)) return true;
    bool may = source_has_word(&unit->source, "yield") || source_has_word(&unit->source, "async");
    return may && unit->module && module_notices(unit->module);
}

static void unit_decide(Unit *unit, bool reaps) {
    unit->reaps = reaps;
    unit->tells = source_has_word(&unit->source, "tracemalloc");
}

void deaths_decide_alone(Unit *unit) { unit_decide(unit, unit_notices(unit)); }

static bool is_own(const Options *options, const Unit *unit) {
    if (unit->origin == MODULE_PROGRAM) return true;
    for (uint32_t i = 0; i < options->given.len; i++)
        if (options->given.items[i].id == OPTION_DEATHS &&
            strcmp(options->given.items[i].value, unit->name) == 0)
            return true;
    return false;
}

void deaths_decide(Program *program) {
    const Options *options = &program->session->options;
    bool any = false, asks = false;
    for (uint32_t i = 0; i < program->units.len; i++) {
        const Unit *unit = program->units.items[i];
        any = any || (is_own(options, unit) && unit_notices(unit));
        asks =
            asks || (unit->origin == MODULE_PROGRAM && source_has_word(&unit->source, "co_consts"));
    }
    for (uint32_t i = 0; i < program->units.len; i++) {
        Unit *unit = program->units.items[i];
        if (is_own(options, unit)) unit_decide(unit, any);
        unit->asks_constants = asks && unit->origin == MODULE_PROGRAM;
    }
}

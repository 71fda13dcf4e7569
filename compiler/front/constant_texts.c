#include "front/constant_texts.h"

#include "front/scope_walk.h"

#include <string.h>

enum {
    TEXTS_MAX = 256,           /* of one module; the rest is left to the running program */
    TEXT_BYTES_MAX = 64 << 10, /* so is what is longer: compiling it would hold up the build */
    CHOICES_MAX = 64,          /* values of one variable */
};

typedef VEC(const Expr *) ExprVec;

/* What is assigned to a variable. */
typedef struct Binding {
    ExprVec values;
    bool is_unknown; /* and something that cannot be seen */
} Binding;

/* One known value of a text. */
typedef struct Choice {
    const char *bytes;
    uint32_t length;
} Choice;

typedef VEC(Choice) ChoiceVec;

typedef struct Finder {
    ConstantTexts *texts;
    Arena *arena;
    const SymbolTable *symbols; /* of the module, or of a text in it */
    uint32_t flags;             /* EvalFlags that its texts inherit */
    PtrMap bindings;            /* Symbol -> Binding */
    bool is_text;
    bool has_fixed_globals;    /* its own variables are what they are assigned to */
    bool reaches_variables;    /* somebody may change variables under names that nobody sees */
    bool reaches_modules;      /* sys.modules: a module may be imported again, from its source */
    VEC(const Name *) trusted; /* the script's variables that were taken for constants */
} Finder;

/* ---- What variables hold ---- */

static Binding *binding_of(Finder *finder, const Scope *scope, const Name *name) {
    const Symbol *symbol = symbol_home(finder->symbols, scope, name);
    if (!symbol) return NULL;
    MapValue *slot = ptr_map_at(&finder->bindings, symbol);
    if (!slot->ptr) slot->ptr = ARENA_NEW(finder->arena, Binding);
    return slot->ptr;
}

static void note_value(ScopeWalk *walk, const Name *name, const Expr *value) {
    Finder *finder = walk->context;
    Binding *binding = binding_of(finder, walk->scope, name);
    if (binding && value)
        vec_push_in(finder->arena, &binding->values, value);
    else if (binding)
        binding->is_unknown = true;
}

static void see_binding(ScopeWalk *walk, const Name *name, const Stmt *definition) {
    (void)definition;
    note_value(walk, name, NULL);
}

static const ExprList *display_items(const Expr *e) {
    if (e->kind == EXPR_TUPLE) return &e->tuple.elts;
    return e->kind == EXPR_LIST ? &e->list.elts : NULL;
}

/* The part of a row that the target at `index` gets; NULL: unknown. */
static const Expr *row_part(const Expr *row, uint32_t index, uint32_t count) {
    const ExprList *parts = display_items(row);
    return parts && parts->len == count ? parts->items[index] : NULL;
}

/* Are these the rows that a loop over a display goes through, its targets plain names? */
static bool loop_is_plain(const ForStmt *loop) {
    if (!display_items(loop->iter)) return false;
    if (loop->target->kind == EXPR_NAME) return true;
    if (loop->target->kind != EXPR_TUPLE) return false;
    for (uint32_t i = 0; i < loop->target->tuple.elts.len; i++)
        if (loop->target->tuple.elts.items[i]->kind != EXPR_NAME) return false;
    return true;
}

static void see_loop(ScopeWalk *walk, const ForStmt *loop) {
    const ExprList *rows = display_items(loop->iter);
    const ExprList one = {(Expr **)(uintptr_t)&loop->target, 1};
    bool is_tuple = loop->target->kind == EXPR_TUPLE;
    const ExprList *targets = is_tuple ? &loop->target->tuple.elts : &one;
    for (uint32_t i = 0; i < targets->len; i++)
        for (uint32_t k = 0; k < rows->len; k++)
            note_value(walk, targets->items[i]->name.id,
                       is_tuple ? row_part(rows->items[k], i, targets->len) : rows->items[k]);
    scope_walk_expr(walk, loop->iter);
    scope_walk_stmts(walk, &loop->body);
    scope_walk_stmts(walk, &loop->orelse);
}

static bool see_assignment(ScopeWalk *walk, const Stmt *stmt) {
    if (stmt->kind == STMT_FOR && loop_is_plain(&stmt->for_)) {
        see_loop(walk, &stmt->for_);
        return true;
    }
    if (stmt->kind != STMT_ASSIGN) return false;
    const ExprList *targets = &stmt->assign.targets;
    for (uint32_t i = 0; i < targets->len; i++)
        if (targets->items[i]->kind == EXPR_NAME)
            note_value(walk, targets->items[i]->name.id, stmt->assign.value);
        else
            scope_walk_expr(walk, targets->items[i]);
    scope_walk_expr(walk, stmt->assign.value);
    return true;
}

/* ---- Which texts an expression can be ---- */

/* No NUL, which is an error of another kind, and no lone surrogates. */
static bool text_is_plain(const char *bytes, uint32_t length) {
    for (uint32_t i = 0; i < length; i++) {
        bool surrogate =
            (uint8_t)bytes[i] == 0xED && i + 1 < length && (uint8_t)bytes[i + 1] >= 0xA0;
        if (!bytes[i] || surrogate) return false;
    }
    return length <= TEXT_BYTES_MAX;
}

static bool choose(const Finder *finder, const char *bytes, uint32_t length, ChoiceVec *out) {
    if (out->len == CHOICES_MAX || !text_is_plain(bytes, length)) return false;
    vec_push_in(finder->arena, out, ((Choice){bytes, length}));
    return true;
}

static bool expr_choices(Finder *finder, const Scope *scope, const Expr *e, ChoiceVec *out);
static bool call_is_known(Finder *finder, const Scope *scope, const CallExpr *call);

/* One of the left before one of the right. */
static bool sum_choices(Finder *finder, const Scope *scope, const Expr *left, const Expr *right,
                        ChoiceVec *out) {
    ChoiceVec heads = {0}, tails = {0};
    if (!expr_choices(finder, scope, left, &heads) || !expr_choices(finder, scope, right, &tails))
        return false;
    for (uint32_t i = 0; i < heads.len; i++)
        for (uint32_t k = 0; k < tails.len; k++) {
            const Choice *head = &heads.items[i], *tail = &tails.items[k];
            const char *whole = arena_printf(finder->arena, "%.*s%.*s", (int)head->length,
                                             head->bytes, (int)tail->length, tail->bytes);
            if (!choose(finder, whole, head->length + tail->length, out)) return false;
        }
    return true;
}

static bool fixed_scope(const Finder *finder, const Symbol *symbol) {
    bool is_global = ptr_map_get(&finder->symbols->top->symbols, symbol->name) == symbol;
    return !is_global || finder->has_fixed_globals;
}

static bool name_choices(Finder *finder, const Scope *scope, const Name *name, ChoiceVec *out) {
    const Symbol *symbol = symbol_home(finder->symbols, scope, name);
    Binding *binding = symbol ? ptr_map_get(&finder->bindings, symbol) : NULL;
    bool in_class = scope->kind == SCOPE_CLASS;
    if (!binding || binding->is_unknown || in_class || !fixed_scope(finder, symbol)) return false;
    if (binding->values.len > CHOICES_MAX) return false;
    binding->is_unknown = true; /* a variable that is assigned to itself is not known by that */
    bool all = true;
    for (uint32_t i = 0; all && i < binding->values.len; i++)
        all = expr_choices(finder, scope, binding->values.items[i], out);
    binding->is_unknown = false;
    vec_push_in(finder->arena, &finder->trusted, symbol->name);
    return all;
}

static bool joined_choices(Finder *finder, const Scope *scope, const ExprList *parts,
                           ChoiceVec *out) {
    if (parts->len == 1) return expr_choices(finder, scope, parts->items[0], out);
    return parts->len == 0 && choose(finder, "", 0, out);
}

/* What compile() has made of a known text, or code of a function: no text at all. */
static bool is_code(Finder *finder, const Scope *scope, const Expr *e) {
    if (e->kind == EXPR_ATTRIBUTE) return strcmp(e->attribute.attr->text, "__code__") == 0;
    bool is_call = e->kind == EXPR_CALL && e->call.func->kind == EXPR_NAME;
    return is_call && strcmp(e->call.func->name.id->text, "compile") == 0 &&
           call_is_known(finder, scope, &e->call);
}

/* False: it may be something else, too. */
static bool expr_choices(Finder *finder, const Scope *scope, const Expr *e, ChoiceVec *out) {
    switch (e->kind) {
    case EXPR_CONSTANT:
        return e->constant.value.kind == CONSTANT_STR &&
               choose(finder, e->constant.value.bytes, e->constant.value.length, out);
    case EXPR_BIN_OP:
        return e->bin_op.op == BIN_ADD &&
               sum_choices(finder, scope, e->bin_op.left, e->bin_op.right, out);
    case EXPR_IF_EXP:
        return expr_choices(finder, scope, e->if_exp.body, out) &&
               expr_choices(finder, scope, e->if_exp.orelse, out);
    case EXPR_JOINED_STR: return joined_choices(finder, scope, &e->joined_str.values, out);
    case EXPR_NAME: return name_choices(finder, scope, e->name.id, out);
    default: return is_code(finder, scope, e);
    }
}

/* ---- Texts ---- */

static bool source_same(const EvalSource *a, const EvalSource *b) {
    return a->mode == b->mode && a->flags == b->flags && a->length == b->length &&
           memcmp(a->text, b->text, a->length) == 0 && strcmp(a->filename, b->filename) == 0;
}

static bool text_add(Finder *finder, EvalSource given) {
    ConstantTexts *texts = finder->texts;
    for (uint32_t i = 0; i < texts->items.len; i++)
        if (source_same(&texts->items.items[i]->evaluated.given, &given)) return true;
    if (texts->items.len == TEXTS_MAX) return false;
    ConstantText *text = ARENA_NEW(finder->arena, ConstantText);
    given.text = arena_strndup(finder->arena, given.text, given.length);
    evaluated_init(&text->evaluated, &given, finder->arena, finder->symbols->interner);
    text->is_valid = evaluated_parse(&text->evaluated) && evaluated_resolve(&text->evaluated);
    vec_push_in(finder->arena, &texts->items, text);
    return true;
}

/* What a call asks for besides the text. */
typedef struct TextRequest {
    const Expr *source;
    EvalSource given;
    bool skips_blanks; /* in front of the text */
} TextRequest;

static bool request_add(Finder *finder, const Scope *scope, const TextRequest *request) {
    ChoiceVec choices = {0};
    bool all = expr_choices(finder, scope, request->source, &choices);
    for (uint32_t i = 0; i < choices.len; i++) {
        EvalSource given = request->given;
        given.text = choices.items[i].bytes;
        given.length = choices.items[i].length;
        while (request->skips_blanks && given.length && (*given.text == ' ' || *given.text == '\t'))
            given.text++, given.length--;
        all &= text_add(finder, given);
    }
    return all;
}

/* ---- Calls ---- */

static bool has_star(const CallExpr *call) {
    for (uint32_t i = 0; i < call->args.len; i++)
        if (call->args.items[i]->kind == EXPR_STARRED) return true;
    for (uint32_t i = 0; i < call->keywords.len; i++)
        if (!call->keywords.items[i]->arg) return true;
    return false;
}

/* The argument of compile() by this name, or at this place. */
static const Expr *argument(const CallExpr *call, uint32_t place, const char *name) {
    if (place < call->args.len) return call->args.items[place];
    for (uint32_t i = 0; i < call->keywords.len; i++)
        if (strcmp(call->keywords.items[i]->arg->text, name) == 0)
            return call->keywords.items[i]->value;
    return NULL;
}

/* A constant str, with a NUL behind it. */
static const char *argument_text(const Finder *finder, const Expr *e) {
    if (!e || e->kind != EXPR_CONSTANT || e->constant.value.kind != CONSTANT_STR) return NULL;
    const Constant *value = &e->constant.value;
    return text_is_plain(value->bytes, value->length)
               ? arena_strndup(finder->arena, value->bytes, value->length)
               : NULL;
}

/* Absent, or a constant that is true or false: -1 if it is neither. */
static int argument_truth(const Expr *e) {
    if (!e) return 0;
    if (e->kind != EXPR_CONSTANT) return -1;
    switch (e->constant.value.kind) {
    case CONSTANT_NONE:
    case CONSTANT_FALSE: return 0;
    case CONSTANT_TRUE: return 1;
    case CONSTANT_INT: return e->constant.value.integer != 0;
    default: return -1;
    }
}

static bool mode_find(const char *text, EvalMode *mode) {
    static const char *const names[] = {
        [EVAL_EXEC] = "exec", [EVAL_EVAL] = "eval", [EVAL_SINGLE] = "single"};
    for (size_t i = 0; text && i < sizeof names / sizeof *names; i++)
        if (strcmp(text, names[i]) == 0) return *mode = (EvalMode)i, true;
    return false;
}

static bool compile_request(const Finder *finder, const CallExpr *call, TextRequest *request) {
    const char *filename = argument_text(finder, argument(call, 1, "filename"));
    int alone = argument_truth(argument(call, 4, "dont_inherit"));
    if (!filename || alone < 0 || argument_truth(argument(call, 3, "flags")) != 0) return false;
    request->source = argument(call, 0, "source");
    request->given.filename = filename;
    if (alone) request->given.flags &= ~(uint32_t)EVAL_FUTURE_ANNOTATIONS;
    return request->source &&
           mode_find(argument_text(finder, argument(call, 2, "mode")), &request->given.mode);
}

static bool call_request(const Finder *finder, const CallExpr *call, TextRequest *request) {
    *request = (TextRequest){.given = {.filename = "<string>", .flags = finder->flags}};
    if (has_star(call)) return false;
    const char *callee = call->func->name.id->text;
    if (strcmp(callee, "compile") == 0) return compile_request(finder, call, request);
    if (!call->args.len) return false;
    request->source = call->args.items[0];
    request->skips_blanks = strcmp(callee, "eval") == 0;
    request->given.mode = request->skips_blanks ? EVAL_EVAL : EVAL_EXEC;
    return true;
}

static bool name_evaluates(const Name *name) {
    return strcmp(name->text, "eval") == 0 || strcmp(name->text, "exec") == 0 ||
           strcmp(name->text, "compile") == 0;
}

/* Does it mean the builtin, as far as the module can say? */
static bool means_builtin(const Finder *finder, const Scope *scope, const Expr *e) {
    if (e->kind != EXPR_NAME || !name_evaluates(e->name.id)) return false;
    const Symbol *symbol = symbol_home(finder->symbols, scope, e->name.id);
    return !symbol || !(symbol->flags & (SYMBOL_ASSIGNED | SYMBOL_IMPORTED | SYMBOL_PARAMETER));
}

/* A call of one of the builtins, with nothing but known texts: these are noted. */
static bool call_is_known(Finder *finder, const Scope *scope, const CallExpr *call) {
    PtrMap *known = &finder->texts->known;
    TextRequest request;
    if (ptr_map_has(known, call->func)) return true;
    if (!means_builtin(finder, scope, call->func) || !call_request(finder, call, &request) ||
        !request_add(finder, scope, &request))
        return false;
    ptr_map_put(known, call->func, finder->texts);
    return true;
}

static bool name_is(const Name *name, const char *text) { return strcmp(name->text, text) == 0; }

static bool name_reaches_variables(const Name *name) {
    static const char *const names[] = {"globals",     "vars",       "locals",       "setattr",
                                        "delattr",     "__dict__",   "f_locals",     "__globals__",
                                        "f_globals",   "__main__",   "modules",      "__setattr__",
                                        "__setitem__", "__import__", "import_module"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (name_is(name, names[i])) return true;
    return false;
}

static bool expr_reaches_variables(const Expr *e) {
    if (e->kind == EXPR_NAME) return name_reaches_variables(e->name.id);
    return e->kind == EXPR_ATTRIBUTE && name_reaches_variables(e->attribute.attr);
}

static bool see_call(ScopeWalk *walk, const Expr *e) {
    Finder *finder = walk->context;
    ConstantTexts *texts = finder->texts;
    if (!finder->reaches_variables) finder->reaches_variables = expr_reaches_variables(e);
    finder->reaches_modules |= e->kind == EXPR_ATTRIBUTE && name_is(e->attribute.attr, "modules");
    if (means_builtin(finder, walk->scope, e))
        texts->need_compiler |= finder->is_text && !ptr_map_has(&texts->known, e);
    if (e->kind == EXPR_CALL) call_is_known(finder, walk->scope, &e->call);
    return false;
}

/* ---- Modules ---- */

static uint32_t inherited_flags(const Module *module) {
    bool annotations = module->future_flags & FUTURE_ANNOTATIONS;
    return EVAL_IS_TEXT | (annotations ? EVAL_FUTURE_ANNOTATIONS : 0);
}

static void table_search(Finder *finder, const SymbolTable *symbols) {
    finder->symbols = symbols;
    finder->flags = inherited_flags(symbols->module);
    ptr_map_init(&finder->bindings, finder->arena);
    ScopeWalk bindings = {
        .table = symbols, .context = finder, .stmt = see_assignment, .bind = see_binding};
    scope_walk_module(&bindings);
    ScopeWalk calls = {.table = symbols, .context = finder, .expr = see_call};
    scope_walk_module(&calls);
}

static bool scope_binds(const Scope *scope, const Name *name) {
    const Symbol *symbol = ptr_map_get(&scope->symbols, name);
    bool outside = symbol && (!scope->parent || symbol->binding == BINDING_GLOBAL_EXPLICIT);
    return outside && symbol->flags & (SYMBOL_ASSIGNED | SYMBOL_IMPORTED | SYMBOL_DELETED);
}

/* Does the text bind one of the variables that were taken for constants? */
static bool text_binds(const Finder *finder, const SymbolTable *symbols) {
    for (uint32_t i = 0; i < symbols->scopes.len; i++) {
        const Scope *scope = symbols->scopes.entries[i].value.ptr;
        for (uint32_t k = 0; k < finder->trusted.len; k++)
            if (scope_binds(scope, finder->trusted.items[k])) return true;
        if (scope->has_import_star && finder->trusted.len) return true;
    }
    return false;
}

void constant_texts_find(ConstantTexts *texts, const SymbolTable *symbols, ModuleRole role,
                         Arena *arena) {
    ptr_map_init(&texts->known, arena);
    Finder finder = {.texts = texts, .arena = arena, .has_fixed_globals = role == ROLE_SCRIPT};
    table_search(&finder, symbols);
    finder.is_text = true;
    finder.has_fixed_globals = false;
    bool binds = symbols->top->has_import_star;
    for (uint32_t i = 0; i < texts->items.len; i++) { /* more are found on the way */
        const ConstantText *text = texts->items.items[i];
        if (!text->is_valid) continue;
        binds |= text_binds(&finder, text->evaluated.symbols);
        table_search(&finder, text->evaluated.symbols);
    }
    if (finder.trusted.len && (binds || finder.reaches_variables)) texts->need_compiler = true;
    texts->need_compiler |= finder.reaches_modules;
}

void constant_texts_release(ConstantTexts *texts) {
    for (uint32_t i = 0; i < texts->items.len; i++)
        evaluated_release(&texts->items.items[i]->evaluated);
}

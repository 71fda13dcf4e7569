#include "driver/imports.h"

#include "driver/install.h"
#include "front/ast_walk.h"

#include <string.h>

typedef struct Collector {
    Arena *arena;
    ImportRegionVec *regions;
    uint32_t region;        /* the one being walked */
    uint32_t body;          /* the one of what runs when the module is imported */
    const char *class_name; /* innermost class around; NULL: none */
    ImportScope scope;
    const Module *module;
    const ConstantTexts *known;
    bool evaluates;              /* names eval, exec or compile */
    bool names_codecs;           /* names a function that takes the name of a codec */
    VEC(const Constant *) texts; /* literals that may be programs with imports */
    VEC(const char *) codecs;    /* modules of codecs that literals name */
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

static bool names_evaluation(const char *name) {
    return strcmp(name, "eval") == 0 || strcmp(name, "exec") == 0 || strcmp(name, "compile") == 0;
}

/* What is evaluated may be any text: that needs a compiler when the program runs. */
static void evaluation_add(const AstVisitor *visitor) {
    Collector *collector = visitor->context;
    collector->evaluates = true;
    add(visitor, EVAL_MODULE, 0, NULL);
    add(visitor, COMPILER_MODULE, 0, NULL);
    add(visitor, "__future__", 0, NULL); /* any text may begin with imports from there */
}

static void known_evaluation_add(const AstVisitor *visitor) {
    Collector *collector = visitor->context;
    collector->evaluates = true;
    add(visitor, EVAL_MODULE, 0, NULL);
    if (collector->known->need_compiler) add(visitor, COMPILER_MODULE, 0, NULL);
}

static void visit_import_from(const AstVisitor *visitor, const ImportFromStmt *stmt) {
    const char *module = stmt->module ? stmt->module->text : "";
    for (uint32_t i = 0; i < stmt->names.len; i++) {
        const Alias *alias = stmt->names.items[i];
        add(visitor, module, (uint32_t)stmt->level, alias->name->text);
        if (strcmp(module, "builtins") == 0 && names_evaluation(alias->name->text))
            evaluation_add(visitor);
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

/* What pickle and copy ask for by name, and nobody else. */
static bool name_is_asked_for(const char *name) {
    static const char *const names[] = {"__reduce__",   "__reduce_ex__", "__getstate__",
                                        "__setstate__", "__copy__",      "__deepcopy__"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], name) == 0) return true;
    return false;
}

/* A special method is called by whoever uses the class; a special function of a module by anyone.
 */
static const char *region_name(const Collector *collector, const char *function) {
    bool by_class = name_is_special(function) && !name_is_asked_for(function);
    return by_class ? collector->class_name : function;
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

/* os.name == "nt", sys.platform == "win32", "nt" in names: false where krait's programs run. */
static bool is_other_platform(const AstVisitor *visitor, const Expr *test) {
    static const char *const platforms[] = {"nt", "win32", "cygwin", "darwin", "wasi"};
    if (test->kind != EXPR_COMPARE || test->compare.ops.len != 1) return false;
    bool is_in = test->compare.ops.items[0] == CMP_IN;
    if (!is_in && test->compare.ops.items[0] != CMP_EQ) return false;
    const char *text =
        literal_text(visitor, is_in ? test->compare.left : test->compare.comparators.items[0]);
    for (size_t i = 0; text && i < sizeof platforms / sizeof *platforms; i++)
        if (strcmp(platforms[i], text) == 0) return true;
    return false;
}

static bool never_true(const AstVisitor *visitor, const Expr *test) {
    const Collector *collector = visitor->context;
    return is_type_checking(test) ||
           (collector->scope == IMPORTS_REGIONS &&
            (is_main_test(visitor, test) || is_other_platform(visitor, test)));
}

/* ---- Values that run nothing ---- */

static bool exprs_are_inert(const ExprList *exprs);

/* Evaluating it calls nothing that the module has written. */
static bool expr_is_inert(const Expr *expr) {
    switch (expr->kind) { /* the others may call something */
    case EXPR_CONSTANT:
    case EXPR_NAME: return true;
    case EXPR_LIST: return exprs_are_inert(&expr->list.elts);
    case EXPR_TUPLE: return exprs_are_inert(&expr->tuple.elts);
    case EXPR_DICT: return exprs_are_inert(&expr->dict.keys) && exprs_are_inert(&expr->dict.values);
    default: return false;
    }
}

/* A key of a dict display may be NULL: `**other`. */
static bool exprs_are_inert(const ExprList *exprs) {
    for (uint32_t i = 0; i < exprs->len; i++)
        if (!exprs->items[i] || !expr_is_inert(exprs->items[i])) return false;
    return true;
}

/* `NAME = value` and `NAME[key] = value` outside of classes and functions: the variable's name.
 * NULL where the statement is something else, or may run something. */
static const char *inert_variable(const Collector *collector, const Stmt *stmt) {
    if (collector->scope != IMPORTS_REGIONS || collector->region != collector->body ||
        collector->class_name || stmt->assign.targets.len != 1 ||
        !expr_is_inert(stmt->assign.value))
        return NULL;
    const Expr *target = stmt->assign.targets.items[0];
    if (target->kind == EXPR_SUBSCRIPT && expr_is_inert(target->subscript.slice))
        target = target->subscript.value;
    return target->kind == EXPR_NAME ? target->name.id->text : NULL;
}

static void visit_assign(const AstVisitor *visitor, const Stmt *stmt) {
    Collector *collector = visitor->context;
    const char *name = inert_variable(collector, stmt);
    if (!name) {
        stmt_visit_children(visitor, stmt);
        return;
    }
    collector->region = collector->regions->len;
    vec_push_in(collector->arena, collector->regions, ((ImportRegion){.name = name}));
    expr_visit(visitor, stmt->assign.value);
    collector->region = collector->body;
}

static void visit_stmt(const AstVisitor *visitor, const Stmt *stmt) {
    switch (stmt->kind) {
    case STMT_IMPORT: visit_import(visitor, &stmt->import.names); return;
    case STMT_IMPORT_FROM: visit_import_from(visitor, &stmt->import_from); return;
    case STMT_FUNCTION_DEF:
    case STMT_ASYNC_FUNCTION_DEF: visit_function(visitor, stmt); return;
    case STMT_CLASS_DEF: visit_class(visitor, stmt); return;
    case STMT_ASSIGN: visit_assign(visitor, stmt); return;
    case STMT_IF:
        if (!never_true(visitor, stmt->if_.test)) break;
        stmts_visit(visitor, &stmt->if_.orelse);
        return;
    default: break; /* the other statements hold imports only inside */
    }
    stmt_visit_children(visitor, stmt);
}

/* ---- Calls ---- */

static bool expr_is_name(const Expr *expr, const char *name) {
    return expr->kind == EXPR_NAME && strcmp(expr->name.id->text, name) == 0;
}

/* The argument with this position or keyword; NULL: not given. */
static const Expr *argument_of(const CallExpr *call, uint32_t position, const char *keyword) {
    if (position < call->args.len) return call->args.items[position];
    for (uint32_t i = 0; i < call->keywords.len; i++) {
        const Name *name = call->keywords.items[i]->arg;
        if (name && strcmp(name->text, keyword) == 0) return call->keywords.items[i]->value;
    }
    return NULL;
}

/* import_module(".name", package): from a package that is named, or the module's own. */
static void add_relative(const AstVisitor *visitor, const char *name, const Expr *package) {
    const Collector *collector = visitor->context;
    uint32_t level = (uint32_t)strspn(name, ".");
    const char *literal = package ? literal_text(visitor, package) : NULL;
    if (!literal) {
        add(visitor, name + level, level, NULL);
        return;
    }
    char *base = arena_strdup(collector->arena, literal);
    for (uint32_t i = 1; i < level; i++) {
        char *dot = strrchr(base, '.');
        if (!dot) return;
        *dot = '\0';
    }
    add(visitor, arena_printf(collector->arena, "%s.%s", base, name + level), 0, NULL);
}

/* __import__(name, globals, locals, ["item", ...]) */
static void add_items(const AstVisitor *visitor, const char *name, const Expr *items) {
    if (!items || (items->kind != EXPR_LIST && items->kind != EXPR_TUPLE)) return;
    const ExprList *list = items->kind == EXPR_LIST ? &items->list.elts : &items->tuple.elts;
    for (uint32_t i = 0; i < list->len; i++) {
        const char *item = literal_text(visitor, list->items[i]);
        if (item) add(visitor, name, 0, item);
    }
}

static void visit_import_call(const AstVisitor *visitor, const CallExpr *call) {
    const Expr *callee = call->func, *first = argument_of(call, 0, "name");
    const char *name = first ? literal_text(visitor, first) : NULL;
    if (!name) return;
    bool is_module = expr_is_name(callee, "import_module") ||
                     (callee->kind == EXPR_ATTRIBUTE &&
                      strcmp(callee->attribute.attr->text, "import_module") == 0);
    if (is_module && *name == '.') {
        add_relative(visitor, name, argument_of(call, 1, "package"));
    } else if (is_module || expr_is_name(callee, "__import__")) {
        add(visitor, name, 0, NULL);
        if (!is_module) add_items(visitor, name, argument_of(call, 3, "fromlist"));
    }
}

/* ---- Expressions ---- */

/* __all__.append("name") */
static bool is_call_on_all(const CallExpr *call) {
    return call->func->kind == EXPR_ATTRIBUTE &&
           expr_is_name(call->func->attribute.value, "__all__");
}

static const char *codec_module(const Constant *literal) {
    return literal->kind == CONSTANT_STR ? imports_codec_module(literal->bytes, literal->length)
                                         : NULL;
}

/* text.encode("idna") in a library. In a program the name may as well come from elsewhere: see
 * codecs_collect. */
static void visit_codec_call(const AstVisitor *visitor, const CallExpr *call) {
    const Collector *collector = visitor->context;
    const Expr *callee = call->func;
    if (collector->scope == IMPORTS_WHOLE || callee->kind != EXPR_ATTRIBUTE ||
        !imports_takes_codec(callee->attribute.attr->text))
        return;
    const Expr *encoding = argument_of(call, 0, "encoding");
    if (!encoding || encoding->kind != EXPR_CONSTANT) return;
    const char *module = codec_module(&encoding->constant.value);
    if (module) add(visitor, module, 0, NULL);
}

static void visit_call(const AstVisitor *visitor, const Expr *expr) {
    const CallExpr *call = &expr->call;
    visit_import_call(visitor, call);
    visit_codec_call(visitor, call);
    if (is_call_on_all(call)) return; /* names for others: they must mention them as well */
    for (uint32_t i = 0; i < call->args.len; i++) {
        const char *text = literal_text(visitor, call->args.items[i]);
        if (text) mention(visitor, text); /* getattr(object, "name"), methodcaller("name"), ... */
    }
}

static bool list_defines(const StmtList *stmts, const char *name) {
    for (uint32_t i = 0; i < stmts->len; i++) {
        const Stmt *stmt = stmts->items[i];
        if (stmt->kind == STMT_FUNCTION_DEF && strcmp(stmt->function_def.name->text, name) == 0)
            return true;
    }
    return false;
}

/* The builtin, unless the module has a function of that name. */
static bool is_evaluation(const AstVisitor *visitor, const Expr *expr) {
    const Collector *collector = visitor->context;
    if (expr->kind == EXPR_NAME)
        return names_evaluation(expr->name.id->text) &&
               !list_defines(&collector->module->body, expr->name.id->text);
    if (expr->kind != EXPR_ATTRIBUTE || !names_evaluation(expr->attribute.attr->text)) return false;
    const Expr *of = expr->attribute.value;
    return of->kind == EXPR_NAME && (strcmp(of->name.id->text, "builtins") == 0 ||
                                     strcmp(of->name.id->text, "__builtins__") == 0);
}

/* A pattern, or an escaped text, with the name of a character: it is looked for in that module. */
static bool names_character(const Constant *literal) {
    static const char escape[] = "\\N{";
    bool is_text = literal->kind == CONSTANT_STR || literal->kind == CONSTANT_BYTES;
    return is_text && memmem(literal->bytes, literal->length, escape, sizeof escape - 1);
}

static void visit_literal(const AstVisitor *visitor, const Constant *literal) {
    Collector *collector = visitor->context;
    if (names_character(literal)) add(visitor, "unicodedata", 0, NULL);
    if (literal->kind != CONSTANT_STR) return;
    bool is_text = collector->scope == IMPORTS_WHOLE;
    if (is_text && imports_may_be_in(literal->bytes, literal->length))
        vec_push_in(collector->arena, &collector->texts, literal);
    const char *module = collector->scope == IMPORTS_WHOLE ? codec_module(literal) : NULL;
    if (module) vec_push_in(collector->arena, &collector->codecs, module);
}

/* A name that is used, of a variable or an attribute. */
static void visit_name(const AstVisitor *visitor, const char *name) {
    Collector *collector = visitor->context;
    collector->names_codecs |= imports_takes_codec(name);
    mention(visitor, name);
}

static void visit_expr(const AstVisitor *visitor, const Expr *expr) {
    const Collector *collector = visitor->context;
    if (collector->known && ptr_map_has(&collector->known->known, expr))
        known_evaluation_add(visitor);
    else if (collector->known && is_evaluation(visitor, expr))
        evaluation_add(visitor);
    if (expr->kind == EXPR_CONSTANT) visit_literal(visitor, &expr->constant.value);
    if (expr->kind == EXPR_CALL) visit_call(visitor, expr);
    if (expr->kind == EXPR_NAME) visit_name(visitor, expr->name.id->text);
    if (expr->kind == EXPR_ATTRIBUTE) visit_name(visitor, expr->attribute.attr->text);
    expr_visit_children(visitor, expr);
}

/* The program may evaluate any of its literals. */
static void texts_collect(Collector *collector) {
    ImportRegion *whole = &collector->regions->items[collector->region];
    for (uint32_t i = 0; collector->evaluates && i < collector->texts.len; i++)
        imports_of_text(collector->texts.items[i]->bytes, collector->texts.items[i]->length,
                        collector->arena, &whole->requests);
}

/* Names of codecs often lie in variables: all of the module's literals count, if it uses codecs. */
static void codecs_collect(Collector *collector) {
    ImportRegion *whole = &collector->regions->items[collector->region];
    for (uint32_t i = 0; collector->names_codecs && i < collector->codecs.len; i++)
        vec_push_in(collector->arena, &whole->requests,
                    ((ImportRequest){collector->codecs.items[i], 0, NULL}));
}

void imports_collect(const Module *module, const ConstantTexts *texts, ImportScope scope,
                     Arena *arena, ImportRegionVec *out) {
    Collector collector = {.arena = arena,
                           .regions = out,
                           .region = out->len,
                           .body = out->len,
                           .scope = scope,
                           .module = module,
                           .known = texts};
    vec_push_in(arena, out, ((ImportRegion){.name = NULL}));
    AstVisitor visitor = {.context = &collector, .stmt = visit_stmt, .expr = visit_expr};
    module_visit(&visitor, module);
    texts_collect(&collector);
    codecs_collect(&collector);
}

/* ---- One statement ---- */

static void add_first_part(Arena *arena, const char *name, ImportNameVec *out) {
    vec_push_in(arena, out, arena_strndup(arena, name, strcspn(name, ".")));
}

void imports_named(const Stmt *stmt, Arena *arena, ImportNameVec *out) {
    if (stmt->kind == STMT_IMPORT_FROM && stmt->import_from.level == 0)
        add_first_part(arena, stmt->import_from.module->text, out);
    for (uint32_t i = 0; stmt->kind == STMT_IMPORT && i < stmt->import.names.len; i++)
        add_first_part(arena, stmt->import.names.items[i]->name->text, out);
}

/* ---- __all__ ---- */

typedef struct AllNames {
    Arena *arena;
    ImportNameVec *out;
} AllNames;

static void see_literal(const AstVisitor *visitor, const Expr *expr) {
    const AllNames *names = visitor->context;
    if (expr->kind != EXPR_CONSTANT || expr->constant.value.kind != CONSTANT_STR) {
        expr_visit_children(visitor, expr);
        return;
    }
    const Constant *literal = &expr->constant.value;
    vec_push_in(names->arena, names->out,
                arena_strndup(names->arena, literal->bytes, literal->length));
}

/* What the statement puts into __all__: the value assigned or added, the arguments of extend or
 * append. NULL: it is about something else. */
static const Expr *all_source(const Stmt *stmt) {
    if (stmt->kind == STMT_ASSIGN)
        return expr_is_name(stmt->assign.targets.items[0], "__all__") ? stmt->assign.value : NULL;
    if (stmt->kind == STMT_AUG_ASSIGN)
        return expr_is_name(stmt->aug_assign.target, "__all__") ? stmt->aug_assign.value : NULL;
    if (stmt->kind == STMT_ANN_ASSIGN)
        return expr_is_name(stmt->ann_assign.target, "__all__") ? stmt->ann_assign.value : NULL;
    if (stmt->kind != STMT_EXPR || stmt->expr.value->kind != EXPR_CALL) return NULL;
    return is_call_on_all(&stmt->expr.value->call) ? stmt->expr.value : NULL;
}

static void see_stmt(const AstVisitor *visitor, const Stmt *stmt) {
    const Expr *source = all_source(stmt);
    AstVisitor literals = {.context = visitor->context, .expr = see_literal};
    if (source) expr_visit(&literals, source);
    if (stmt->kind == STMT_IF || stmt->kind == STMT_TRY) stmt_visit_children(visitor, stmt);
}

static void skip_expr(const AstVisitor *visitor, const Expr *expr) { (void)visitor, (void)expr; }

void imports_all_names(const Module *module, Arena *arena, ImportNameVec *out) {
    AllNames names = {arena, out};
    AstVisitor visitor = {.context = &names, .stmt = see_stmt, .expr = skip_expr};
    module_visit(&visitor, module);
}

/* Function definitions, lambdas, decorators. */
#include "lower/lower_internal.h"

#include <stdlib.h>

/* ---- Names as Python shows them ---- */

static bool is_global_there(FuncLower *f, const Name *name) {
    const Symbol *symbol = ptr_map_get(&f->scope->symbols, name);
    return symbol && symbol->binding == BINDING_GLOBAL_EXPLICIT;
}

/* The qualified name of something called `name` that is defined in f. */
const Name *lower_qualname(FuncLower *f, const Name *name) {
    if (f->body_scope->kind == SCOPE_MODULE || is_global_there(f, name)) return name;
    const char *middle = f->body_scope->kind == SCOPE_CLASS ? "." : ".<locals>.";
    const char *text =
        arena_printf(lower_arena(f), "%s%s%s", f->func->code.qualname->text, middle, name->text);
    return interner_add_str(f->lower->input->interner, text);
}

/* ---- Parameters ---- */

static void params_add(FuncLower *f, NameVec *names, const ArgList *args) {
    for (uint32_t i = 0; i < args->len; i++)
        vec_push_in(
            lower_arena(f), names,
            name_mangle(f->lower->input->interner, f->scope->class_name, args->items[i]->arg));
}

static void param_add(FuncLower *f, NameVec *names, const Arg *arg) {
    if (!arg) return;
    vec_push_in(lower_arena(f), names,
                name_mangle(f->lower->input->interner, f->scope->class_name, arg->arg));
}

static void code_params(FuncLower *f, IrCode *code, const Arguments *args) {
    NameVec names = {0};
    params_add(f, &names, &args->posonlyargs);
    params_add(f, &names, &args->args);
    params_add(f, &names, &args->kwonlyargs);
    param_add(f, &names, args->vararg);
    param_add(f, &names, args->kwarg);
    code->params = (IrNameList){names.items, names.len};
    code->posonly_count = args->posonlyargs.len;
    code->positional_count = args->posonlyargs.len + args->args.len;
    code->kwonly_count = args->kwonlyargs.len;
    if (args->vararg) code->flags |= FUNC_VARARGS;
    if (args->kwarg) code->flags |= FUNC_VARKEYWORDS;
}

/* The parameters' values go into their variables; captured ones into fresh cells. */
static void params_enter(FuncLower *f) {
    const IrNameList *params = &f->func->code.params;
    ValueVec values = {0};
    for (uint32_t i = 0; i < params->count; i++)
        vec_push(&values, builder_param(f->b, builder_current(f->b), IR_TYPE_VALUE));
    scope_enter(f, f->scope);
    for (uint32_t i = 0; i < params->count; i++) {
        const Symbol *symbol = ptr_map_get(&f->scope->symbols, params->items[i]);
        VarId var = {ptr_map_get_u32(&f->vars, symbol, 0)};
        bool cell = symbol_is_cell(f, f->scope, symbol);
        builder_write_var(f->b, var,
                          cell ? builder_op1(f->b, IR_CELL_NEW, values.items[i]) : values.items[i]);
        if (i == 0 && f->func->code.positional_count > 0) {
            f->first_param = var;
            f->first_param_is_cell = cell;
        }
    }
    vec_free(&values);
}

static void free_slots_enter(FuncLower *f) {
    for (uint32_t i = 0; i < f->func->code.frees.count; i++)
        ptr_map_put_u32(&f->free_slots, f->func->code.frees.items[i], i);
}

/* Is it a parameter among code's? */
static bool is_param(const IrCode *code, const Name *name) {
    for (uint32_t i = 0; i < code->params.count; i++)
        if (code->params.items[i] == name) return true;
    return false;
}

/* co_cellvars: the parameters in their order, then the others sorted. */
static void code_cells(FuncLower *f) {
    IrCode *code = &f->func->code;
    NameVec cells = {0}, others = {0};
    for (uint32_t i = 0; i < code->params.count; i++) {
        const Symbol *symbol = ptr_map_get(&f->scope->symbols, code->params.items[i]);
        if (symbol && symbol->binding == BINDING_CELL)
            vec_push_in(lower_arena(f), &cells, symbol->name);
    }
    for (uint32_t i = 0; i < f->scope->symbols.len; i++) {
        const Symbol *symbol = f->scope->symbols.entries[i].value.ptr;
        if (symbol->binding == BINDING_CELL && !is_param(code, symbol->name))
            vec_push(&others, symbol->name);
    }
    if (others.len) qsort(others.items, others.len, sizeof *others.items, name_compare);
    for (uint32_t i = 0; i < others.len; i++) vec_push_in(lower_arena(f), &cells, others.items[i]);
    vec_free(&others);
    code->cells = (IrNameList){cells.items, cells.len};
}

/* Everything that the body mentions is known at its end. */
static void function_finish(FuncLower *f) {
    f->func->code.locals = (IrNameList){f->local_names.items, f->local_names.len};
    builder_finish(f->b);
}

static uint32_t scope_flags(const Scope *scope) {
    uint32_t flags = scope->is_nested ? FUNC_NESTED : 0;
    if (scope->is_generator && scope->is_coroutine)
        flags |= FUNC_ASYNC_GENERATOR;
    else if (scope->is_generator)
        flags |= FUNC_GENERATOR;
    else if (scope->is_coroutine)
        flags |= FUNC_COROUTINE;
    return flags;
}

/* ---- Building the inner function ---- */

typedef struct FuncSource {
    const Name *name;
    const Scope *scope;
    const Arguments *args;
    const StmtList *body; /* or */
    const Expr *result;   /* lambda */
    SourceSpan span;
    uint32_t first_line;
} FuncSource;

static IrFunc *function_begin(FuncLower *f, FuncLower *inner, const FuncSource *source) {
    IrFunc *func = module_add_func(f->lower->ir);
    lower_func_init(inner, f->lower, f, source->scope, func);
    func->span = source->span;
    func->code.name = source->name;
    func->code.qualname = lower_qualname(f, source->name);
    func->code.flags = scope_flags(source->scope);
    func->code.first_line = source->first_line;
    func->code.frees = scope_free_names(inner, source->scope);
    if (scope_seen_class(f->scope)) func->code.flags |= FUNC_METHOD;
    if (inner->keeps_locals) func->code.flags |= FUNC_KEEPS_LOCALS;
    code_params(inner, &func->code, source->args);
    code_cells(inner);
    free_slots_enter(inner);
    return func;
}

static FuncId function_lower(FuncLower *f, const FuncSource *source) {
    FuncLower inner;
    IrFunc *func = function_begin(f, &inner, source);
    params_enter(&inner);
    lower_keep_locals(&inner);
    if (source->body) {
        const Constant *doc = body_docstring(source->body);
        if (doc) func->code.doc = lower_constant_id(f, doc);
        lower_stmts(&inner, source->body);
        if (builder_is_open(inner.b)) lower_return_value(&inner, builder_none(inner.b));
    } else {
        func->code.flags |= FUNC_LAMBDA;
        ValueId result = lower_expr(&inner, source->result);
        lower_return_value(&inner, result);
    }
    function_finish(&inner);
    return func->id;
}

static ValueId lower_defaults(FuncLower *f, const Arguments *args) {
    if (args->defaults.len == 0) return builder_unbound(f->b);
    ValueVec values = {0};
    for (uint32_t i = 0; i < args->defaults.len; i++)
        vec_push(&values, lower_expr(f, args->defaults.items[i]));
    ValueId tuple = builder_opn(f->b, IR_BUILD_TUPLE, values.items, values.len);
    vec_free(&values);
    return tuple;
}

static ValueId lower_kwdefaults(FuncLower *f, const Arguments *args) {
    ValueVec pairs = {0};
    for (uint32_t i = 0; i < args->kwonlyargs.len; i++) {
        if (!args->kw_defaults.items[i]) continue;
        const Name *name = name_mangle(f->lower->input->interner, f->scope->class_name,
                                       args->kwonlyargs.items[i]->arg);
        vec_push(&pairs, builder_str(f->b, name->text, name->length));
        vec_push(&pairs, lower_expr(f, args->kw_defaults.items[i]));
    }
    ValueId dict = pairs.len ? builder_opn(f->b, IR_BUILD_DICT, pairs.items, pairs.len)
                             : builder_unbound(f->b);
    vec_free(&pairs);
    return dict;
}

static void annotation_add(FuncLower *f, ValueVec *pairs, const Name *name,
                           const Expr *annotation) {
    if (!annotation) return;
    name = name_mangle(f->lower->input->interner, f->scope->class_name, name);
    vec_push(pairs, builder_str(f->b, name->text, name->length));
    vec_push(pairs, lower_annotation(f, annotation));
}

static void annotations_add(FuncLower *f, ValueVec *pairs, const ArgList *args) {
    for (uint32_t i = 0; i < args->len; i++)
        annotation_add(f, pairs, args->items[i]->arg, args->items[i]->annotation);
}

/* A tuple name, annotation, name, annotation in CPython's order, or unbound. */
static ValueId lower_annotations(FuncLower *f, const Arguments *args, const Expr *returns) {
    ValueVec pairs = {0};
    annotations_add(f, &pairs, &args->args);
    annotations_add(f, &pairs, &args->posonlyargs);
    if (args->vararg) annotation_add(f, &pairs, args->vararg->arg, args->vararg->annotation);
    annotations_add(f, &pairs, &args->kwonlyargs);
    if (args->kwarg) annotation_add(f, &pairs, args->kwarg->arg, args->kwarg->annotation);
    if (returns) {
        vec_push(&pairs, builder_str(f->b, "return", 6));
        vec_push(&pairs, lower_annotation(f, returns));
    }
    ValueId tuple = pairs.len ? builder_opn(f->b, IR_BUILD_TUPLE, pairs.items, pairs.len)
                              : builder_unbound(f->b);
    vec_free(&pairs);
    return tuple;
}

static ValueId function_new(FuncLower *f, FuncId id, ValueId defaults, ValueId kwdefaults,
                            ValueId annotations) {
    ValueVec cells = {0};
    lower_captured_cells(f, &module_func(f->lower->ir, id)->code.frees, &cells);
    ValueId result =
        builder_function_new(f->b, id, defaults, kwdefaults, annotations, cells.items, cells.len);
    vec_free(&cells);
    return result;
}

/* ---- Decorators ---- */

void lower_decorators(FuncLower *f, const ExprList *decorators, ValueVec *values) {
    for (uint32_t i = 0; i < decorators->len; i++)
        vec_push(values, lower_expr(f, decorators->items[i]));
}

ValueId lower_decorate(FuncLower *f, const ExprList *decorators, const ValueVec *values,
                       ValueId target) {
    for (uint32_t i = decorators->len; i-- > 0;) {
        lower_at(f, decorators->items[i]->span);
        ValueId operands[] = {values->items[i], target};
        target = builder_call(f->b, operands, 2, NULL);
    }
    return target;
}

/* ---- Statements and expressions ---- */

static uint32_t first_line_of(FuncLower *f, SourceSpan span, const ExprList *decorators) {
    SourcePos start = decorators && decorators->len ? decorators->items[0]->span.start : span.start;
    return source_line(f->lower->input->module->source, start);
}

void lower_function_def(FuncLower *f, const Stmt *stmt) {
    const FunctionDefStmt *def = &stmt->function_def; /* an async def has the same fields */
    ValueVec decorators = {0};
    lower_decorators(f, &def->decorator_list, &decorators);
    lower_at(f, stmt->span);
    ValueId defaults = lower_defaults(f, def->args);
    ValueId kwdefaults = lower_kwdefaults(f, def->args);
    const Scope *outside = lower_type_params_enter(f, &def->type_params);
    ValueId annotations = lower_annotations(f, def->args, def->returns);
    FuncSource source = {.name = def->name,
                         .scope = scope_of_node(f->lower->input->symbols, stmt),
                         .args = def->args,
                         .body = &def->body,
                         .span = stmt->span,
                         .first_line = first_line_of(f, stmt->span, &def->decorator_list)};
    FuncId id = function_lower(f, &source);
    lower_at(f, stmt->span);
    ValueId function = function_new(f, id, defaults, kwdefaults, annotations);
    if (f->type_params.id && def->type_params.len)
        builder_attr_set(f->b, function, f->lower->names.type_params, f->type_params);
    lower_type_params_leave(f, outside);
    function = lower_decorate(f, &def->decorator_list, &decorators, function);
    lower_at(f, stmt->span);
    lower_name_store(f, def->name, function);
    vec_free(&decorators);
}

ValueId lower_lambda(FuncLower *f, const Expr *e) {
    ValueId defaults = lower_defaults(f, e->lambda.args);
    ValueId kwdefaults = lower_kwdefaults(f, e->lambda.args);
    FuncSource source = {.name = f->lower->names.lambda,
                         .scope = scope_of_node(f->lower->input->symbols, e),
                         .args = e->lambda.args,
                         .result = e->lambda.body,
                         .span = e->span,
                         .first_line = first_line_of(f, e->span, NULL)};
    FuncId id = function_lower(f, &source);
    lower_at(f, e->span);
    return function_new(f, id, defaults, kwdefaults, builder_unbound(f->b));
}

/* In a class the names of its body come first: then the last free variable holds the namespace. */
static void namespace_enter(FuncLower *f, FuncLower *inner) {
    if (!f->namespace.id) return;
    IrNameList *frees = &inner->func->code.frees;
    const Name **names = ARENA_NEW_ARRAY(lower_arena(f), const Name *, frees->count + 1);
    if (frees->count) memcpy(names, frees->items, frees->count * sizeof *names);
    names[frees->count] = f->lower->names.namespace;
    *frees = (IrNameList){names, frees->count + 1};
    inner->namespace =
        builder_op1(inner->b, IR_CELL_GET, builder_closure_get(inner->b, frees->count - 1));
}

ValueId lower_thunk(FuncLower *f, const Name *name, const Scope *scope, const Expr *e) {
    Arguments args = {.span = e->span};
    FuncSource source = {.name = name,
                         .scope = scope,
                         .args = &args,
                         .result = e,
                         .span = e->span,
                         .first_line = first_line_of(f, e->span, NULL)};
    FuncLower inner;
    IrFunc *func = function_begin(f, &inner, &source);
    namespace_enter(f, &inner);
    ValueId result = lower_expr(&inner, e);
    builder_return(inner.b, result);
    function_finish(&inner);
    lower_at(f, e->span);
    ValueId none = builder_unbound(f->b);
    return function_new(f, func->id, none, none, none);
}

/* ---- Generator expressions: a generator function of one parameter, called at once ---- */

ValueId lower_generator_exp(FuncLower *f, const Expr *e) {
    const Scope *scope = scope_of_node(f->lower->input->symbols, e);
    const Comprehension *first = e->generator_exp.generators.items[0];
    ValueId iterable = lower_expr(f, first->iter);
    lower_at(f, e->span);
    if (!first->is_async) lower_mark_temporary(f, first->iter, iterable);
    ValueId iterator = builder_op1(f->b, first->is_async ? IR_ASYNC_ITER : IR_ITER, iterable);
    Arg arg = {.span = e->span, .arg = f->lower->names.dot_zero};
    Arguments args = {.span = e->span, .args = {(Arg *[]){&arg}, 1}};
    FuncSource source = {.name = f->lower->names.genexpr,
                         .scope = scope,
                         .args = &args,
                         .result = e,
                         .span = e->span,
                         .first_line = first_line_of(f, e->span, NULL)};
    FuncLower inner;
    IrFunc *func = function_begin(f, &inner, &source);
    func->code.flags |=
        FUNC_COMPREHENSION | (scope->is_coroutine ? FUNC_ASYNC_GENERATOR : FUNC_GENERATOR);
    func->code.flags &= ~(uint32_t)(scope->is_coroutine ? FUNC_GENERATOR | FUNC_COROUTINE : 0);
    params_enter(&inner);
    lower_keep_locals(&inner);
    lower_generator_body(&inner, e);
    builder_return(inner.b, builder_none(inner.b));
    function_finish(&inner);
    lower_at(f, e->span);
    ValueId none = builder_unbound(f->b);
    ValueId operands[] = {function_new(f, func->id, none, none, none), iterator};
    return builder_call(f->b, operands, 2, NULL);
}

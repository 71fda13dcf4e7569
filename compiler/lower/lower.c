/* The module, and the state of a function under construction. */
#include "lower/lower_internal.h"

#include <string.h>

static void names_init(LowerNames *names, Interner *interner) {
#define X(member, text) names->member = interner_add_str(interner, text);
    LOWER_NAMES(X)
#undef X
}

void lower_func_init(FuncLower *f, Lower *lower, FuncLower *outer, const Scope *scope,
                     IrFunc *func) {
    *f = (FuncLower){
        .lower = lower, .func = func, .scope = scope, .body_scope = scope, .outer = outer};
    f->keeps_locals = lower->keeps_locals || scope_keeps_locals(lower->input, scope);
    f->b = builder_new(func);
    ptr_map_init(&f->vars, lower->input->arena);
    ptr_map_init(&f->free_slots, lower->input->arena);
    ptr_map_init(&f->local_seen, lower->input->arena);
}

ValueId *lower_values(FuncLower *f, const ValueVec *values) {
    return arena_memdup(lower_arena(f), values->items, values->len * sizeof(ValueId));
}

ValueId lower_not_compiled(FuncLower *f, SourceSpan span, const char *what) {
    lower_at(f, span);
    return builder_name_op(f->b, IR_NOT_COMPILED, interner_add_str(f->lower->input->interner, what),
                           NULL, 0);
}

/* ---- The module's body ---- */

/* A body longer than this is cut into parts of so many statements, each a function: what LLVM does
 * with one function takes more than linear time, and a file of data may have tens of thousands of
 * statements. */
enum { PART_STATEMENTS = 100, UNCUT_STATEMENTS_MAX = 256 };

/* The body, or a part of it; under construction in f. */
static IrFunc *module_func_begin(FuncLower *f, Lower *lower, const Scope *scope) {
    IrFunc *func = module_add_func(lower->ir);
    func->code.name = func->code.qualname = lower->names.module_body;
    func->code.flags = FUNC_MODULE_BODY;
    func->code.first_line = 1;
    lower_func_init(f, lower, NULL, scope, func);
    if (lower->input->is_dynamic)
        f->namespace = builder_param(f->b, builder_current(f->b), IR_TYPE_VALUE);
    return func;
}

static FuncId part_lower(FuncLower *f, const StmtList *stmts) {
    FuncLower part;
    IrFunc *func = module_func_begin(&part, f->lower, f->scope);
    lower_stmts(&part, stmts);
    if (builder_is_open(part.b)) builder_return(part.b, builder_none(part.b));
    builder_finish(part.b);
    return func->id;
}

static void part_run(FuncLower *f, FuncId part) {
    BlockId failed = builder_block(f->b), go_on = builder_block(f->b);
    ValueId result = builder_emit(f->b, IR_MODULE_PART, imm_func(part), imm_nothing(), NULL, 0);
    builder_branch(f->b, builder_op1(f->b, IR_IS_UNBOUND, result), failed, go_on);
    builder_start_sealed(f->b, failed);
    builder_propagate(f->b);
    builder_start_sealed(f->b, go_on);
}

static void module_stmts(FuncLower *f, const StmtList *body) {
    if (body->len <= UNCUT_STATEMENTS_MAX || f->lower->input->is_dynamic) {
        lower_stmts(f, body);
        return;
    }
    for (uint32_t i = 0; i < body->len; i += PART_STATEMENTS) {
        uint32_t left = body->len - i;
        StmtList part = {body->items + i, left < PART_STATEMENTS ? left : PART_STATEMENTS};
        part_run(f, part_lower(f, &part));
    }
}

/* CPython issues them when it compiles a module, which is when it is imported. */
static void syntax_warnings(FuncLower *f) {
    const Diag *diag = f->lower->input->diag;
    for (uint32_t i = 0; diag && i < diag->items.len; i++) {
        const DiagItem *item = &diag->items.items[i];
        if (item->kind != DIAG_WARNING || item->class != DIAG_SYNTAX_WARNING) continue;
        ValueId message = builder_str(f->b, item->message, strlen(item->message));
        builder_int_op(f->b, IR_WARN_SYNTAX, item->place.line, &message, 1);
    }
}

static void module_body(FuncLower *f, const Module *module) {
    syntax_warnings(f);
    if (module->kind == MODULE_EXPRESSION) {
        ValueId result = lower_expr(f, module->expression);
        builder_return(f->b, result);
        return;
    }
    const Constant *doc = body_docstring(&module->body);
    if (doc) {
        f->func->code.doc = lower_constant_id(f, doc);
        lower_name_store(f, f->lower->names.doc, builder_const(f->b, f->func->code.doc));
    }
    if (body_has_annotations(&module->body))
        builder_op1(f->b, IR_ANNOTATIONS_SETUP, lower_locals(f));
    module_stmts(f, &module->body);
    if (builder_is_open(f->b)) builder_return(f->b, builder_none(f->b));
}

static bool has_coroutines(const SymbolTable *symbols) {
    for (uint32_t i = 0; i < symbols->scopes.len; i++)
        if (((const Scope *)symbols->scopes.entries[i].value.ptr)->is_coroutine) return true;
    return false;
}

/* Every function has them: what it evaluates inherits them. */
static void future_flags_set(IrModule *ir, uint32_t first, const Module *module) {
    if (!(module->future_flags & FUTURE_ANNOTATIONS)) return;
    for (uint32_t i = first; i < ir->funcs.len; i++)
        ir->funcs.items[i]->code.flags |= FUNC_FUTURE_ANNOTATIONS;
}

/* A module, or a text of eval(): the function that is its body. */
static FuncId source_lower(IrModule *ir, const LowerInput *input) {
    Lower lower = {.input = input,
                   .ir = ir,
                   .keeps_locals = module_keeps_locals(input),
                   .has_coroutines = has_coroutines(input->symbols)};
    names_init(&lower.names, input->interner);
    if (input->module->kind != MODULE_EXPRESSION) predict_outside(&lower);
    uint32_t first = ir->funcs.len;
    FuncLower f;
    module_func_begin(&f, &lower, input->symbols->top);
    if (ir->text) lower_keep_locals(&f); /* the interpreter knows its activations */
    module_body(&f, input->module);
    builder_finish(f.b);
    future_flags_set(ir, first, input->module);
    if (module_keeps_names(input)) lower_keep_names(ir, first);
    return (FuncId){first};
}

/* ---- Constant texts ---- */

/* What compiling it warns of, or its error. */
static void text_problems(IrText *row, ConstantText *text, Arena *arena) {
    VEC(EvalProblem) problems = {0};
    EvalProblem problem;
    const Diag *diag = &text->evaluated.diag;
    if (!text->is_valid) vec_push_in(arena, &problems, evaluated_error(&text->evaluated));
    for (uint32_t i = 0; text->is_valid && i < diag->items.len; i++)
        if (evaluated_warning(&text->evaluated, &diag->items.items[i], &problem))
            vec_push_in(arena, &problems, problem);
    row->problems = problems.items;
    row->problem_count = problems.len;
}

static void text_lower(IrModule *ir, const LowerInput *module, ConstantText *text) {
    IrText row = {.given = text->evaluated.given, .source = &text->evaluated.source};
    text_problems(&row, text, module->arena);
    uint32_t number = module_begin_text(ir, row);
    LowerInput input = *module;
    input.module = text->evaluated.module;
    input.symbols = text->evaluated.symbols;
    input.file = text->evaluated.given.filename;
    input.diag = NULL;
    input.is_dynamic = true;
    if (text->is_valid) ir->texts.items[number].body = source_lower(ir, &input);
    module_end_text(ir);
}

IrModule *lower_module(const LowerInput *input) {
    IrModule *ir = module_new(input->arena, input->interner, input->name, input->file);
    ir->source = input->module->source;
    source_lower(ir, input);
    for (uint32_t i = 0; input->texts && i < input->texts->items.len; i++)
        text_lower(ir, input, input->texts->items.items[i]);
    return ir;
}

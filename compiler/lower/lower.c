/* The module, and the state of a function under construction. */
#include "lower/lower_internal.h"

static void names_init(LowerNames *names, Interner *interner) {
#define X(member, text) names->member = interner_add_str(interner, text);
    LOWER_NAMES(X)
#undef X
}

void lower_func_init(FuncLower *f, Lower *lower, FuncLower *outer, const Scope *scope, IrFunc *func) {
    *f = (FuncLower){.lower = lower, .func = func, .scope = scope, .body_scope = scope, .outer = outer};
    f->b = builder_new(func);
    ptr_map_init(&f->vars, lower->input->arena);
    ptr_map_init(&f->free_slots, lower->input->arena);
}

ValueId *lower_values(FuncLower *f, const ValueVec *values) {
    return arena_memdup(lower_arena(f), values->items, values->len * sizeof(ValueId));
}

ValueId lower_not_compiled(FuncLower *f, SourceSpan span, const char *what) {
    lower_at(f, span);
    return builder_name_op(f->b, IR_NOT_COMPILED, interner_add_str(f->lower->input->interner, what), NULL, 0);
}

static void module_body(FuncLower *f, const Module *module) {
    scope_enter(f, f->scope);
    const Constant *doc = body_docstring(&module->body);
    if (doc) {
        f->func->code.doc = lower_constant_id(f, doc);
        builder_global_store(f->b, f->lower->names.doc, builder_const(f->b, f->func->code.doc));
    }
    if (body_has_annotations(&module->body)) builder_op1(f->b, IR_ANNOTATIONS_SETUP, lower_globals(f));
    lower_stmts(f, &module->body);
    if (builder_is_open(f->b)) builder_return(f->b, builder_none(f->b));
}

IrModule *lower_module(const LowerInput *input) {
    Lower lower = {.input = input};
    names_init(&lower.names, input->interner);
    lower.ir = module_new(input->arena, input->interner, input->name, input->file);
    lower.ir->source = input->module->source;
    IrFunc *func = module_add_func(lower.ir);
    func->code.name = func->code.qualname = lower.names.module_body;
    func->code.flags = FUNC_MODULE_BODY;
    func->code.first_line = 1;
    FuncLower f;
    lower_func_init(&f, &lower, NULL, input->symbols->top, func);
    module_body(&f, input->module);
    builder_finish(f.b);
    return lower.ir;
}

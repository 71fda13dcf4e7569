/* Variables that frames can show.
 *
 * Variables live in registers, and frames show none, except where somebody is known to ask:
 * - a module whose source says f_locals (or capture_locals, of traceback, or the functions of
 *   inspect that give such variables), or lets eval, exec or locals go where they cannot be
 *   followed (f = eval), keeps the variables of all its functions;
 * - a function that hands one of these to a builtin (map(eval, texts)), or calls it with stars,
 *   keeps its own.
 * To keep them means that they are in cells, and that every activation tells the runtime which
 * cells those are. A function that asks for frames itself (sys._getframe) tells of its activations
 * without any variables: so the runtime can tell one from the next, and each has one frame. */
#include "lower/lower_internal.h"

/* Does the scope mean the builtin by this name, as far as the module can say? */
static bool scope_means_builtin(const LowerInput *input, const Scope *scope, const char *text) {
    const Name *name = interner_add_str(input->interner, text);
    const Symbol *symbol = scope_lookup(input->symbols, scope, name);
    bool is_global = !symbol || symbol->binding == BINDING_GLOBAL_IMPLICIT ||
                     symbol->binding == BINDING_GLOBAL_EXPLICIT || scope->kind == SCOPE_MODULE;
    if (!is_global) return false;
    symbol = scope_lookup(input->symbols, input->symbols->top, name);
    return !symbol || !(symbol->flags & (SYMBOL_ASSIGNED | SYMBOL_IMPORTED));
}

static bool scope_hands_out(const LowerInput *input, const Scope *scope, uint8_t observers) {
#define X(name) #name,
    static const char *const names[OBSERVER_COUNT] = {OBSERVERS(X)};
#undef X
    for (uint32_t i = 0; i < OBSERVER_COUNT; i++)
        if (observers >> i & 1 && scope_means_builtin(input, scope, names[i])) return true;
    return false;
}

/* Lets this scope, or one inside, something go that looks at its caller's variables? */
static bool hands_out_far(const LowerInput *input, const Scope *scope) {
    if (scope_hands_out(input, scope, scope->observers_far)) return true;
    for (uint32_t i = 0; i < scope->child_count; i++)
        if (hands_out_far(input, scope->children[i])) return true;
    return false;
}

static bool any_is_mentioned(Interner *interner, const char *const *names, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (interner_find(interner, names[i])) return true;
    return false;
}

bool module_keeps_locals(const LowerInput *input) {
    static const char *const names[] = {"f_locals", "capture_locals", "getargvalues",
                                        "getgeneratorlocals", "getcoroutinelocals"};
    if (any_is_mentioned(input->interner, names, sizeof names / sizeof *names)) return true;
    return hands_out_far(input, input->symbols->top);
}

bool scope_keeps_locals(const LowerInput *input, const Scope *scope) {
    if (scope_hands_out(input, scope, scope->observers_near)) return true;
    for (uint32_t i = 0; i < scope->child_count; i++)
        if (scope_is_built_in(scope->children[i]) && scope_keeps_locals(input, scope->children[i]))
            return true;
    return false;
}

bool symbol_is_cell(const FuncLower *f, const Scope *scope, const Symbol *symbol) {
    if (f->keeps_locals && scope == f->body_scope && symbol->name->text[0] != '.') return true;
    return symbol->binding == BINDING_CELL && scope_is_captured(scope, symbol->name);
}

/* The cell of a variable of the function's scope; none if it has no such variable. */
static ValueId variable_cell(FuncLower *f, const Symbol *symbol) {
    Place place = place_of(f, symbol->name);
    switch (place.kind) {
    case PLACE_CELL: return builder_read_var(f->b, place.var);
    case PLACE_FREE: return builder_closure_get(f->b, place.index);
    case PLACE_GLOBAL:
    case PLACE_NAMESPACE:
    case PLACE_VAR: break;
    }
    return VALUE_NONE;
}

static void keep(FuncLower *f, ValueId names, ValueId cells) {
    uint32_t suspends = FUNC_GENERATOR | FUNC_COROUTINE | FUNC_ASYNC_GENERATOR;
    builder_op2(f->b, f->func->code.flags & suspends ? IR_LOCALS_KEEP_GENERATOR : IR_LOCALS_KEEP,
                names, cells);
}

static void keep_cells(FuncLower *f) {
    ValueVec names = {0}, cells = {0};
    for (uint32_t i = 0; i < f->scope->symbols.len; i++) {
        const Symbol *symbol = f->scope->symbols.entries[i].value.ptr;
        ValueId cell = variable_cell(f, symbol);
        if (!cell.id) continue;
        vec_push(&names, builder_str(f->b, symbol->name->text, symbol->name->length));
        vec_push(&cells, cell);
    }
    ValueId tuple = builder_opn(f->b, IR_BUILD_TUPLE, names.items, names.len);
    keep(f, tuple, builder_opn(f->b, IR_BUILD_TUPLE, cells.items, cells.len));
    vec_free(&names);
    vec_free(&cells);
}

void lower_keep_locals(FuncLower *f) {
    if (f->scope != f->body_scope) return;
    bool is_text = f->scope->kind == SCOPE_MODULE; /* of which nobody else knows the namespace */
    if (is_text || (f->keeps_locals && f->scope->kind == SCOPE_CLASS))
        keep(f, builder_unbound(f->b), f->namespace);
    else if (f->keeps_locals)
        keep_cells(f);
    else if (f->scope->asks_frames)
        keep(f, builder_unbound(f->b), builder_unbound(f->b));
}

ValueId lower_suspend(FuncLower *f, IrOp op, ValueId operand) {
    ValueId result = builder_op1(f->b, op, operand);
    lower_keep_locals(f); /* it goes on in another activation */
    return result;
}

/* ---- co_names ---- */

bool module_keeps_names(const LowerInput *input) {
    static const char *const names[] = {"co_names", "getclosurevars"};
    return any_is_mentioned(input->interner, names, sizeof names / sizeof *names);
}

typedef struct NameKeeper {
    IrModule *ir;
    const Name *super;
    bool *seen; /* by id */
    NameVec names;
} NameKeeper;

static void name_keep(NameKeeper *k, const Name *name) {
    if (!name || k->seen[name->id]) return;
    k->seen[name->id] = true;
    vec_push_in(k->ir->arena, &k->names, name);
}

static IrNameList function_names(IrModule *ir, const IrFunc *func) {
    NameKeeper k = {.ir = ir, .super = interner_add_str(ir->interner, "super")};
    k.seen = ARENA_NEW_ARRAY(ir->arena, bool, ir->interner->count + 1);
    for (uint32_t b = 0; b < func->order.len; b++) {
        const IrBlock *block = func_block(func, func->order.items[b]);
        for (uint32_t i = 0; i < block->insts.len; i++) {
            const IrInst *inst = block->insts.items[i];
            if (inst->op == IR_SUPER_GET) name_keep(&k, k.super);
            name_keep(&k, inst_looked_up(ir, inst));
        }
    }
    return (IrNameList){k.names.items, k.names.len};
}

void lower_keep_names(IrModule *ir, uint32_t first) {
    for (uint32_t i = first; i < ir->funcs.len; i++)
        ir->funcs.items[i]->code.names = function_names(ir, ir->funcs.items[i]);
}

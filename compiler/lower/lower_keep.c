/* Variables that frames can show.
 *
 * A module whose source says f_locals (or capture_locals, of traceback) has the variables of its
 * functions in cells, and every activation tells the runtime which cells those are: with that,
 * frame.f_locals of its functions is what it is under CPython. In all other modules variables live
 * in registers, and frames show none. */
#include "lower/lower_internal.h"

/* Identifiers are in the interner; asking for one must not put it there for the next who asks. */
static bool is_mentioned(Interner *interner, const char *name) {
    uint32_t before = interner->count;
    interner_add_str(interner, name);
    return interner->count == before;
}

bool module_keeps_locals(const LowerInput *input) {
    static const char *const names[] = {"f_locals", "capture_locals"};
    if (input->is_dynamic) return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (is_mentioned(input->interner, names[i])) return true;
    return false;
}

bool symbol_is_cell(const FuncLower *f, const Scope *scope, const Symbol *symbol) {
    if (f->lower->keeps_locals && scope == f->body_scope && symbol->name->text[0] != '.')
        return true;
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

void lower_keep_locals(FuncLower *f) {
    if (!f->lower->keeps_locals || f->scope != f->body_scope) return;
    ValueVec names = {0}, cells = {0};
    for (uint32_t i = 0; i < f->scope->symbols.len; i++) {
        const Symbol *symbol = f->scope->symbols.entries[i].value.ptr;
        ValueId cell = variable_cell(f, symbol);
        if (!cell.id) continue;
        vec_push(&names, builder_str(f->b, symbol->name->text, symbol->name->length));
        vec_push(&cells, cell);
    }
    ValueId operands[] = {builder_opn(f->b, IR_BUILD_TUPLE, names.items, names.len),
                          builder_opn(f->b, IR_BUILD_TUPLE, cells.items, cells.len)};
    builder_op2(f->b, IR_LOCALS_KEEP, operands[0], operands[1]);
    vec_free(&names);
    vec_free(&cells);
}

ValueId lower_suspend(FuncLower *f, IrOp op, ValueId operand) {
    ValueId result = builder_op1(f->b, op, operand);
    lower_keep_locals(f); /* it goes on in another activation */
    return result;
}

/* Names: where each lives, and loading, storing, deleting it there. */
#include "lower/lower_internal.h"

#include <stdlib.h>
#include <string.h>

bool scope_is_built_in(const Scope *scope) {
    return scope->kind == SCOPE_LIST_COMP || scope->kind == SCOPE_SET_COMP ||
           scope->kind == SCOPE_DICT_COMP || scope->kind == SCOPE_TYPE_PARAMS;
}

static bool scope_is_for_types(const Scope *scope) {
    return scope->kind == SCOPE_TYPE_PARAMS || scope->kind == SCOPE_TYPE_ALIAS ||
           scope->kind == SCOPE_TYPE_BOUND;
}

const Scope *scope_seen_class(const Scope *scope) {
    while (scope_is_for_types(scope)) scope = scope->parent;
    return scope->kind == SCOPE_CLASS ? scope : NULL;
}

static Symbol *symbol_in(const Scope *scope, const Name *name) {
    return ptr_map_get(&scope->symbols, name);
}

/* A class passes an outer function's variable on even if it binds the name itself. */
static bool symbol_captures(const Symbol *symbol) {
    return symbol && (symbol->binding == BINDING_FREE || (symbol->flags & SYMBOL_FREE_IN_CLASS));
}

bool scope_is_captured(const Scope *scope, const Name *name) {
    for (uint32_t i = 0; i < scope->child_count; i++) {
        const Scope *child = scope->children[i];
        if (!symbol_captures(symbol_in(child, name))) continue;
        if (!scope_is_built_in(child) || scope_is_captured(child, name)) return true;
    }
    return false;
}

/* ---- Places ---- */

/* co_varnames has what the function's code mentions: not a variable that is only annotated. */
static void note_local(FuncLower *f, const Symbol *symbol) {
    if (symbol->binding == BINDING_CELL || symbol->flags & SYMBOL_PARAMETER ||
        ptr_map_get(&f->local_seen, symbol))
        return;
    ptr_map_put(&f->local_seen, symbol, f);
    vec_push_in(lower_arena(f), &f->local_names, symbol->name);
}

static Place place_var(FuncLower *f, const Scope *scope, const Symbol *symbol) {
    VarId var = {ptr_map_get_u32(&f->vars, symbol, 0)};
    assert(var.id && "scope_enter made a variable for every symbol of the scope");
    if (scope == f->body_scope) note_local(f, symbol);
    bool cell = symbol_is_cell(f, scope, symbol);
    return (Place){.kind = cell ? PLACE_CELL : PLACE_VAR, .name = symbol->name, .var = var};
}

static Place place_free(FuncLower *f, const Name *name, bool in_class) {
    uint32_t index = ptr_map_get_u32(&f->free_slots, name, UINT32_MAX);
    assert(index != UINT32_MAX && "the symbol table lists what a function captures");
    return (Place){.kind = PLACE_FREE, .name = name, .index = index, .in_class = in_class};
}

/* A type parameter between the scope and the class that it sees hides the class's own name. */
static bool class_comes_first(const Scope *scope, const Name *name) {
    const Scope *class = scope_seen_class(scope);
    if (!class) return false;
    for (; scope != class; scope = scope->parent) {
        const Symbol *symbol = symbol_in(scope, name);
        if (symbol && (symbol->flags & SYMBOL_TYPE_PARAM)) return false;
    }
    return true;
}

static Place place_outermost(FuncLower *f, const Name *name) {
    bool dynamic = f->lower->input->is_dynamic;
    return (Place){.kind = dynamic ? PLACE_NAMESPACE : PLACE_GLOBAL, .name = name};
}

/* The place of an already mangled name, seen from scope, which is f's own or one built into it. */
static Place place_in(FuncLower *f, const Scope *scope, const Name *name) {
    Symbol *symbol = symbol_in(scope, name);
    if (!symbol && scope->kind == SCOPE_MODULE) return place_outermost(f, name);
    if (!symbol) return (Place){.kind = PLACE_GLOBAL, .name = name};
    switch (symbol->binding) {
    case BINDING_GLOBAL_EXPLICIT: return (Place){.kind = PLACE_GLOBAL, .name = name};
    case BINDING_GLOBAL_IMPLICIT:
        if (scope->kind == SCOPE_MODULE) return place_outermost(f, name);
        return (Place){.kind = scope_seen_class(scope) ? PLACE_NAMESPACE : PLACE_GLOBAL,
                       .name = name};
    case BINDING_FREE:
        if (scope == f->body_scope) return place_free(f, name, class_comes_first(scope, name));
        if (scope->parent->kind == SCOPE_CLASS)
            return name == f->lower->names.class_cell
                       ? (Place){.kind = PLACE_CELL, .name = name, .var = f->class_cell}
                       : place_free(f, name, class_comes_first(scope, name));
        return place_in(f, scope->parent, name);
    case BINDING_LOCAL:
    case BINDING_CELL:
        if (scope->kind == SCOPE_MODULE) return place_outermost(f, name);
        if (scope->kind == SCOPE_CLASS) return (Place){.kind = PLACE_NAMESPACE, .name = name};
        return place_var(f, scope, symbol);
    }
    return (Place){.kind = PLACE_GLOBAL, .name = name};
}

Place place_of(FuncLower *f, const Name *name) {
    return place_in(f, f->scope,
                    name_mangle(f->lower->input->interner, f->scope->class_name, name));
}

/* ---- Loading, storing, deleting ---- */

/* A text of eval() runs with any globals: their names have no slots. */
ValueId lower_global_load(FuncLower *f, const Name *name) {
    if (!f->lower->input->is_dynamic) return builder_global_load(f->b, name);
    return builder_name_op(f->b, IR_DYNAMIC_LOAD, name, NULL, 0);
}

ValueId lower_builtin_load(FuncLower *f, const char *text) {
    IrOp op = f->lower->input->is_dynamic ? IR_DYNAMIC_LOAD : IR_BUILTIN_LOAD;
    return builder_name_op(f->b, op, interner_add_str(f->lower->input->interner, text), NULL, 0);
}

static void global_store(FuncLower *f, const Name *name, ValueId value) {
    if (f->lower->input->is_dynamic)
        builder_name_op(f->b, IR_DYNAMIC_STORE, name, &value, 1);
    else
        builder_global_store(f->b, name, value);
}

static void global_del(FuncLower *f, const Name *name) {
    if (f->lower->input->is_dynamic)
        builder_name_op(f->b, IR_DYNAMIC_DEL, name, NULL, 0);
    else
        builder_global_del(f->b, name);
}

static ValueId load_free(FuncLower *f, const Place *place) {
    ValueId cell = builder_closure_get(f->b, place->index);
    if (place->in_class) {
        ValueId operands[] = {f->namespace, cell};
        return builder_name_op(f->b, IR_NAME_LOAD_CELL, place->name, operands, 2);
    }
    return builder_check_bound(f->b, builder_op1(f->b, IR_CELL_GET, cell), place->name,
                               VARIABLE_FREE);
}

ValueId lower_name_load(FuncLower *f, const Name *name) {
    Place place = place_of(f, name);
    switch (place.kind) {
    case PLACE_GLOBAL: return lower_global_load(f, place.name);
    case PLACE_NAMESPACE: return builder_name_op(f->b, IR_NAME_LOAD, place.name, &f->namespace, 1);
    case PLACE_VAR:
        return builder_check_bound(f->b, builder_read_var(f->b, place.var), place.name,
                                   VARIABLE_LOCAL);
    case PLACE_CELL: {
        ValueId content = builder_op1(f->b, IR_CELL_GET, builder_read_var(f->b, place.var));
        return builder_check_bound(f->b, content, place.name, VARIABLE_LOCAL);
    }
    case PLACE_FREE: return load_free(f, &place);
    }
    return VALUE_NONE;
}

void lower_name_store(FuncLower *f, const Name *name, ValueId value) {
    Place place = place_of(f, name);
    switch (place.kind) {
    case PLACE_GLOBAL: global_store(f, place.name, value); return;
    case PLACE_NAMESPACE: {
        ValueId operands[] = {f->namespace, value};
        builder_name_op(f->b, IR_NAME_STORE, place.name, operands, 2);
        return;
    }
    case PLACE_VAR: lower_reap_store(f, place.var, value); return;
    case PLACE_CELL:
        builder_op2(f->b, IR_CELL_SET, builder_read_var(f->b, place.var), value);
        return;
    case PLACE_FREE:
        builder_op2(f->b, IR_CELL_SET, builder_closure_get(f->b, place.index), value);
        return;
    }
}

void lower_name_delete(FuncLower *f, const Name *name) {
    Place place = place_of(f, name);
    switch (place.kind) {
    case PLACE_GLOBAL: global_del(f, place.name); return;
    case PLACE_NAMESPACE: builder_name_op(f->b, IR_NAME_DEL, place.name, &f->namespace, 1); return;
    case PLACE_VAR:
    case PLACE_CELL:
    case PLACE_FREE: break;
    }
    lower_name_load(f, name); /* an unbound variable cannot be deleted either: the same error */
    lower_name_store(f, name, builder_unbound(f->b));
}

void lower_name_clear(FuncLower *f, const Name *name) {
    Place place = place_of(f, name);
    if (place.kind == PLACE_GLOBAL || place.kind == PLACE_NAMESPACE) {
        lower_name_store(f, name, builder_none(f->b));
        lower_name_delete(f, name);
    } else {
        lower_name_store(f, name, builder_unbound(f->b));
    }
}

/* ---- Scopes ---- */

static void variable_enter(FuncLower *f, const Scope *scope, Symbol *symbol) {
    if (symbol->binding != BINDING_LOCAL && symbol->binding != BINDING_CELL) return;
    VarId var = builder_var(f->b, symbol->name);
    ptr_map_put_u32(&f->vars, symbol, var.id);
    bool cell = symbol_is_cell(f, scope, symbol);
    if (cell && !(symbol->flags & SYMBOL_PARAMETER))
        builder_write_var(f->b, var, builder_op1(f->b, IR_CELL_NEW, builder_unbound(f->b)));
    else if (!(symbol->flags & SYMBOL_PARAMETER))
        builder_write_var(f->b, var, builder_unbound(f->b));
}

void scope_enter(FuncLower *f, const Scope *scope) {
    if (scope->kind == SCOPE_MODULE || scope->kind == SCOPE_CLASS) return;
    for (uint32_t i = 0; i < scope->symbols.len; i++)
        variable_enter(f, scope, scope->symbols.entries[i].value.ptr);
}

int name_compare(const void *a, const void *b) {
    return strcmp((*(const Name *const *)a)->text, (*(const Name *const *)b)->text);
}

/* Sorted, as co_freevars and __closure__ show them. */
IrNameList scope_free_names(FuncLower *f, const Scope *scope) {
    NameVec names = {0};
    for (uint32_t i = 0; i < scope->symbols.len; i++) {
        const Symbol *symbol = scope->symbols.entries[i].value.ptr;
        if (symbol_captures(symbol)) vec_push_in(lower_arena(f), &names, symbol->name);
    }
    if (names.len) qsort(names.items, names.len, sizeof *names.items, name_compare);
    return (IrNameList){names.items, names.len};
}

void lower_captured_cells(FuncLower *f, const IrNameList *frees, ValueVec *cells) {
    for (uint32_t i = 0; i < frees->count; i++) {
        const Name *name = frees->items[i];
        if (name == f->lower->names.namespace || name == f->lower->names.type_params_cell) {
            ValueId content = name == f->lower->names.namespace ? f->namespace : f->type_params;
            vec_push(cells, builder_op1(f->b, IR_CELL_NEW, content));
            continue;
        }
        if (name == f->lower->names.class_cell && f->class_cell.id &&
            f->scope->kind == SCOPE_CLASS) {
            vec_push(cells, builder_read_var(f->b, f->class_cell));
            continue;
        }
        Symbol *symbol = symbol_in(f->scope, name);
        Place place = f->scope->kind == SCOPE_CLASS && symbol_captures(symbol)
                          ? place_free(f, name, false)
                          : place_in(f, f->scope, name);
        assert((place.kind == PLACE_CELL || place.kind == PLACE_FREE) &&
               "what is captured lives in a cell");
        vec_push(cells, place.kind == PLACE_CELL ? builder_read_var(f->b, place.var)
                                                 : builder_closure_get(f->b, place.index));
    }
}

ValueId lower_class_cell_content(FuncLower *f) {
    uint32_t slot = ptr_map_get_u32(&f->free_slots, f->lower->names.class_cell, 0);
    return builder_op1(f->b, IR_CELL_GET, builder_closure_get(f->b, slot));
}

bool name_is_builtin(FuncLower *f, const Expr *e, const Name *name) {
    if (e->kind != EXPR_NAME || e->name.id != name) return false;
    Place place = place_of(f, name);
    if (place.kind != PLACE_GLOBAL && place.kind != PLACE_NAMESPACE) return false;
    const Scope *top = f->lower->input->symbols->top;
    const Symbol *symbol = symbol_in(top, name);
    return !symbol || !(symbol->flags & (SYMBOL_ASSIGNED | SYMBOL_IMPORTED));
}

ValueId lower_globals(FuncLower *f) { return builder_op0(f->b, IR_GLOBALS_DICT); }

static ValueId local_value(FuncLower *f, const Place *place) {
    if (place->kind == PLACE_FREE)
        return builder_op1(f->b, IR_CELL_GET, builder_closure_get(f->b, place->index));
    ValueId value = builder_read_var(f->b, place->var);
    return place->kind == PLACE_CELL ? builder_op1(f->b, IR_CELL_GET, value) : value;
}

/* In a function that may ask again, or let others put something there, the dict is always the same.
 */
static VarId locals_variable(FuncLower *f) {
    if (f->scope != f->body_scope || !f->scope->calls_locals) return (VarId){0};
    if (!f->locals_dict.id) f->locals_dict = builder_var(f->b, f->lower->names.locals);
    return f->locals_dict;
}

ValueId lower_locals(FuncLower *f) {
    if (f->scope->kind == SCOPE_MODULE && !f->lower->input->is_dynamic) return lower_globals(f);
    if (f->scope->kind == SCOPE_MODULE) return f->namespace;
    if (f->scope->kind == SCOPE_CLASS) return f->namespace;
    VEC(const Name *) names = {0};
    ValueVec values = {0};
    VarId dict = locals_variable(f);
    vec_push(&values, dict.id ? builder_read_var(f->b, dict) : builder_unbound(f->b));
    for (uint32_t i = 0; i < f->scope->symbols.len; i++) {
        const Symbol *symbol = f->scope->symbols.entries[i].value.ptr;
        Place place = place_in(f, f->scope, symbol->name);
        if (place.kind == PLACE_GLOBAL || place.kind == PLACE_NAMESPACE ||
            (symbol->name->text[0] == '.' && symbol->name != f->lower->names.dot_zero))
            continue;
        vec_push(&names, symbol->name);
        vec_push(&values, local_value(f, &place));
    }
    IrImm imm = imm_names(builder_names(f->b, names.items, names.len));
    ValueId result =
        builder_emit(f->b, IR_LOCALS_BUILD, imm, imm_nothing(), values.items, values.len);
    if (dict.id) builder_write_var(f->b, dict, result);
    vec_free(&names);
    vec_free(&values);
    return result;
}

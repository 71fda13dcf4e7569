/* The second half of the symbol pass: which scope each name belongs to.
 *
 * A name that a scope uses but does not bind is looked for outwards; classes are passed over,
 * except that they offer
 * `__class__` to what is inside them. What is found in a function becomes a cell there and free in
 * every scope between. */
#include "front/symbols_internal.h"

static Symbol *symbol_of(const Scope *scope, const Name *name) {
    return ptr_map_get(&scope->symbols, name);
}

/* The function (or class, for `__class__`) outside of `scope` that binds `name`; NULL when it is
 * global. */
static Scope *binding_scope(const SymbolBuilder *b, const Scope *scope, const Name *name) {
    for (Scope *outer = scope->parent; outer && outer->kind != SCOPE_MODULE;
         outer = outer->parent) {
        if (outer->kind == SCOPE_CLASS) {
            if (name == b->name_class_cell) return outer;
            continue;
        }
        const Symbol *symbol = symbol_of(outer, name);
        uint32_t flags = symbol ? symbol->flags : 0;
        if (flags & SYMBOL_GLOBAL) return NULL;
        if ((flags & SYMBOL_BOUND) && !(flags & SYMBOL_NONLOCAL)) return outer;
    }
    return NULL;
}

/* Makes `name` free in `scope` and in what lies between it and `home`, and a cell of `home`. */
static void capture(SymbolBuilder *b, Scope *scope, const Name *name, Scope *home) {
    symbol_of(scope, name)->binding = BINDING_FREE;
    scope->has_free = true;
    for (Scope *between = scope->parent; between != home; between = between->parent) {
        Symbol *symbol = symbol_of(between, name);
        between->child_has_free = true;
        if (!symbol) {
            symbol = scope_add_flags(b->arena, between, name, 0);
            symbol->binding = BINDING_FREE;
            between->has_free = true;
        } else if (between->kind == SCOPE_CLASS &&
                   (symbol->flags & (SYMBOL_BOUND | SYMBOL_GLOBAL))) {
            symbol->flags |= SYMBOL_FREE_IN_CLASS;
        }
    }
    home->child_has_free = true;
    if (home->kind == SCOPE_CLASS)
        home->needs_class_closure = true;
    else
        symbol_of(home, name)->binding = BINDING_CELL;
}

static SourceSpan directive_span(const SymbolBuilder *b, const Scope *scope, const Name *name) {
    for (uint32_t i = 0; i < b->directives.len; i++) {
        const Directive *directive = &b->directives.items[i];
        if (directive->scope == scope && directive->name == name) return directive->span;
    }
    return scope->span;
}

static void nonlocal_resolve(SymbolBuilder *b, Scope *scope, const Symbol *symbol) {
    SourceSpan span = directive_span(b, scope, symbol->name);
    if (scope->kind == SCOPE_MODULE) {
        semantic_error(b->diag, span, "nonlocal declaration not allowed at module level");
        return;
    }
    Scope *home = binding_scope(b, scope, symbol->name);
    if (home)
        capture(b, scope, symbol->name, home);
    else
        semantic_error(b->diag, span, "no binding for nonlocal '%s' found", symbol->name->text);
}

static void symbol_resolve(SymbolBuilder *b, Scope *scope, Symbol *symbol) {
    if (symbol->flags & SYMBOL_GLOBAL) {
        symbol->binding = BINDING_GLOBAL_EXPLICIT;
        if (symbol->flags & SYMBOL_NONLOCAL)
            semantic_error(b->diag, directive_span(b, scope, symbol->name),
                           "name '%s' is nonlocal and global", symbol->name->text);
        return;
    }
    if (symbol->flags & SYMBOL_NONLOCAL) {
        nonlocal_resolve(b, scope, symbol);
        return;
    }
    /* Inner scopes come later, and may yet make it a cell. */
    if (symbol->flags & SYMBOL_BOUND) {
        symbol->binding = BINDING_LOCAL;
        return;
    }
    Scope *home = binding_scope(b, scope, symbol->name);
    if (home)
        capture(b, scope, symbol->name, home);
    else
        symbol->binding = BINDING_GLOBAL_IMPLICIT;
}

/* Outer scopes first: each knows its own bindings before an inner one captures them. */
static void scope_resolve(SymbolBuilder *b, Scope *scope) {
    uint32_t count = scope->symbols.len;
    for (uint32_t i = 0; i < count; i++) {
        Symbol *symbol = scope->symbols.entries[i].value.ptr;
        symbol_resolve(b, scope, symbol);
    }
    for (uint32_t i = 0; i < scope->child_count; i++) scope_resolve(b, scope->children[i]);
}

void symbols_resolve(SymbolBuilder *builder) { scope_resolve(builder, builder->table->top); }

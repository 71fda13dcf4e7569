/* `krait emit symbols`: a scope a paragraph, indented by nesting.
 *
 *     function f line 3 generator
 *       x local parameter used */
#include "front/symbols.h"

static const char *kind_text(ScopeKind kind) {
    switch (kind) {
    case SCOPE_MODULE: return "module";
    case SCOPE_CLASS: return "class";
    case SCOPE_FUNCTION:
    case SCOPE_LAMBDA:
    case SCOPE_LIST_COMP:
    case SCOPE_SET_COMP:
    case SCOPE_DICT_COMP:
    case SCOPE_GENERATOR_EXP: return "function";
    case SCOPE_TYPE_PARAMS: return "type-parameters";
    case SCOPE_TYPE_ALIAS: return "type-alias";
    case SCOPE_TYPE_BOUND: return "type-bound";
    }
    return "";
}

static const char *binding_text(SymbolBinding binding) {
    switch (binding) {
    case BINDING_LOCAL: return "local";
    case BINDING_CELL: return "cell";
    case BINDING_FREE: return "free";
    case BINDING_GLOBAL_EXPLICIT: return "global-explicit";
    case BINDING_GLOBAL_IMPLICIT: return "global-implicit";
    }
    return "";
}

typedef struct FlagText {
    uint32_t flag;
    const char *text;
} FlagText;

static const FlagText flag_texts[] = {
    {SYMBOL_PARAMETER, "parameter"},       {SYMBOL_GLOBAL, "declared-global"},
    {SYMBOL_NONLOCAL, "nonlocal"},         {SYMBOL_ASSIGNED, "assigned"},
    {SYMBOL_IMPORTED, "imported"},         {SYMBOL_ANNOTATED, "annotated"},
    {SYMBOL_ITERATION, "iteration"},       {SYMBOL_FREE_IN_CLASS, "free-in-class"},
    {SYMBOL_TYPE_PARAM, "type-parameter"}, {SYMBOL_USED, "used"},
};

static void symbol_print(Text *out, const Symbol *symbol, uint32_t level) {
    text_repeat(out, ' ', (size_t)level * 2 + 2);
    text_printf(out, "%s %s", symbol->name->text, binding_text(symbol->binding));
    for (size_t i = 0; i < sizeof flag_texts / sizeof *flag_texts; i++)
        if (symbol->flags & flag_texts[i].flag) text_printf(out, " %s", flag_texts[i].text);
    text_putc(out, '\n');
}

static void scope_print(Text *out, const SymbolTable *table, const Scope *scope, uint32_t level) {
    text_repeat(out, ' ', (size_t)level * 2);
    text_printf(out, "%s %s", kind_text(scope->kind), scope->name->text);
    if (scope->kind != SCOPE_MODULE)
        text_printf(out, " line %u", source_line(table->module->source, scope->span.start));
    text_append(out, scope->is_nested ? " nested" : "");
    text_append(out, scope->is_generator ? " generator" : "");
    text_append(out, scope->is_coroutine ? " coroutine" : "");
    text_append(out, scope->needs_class_closure ? " class-cell" : "");
    text_putc(out, '\n');
    for (uint32_t i = 0; i < scope->symbols.len; i++)
        symbol_print(out, scope->symbols.entries[i].value.ptr, level);
    for (uint32_t i = 0; i < scope->child_count; i++)
        scope_print(out, table, scope->children[i], level + 1);
}

void symbols_print(Text *out, const SymbolTable *table) { scope_print(out, table, table->top, 0); }

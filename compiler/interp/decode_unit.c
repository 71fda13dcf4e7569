/* Names and constants as objects, and the Code of each function. */
#include "interp/decode.h"
#include "ir/code_consts.h"

#include <string.h>

InterpUnit *unit_new(const IrModule *module) {
    InterpUnit *unit = kri_eval_scanned(sizeof *unit);
    unit->names = kri_eval_scanned(module->interner->count * sizeof(Value));
    unit->constants = kri_eval_scanned((module->constants.len + 1) * sizeof(Value));
    unit->funcs = kri_eval_scanned((module->funcs.len + 1) * sizeof *unit->funcs);
    unit->filename = kri_eval_str(module->file, strlen(module->file));
    for (uint32_t i = 1; i < module->funcs.len; i++)
        unit->funcs[i] = kri_eval_scanned(sizeof(InterpFunc));
    return unit;
}

/* ---- Names ---- */

Value unit_name(const InterpUnit *unit, const Name *name) {
    Value *known = &unit->names[name->id];
    if (!*known) *known = kri_eval_name(name->text, name->length);
    return *known;
}

static Value name_tuple(const InterpUnit *unit, const Name *const *names, uint32_t count) {
    Value *items = kri_eval_scanned((count + 1) * sizeof(Value));
    for (uint32_t i = 0; i < count; i++) items[i] = unit_name(unit, names[i]);
    return kr_tuple_make(items, count);
}

Value unit_names(const InterpUnit *unit, const IrNames *names) {
    return names ? name_tuple(unit, (const Name *const *)names->items, names->count) : 0;
}

/* ---- Constants ---- */

static Value items_make(const InterpUnit *unit, const IrModule *module, const IrConst *constant) {
    Value *items = kri_eval_scanned((constant->count + 1) * sizeof(Value));
    for (uint32_t i = 0; i < constant->count; i++)
        items[i] = unit_constant(unit, module, constant->items[i]);
    return constant->kind == CONST_TUPLE ? kr_tuple_make(items, constant->count)
                                         : kr_frozenset_make(items, constant->count);
}

static bool text_is_word(const char *text, uint32_t length) {
    for (uint32_t i = 0; i < length; i++) {
        char c = text[i];
        bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';
        if (!letter && c != '_' && !(c >= '0' && c <= '9')) return false;
    }
    return true;
}

/* As under CPython, a str that looks like a name is the interned one. */
static Value str_make(const IrConst *constant) {
    return text_is_word(constant->text, constant->count)
               ? kri_eval_name(constant->text, constant->count)
               : kri_eval_str(constant->text, constant->count);
}

static Value constant_make(const InterpUnit *unit, const IrModule *module,
                           const IrConst *constant) {
    switch (constant->kind) {
    case CONST_ABSENT: return 0;
    case CONST_NONE: return KR_NONE;
    case CONST_TRUE: return KR_TRUE;
    case CONST_FALSE: return KR_FALSE;
    case CONST_ELLIPSIS: return KR_ELLIPSIS;
    case CONST_INT: return kri_eval_int(constant->integer);
    case CONST_BIGINT: return kri_eval_bigint(constant->text, constant->count);
    case CONST_FLOAT: return kri_eval_float(constant->number.real);
    case CONST_COMPLEX: return kri_eval_complex(constant->number.real, constant->number.imag);
    case CONST_STR: return str_make(constant);
    case CONST_BYTES: return kri_eval_bytes(constant->text, constant->count);
    case CONST_TUPLE:
    case CONST_FROZENSET: return items_make(unit, module, constant);
    }
    assert(false && "a kind of constant");
    return 0;
}

Value unit_constant(const InterpUnit *unit, const IrModule *module, ConstId id) {
    Value *known = &unit->constants[id.id];
    if (!*known) *known = constant_make(unit, module, module_const(module, id));
    return *known;
}

/* ---- Code ---- */

static const struct {
    IrFuncFlags from;
    CodeFlags to;
} flag_map[] = {
    {FUNC_VARARGS, CODE_VARARGS},
    {FUNC_VARKEYWORDS, CODE_VARKEYWORDS},
    {FUNC_GENERATOR, CODE_GENERATOR},
    {FUNC_COROUTINE, CODE_COROUTINE},
    {FUNC_ASYNC_GENERATOR, CODE_ASYNC_GENERATOR},
    {FUNC_NESTED, CODE_NESTED},
    {FUNC_FUTURE_ANNOTATIONS, CODE_FUTURE_ANNOTATIONS},
    {FUNC_KEEPS_LOCALS, CODE_KEEPS_LOCALS},
    {FUNC_MODULE_BODY, CODE_NAMESPACE},
};

static uint32_t code_flags(const IrCode *code) {
    uint32_t flags = CODE_INTERPRETED;
    for (size_t i = 0; i < sizeof flag_map / sizeof *flag_map; i++)
        if (code->flags & flag_map[i].from) flags |= flag_map[i].to;
    return flags;
}

static int32_t code_arity(const IrCode *code) {
    if (code->kwonly_count || (code->flags & (FUNC_VARARGS | FUNC_VARKEYWORDS))) return -1;
    return (int32_t)code->positional_count;
}

static const Value *name_array(Decoder *d, const IrNameList *const *lists, size_t list_count) {
    uint32_t count = 0, at = 0;
    for (size_t i = 0; i < list_count; i++) count += lists[i]->count;
    Value *names = keep_new(d, (count + 1) * sizeof(Value));
    for (size_t i = 0; i < list_count; i++)
        for (uint32_t k = 0; k < lists[i]->count; k++)
            names[at++] = unit_name(d->unit, lists[i]->items[k]);
    return names;
}

static uint16_t site_column(uint32_t column) {
    return column < UINT16_MAX ? (uint16_t)column : UINT16_MAX;
}

static CodeSite *sites_make(Decoder *d) {
    const SourceFile *source = d->module->source;
    CodeSite *sites = kri_eval_plain((d->sites.len + 1) * sizeof *sites);
    for (uint32_t i = 0; i < d->sites.len; i++) {
        SourceSpan span = d->sites.items[i];
        if (span.end == 0) continue;
        SourcePlace start = source_place(source, span.start), end = source_place(source, span.end);
        sites[i] =
            (CodeSite){start.line, end.line, site_column(start.column), site_column(end.column)};
    }
    return sites;
}

static void details_fill(Decoder *d, CodeDetails *details) {
    const IrCode *code = &d->ir->code;
    details->qualname = unit_name(d->unit, code->qualname);
    details->doc = code->doc.id ? unit_constant(d->unit, d->module, code->doc) : 0;
    details->filename = d->unit->filename;
    details->first_line = code->first_line;
    details->site_count = d->sites.len;
    details->sites = sites_make(d);
    const IrNameList *variables[] = {&code->locals, &code->cells, &code->frees};
    details->variable_names = name_array(d, variables, 3);
    details->local_count = (uint16_t)code->locals.count;
    details->cell_count = (uint16_t)code->cells.count;
    details->free_count = (uint16_t)code->frees.count;
    details->array_entry = interp_array_entry;
}

/* co_names, without their order under CPython where optimizations change it. */
static Value names_used(Decoder *d) {
    IndexVec ids = {0};
    bool *seen = ARENA_NEW_ARRAY(d->arena, bool, d->module->interner->count + 1);
    for (uint32_t i = 0; i < d->ir->order.len; i++) {
        const IrBlock *block = func_block(d->ir, d->ir->order.items[i]);
        for (uint32_t k = 0; k < block->insts.len; k++) {
            const Name *name = inst_looked_up(d->module, block->insts.items[k]);
            if (!name || seen[name->id]) continue;
            seen[name->id] = true;
            vec_push(&ids, name->id);
        }
    }
    Value *names = kri_eval_scanned((ids.len + 1) * sizeof(Value));
    for (uint32_t i = 0; i < ids.len; i++)
        names[i] = unit_name(d->unit, interner_name(d->module->interner, ids.items[i]));
    Value tuple = kr_tuple_make(names, ids.len);
    vec_free(&ids);
    return tuple;
}

static Value constant_value(const InterpUnit *unit, const IrModule *module, const CodeConst *fact) {
    switch (fact->kind) {
    case CODE_CONST_NONE: return KR_NONE;
    case CODE_CONST_CONST: return unit_constant(unit, module, fact->constant);
    case CODE_CONST_CODE: return kri_code_object(&unit->funcs[fact->func.id]->head.code);
    case CODE_CONST_NAME: return unit_name(unit, fact->name);
    case CODE_CONST_NAMES: return unit_names(unit, fact->names);
    }
    return KR_NONE;
}

void constants_fill(const InterpUnit *unit, const IrModule *module, const IrFunc *ir,
                    Arena *arena) {
    CodeConstants constants;
    code_constants_find(&constants, module, ir, arena);
    Value *items = kri_eval_scanned((constants.len + 1) * sizeof(Value));
    for (uint32_t i = 0; i < constants.len; i++)
        items[i] = constant_value(unit, module, &constants.items[i]);
    unit->funcs[ir->id.id]->head.constants = kr_tuple_make(items, constants.len);
}

/* The outermost scope's namespace is no parameter that a program knows of. */
void code_fill(Decoder *d) {
    const IrCode *code = &d->ir->code;
    const IrNameList *params[] = {&code->params};
    InterpFunc *func = d->func;
    func->head.code = (Code){
        .body = interp_body(func->parameter_count),
        .arity = code_arity(code),
        .flags = code_flags(code),
        .parameter_count = (uint16_t)code->params.count,
        .positional_only = (uint16_t)code->posonly_count,
        .positional = (uint16_t)code->positional_count,
        .keyword_only = (uint16_t)code->kwonly_count,
        .parameters = name_array(d, params, 1),
        .name = unit_name(d->unit, code->name),
    };
    func->head.code.details = &func->head.details;
    details_fill(d, &func->head.details);
    func->head.names = names_used(d);
    func->head.size = sizeof *func;
}

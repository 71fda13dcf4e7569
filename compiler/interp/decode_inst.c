/* One instruction as a step. What is one call of a runtime function follows from the tables; the
 * rest has a row or a case here. */
#include "interp/decode.h"

#include <string.h>

/* ---- Tables ---- */

/* Rows of ops.def without a runtime function, or with one that nobody has written. */
enum {
    RUNTIME_NONE = RUNTIME_COUNT,
    RUNTIME_kr_int_add = RUNTIME_COUNT,
    RUNTIME_kr_int_sub = RUNTIME_COUNT,
    RUNTIME_kr_int_mul = RUNTIME_COUNT,
    RUNTIME_kr_int_eq = RUNTIME_COUNT,
    RUNTIME_kr_int_lt = RUNTIME_COUNT,
    RUNTIME_kr_int_le = RUNTIME_COUNT,
};

static const uint16_t op_runtimes[IR_OP_COUNT] = {
#define IR_OP(id, text, operands, result, imm_a, imm_b, effects, runtime, recipe)                  \
    [IR_##id] = RUNTIME_##runtime,
#include "ir/ops.def"
#undef IR_OP
};

RuntimeId op_runtime(IrOp op) { return (RuntimeId)op_runtimes[op]; }

/* Operands in a, b, c; the first immediate in x. Row by row as the steps of steps.def say. */
static const uint8_t plain_kinds[IR_OP_COUNT] = {
    [IR_IS_UNBOUND] = STEP_IS_UNBOUND,
    [IR_DYNAMIC_LOAD] = STEP_DYNAMIC_LOAD,
    [IR_CELL_GET] = STEP_CELL_GET,
    [IR_CELL_SET] = STEP_CELL_SET,
    [IR_CLOSURE_GET] = STEP_CLOSURE_GET,
    [IR_UNPACK_GET] = STEP_UNPACK_GET,
    [IR_EXCEPT_PREVIOUS] = STEP_EXCEPT_PREVIOUS,
    [IR_TRACEBACK_ADD] = STEP_TRACEBACK,
    [IR_SAFEPOINT] = STEP_SAFEPOINT,
    [IR_IS] = STEP_IS,
    [IR_I64_EQ] = STEP_IS,
    [IR_I64_LT] = STEP_I64_LESS,
    [IR_I64_LE] = STEP_I64_LESS_EQUAL,
    [IR_IS_SMALL] = STEP_IS_SMALL,
    [IR_AS_INT] = STEP_COPY,
    [IR_BOOL_TO_VALUE] = STEP_BOOL_VALUE,
    [IR_I1_NOT] = STEP_NOT,
    [IR_I64_CONST] = STEP_CONST,
    [IR_I1_CONST] = STEP_CONST,
    [IR_UNBOUND] = STEP_CONST,
    [IR_CONST] = STEP_CONST,
    [IR_FRAME_STATE] = STEP_FRAME_STATE,
    [IR_FRAME_SENT] = STEP_FRAME_SENT,
    [IR_FRAME_LOAD] = STEP_FRAME_LOAD,
    [IR_FRAME_LOAD_I64] = STEP_FRAME_LOAD,
    [IR_FRAME_LOAD_I1] = STEP_FRAME_LOAD,
    [IR_FRAME_LOAD_F64] = STEP_FRAME_LOAD,
    [IR_FRAME_STORE] = STEP_FRAME_STORE,
    [IR_FRAME_STORE_I64] = STEP_FRAME_STORE,
    [IR_FRAME_STORE_I1] = STEP_FRAME_STORE,
    [IR_FRAME_STORE_F64] = STEP_FRAME_STORE,
    [IR_FRAME_DELEGATE_SET] = STEP_FRAME_DELEGATE_SET,
    [IR_FRAME_DELEGATE_TAKE] = STEP_FRAME_DELEGATE_TAKE,
    [IR_FRAME_RESULT] = STEP_FRAME_DELEGATE_SET,
    [IR_FRAME_PREVIOUS] = STEP_FRAME_PREVIOUS,
    [IR_FRAME_END] = STEP_FRAME_END,
    [IR_LOCALS_KEEP_GENERATOR] = STEP_LOCALS_KEEP_GENERATOR,
    [IR_LOCALS_KEEP] = STEP_LOCALS_KEEP,
};

static bool args_are_values(const RuntimeInfo *info, uint32_t count) {
    for (uint32_t i = 0; i < count; i++)
        if (info->args[i] != RUNTIME_ARG_VALUE) return false;
    return info->args[count] == RUNTIME_ARG_END;
}

StepKind op_shape(IrOp op) {
    const char *recipe = ir_ops[op].recipe;
    RuntimeId id = op_runtime(op);
    if (id == RUNTIME_COUNT || recipe[0] != '0' || op_is_term(op) || !op_raises(op))
        return STEP_KIND_COUNT;
    bool two = recipe[1] == '1' && !recipe[2];
    if (recipe[1] && !two) return STEP_KIND_COUNT;
    const RuntimeInfo *info = &runtime_table[id];
    if (!args_are_values(info, two ? 2 : 1) || !(info->effects & RUNTIME_RAISES))
        return STEP_KIND_COUNT;
    if (info->result == RESULT_VALUE) return two ? STEP_V_VV : STEP_V_V;
    if (info->result == RESULT_TRI) return two ? STEP_T_VV : STEP_T_V;
    return STEP_KIND_COUNT;
}

/* ---- Immediates ---- */

static const InterpFunc *func_at(const Decoder *d, FuncId id) { return d->unit->funcs[id.id]; }

static uint64_t conversion_letter(IrWord word) {
    switch (word) {
    case CONVERSION_STR: return 's';
    case CONVERSION_REPR: return 'r';
    case CONVERSION_ASCII: return 'a';
    default: return 0;
    }
}

static uint64_t immediate(const Decoder *d, const IrInst *inst, uint32_t index) {
    const IrImm *imm = &inst->imm[index];
    switch ((IrImmKind)ir_ops[inst->op].imms[index]) {
    case IMM_CONST: return unit_constant(d->unit, d->module, imm->constant);
    case IMM_NAME: return unit_name(d->unit, imm->name);
    case IMM_GLOBAL: return unit_name(d->unit, module_global_at(d->module, imm->global)->name);
    case IMM_FUNC: return (uint64_t)func_at(d, imm->func);
    case IMM_INTEGER: return (uint64_t)imm->integer;
    case IMM_NAMES: return unit_names(d->unit, imm->names);
    case IMM_CONVERSION: return conversion_letter(imm->word);
    case IMM_CLASS:
    case IMM_VARIABLE:
    case IMM_NONE:
    case IMM_KIND_COUNT: break;
    }
    return 0;
}

/* ---- Steps by table ---- */

static uint32_t operand(const Decoder *d, const IrInst *inst, uint32_t i) {
    return register_of(d, inst->operands[i]);
}

static Step *operands_set(Decoder *d, Step *step, const IrInst *inst) {
    uint32_t *registers[] = {&step->a, &step->b, &step->c};
    for (uint32_t i = 0; i < inst->operand_count && i < 3; i++) *registers[i] = operand(d, inst, i);
    step->site = site_of(d, inst);
    return step;
}

static Step *plain_decode(Decoder *d, const IrInst *inst) {
    Step *step = operands_set(d, step_add(d, (StepKind)plain_kinds[inst->op]), inst);
    step->x.value = immediate(d, inst, 0);
    return step;
}

static Step *shape_decode(Decoder *d, const IrInst *inst, StepKind shape) {
    bool constant = inst_takes_constant(d, inst);
    Step *step = step_add(d, shape);
    step->a = operand(d, inst, 0);
    step->site = site_of(d, inst);
    step->x.function = interp_runtime[op_runtime(inst->op)].function;
    if (constant) {
        step->kind = shape == STEP_V_VV ? STEP_V_VK : STEP_T_VK;
        const IrInst *of = func_def_if(d->ir, inst->operands[1], IR_CONST);
        step->y.value = unit_constant(d->unit, d->module, of->imm[0].constant);
    } else if (inst->operand_count == 2) {
        step->b = operand(d, inst, 1);
    }
    return step;
}

/* ---- Calls by adapter ---- */

static StepCheck check_of(const IrInst *inst, RuntimeId id) {
    const RuntimeInfo *info = &runtime_table[id];
    if (!op_raises(inst->op) || !(info->effects & RUNTIME_RAISES)) return CHECK_NEVER;
    switch (info->result) {
    case RESULT_VALUE: return CHECK_ZERO;
    case RESULT_MAYBE: return CHECK_MAYBE;
    case RESULT_STATUS:
    case RESULT_TRI: return CHECK_NEGATIVE;
    case RESULT_BOOL:
    case RESULT_I64:
    case RESULT_F64:
    case RESULT_PTR:
    case RESULT_VOID: break;
    }
    return CHECK_NEVER;
}

static void scratch_need(Decoder *d, uint32_t count) {
    if (count > d->scratch_count) d->scratch_count = count;
}

static void *cache_new(Decoder *d) { return keep_new(d, sizeof(AttrCache)); }

static void arg_word(AdapterSite *site, uint64_t word) {
    site->args[site->count] = ARG_WORD;
    site->words[site->count++] = word;
}

static void arg_register(AdapterSite *site, uint32_t from) { site->args[site->count++] = from; }

/* How many results an op writes to its array. */
static uint32_t out_count(const IrInst *inst) {
    return op_has(inst->op, EFFECT_OUT) ? (uint32_t)inst_out_count(inst) : 1;
}

static void recipe_letter(Decoder *d, const IrInst *inst, char letter, AdapterSite *site) {
    switch (letter) {
    case 'a': arg_word(site, immediate(d, inst, 0)); return;
    case 'b': arg_word(site, immediate(d, inst, 1)); return;
    case 'c': arg_word(site, (uint64_t)cache_new(d)); return;
    case 'm': arg_register(site, ARG_DEF); return;
    case 'f': arg_word(site, (uint64_t)&d->func->head.code); return;
    case 'g': arg_register(site, ARG_CALLEE); return;
    case 'o':
        scratch_need(d, out_count(inst));
        arg_register(site, ARG_SCRATCH);
        return;
    case 'z': arg_word(site, 0); return;
    case '*':
    case '#':
        scratch_need(d, site->list_count);
        arg_register(site, ARG_SCRATCH);
        arg_word(site, letter == '#' ? site->list_count / 2 : site->list_count);
        return;
    default: break;
    }
    assert(letter >= '0' && letter <= '9' && "a letter of ir/ops.def");
    arg_register(site, operand(d, inst, (uint32_t)(letter - '0')));
}

static bool recipe_has_list(const char *recipe) { return strpbrk(recipe, "*#") != NULL; }

static Step *adapter_decode(Decoder *d, const IrInst *inst, StepKind kind) {
    const IrOpInfo *info = &ir_ops[inst->op];
    RuntimeId id = op_runtime(inst->op);
    uint32_t fixed = info->operand_min;
    uint32_t rest = recipe_has_list(info->recipe) ? inst->operand_count - fixed : 0;
    AdapterSite *site = keep_new(d, sizeof *site + rest * sizeof *site->list);
    site->list_count = rest;
    for (uint32_t i = 0; i < rest; i++) site->list[i] = operand(d, inst, fixed + i);
    for (const char *letter = info->recipe; *letter; letter++)
        recipe_letter(d, inst, *letter, site);
    Step *step = step_add(d, kind);
    step->x.function = (void (*)(void))interp_runtime[id].adapter;
    step->y.pointer = site;
    step->check = check_of(inst, id);
    step->site = site_of(d, inst);
    step->c = info->result == IR_TYPE_PTR;
    return step;
}

Step *raise_decode(Decoder *d, const IrInst *inst, StepKind kind) {
    return adapter_decode(d, inst, kind);
}

/* ---- Calls with lists ---- */

static const IrNames *names_of(const IrInst *inst) {
    for (uint32_t i = 0; i < IR_IMM_MAX; i++)
        if (ir_ops[inst->op].imms[i] == IMM_NAMES) return inst->imm[i].names;
    return NULL;
}

/* The operands from `first` on. */
static Step *list_decode(Decoder *d, const IrInst *inst, StepKind kind, uint32_t first) {
    const IrNames *names = names_of(inst);
    uint32_t count = inst->operand_count - first;
    CallSite *site = keep_new(d, sizeof *site + count * sizeof *site->list);
    site->count = count;
    site->positional = count - (names ? names->count : 0);
    site->names = unit_names(d->unit, names);
    for (uint32_t i = 0; i < count; i++) site->list[i] = operand(d, inst, first + i);
    scratch_need(d, count + 1);
    Step *step = step_add(d, kind);
    if (first > 0) step->a = operand(d, inst, 0);
    if (first > 1) step->b = operand(d, inst, 1);
    step->site = site_of(d, inst);
    step->x.pointer = site;
    return step;
}

static CallSite *call_site(const Step *step) { return (CallSite *)(uintptr_t)step->x.pointer; }

static Step *method_decode(Decoder *d, const IrInst *inst) {
    Step *step = list_decode(d, inst, STEP_CALL_METHOD, 1);
    call_site(step)->name = unit_name(d->unit, inst->imm[0].name);
    return step;
}

static Step *class_decode(Decoder *d, const IrInst *inst) {
    const IrClass *class = module_class(d->module, inst->imm[0].class);
    const IrNameList *names = &class->attributes;
    Step *step = list_decode(d, inst, STEP_CLASS_BUILD, ir_ops[inst->op].operand_min);
    CallSite *site = call_site(step);
    site->name = unit_name(d->unit, class->name);
    Value *items = kri_eval_scanned((names->count + 1) * sizeof(Value));
    for (uint32_t i = 0; i < names->count; i++) items[i] = unit_name(d->unit, names->items[i]);
    site->attributes = names->count ? kr_tuple_make(items, names->count) : 0;
    step->c = inst->op == IR_CLASS_BUILD_EX;
    return step;
}

static Step *generator_decode(Decoder *d, const IrInst *inst) {
    Step *step = list_decode(d, inst, STEP_GENERATOR, 0);
    step->y.pointer = func_at(d, inst->imm[0].func);
    step->b = (uint32_t)inst->imm[1].integer;
    step->c = module_func(d->module, inst->imm[0].func)->raw_slots + 1; /* see interp_resume */
    return step;
}

/* (name, cache) in x and y. */
static Step *attr_decode(Decoder *d, const IrInst *inst, StepKind kind) {
    Step *step = operands_set(d, step_add(d, kind), inst);
    step->x.value = unit_name(d->unit, inst->imm[0].name);
    step->y.pointer = cache_new(d);
    if (kind == STEP_METHOD_LOAD) scratch_need(d, 2);
    return step;
}

static Step *check_bound_decode(Decoder *d, const IrInst *inst) {
    bool local = inst->imm[1].word == VARIABLE_LOCAL;
    Step *step = operands_set(d, step_add(d, local ? STEP_CHECK_LOCAL : STEP_CHECK_FREE), inst);
    step->x.value = unit_name(d->unit, inst->imm[0].name);
    return step;
}

static Step *f64_const_decode(Decoder *d, const IrInst *inst) {
    Step *step = step_add(d, STEP_CONST);
    double number = module_const(d->module, inst->imm[0].constant)->number.real;
    memcpy(&step->x, &number, sizeof number);
    return step;
}

static Step *reap_decode(Decoder *d, const IrInst *inst) {
    IndexVec stale = {0};
    registers_stale(d, inst, &stale);
    uint32_t count = inst->operand_count;
    ReapSite *site = keep_new(d, sizeof *site + (count + stale.len) * sizeof *site->list);
    site->dying = inst->imm[0].integer;
    site->count = count;
    site->stale_count = stale.len;
    for (uint32_t i = 0; i < count; i++) site->list[i] = operand(d, inst, i);
    for (uint32_t i = 0; i < stale.len; i++) site->list[count + i] = stale.items[i];
    vec_free(&stale);
    scratch_need(d, count + 1);
    Step *step = step_add(d, STEP_REAP);
    step->x.pointer = site;
    return step;
}

static Step *send_result_decode(Decoder *d) {
    Step *step = step_add(d, STEP_SCRATCH_GET);
    step->x.integer = 0;
    return step;
}

Step *inst_decode(Decoder *d, const IrInst *inst) {
    switch (inst->op) {
    case IR_CONST: return value_is_folded(d, inst->result) ? NULL : plain_decode(d, inst);
    case IR_F64_CONST: return f64_const_decode(d, inst);
    case IR_CHECK_BOUND: return check_bound_decode(d, inst);
    case IR_ATTR_GET: return attr_decode(d, inst, STEP_ATTR_GET);
    case IR_METHOD_LOAD: return attr_decode(d, inst, STEP_METHOD_LOAD);
    case IR_CALL:
    case IR_CALL_KW:
    case IR_CALL_KNOWN: return list_decode(d, inst, STEP_CALL, 1);
    case IR_CALL_METHOD:
    case IR_CALL_METHOD_KW: return method_decode(d, inst);
    case IR_CALL_LOADED:
    case IR_CALL_LOADED_KW: return list_decode(d, inst, STEP_CALL_LOADED, 2);
    case IR_CLASS_BUILD:
    case IR_CLASS_BUILD_EX: return class_decode(d, inst);
    case IR_LOCALS_BUILD: return list_decode(d, inst, STEP_LOCALS, 1);
    case IR_GENERATOR_NEW: return generator_decode(d, inst);
    case IR_REAP: return reap_decode(d, inst);
    case IR_SEND_RESULT: return send_result_decode(d);
    default: break;
    }
    if (plain_kinds[inst->op]) return plain_decode(d, inst);
    StepKind shape = op_shape(inst->op);
    if (shape != STEP_KIND_COUNT) return shape_decode(d, inst, shape);
    assert(op_runtime(inst->op) != RUNTIME_COUNT && "an op that the passes for eval() leave");
    return adapter_decode(d, inst, STEP_ADAPTER);
}

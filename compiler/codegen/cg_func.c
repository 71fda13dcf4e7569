/* One function: blocks, block parameters as phis, the prologue, and the edges between blocks. */
#include "codegen/cg.h"
#include "ir/cfg.h"

/* ---- Blocks ---- */

LLVMBasicBlockRef cg_block_new(CgFunc *f, const char *name) {
    return LLVMAppendBasicBlockInContext(f->cg->context, f->function, name);
}

void cg_position(CgFunc *f, LLVMBasicBlockRef block) {
    LLVMPositionBuilderAtEnd(f->cg->builder, block);
}

void cg_set_result(CgFunc *f, const IrInst *inst, LLVMValueRef value) {
    if (inst->result.id) f->values[inst->result.id] = value;
}

/* `cold` is the true way: the weights say that it is rarely taken. */
static LLVMBasicBlockRef branch_unlikely(CgFunc *f, LLVMValueRef condition,
                                         LLVMBasicBlockRef cold) {
    LLVMBasicBlockRef usual = cg_block_new(f, "");
    LLVMMoveBasicBlockAfter(usual, LLVMGetInsertBlock(f->cg->builder));
    LLVMValueRef branch = LLVMBuildCondBr(f->cg->builder, condition, cold, usual);
    LLVMSetMetadata(branch, f->cg->metadata.profile_kind, f->cg->metadata.unlikely);
    return usual;
}

void cg_branch_unlikely(CgFunc *f, LLVMValueRef condition, LLVMBasicBlockRef cold) {
    cg_position(f, branch_unlikely(f, condition, cold));
}

LLVMBasicBlockRef cg_unlikely_begin(CgFunc *f, LLVMValueRef condition) {
    LLVMBasicBlockRef cold = cg_block_new(f, "");
    LLVMBasicBlockRef usual = branch_unlikely(f, condition, cold);
    cg_position(f, cold);
    return usual;
}

/* ---- Order ---- */

static bool term_keeps_traceback(const IrInst *term) {
    return term->op == IR_RERAISE || term->op == IR_PROPAGATE || term->op == IR_RAISE_HANDLED;
}

static void mark_siteless(CgFunc *f) {
    for (uint32_t i = 0; i < f->ir->order.len; i++) {
        const IrBlock *block = func_block(f->ir, f->ir->order.items[i]);
        if (term_keeps_traceback(block->term)) f->blocks[block->handler.target.id].siteless = true;
    }
}

static void create_blocks(CgFunc *f, const Cfg *cfg) {
    for (uint32_t i = 0; i < f->ir->order.len; i++) {
        const IrBlock *block = func_block(f->ir, f->ir->order.items[i]);
        if (!cfg_is_reachable(cfg, block->id)) continue;
        LLVMBasicBlockRef start = cg_block_new(f, "");
        f->blocks[block->id.id].start = start;
        cg_position(f, start);
        for (uint32_t p = 0; p < block->params.len; p++) {
            IrType type = func_type_of(f->ir, block->params.items[p]);
            f->values[block->params.items[p].id] =
                LLVMBuildPhi(f->cg->builder, cg_type(f->cg, type.kind), "");
        }
    }
}

/* ---- Prologue ---- */

static bool makes_calls(const IrFunc *func) {
    for (uint32_t i = 0; i < func->order.len; i++) {
        const IrBlock *block = func_block(func, func->order.items[i]);
        if (op_has(block->term->op, EFFECT_CALLS)) return true;
        for (uint32_t k = 0; k < block->insts.len; k++)
            if (op_has(block->insts.items[k]->op, EFFECT_CALLS)) return true;
    }
    return false;
}

/* The frame's address stands for the stack pointer: it is at hand, and the limit leaves room for a
 * frame. */
LLVMValueRef cg_frame_address(const CgModule *cg) {
    static const char name[] = "llvm.frameaddress";
    unsigned id = LLVMLookupIntrinsicID(name, sizeof name - 1);
    LLVMTypeRef pointer = cg->types.ptr;
    LLVMValueRef intrinsic = LLVMGetIntrinsicDeclaration(cg->module, id, &pointer, 1);
    LLVMValueRef level = cg_i32(cg, 0);
    return LLVMBuildCall2(cg->builder, LLVMGlobalGetValueType(intrinsic), intrinsic, &level, 1, "");
}

/* The error is the caller's: as under CPython, the function that cannot be entered has no traceback
 * entry. */
static void emit_stack_check(CgFunc *f) {
    CgModule *cg = f->cg;
    LLVMValueRef limit = cg_thread_load(cg, cg->types.ptr, offsetof(Thread, stack_limit));
    LLVMValueRef deep = LLVMBuildICmp(cg->builder, LLVMIntULT, cg_frame_address(cg), limit, "");
    LLVMBasicBlockRef go_on = cg_unlikely_begin(f, deep);
    cg_call_runtime(cg, RUNTIME_kr_recursion_error, NULL);
    LLVMBuildRet(cg->builder, cg_i64(cg, 0));
    cg_position(f, go_on);
}

static uint32_t scratch_length(const IrFunc *func) {
    uint32_t length = 0;
    for (uint32_t i = 0; i < func->order.len; i++) {
        const IrBlock *block = func_block(func, func->order.items[i]);
        for (uint32_t k = 0; k < block->insts.len; k++) {
            uint32_t needed = cg_scratch_needed(block->insts.items[k]);
            if (needed > length) length = needed;
        }
    }
    return length;
}

static void emit_prologue(CgFunc *f) {
    CgModule *cg = f->cg;
    cg_position(f, f->entry);
    f->scratch_length = scratch_length(f->ir);
    if (f->scratch_length)
        f->scratch = LLVMBuildAlloca(cg->builder, LLVMArrayType2(cg->types.i64, f->scratch_length),
                                     "scratch");
    if (makes_calls(f->ir)) emit_stack_check(f);
    cg_profile_enter(f);
    f->def = f->ir->text ? cg_text_enter(f) : cg->def;
    if (f->ir->id.id == 1) /* the module's body; further parts of it come later */
        LLVMBuildCall2(cg->builder, LLVMGlobalGetValueType(cg->start), cg->start, NULL, 0, "");
    const IrBlock *first = func_entry(f->ir);
    LLVMBasicBlockRef here = LLVMGetInsertBlock(cg->builder);
    for (uint32_t i = 0; i < first->params.len; i++) {
        LLVMValueRef param = LLVMGetParam(f->function, i);
        LLVMAddIncoming(f->values[first->params.items[i].id], &param, &here, 1);
    }
    LLVMBuildBr(cg->builder, f->blocks[first->id.id].start);
}

/* ---- Edges ---- */

static void add_arguments(CgFunc *f, const IrEdge *edge, LLVMBasicBlockRef from) {
    const ValueId *params = edge_params(f->ir, edge);
    for (uint32_t i = 0; i < edge->arg_count; i++) {
        LLVMValueRef arg = f->values[edge->args[i].id];
        assert(arg && "blocks are emitted in an order that has definitions before uses");
        LLVMAddIncoming(f->values[params[i].id], &arg, &from, 1);
    }
}

static bool target_is_repeated(const IrInst *term, uint32_t index) {
    for (uint32_t i = 0; i < index; i++)
        if (block_same(term->edges[i].target, term->edges[index].target)) return true;
    return false;
}

/* Where edge `index` of the terminator leads. A phi knows its ways by block, so a second edge to
 * the same target goes through a block of its own. */
static LLVMBasicBlockRef edge_target(CgFunc *f, const IrInst *term, uint32_t index) {
    const IrEdge *edge = &term->edges[index];
    LLVMBasicBlockRef from = LLVMGetInsertBlock(f->cg->builder);
    LLVMBasicBlockRef target = f->blocks[edge->target.id].start;
    if (!target_is_repeated(term, index)) {
        add_arguments(f, edge, from);
        return target;
    }
    LLVMBasicBlockRef split = cg_block_new(f, "");
    cg_position(f, split);
    LLVMBuildBr(f->cg->builder, target);
    add_arguments(f, edge, split);
    cg_position(f, from);
    return split;
}

static void emit_branch(CgFunc *f, const IrInst *term) {
    LLVMBasicBlockRef if_true = edge_target(f, term, 0), if_false = edge_target(f, term, 1);
    LLVMBuildCondBr(f->cg->builder, cg_operand(f, term, 0), if_true, if_false);
}

static void emit_switch(CgFunc *f, const IrInst *term) {
    LLVMValueRef on = cg_operand(f, term, 0);
    LLVMBasicBlockRef otherwise = edge_target(f, term, 0);
    LLVMBasicBlockRef *targets = heap_alloc_zeroed(term->edge_count, sizeof *targets);
    for (uint32_t i = 1; i < term->edge_count; i++) targets[i] = edge_target(f, term, i);
    LLVMValueRef selection = LLVMBuildSwitch(f->cg->builder, on, otherwise, term->edge_count - 1);
    for (uint32_t i = 1; i < term->edge_count; i++)
        LLVMAddCase(selection, cg_i64(f->cg, (uint64_t)term->edges[i].label), targets[i]);
    free(targets);
}

static void emit_return(CgFunc *f, const IrInst *term) {
    cg_profile_leave(f);
    LLVMBuildRet(f->cg->builder, cg_operand(f, term, 0));
}

static void emit_terminator(CgFunc *f, const IrInst *term) {
    LLVMBuilderRef b = f->cg->builder;
    switch (term->op) {
    case IR_JUMP: LLVMBuildBr(b, edge_target(f, term, 0)); return;
    case IR_BRANCH: emit_branch(f, term); return;
    case IR_SWITCH: emit_switch(f, term); return;
    case IR_RETURN: emit_return(f, term); return;
    case IR_UNREACHABLE: LLVMBuildUnreachable(b); return;
    default: cg_inst(f, term); return; /* those that raise, and suspend */
    }
}

static void emit_block(CgFunc *f, const IrBlock *block) {
    f->block = block->id;
    bool once = func_has(f->ir, FUNC_MODULE_BODY) || func_has(f->ir, FUNC_CLASS_BODY);
    f->cg->is_cold = !effort_inlines(&f->cg->plans[f->ir->id.id], block->id, once);
    cg_position(f, f->blocks[block->id.id].start);
    for (uint32_t i = 0; i < block->insts.len; i++) {
        cg_debug_place(f->cg, f->ir, block->insts.items[i]->span);
        cg_inst(f, block->insts.items[i]);
    }
    cg_debug_place(f->cg, f->ir, block->term->span);
    emit_terminator(f, block->term);
}

/* ---- All ---- */

static void limit_effort(const CgFunc *f) {
    if (!f->cg->has_full || f->cg->plans[f->ir->id.id].is_full) return;
    cg_attribute(f->cg, f->function, LLVMAttributeFunctionIndex, "noinline");
    cg_attribute(f->cg, f->function, LLVMAttributeFunctionIndex, "optnone");
}

static void func_init(CgFunc *f, CgModule *cg, const IrFunc *func) {
    CgFuncInfo *info = &cg->funcs[func->id.id];
    *f = (CgFunc){.cg = cg, .ir = func, .info = info, .function = info->body};
    f->callee = LLVMGetLastParam(f->function);
    f->values = heap_alloc_zeroed(func->values.len + 1, sizeof *f->values);
    f->blocks = heap_alloc_zeroed(func->blocks.len + 1, sizeof *f->blocks);
    ptr_map_init(&f->site_ids, NULL);
}

static void func_release(CgFunc *f) {
    ptr_map_release(&f->site_ids);
    vec_free(&f->sites);
    free(f->values);
    free(f->blocks);
}

void cg_func(CgModule *cg, const IrFunc *func) {
    CgFunc f;
    func_init(&f, cg, func);
    Arena arena;
    arena_init(&arena);
    Cfg cfg;
    cfg_init(&cfg, func, &arena);
    cg_debug_function(cg, func);
    cg_debug_place(cg, func,
                   func->span.end ? span_make(func->span.start, func->span.start + 1) : func->span);
    f.entry = cg_block_new(&f, "");
    create_blocks(&f, &cfg);
    mark_siteless(&f);
    limit_effort(&f);
    emit_prologue(&f);
    for (uint32_t i = 0; i < cfg.rpo.len; i++) emit_block(&f, func_block(func, cfg.rpo.items[i]));
    cg_error_finish(&f);
    cg->is_cold = false;
    f.info->site_count = f.sites.len;
    f.info->sites = cg_sites_data(cg, func, f.sites.items, f.sites.len);
    arena_release(&arena);
    func_release(&f);
}

/* The error path. What raises in a block branches to the block's landing, a cold block whose phi tells the
 * site; from there the handler is entered with that site as its first argument. Blocks without a handler
 * share the function's unwind block: it adds the traceback entry and returns 0. */
#include "codegen/cg.h"

static const IrBlock *current_block(const CgFunc *f) {
    return func_block(f->ir, f->block);
}

LLVMValueRef cg_thread_load(CgModule *cg, LLVMTypeRef type, uint64_t offset) {
    return LLVMBuildLoad2(cg->builder, type, cg_const_offset(cg, cg->thread, offset), "");
}

LLVMValueRef cg_error_is_set(CgFunc *f) {
    LLVMValueRef error = cg_thread_load(f->cg, f->cg->types.i64, offsetof(Thread, error));
    return LLVMBuildICmp(f->cg->builder, LLVMIntNE, error, cg_i64(f->cg, 0), "");
}

/* Sites of one function are numbered in the order of emission; equal ranges share a number. */
LLVMValueRef cg_site(CgFunc *f, const IrInst *inst) {
    uint64_t range = ((uint64_t)inst->span.start << 32) | inst->span.end;
    /* The map's keys are words that it never follows; 1 is added because 0 is no key. */
    MapValue *known = ptr_map_at(&f->site_ids, (const void *)(uintptr_t)(range + 1));
    if (!known->u32) {
        vec_push(&f->sites, inst->span);
        known->u32 = f->sites.len;
    }
    return cg_i32(f->cg, known->u32 - 1);
}

static LLVMBasicBlockRef site_block(CgFunc *f, const char *name, LLVMValueRef *phi) {
    LLVMBasicBlockRef here = LLVMGetInsertBlock(f->cg->builder);
    LLVMBasicBlockRef block = cg_block_new(f, name);
    cg_position(f, block);
    *phi = LLVMBuildPhi(f->cg->builder, f->cg->types.i32, "site");
    cg_position(f, here);
    return block;
}

static LLVMBasicBlockRef failure_block(CgFunc *f) {
    if (!f->failure) f->failure = cg_block_new(f, "failure");
    return f->failure;
}

/* The block that takes errors of the current block, and its phi. */
static LLVMBasicBlockRef landing(CgFunc *f, LLVMValueRef *phi) {
    CgBlock *block = &f->blocks[f->block.id];
    bool handled = current_block(f)->handler.target.id != 0;
    if (handled && !block->landing) block->landing = site_block(f, "landing", &block->landing_site);
    if (!handled && !f->unwind) f->unwind = site_block(f, "unwind", &f->unwind_site);
    *phi = handled ? block->landing_site : f->unwind_site;
    return handled ? block->landing : f->unwind;
}

static void add_site(CgFunc *f, LLVMValueRef phi, LLVMValueRef site) {
    LLVMBasicBlockRef from = LLVMGetInsertBlock(f->cg->builder);
    LLVMAddIncoming(phi, &site, &from, 1);
}

void cg_check(CgFunc *f, const IrInst *inst, LLVMValueRef failed) {
    LLVMValueRef phi;
    LLVMBasicBlockRef target = landing(f, &phi);
    add_site(f, phi, cg_site(f, inst));
    cg_branch_unlikely(f, failed, target);
}

/* SITE_NONE: the error keeps the traceback it has. Without a handler there is nothing more to do then. */
void cg_raise(CgFunc *f, LLVMValueRef site) {
    bool handled = current_block(f)->handler.target.id != 0;
    if (!site && !handled) {
        LLVMBuildBr(f->cg->builder, failure_block(f));
        return;
    }
    LLVMValueRef phi;
    LLVMBasicBlockRef target = landing(f, &phi);
    add_site(f, phi, site ? site : cg_i32(f->cg, (uint32_t)SITE_NONE));
    LLVMBuildBr(f->cg->builder, target);
}

/* The edge from a block's landing to its handler. */
static void finish_landing(CgFunc *f, const IrBlock *block) {
    CgBlock *state = &f->blocks[block->id.id];
    if (!state->landing) return;
    cg_position(f, state->landing);
    const IrBlock *handler = func_block(f->ir, block->handler.target);
    LLVMValueRef site_param = f->values[handler->params.items[0].id];
    LLVMAddIncoming(site_param, &state->landing_site, &state->landing, 1);
    for (uint32_t i = 0; i < block->handler.arg_count; i++) {
        LLVMValueRef param = f->values[handler->params.items[i + 1].id];
        LLVMValueRef arg = f->values[block->handler.args[i].id];
        assert(arg && "what a handler receives is defined before its block raises");
        LLVMAddIncoming(param, &arg, &state->landing, 1);
    }
    LLVMBuildBr(f->cg->builder, f->blocks[handler->id.id].start);
}

static void finish_unwind(CgFunc *f) {
    if (!f->unwind) return;
    cg_position(f, f->unwind);
    LLVMValueRef args[] = {f->info->code, f->unwind_site};
    LLVMBasicBlockRef failure = failure_block(f);
    /* A bare raise gives SITE_NONE or a site, as the runtime found. */
    cg_call_runtime(f->cg, RUNTIME_kr_traceback_add, args);
    LLVMBuildBr(f->cg->builder, failure);
}

void cg_error_finish(CgFunc *f) {
    cg_debug_place(f->cg, f->ir, (SourceSpan){0, 0});
    for (uint32_t i = 0; i < f->ir->order.len; i++)
        finish_landing(f, func_block(f->ir, f->ir->order.items[i]));
    finish_unwind(f);
    if (!f->failure) return;
    cg_position(f, f->failure);
    LLVMBuildRet(f->cg->builder, cg_i64(f->cg, 0));
}

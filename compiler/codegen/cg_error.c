/* The error path. What raises in a block branches to the block's landing, a cold block whose phi
 * tells the site; from there the handler is entered with that site as its first argument. Blocks
 * without a handler share the function's unwind block: it adds the traceback entry and returns 0.
 */
#include "codegen/cg.h"

enum { SITE_WAYS_MAX = 64 }; /* of one landing */

static const IrBlock *current_block(const CgFunc *f) { return func_block(f->ir, f->block); }

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

static void add_site(CgFunc *f, LLVMValueRef phi, LLVMValueRef site) {
    LLVMBasicBlockRef from = LLVMGetInsertBlock(f->cg->builder);
    LLVMAddIncoming(phi, &site, &from, 1);
}

/* The edge from a landing to the handler of its block. */
static void finish_landing(CgFunc *f, const IrBlock *block, CgLanding *landing) {
    cg_position(f, landing->block);
    const IrBlock *handler = func_block(f->ir, block->handler.target);
    LLVMValueRef site_param = f->values[handler->params.items[0].id];
    LLVMAddIncoming(site_param, &landing->site, &landing->block, 1);
    for (uint32_t i = 0; i < block->handler.arg_count; i++) {
        LLVMValueRef param = f->values[handler->params.items[i + 1].id];
        LLVMValueRef arg = f->values[block->handler.args[i].id];
        assert(arg && "what a handler receives is defined before its block raises");
        LLVMAddIncoming(param, &arg, &landing->block, 1);
    }
    LLVMBuildBr(f->cg->builder, f->blocks[handler->id.id].start);
}

static void finish_unwind(CgFunc *f, CgLanding *unwind) {
    cg_position(f, unwind->block);
    LLVMValueRef args[] = {f->info->code, unwind->site};
    /* A bare raise gives SITE_NONE or a site, as the runtime found. */
    cg_call_runtime(f->cg, RUNTIME_kr_traceback_add, args);
    LLVMBuildBr(f->cg->builder, failure_block(f));
}

/* The place that takes errors of the current block, with room for one more way. LLVM takes
 * quadratic time for the ways into one phi, and a block or function may have thousands of sites:
 * when one place is full, there is another. */
static CgLanding *landing(CgFunc *f) {
    bool handled = current_block(f)->handler.target.id != 0;
    CgLanding *landing = handled ? &f->blocks[f->block.id].landing : &f->unwind;
    LLVMBasicBlockRef here = LLVMGetInsertBlock(f->cg->builder);
    if (landing->ways == SITE_WAYS_MAX) {
        if (handled)
            finish_landing(f, current_block(f), landing);
        else
            finish_unwind(f, landing);
        *landing = (CgLanding){0};
        cg_position(f, here);
    }
    if (!landing->block)
        landing->block = site_block(f, handled ? "landing" : "unwind", &landing->site);
    landing->ways++;
    return landing;
}

void cg_check(CgFunc *f, const IrInst *inst, LLVMValueRef failed) {
    CgLanding *target = landing(f);
    add_site(f, target->site, cg_site(f, inst));
    cg_branch_unlikely(f, failed, target->block);
}

/* SITE_NONE: the error keeps the traceback it has. Without a handler there is nothing more to do
 * then. */
void cg_raise(CgFunc *f, LLVMValueRef site) {
    bool handled = current_block(f)->handler.target.id != 0;
    if (!site && !handled) {
        LLVMBuildBr(f->cg->builder, failure_block(f));
        return;
    }
    CgLanding *target = landing(f);
    add_site(f, target->site, site ? site : cg_i32(f->cg, (uint32_t)SITE_NONE));
    LLVMBuildBr(f->cg->builder, target->block);
}

void cg_error_finish(CgFunc *f) {
    cg_debug_place(f->cg, f->ir, (SourceSpan){0, 0});
    for (uint32_t i = 0; i < f->ir->order.len; i++) {
        CgLanding *landing = &f->blocks[f->ir->order.items[i].id].landing;
        if (landing->block) finish_landing(f, func_block(f->ir, f->ir->order.items[i]), landing);
    }
    if (f->unwind.block) finish_unwind(f, &f->unwind);
    if (!f->failure) return;
    cg_position(f, f->failure);
    cg_profile_leave(f);
    LLVMBuildRet(f->cg->builder, cg_i64(f->cg, 0));
}

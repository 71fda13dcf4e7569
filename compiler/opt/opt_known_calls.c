/* Calls of functions that the module defines: `call` becomes `call.known`.
 *
 * A global qualifies when the whole module stores it once, a plain def in the module's body. Others
 * may still replace it (another module, globals()), so code generation guards the call: it goes
 * straight to the function while the callee is a function object with that code. The arguments must
 * fit as they are. */
#include "ir/edit.h"
#include "opt/pass.h"

typedef struct KnownCalls {
    IrModule *module;
    FuncId *funcs;    /* by global id: the function it names; 0: none */
    uint32_t *stores; /* by global id: stores and deletions in the module */
    bool changed;
} KnownCalls;

static void note_store(KnownCalls *k, const IrFunc *in, const IrInst *inst) {
    uint32_t global = inst->imm[0].global.id;
    k->stores[global]++;
    if (inst->op == IR_GLOBAL_DEL || !func_has(in, FUNC_MODULE_BODY)) return;
    const IrInst *made = func_def_if(in, inst->operands[0], IR_FUNCTION_NEW);
    if (made) k->funcs[global] = made->imm[0].func;
}

static void for_each_inst(KnownCalls *k, IrFunc *f,
                          void (*visit)(KnownCalls *, const IrFunc *, IrInst *)) {
    for (uint32_t i = 0; i < f->order.len; i++) {
        IrBlock *block = func_block(f, f->order.items[i]);
        for (uint32_t n = 0; n < block->insts.len; n++) visit(k, f, block->insts.items[n]);
    }
}

static void visit_store(KnownCalls *k, const IrFunc *f, IrInst *inst) {
    if (inst->op == IR_GLOBAL_STORE || inst->op == IR_GLOBAL_DEL) note_store(k, f, inst);
}

static FuncId callee_func(const KnownCalls *k, const IrFunc *f, ValueId callee) {
    const IrInst *made = func_def_if(f, callee, IR_FUNCTION_NEW);
    if (made) return made->imm[0].func;
    const IrInst *load = func_def_if(f, callee, IR_GLOBAL_LOAD);
    if (!load || k->stores[load->imm[0].global.id] != 1) return (FuncId){0};
    return k->funcs[load->imm[0].global.id];
}

/* Can the body be entered with exactly these arguments, with nothing to fill in or to collect? */
static bool args_fit(const IrCode *code, uint32_t count) {
    const uint32_t special = FUNC_VARARGS | FUNC_VARKEYWORDS;
    return !(code->flags & special) && code->kwonly_count == 0 && code->params.count == count;
}

static void visit_call(KnownCalls *k, const IrFunc *f, IrInst *inst) {
    if (inst->op != IR_CALL) return;
    FuncId id = callee_func(k, f, inst->operands[0]);
    if (!id.id || !args_fit(&module_func(k->module, id)->code, inst->operand_count - 1)) return;
    inst->op = IR_CALL_KNOWN;
    inst->imm[0] = (IrImm){.func = id};
    k->changed = true;
}

bool opt_known_calls(OptContext *context, IrModule *module) {
    (void)context;
    Arena scratch;
    arena_init(&scratch);
    KnownCalls k = {.module = module};
    k.funcs = ARENA_NEW_ARRAY(&scratch, FuncId, module->globals.len);
    k.stores = ARENA_NEW_ARRAY(&scratch, uint32_t, module->globals.len);
    for (uint32_t i = 1; i < module->funcs.len; i++)
        for_each_inst(&k, module->funcs.items[i], visit_store);
    for (uint32_t i = 1; i < module->funcs.len; i++)
        for_each_inst(&k, module->funcs.items[i], visit_call);
    arena_release(&scratch);
    return k.changed;
}

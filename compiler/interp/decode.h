/* What the parts of decoding share: the function (decode.c), its registers (decode_register.c), one
 * instruction (decode_inst.c), what a whole text shares (decode_unit.c). */
#ifndef KRAIT_INTERP_DECODE_H
#define KRAIT_INTERP_DECODE_H

#include "interp/interp.h"

typedef VEC(uint32_t) IndexVec;

/* A field of a step that waits for the index of a block's first step. */
typedef struct TargetFixup {
    uint32_t step;
    uint32_t field; /* bytes from the start of the step */
    BlockId block;
} TargetFixup;

typedef struct SwitchFixup {
    SwitchTable *table;
    uint32_t index; /* of the case; UINT32_MAX: otherwise */
    BlockId block;
} SwitchFixup;

/* How a value is used. A value that only the instructions of its own block use shares its register
 * with others: frames stay small, and what is dead is soon written over. */
typedef struct ValueUse {
    uint32_t home;     /* the block that defines it */
    uint32_t last;     /* instruction of that block */
    uint32_t count;    /* uses in all */
    uint32_t constant; /* of them, as a step's constant operand */
    uint32_t wish;     /* register + 1 that saves a move; 0: any */
    uint32_t place;    /* register + 1; 0: none yet */
    bool is_wide;      /* used outside of its block */
} ValueUse;

typedef struct Decoder {
    const IrModule *module;
    const IrFunc *ir;
    const InterpUnit *unit;
    InterpFunc *func;
    Arena *arena;
    ValueUse *uses; /* by value id */
    IndexVec free_registers;
    uint32_t register_count, scratch_count, trash;
    VEC(Step) steps;
    VEC(InterpHandler) handlers;
    VEC(TargetFixup) fixups;
    VEC(SwitchFixup) switch_fixups;
    VEC(SourceSpan) sites;
    uint32_t *starts;    /* by block id: its first step */
    BlockId block, next; /* being decoded; the one behind it in the layout */
    uint64_t *kept;
    uint32_t kept_count, kept_room;
} Decoder;

/* ---- decode.c ---- */

Step *step_add(Decoder *d, StepKind kind);
/* The number of the source range for what raises. */
int32_t site_of(Decoder *d, const IrInst *inst);
/* Memory that lives as long as the function; scanned. */
void *keep_new(Decoder *d, size_t size);

/* ---- decode_register.c ---- */

void registers_plan(Decoder *d);
uint32_t register_of(const Decoder *d, ValueId value);
/* The operands have been read: what nobody needs any more is free; then the result's register. */
uint32_t registers_step(Decoder *d, const IrInst *inst, uint32_t index);
void registers_release(Decoder *d, const IrInst *inst, uint32_t index);
/* At a `reap`: the registers that hold no value which is needed behind it. */
void registers_stale(Decoder *d, const IrInst *reap, IndexVec *stale);
/* Is the value a constant that no step needs in a register? */
bool value_is_folded(const Decoder *d, ValueId value);
/* May the last operand be the step's constant? Only for steps V_VV and T_VV. */
bool inst_takes_constant(const Decoder *d, const IrInst *inst);

/* ---- decode_inst.c ---- */

/* An instruction that is no terminator: its steps, without result. NULL: it needs none. */
Step *inst_decode(Decoder *d, const IrInst *inst);
/* What a terminator does before it leaves the block. */
Step *raise_decode(Decoder *d, const IrInst *inst, StepKind kind);
/* V_VV, T_V, ...: the step for an op that is a call with all its operands; or STEP_KIND_COUNT. */
StepKind op_shape(IrOp op);
/* Its runtime function, or RUNTIME_COUNT. */
RuntimeId op_runtime(IrOp op);

/* ---- decode_unit.c ---- */

InterpUnit *unit_new(const IrModule *module);
Value unit_name(const InterpUnit *unit, const Name *name);
/* A tuple of names, or 0. */
Value unit_names(const InterpUnit *unit, const IrNames *names);
Value unit_constant(const InterpUnit *unit, const IrModule *module, ConstId id);
void code_fill(Decoder *d);
/* When all functions are decoded: co_consts. */
void constants_fill(const InterpUnit *unit, const IrModule *module, const IrFunc *ir, Arena *arena);

#endif

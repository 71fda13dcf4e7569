/* IrBuilder: makes the SSA form of one function while lowering walks the tree once.
 *
 * Variables become values on the fly, after Braun et al., "Simple and Efficient Construction of
 * Static Single Assignment Form" (CC 2013). A block is *sealed* once all edges into it exist;
 * reading a variable in an unsealed block makes a parameter that is filled in later. builder_finish
 * removes parameters that turn out to be needless: until then every ValueId handed out stays good.
 *
 *     IrBuilder *b = builder_new(func);
 *     ValueId n = builder_param(b, builder_current(b), IR_TYPE_VALUE);    the function's parameters
 *     BlockId loop = builder_block(b), done = builder_block(b);
 *     builder_jump(b, loop);
 *     builder_start(b, loop);            the back edge is missing: not sealed yet
 *     ...
 *     builder_jump(b, loop);
 *     builder_seal(b, loop);
 *     builder_start_sealed(b, done);
 *     builder_return(b, builder_read_var(b, x));
 *     builder_finish(b);
 *
 * The current block ends with its terminator; then code is unreachable until builder_start.
 * Emitting into unreachable code is allowed and yields values that vanish (builder_is_open tells).
 *
 * Errors: blocks begun while a handler is set send their errors there. A handler sees a variable as
 * it was before the first instruction of the raising block that can raise; therefore
 * builder_write_var begins a new block when the current one has a handler and something in it can
 * raise already. Seal a handler when the last block that it protects has ended, then
 * builder_start_handler it. */
#ifndef KRAIT_IR_BUILDER_H
#define KRAIT_IR_BUILDER_H

#include "ir/ir.h"

typedef struct VarId {
    uint32_t id;
} VarId;

typedef struct IrBuilder IrBuilder;

/* The builder is on the heap; builder_finish or builder_abandon frees it. func must be empty. The
 * entry block exists, is sealed and current. */
IrBuilder *builder_new(IrFunc *func);
/* Ends construction: every block must be sealed, the current one ended. Unreachable blocks go. */
void builder_finish(IrBuilder *b);
void builder_abandon(IrBuilder *b);

IrFunc *builder_func(const IrBuilder *b);
IrModule *builder_module(const IrBuilder *b);

/* The source range of what is emitted from now on; gives the one before. */
SourceSpan builder_set_span(IrBuilder *b, SourceSpan span);

/* ---- Blocks ---- */

BlockId builder_block(IrBuilder *b);
/* A handler: reached by handler edges only; has its site parameter. */
BlockId builder_handler_block(IrBuilder *b);
/* Makes `block` current; the one before must have ended. It gets the present handler. */
void builder_start(IrBuilder *b, BlockId block);
/* As builder_start for a handler: emits traceback.add of the site. */
void builder_start_handler(IrBuilder *b, BlockId handler);
void builder_seal(IrBuilder *b, BlockId block);
/* builder_seal, then builder_start. */
void builder_start_sealed(IrBuilder *b, BlockId block);
BlockId builder_current(const IrBuilder *b);
/* Is there a current block without terminator, that is, can what is emitted now be reached? */
bool builder_is_open(const IrBuilder *b);
/* Does any edge lead to this block so far? Lowering may skip what nobody reaches. */
bool builder_is_reached(const IrBuilder *b, BlockId block);

/* Errors go to `handler` from here on (BLOCK_NONE: out of the function); gives the one before. */
BlockId builder_set_handler(IrBuilder *b, BlockId handler);
BlockId builder_handler(const IrBuilder *b);

/* An explicit block parameter, for values that no variable holds (the result of `a and b`). The
 * block must have no predecessor yet; every jump to it then passes these first, see
 * builder_jump_with. */
ValueId builder_param(IrBuilder *b, BlockId block, IrTypeKind type);

/* ---- Variables ---- */

/* A local variable. Unassigned it reads as `unbound`. */
VarId builder_var(IrBuilder *b, const Name *name);
void builder_write_var(IrBuilder *b, VarId var, ValueId value);
ValueId builder_read_var(IrBuilder *b, VarId var);

/* ---- Terminators ---- */

void builder_jump(IrBuilder *b, BlockId target);
/* The arguments are those of the target's explicit parameters. */
void builder_jump_with(IrBuilder *b, BlockId target, const ValueId *args, uint32_t count);
void builder_branch(IrBuilder *b, ValueId condition, BlockId if_true, BlockId if_false);
/* value is i64; a target may not occur twice and takes no explicit arguments. */
void builder_switch(IrBuilder *b, ValueId value, BlockId otherwise, const int64_t *cases,
                    const BlockId *targets, uint32_t count);
void builder_return(IrBuilder *b, ValueId value);
void builder_raise(IrBuilder *b, ValueId exception, ValueId cause);
void builder_raise_assert(IrBuilder *b, ValueId message);
void builder_raise_handled(IrBuilder *b);
void builder_reraise(IrBuilder *b, ValueId exception);
void builder_propagate(IrBuilder *b);
void builder_unreachable(IrBuilder *b);

/* ---- Instructions ---- */

/* Any op that is no terminator; gives the result, or none. Operand count and types must fit the
 * op's row. */
ValueId builder_emit(IrBuilder *b, IrOp op, IrImm imm_a, IrImm imm_b, const ValueId *operands,
                     uint32_t count);
ValueId builder_op0(IrBuilder *b, IrOp op);
ValueId builder_op1(IrBuilder *b, IrOp op, ValueId x);
ValueId builder_op2(IrBuilder *b, IrOp op, ValueId x, ValueId y);
ValueId builder_op3(IrBuilder *b, IrOp op, ValueId x, ValueId y, ValueId z);
ValueId builder_opn(IrBuilder *b, IrOp op, const ValueId *operands, uint32_t count);

/* The same for ops with a name, an integer, ... as their (first) immediate. */
ValueId builder_name_op(IrBuilder *b, IrOp op, const Name *name, const ValueId *operands,
                        uint32_t count);
ValueId builder_int_op(IrBuilder *b, IrOp op, int64_t integer, const ValueId *operands,
                       uint32_t count);

/* Immediates for builder_emit. */
static inline IrImm imm_nothing(void) { return (IrImm){.integer = 0}; }
static inline IrImm imm_integer(int64_t integer) { return (IrImm){.integer = integer}; }
static inline IrImm imm_name(const Name *name) { return (IrImm){.name = name}; }
static inline IrImm imm_names(const IrNames *names) { return (IrImm){.names = names}; }
static inline IrImm imm_const(ConstId constant) { return (IrImm){.constant = constant}; }
static inline IrImm imm_global(GlobalId global) { return (IrImm){.global = global}; }
static inline IrImm imm_func(FuncId func) { return (IrImm){.func = func}; }
static inline IrImm imm_class(ClassId class) { return (IrImm){.class = class}; }
static inline IrImm imm_word(IrWord word) { return (IrImm){.word = word}; }
/* A copy in the module's arena; NULL for count 0. */
const IrNames *builder_names(IrBuilder *b, const Name *const *names, uint32_t count);

ValueId builder_const(IrBuilder *b, ConstId constant);
ValueId builder_none(IrBuilder *b);
ValueId builder_bool(IrBuilder *b, bool value);
ValueId builder_int(IrBuilder *b, int64_t value);
ValueId builder_str(IrBuilder *b, const char *text, uint32_t length);
ValueId builder_unbound(IrBuilder *b);
/* The variable's value where it is bound, else UnboundLocalError or NameError (VARIABLE_...). */
ValueId builder_check_bound(IrBuilder *b, ValueId value, const Name *name, IrWord binding);
ValueId builder_global_load(IrBuilder *b, const Name *name);
void builder_global_store(IrBuilder *b, const Name *name, ValueId value);
void builder_global_del(IrBuilder *b, const Name *name);
ValueId builder_closure_get(IrBuilder *b, uint32_t index);
ValueId builder_truth(IrBuilder *b, ValueId value);
ValueId builder_not(IrBuilder *b, ValueId condition);
ValueId builder_bool_value(IrBuilder *b, ValueId condition);
ValueId builder_attr_get(IrBuilder *b, ValueId object, const Name *name);
void builder_attr_set(IrBuilder *b, ValueId object, const Name *name, ValueId value);
void builder_attr_del(IrBuilder *b, ValueId object, const Name *name);
ValueId builder_attr_special(IrBuilder *b, ValueId object, const Name *name);
/* operands: callee, then arguments. names: of the last arguments, NULL for none. */
ValueId builder_call(IrBuilder *b, const ValueId *operands, uint32_t count, const IrNames *names);
/* operands: receiver, then arguments. */
ValueId builder_call_method(IrBuilder *b, const Name *name, const ValueId *operands, uint32_t count,
                            const IrNames *names);
ValueId builder_format(IrBuilder *b, ValueId value, IrWord conversion, ValueId spec);
ValueId builder_unpack_get(IrBuilder *b, ValueId array, uint32_t index);
/* Each of the first three may be `unbound`. */
ValueId builder_function_new(IrBuilder *b, FuncId func, ValueId defaults, ValueId kwdefaults,
                             ValueId annotations, const ValueId *cells, uint32_t cell_count);

#endif

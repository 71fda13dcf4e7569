/* Shorthands over builder_emit, one for each shape of operation that lowering uses often. */
#include "ir/builder_state.h"

ValueId builder_opn(IrBuilder *b, IrOp op, const ValueId *operands, uint32_t count) {
    return builder_emit(b, op, imm_nothing(), imm_nothing(), operands, count);
}

ValueId builder_op0(IrBuilder *b, IrOp op) { return builder_opn(b, op, NULL, 0); }

ValueId builder_op1(IrBuilder *b, IrOp op, ValueId x) { return builder_opn(b, op, &x, 1); }

ValueId builder_op2(IrBuilder *b, IrOp op, ValueId x, ValueId y) {
    return builder_opn(b, op, (ValueId[]){x, y}, 2);
}

ValueId builder_op3(IrBuilder *b, IrOp op, ValueId x, ValueId y, ValueId z) {
    return builder_opn(b, op, (ValueId[]){x, y, z}, 3);
}

ValueId builder_name_op(IrBuilder *b, IrOp op, const Name *name, const ValueId *operands,
                        uint32_t count) {
    assert(ir_ops[op].imms[0] == IMM_NAME && "the op takes a name first");
    return builder_emit(b, op, imm_name(name), imm_nothing(), operands, count);
}

ValueId builder_int_op(IrBuilder *b, IrOp op, int64_t integer, const ValueId *operands,
                       uint32_t count) {
    assert(ir_ops[op].imms[0] == IMM_INTEGER && "the op takes an integer first");
    return builder_emit(b, op, imm_integer(integer), imm_nothing(), operands, count);
}

const IrNames *builder_names(IrBuilder *b, const Name *const *names, uint32_t count) {
    if (!count) return NULL;
    IrNames *copy = arena_alloc(b->module->arena, sizeof *copy + count * sizeof *names);
    copy->count = count;
    memcpy(copy->items, names, count * sizeof *names);
    return copy;
}

/* ---- Constants ---- */

ValueId builder_const(IrBuilder *b, ConstId constant) {
    return builder_emit(b, IR_CONST, imm_const(constant), imm_nothing(), NULL, 0);
}

ValueId builder_none(IrBuilder *b) { return builder_const(b, const_none(b->module)); }

ValueId builder_bool(IrBuilder *b, bool value) {
    return builder_const(b, const_bool(b->module, value));
}

ValueId builder_int(IrBuilder *b, int64_t value) {
    return builder_const(b, const_int(b->module, value));
}

ValueId builder_str(IrBuilder *b, const char *text, uint32_t length) {
    return builder_const(b, const_str(b->module, text, length));
}

ValueId builder_unbound(IrBuilder *b) { return builder_op0(b, IR_UNBOUND); }

/* ---- Names ---- */

ValueId builder_check_bound(IrBuilder *b, ValueId value, const Name *name, IrWord binding) {
    return builder_emit(b, IR_CHECK_BOUND, imm_name(name), imm_word(binding), &value, 1);
}

static IrImm global_imm(IrBuilder *b, const Name *name) {
    return imm_global(module_global(b->module, name));
}

ValueId builder_global_load(IrBuilder *b, const Name *name) {
    return builder_emit(b, IR_GLOBAL_LOAD, global_imm(b, name), imm_nothing(), NULL, 0);
}

void builder_global_store(IrBuilder *b, const Name *name, ValueId value) {
    builder_emit(b, IR_GLOBAL_STORE, global_imm(b, name), imm_nothing(), &value, 1);
}

void builder_global_del(IrBuilder *b, const Name *name) {
    builder_emit(b, IR_GLOBAL_DEL, global_imm(b, name), imm_nothing(), NULL, 0);
}

ValueId builder_closure_get(IrBuilder *b, uint32_t index) {
    return builder_int_op(b, IR_CLOSURE_GET, index, NULL, 0);
}

/* ---- Truth ---- */

ValueId builder_truth(IrBuilder *b, ValueId value) { return builder_op1(b, IR_TRUTH, value); }

ValueId builder_not(IrBuilder *b, ValueId condition) {
    return builder_op1(b, IR_I1_NOT, condition);
}

ValueId builder_bool_value(IrBuilder *b, ValueId condition) {
    return builder_op1(b, IR_BOOL_TO_VALUE, condition);
}

/* ---- Attributes ---- */

ValueId builder_attr_get(IrBuilder *b, ValueId object, const Name *name) {
    return builder_name_op(b, IR_ATTR_GET, name, &object, 1);
}

void builder_attr_set(IrBuilder *b, ValueId object, const Name *name, ValueId value) {
    builder_name_op(b, IR_ATTR_SET, name, (ValueId[]){object, value}, 2);
}

void builder_attr_del(IrBuilder *b, ValueId object, const Name *name) {
    builder_name_op(b, IR_ATTR_DEL, name, &object, 1);
}

ValueId builder_attr_special(IrBuilder *b, ValueId object, const Name *name) {
    return builder_name_op(b, IR_ATTR_SPECIAL, name, &object, 1);
}

/* ---- Calls ---- */

ValueId builder_call(IrBuilder *b, const ValueId *operands, uint32_t count, const IrNames *names) {
    if (!names) return builder_opn(b, IR_CALL, operands, count);
    return builder_emit(b, IR_CALL_KW, imm_names(names), imm_nothing(), operands, count);
}

ValueId builder_call_method(IrBuilder *b, const Name *name, const ValueId *operands, uint32_t count,
                            const IrNames *names) {
    if (!names) return builder_name_op(b, IR_CALL_METHOD, name, operands, count);
    return builder_emit(b, IR_CALL_METHOD_KW, imm_name(name), imm_names(names), operands, count);
}

/* ---- The rest ---- */

ValueId builder_format(IrBuilder *b, ValueId value, IrWord conversion, ValueId spec) {
    return builder_emit(b, IR_FORMAT_VALUE, imm_word(conversion), imm_nothing(),
                        (ValueId[]){value, spec}, 2);
}

ValueId builder_unpack_get(IrBuilder *b, ValueId array, uint32_t index) {
    return builder_int_op(b, IR_UNPACK_GET, index, &array, 1);
}

ValueId builder_function_new(IrBuilder *b, FuncId func, ValueId defaults, ValueId kwdefaults,
                             ValueId annotations, const ValueId *cells, uint32_t cell_count) {
    ValueIdVec operands = {0};
    vec_push(&operands, defaults);
    vec_push(&operands, kwdefaults);
    vec_push(&operands, annotations);
    for (uint32_t i = 0; i < cell_count; i++) vec_push(&operands, cells[i]);
    ValueId made = builder_emit(b, IR_FUNCTION_NEW, imm_func(func), imm_nothing(), operands.items,
                                operands.len);
    vec_free(&operands);
    return made;
}

/* What is known of every operation: ops.def, types.def and imms.def as C. */
#ifndef KRAIT_IR_OPS_H
#define KRAIT_IR_OPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum IrOp {
#define IR_OP(id, text, operands, result, imm_a, imm_b, effects, runtime, recipe) IR_##id,
#include "ir/ops.def"
#undef IR_OP
    IR_OP_COUNT
} IrOp;

typedef enum IrTypeKind {
#define IR_TYPE(id, text, letter) IR_TYPE_##id,
#include "ir/types.def"
#undef IR_TYPE
    IR_TYPE_COUNT
} IrTypeKind;

typedef enum IrImmKind {
#define IR_IMM(id) IMM_##id,
#define IR_WORD(kind, id, text)
#include "ir/imms.def"
#undef IR_IMM
#undef IR_WORD
    IMM_KIND_COUNT
} IrImmKind;

/* The values of the enumerated immediates: VARIABLE_LOCAL, CONVERSION_REPR, ... They share one
 * numbering. */
typedef enum IrWord {
#define IR_IMM(id)
#define IR_WORD(kind, id, text) kind##_##id,
#include "ir/imms.def"
#undef IR_IMM
#undef IR_WORD
    IR_WORD_COUNT
} IrWord;

typedef enum IrEffect {
    EFFECT_RAISES = 1 << 0,
    EFFECT_ALLOCATES = 1 << 1,
    EFFECT_READS = 1 << 2,
    EFFECT_WRITES = 1 << 3,
    EFFECT_CALLS = 1 << 4,
    EFFECT_TERM = 1 << 5,
    EFFECT_ABSENT = 1 << 6,
    EFFECT_OUT = 1 << 7,
    EFFECT_SUSPENDS = 1 << 8,
} IrEffect;

enum { IR_IMM_MAX = 2 };

typedef struct IrOpInfo {
    const char *text;
    const char *operands; /* letters, see ops.def */
    const char *runtime;  /* "kr_...", or NULL: code generation emits it itself */
    const char *recipe;
    uint8_t result;           /* IrTypeKind */
    uint8_t imms[IR_IMM_MAX]; /* IrImmKind */
    uint8_t operand_min;      /* exact, unless variadic */
    bool variadic;
    uint16_t effects; /* IrEffect bits */
} IrOpInfo;

extern const IrOpInfo ir_ops[IR_OP_COUNT];

static inline bool op_has(IrOp op, IrEffect effect) { return (ir_ops[op].effects & effect) != 0; }
static inline bool op_raises(IrOp op) { return op_has(op, EFFECT_RAISES); }
static inline bool op_is_term(IrOp op) { return op_has(op, EFFECT_TERM); }

/* Neither raises nor changes anything that another can see: it may go when nobody uses the result.
 */
static inline bool op_is_removable(IrOp op) {
    return !op_has(op, (IrEffect)(EFFECT_RAISES | EFFECT_WRITES | EFFECT_CALLS | EFFECT_TERM));
}

/* Same operands, same result, at any time: it may be moved and shared. */
static inline bool op_is_pure(IrOp op) {
    const uint16_t any = EFFECT_RAISES | EFFECT_ALLOCATES | EFFECT_READS | EFFECT_WRITES |
                         EFFECT_CALLS | EFFECT_TERM;
    return (ir_ops[op].effects & any) == 0;
}

/* The op with this text, or IR_OP_COUNT. */
IrOp op_find(const char *text, size_t length);

const char *type_kind_text(IrTypeKind kind);
char type_kind_letter(IrTypeKind kind);
/* The type with this text, or IR_TYPE_COUNT. */
IrTypeKind type_kind_find(const char *text, size_t length);

/* The words of an enumerated immediate. word_find gives IR_WORD_COUNT when the kind has no such
 * word. */
const char *word_text(IrWord word);
IrImmKind word_kind(IrWord word);
IrWord word_find(IrImmKind kind, const char *text, size_t length);

#endif

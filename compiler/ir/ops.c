/* The tables of ops.def, types.def and imms.def. */
#include "ir/ops.h"

#include <string.h>

enum {
    PURE = 0,
    RAISES = EFFECT_RAISES,
    ALLOCATES = EFFECT_ALLOCATES,
    READS = EFFECT_READS,
    WRITES = EFFECT_WRITES,
    CALLS = EFFECT_CALLS,
    DYNAMIC = RAISES | ALLOCATES | READS | WRITES | CALLS,
    TERM = EFFECT_TERM,
    ABSENT = EFFECT_ABSENT,
    OUT = EFFECT_OUT,
    SUSPENDS = EFFECT_SUSPENDS,
};

/* "v*" and "*" are variadic; the star is no operand of its own. The dot gives "" a last character.
 */
#define IS_VARIADIC(s) (("." s)[sizeof(s) - 1] == '*')
#define FIXED_COUNT(s) (sizeof(s) - 1 - (IS_VARIADIC(s) ? 1 : 0))

/* The runtime column is a bare name, so that other expansions can paste it; "NONE" means no
 * function. */
#define RUNTIME_NAME(name) (sizeof(#name) == sizeof("NONE") && (#name)[0] == 'N' ? NULL : #name)

const IrOpInfo ir_ops[IR_OP_COUNT] = {
#define IR_OP(id, text_, operands_, result_, imm_a, imm_b, effects_, runtime_, recipe_)            \
    [IR_##id] = {                                                                                  \
        .text = text_,                                                                             \
        .operands = operands_,                                                                     \
        .runtime = RUNTIME_NAME(runtime_),                                                         \
        .recipe = recipe_,                                                                         \
        .result = IR_TYPE_##result_,                                                               \
        .imms = {IMM_##imm_a, IMM_##imm_b},                                                        \
        .operand_min = FIXED_COUNT(operands_),                                                     \
        .variadic = IS_VARIADIC(operands_),                                                        \
        .effects = effects_,                                                                       \
    },
#include "ir/ops.def"
#undef IR_OP
};

static const struct {
    const char *text;
    char letter;
} type_rows[IR_TYPE_COUNT] = {
#define IR_TYPE(id, text_, letter_) [IR_TYPE_##id] = {text_, letter_},
#include "ir/types.def"
#undef IR_TYPE
};

static const struct {
    const char *text;
    IrImmKind kind;
} word_rows[IR_WORD_COUNT] = {
#define IR_IMM(id)
#define IR_WORD(kind_, id, text_) [kind_##_##id] = {text_, IMM_##kind_},
#include "ir/imms.def"
#undef IR_IMM
#undef IR_WORD
};

static bool text_is(const char *known, const char *text, size_t length) {
    return strlen(known) == length && memcmp(known, text, length) == 0;
}

IrOp op_find(const char *text, size_t length) {
    for (unsigned op = 0; op < IR_OP_COUNT; op++)
        if (text_is(ir_ops[op].text, text, length)) return (IrOp)op;
    return IR_OP_COUNT;
}

const char *type_kind_text(IrTypeKind kind) { return type_rows[kind].text; }

char type_kind_letter(IrTypeKind kind) { return type_rows[kind].letter; }

IrTypeKind type_kind_find(const char *text, size_t length) {
    for (unsigned kind = 0; kind < IR_TYPE_COUNT; kind++)
        if (text_is(type_rows[kind].text, text, length)) return (IrTypeKind)kind;
    return IR_TYPE_COUNT;
}

const char *word_text(IrWord word) { return word_rows[word].text; }

IrImmKind word_kind(IrWord word) { return word_rows[word].kind; }

IrWord word_find(IrImmKind kind, const char *text, size_t length) {
    for (unsigned word = 0; word < IR_WORD_COUNT; word++)
        if (word_rows[word].kind == kind && text_is(word_rows[word].text, text, length))
            return (IrWord)word;
    return IR_WORD_COUNT;
}

/* Arithmetic, comparison and truth of constants. */
#include "opt/fold.h"

#include "support/text.h"

#include <math.h>

/* As CPython's own folding: longer results are left to run time. */
enum { FOLD_TEXT_MAX = 4096, FOLD_TUPLE_MAX = 256, FOLD_SHIFT_MAX = 62 };
/* Integers up to this are floats exactly. */
#define FOLD_EXACT_MAX ((int64_t)1 << 53)

static const ConstId no_const = {0};

/* ---- Integers ---- */

static ConstId floor_divide(IrModule *m, int64_t a, int64_t b, bool want_quotient) {
    if (b == 0 || (a == INT64_MIN && b == -1)) return no_const;
    int64_t quotient = a / b, remainder = a % b;
    if (remainder != 0 && (remainder < 0) != (b < 0)) {
        quotient--;
        remainder += b;
    }
    return const_int(m, want_quotient ? quotient : remainder);
}

static ConstId int_power(IrModule *m, int64_t base, int64_t exponent) {
    int64_t result = 1;
    if (exponent < 0 || exponent > FOLD_SHIFT_MAX) return no_const;
    for (int64_t i = 0; i < exponent; i++)
        if (__builtin_mul_overflow(result, base, &result)) return no_const;
    return const_int(m, result);
}

static ConstId shift_left(IrModule *m, int64_t a, int64_t b) {
    int64_t result;
    if (b < 0 || b > FOLD_SHIFT_MAX) return no_const;
    if (__builtin_mul_overflow(a, (int64_t)1 << b, &result)) return no_const;
    return const_int(m, result);
}

static ConstId shift_right(IrModule *m, int64_t a, int64_t b) {
    if (b < 0) return no_const;
    return const_int(m, a >> (b > 63 ? 63 : b));
}

static ConstId int_true_divide(IrModule *m, int64_t a, int64_t b) {
    bool exact =
        a >= -FOLD_EXACT_MAX && a <= FOLD_EXACT_MAX && b >= -FOLD_EXACT_MAX && b <= FOLD_EXACT_MAX;
    if (!exact || b == 0) return no_const;
    return const_float(m, (double)a / (double)b);
}

static ConstId int_binary(IrModule *m, IrOp op, int64_t a, int64_t b) {
    int64_t result;
    switch (op) { /* the other operations are not for two ints */
    case IR_BINOP_ADD:
        return __builtin_add_overflow(a, b, &result) ? no_const : const_int(m, result);
    case IR_BINOP_SUB:
        return __builtin_sub_overflow(a, b, &result) ? no_const : const_int(m, result);
    case IR_BINOP_MUL:
        return __builtin_mul_overflow(a, b, &result) ? no_const : const_int(m, result);
    case IR_BINOP_TRUEDIV: return int_true_divide(m, a, b);
    case IR_BINOP_FLOORDIV: return floor_divide(m, a, b, true);
    case IR_BINOP_MOD: return floor_divide(m, a, b, false);
    case IR_BINOP_POW: return int_power(m, a, b);
    case IR_BINOP_LSHIFT: return shift_left(m, a, b);
    case IR_BINOP_RSHIFT: return shift_right(m, a, b);
    case IR_BINOP_AND: return const_int(m, a & b);
    case IR_BINOP_OR: return const_int(m, a | b);
    case IR_BINOP_XOR: return const_int(m, a ^ b);
    default: return no_const;
    }
}

/* ---- Floats: the machine's arithmetic is Python's, but for division by zero ---- */

static bool as_double(const IrConst *c, double *number) {
    if (c->kind == CONST_FLOAT)
        *number = c->number.real;
    else if (c->kind == CONST_INT && c->integer >= -FOLD_EXACT_MAX && c->integer <= FOLD_EXACT_MAX)
        *number = (double)c->integer;
    else
        return false;
    return true;
}

static ConstId float_binary(IrModule *m, IrOp op, double a, double b) {
    switch (op) { /* //, % and ** have rules of their own: left to the runtime */
    case IR_BINOP_ADD: return const_float(m, a + b);
    case IR_BINOP_SUB: return const_float(m, a - b);
    case IR_BINOP_MUL: return const_float(m, a * b);
    case IR_BINOP_TRUEDIV: return b == 0 ? no_const : const_float(m, a / b);
    default: return no_const;
    }
}

/* ---- Sequences ---- */

static ConstId join_text(IrModule *m, const IrConst *a, const IrConst *b) {
    if ((uint64_t)a->count + b->count > FOLD_TEXT_MAX) return no_const;
    Text text;
    text_init(&text);
    text_append_n(&text, a->text, a->count);
    text_append_n(&text, b->text, b->count);
    ConstId id = a->kind == CONST_STR ? const_str(m, text_cstr(&text), (uint32_t)text.length)
                                      : const_bytes(m, text_cstr(&text), (uint32_t)text.length);
    text_release(&text);
    return id;
}

static ConstId join_tuples(IrModule *m, const IrConst *a, const IrConst *b) {
    ConstId items[FOLD_TUPLE_MAX];
    if ((uint64_t)a->count + b->count > FOLD_TUPLE_MAX) return no_const;
    for (uint32_t i = 0; i < a->count; i++) items[i] = a->items[i];
    for (uint32_t i = 0; i < b->count; i++) items[a->count + i] = b->items[i];
    return const_tuple(m, items, a->count + b->count);
}

/* A lone surrogate pair in two halves would meet in a form that the encoding does not know. */
static bool may_join(const IrConst *a) {
    return a->kind != CONST_STR || a->count == 0 || (unsigned char)a->text[a->count - 1] < 0x80;
}

static ConstId sequence_binary(IrModule *m, IrOp op, const IrConst *a, const IrConst *b) {
    if (op != IR_BINOP_ADD || a->kind != b->kind) return no_const;
    if (a->kind == CONST_TUPLE) return join_tuples(m, a, b);
    bool is_text = a->kind == CONST_STR || a->kind == CONST_BYTES;
    return is_text && may_join(a) ? join_text(m, a, b) : no_const;
}

/* ---- Any ---- */

/* In place means nothing for values that cannot change. */
static IrOp plain_op(IrOp op) {
    if (op < IR_INPLACE_ADD || op > IR_INPLACE_XOR) return op;
    return (IrOp)(IR_BINOP_ADD + (op - IR_INPLACE_ADD));
}

ConstId fold_binary(IrModule *m, IrOp op, ConstId left, ConstId right) {
    /* Copies: adding a constant moves the table. */
    const IrConst a = *module_const(m, left), b = *module_const(m, right);
    double x, y;
    op = plain_op(op);
    if (a.kind == CONST_INT && b.kind == CONST_INT) return int_binary(m, op, a.integer, b.integer);
    if (as_double(&a, &x) && as_double(&b, &y)) return float_binary(m, op, x, y);
    return sequence_binary(m, op, &a, &b);
}

/* -(2**63) alone is back within 64 bits. */
static bool is_int64_edge(const IrConst *c) {
    return strcmp(c->text, "9223372036854775808") == 0 ||
           strcmp(c->text, "0x8000000000000000") == 0;
}

static ConstId negate_bigint(IrModule *m, const IrConst *c) {
    if (c->text[0] == '-') return no_const;
    if (is_int64_edge(c)) return const_int(m, INT64_MIN);
    Text text;
    text_init(&text);
    text_putc(&text, '-');
    text_append_n(&text, c->text, c->count);
    ConstId id = const_bigint(m, text.data, (uint32_t)text.length);
    text_release(&text);
    return id;
}

static ConstId negate(IrModule *m, const IrConst *c) {
    if (c->kind == CONST_INT && c->integer != INT64_MIN) return const_int(m, -c->integer);
    if (c->kind == CONST_FLOAT) return const_float(m, -c->number.real);
    if (c->kind == CONST_COMPLEX) return const_complex(m, -c->number.real, -c->number.imag);
    return c->kind == CONST_BIGINT ? negate_bigint(m, c) : no_const;
}

ConstId fold_unary(IrModule *m, IrOp op, ConstId operand) {
    const IrConst c = *module_const(m, operand);
    if (op == IR_UNARY_NEG) return negate(m, &c);
    if (op == IR_UNARY_INVERT && c.kind == CONST_INT) return const_int(m, ~c.integer);
    if (op == IR_UNARY_POS && (c.kind == CONST_INT || c.kind == CONST_FLOAT)) return operand;
    return no_const;
}

/* ---- Truth and comparison ---- */

static FoldTruth truth_of(bool b) { return b ? FOLD_TRUE : FOLD_FALSE; }

FoldTruth fold_truth(const IrModule *m, ConstId operand) {
    const IrConst *c = module_const(m, operand);
    switch (c->kind) {
    case CONST_ABSENT: return FOLD_UNKNOWN;
    case CONST_NONE:
    case CONST_FALSE: return FOLD_FALSE;
    case CONST_TRUE:
    case CONST_ELLIPSIS:
    case CONST_BIGINT: return FOLD_TRUE;
    case CONST_INT: return truth_of(c->integer != 0);
    case CONST_FLOAT: return truth_of(c->number.real != 0);
    case CONST_COMPLEX: return truth_of(c->number.real != 0 || c->number.imag != 0);
    case CONST_STR:
    case CONST_BYTES:
    case CONST_TUPLE:
    case CONST_FROZENSET: return truth_of(c->count != 0);
    }
    return FOLD_UNKNOWN;
}

static FoldTruth decide(IrOp op, int order) {
    if (op >= IR_CMP_I1_EQ && op <= IR_CMP_I1_GE) op = (IrOp)(IR_COMPARE_EQ + (op - IR_CMP_I1_EQ));
    switch (op) { /* the six comparisons */
    case IR_COMPARE_EQ: return truth_of(order == 0);
    case IR_COMPARE_NE: return truth_of(order != 0);
    case IR_COMPARE_LT: return truth_of(order < 0);
    case IR_COMPARE_LE: return truth_of(order <= 0);
    case IR_COMPARE_GT: return truth_of(order > 0);
    case IR_COMPARE_GE: return truth_of(order >= 0);
    default: return FOLD_UNKNOWN;
    }
}

/* UTF-8 keeps the order of code points. */
static int text_order(const IrConst *a, const IrConst *b) {
    uint32_t shorter = a->count < b->count ? a->count : b->count;
    int order = memcmp(a->text, b->text, shorter);
    return order ? order : (a->count > b->count) - (a->count < b->count);
}

FoldTruth fold_compare(const IrModule *m, IrOp op, ConstId left, ConstId right) {
    const IrConst *a = module_const(m, left), *b = module_const(m, right);
    double x, y;
    if (a->kind == CONST_INT && b->kind == CONST_INT)
        return decide(op, (a->integer > b->integer) - (a->integer < b->integer));
    if (as_double(a, &x) && as_double(b, &y))
        return isnan(x) || isnan(y) ? FOLD_UNKNOWN : decide(op, (x > y) - (x < y));
    if (a->kind == b->kind && (a->kind == CONST_STR || a->kind == CONST_BYTES))
        return decide(op, text_order(a, b));
    return FOLD_UNKNOWN;
}

static bool is_singleton(const IrConst *c) {
    return c->kind == CONST_NONE || c->kind == CONST_TRUE || c->kind == CONST_FALSE ||
           c->kind == CONST_ELLIPSIS;
}

FoldTruth fold_is(const IrModule *m, ConstId left, ConstId right) {
    const IrConst *a = module_const(m, left), *b = module_const(m, right);
    if (!is_singleton(a) && !is_singleton(b)) return FOLD_UNKNOWN;
    return truth_of(a->kind == b->kind);
}

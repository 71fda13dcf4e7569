/* Arithmetic with all of Python's dispatch: operands in order, a subclass's reflected method first.
 */
#include "containers/containers.h"
#include "core/slot.h"
#include "core/type.h"
#include "numbers/float.h"
#include "text/str.h"

#include <assert.h>

/* In slots.def the reflected method follows the plain one, and the in-place one follows that. */
static SlotId reflected_of(SlotId op) { return op + 1; }
static SlotId inplace_of(SlotId op) { return op + 2; }
static_assert(SLOT___radd__ == SLOT___add__ + 1 && SLOT___iadd__ == SLOT___add__ + 2,
              "order of slots.def");
static_assert(SLOT___ror__ == SLOT___or__ + 1 && SLOT___ior__ == SLOT___or__ + 2,
              "order of slots.def");

static const char *operator_symbol(SlotId op) {
    switch ((int)op) {
    case SLOT___add__: return "+";
    case SLOT___sub__: return "-";
    case SLOT___mul__: return "*";
    case SLOT___matmul__: return "@";
    case SLOT___truediv__: return "/";
    case SLOT___floordiv__: return "//";
    case SLOT___mod__: return "%";
    case SLOT___divmod__: return "divmod()";
    case SLOT___pow__: return "** or pow()";
    case SLOT___lshift__: return "<<";
    case SLOT___rshift__: return ">>";
    case SLOT___and__: return "&";
    case SLOT___xor__: return "^";
    case SLOT___or__: return "|";
    }
    return "?";
}

static const char *inplace_symbol(SlotId op) {
    switch ((int)op) {
    case SLOT___add__: return "+=";
    case SLOT___sub__: return "-=";
    case SLOT___mul__: return "*=";
    case SLOT___matmul__: return "@=";
    case SLOT___truediv__: return "/=";
    case SLOT___floordiv__: return "//=";
    case SLOT___mod__: return "%=";
    case SLOT___pow__: return "**=";
    case SLOT___lshift__: return "<<=";
    case SLOT___rshift__: return ">>=";
    case SLOT___and__: return "&=";
    case SLOT___xor__: return "^=";
    case SLOT___or__: return "|=";
    }
    return "?";
}

static const Type *native_base(const Type *type) {
    while (type->flags & TYPE_HEAP) type = type->base;
    return type;
}

/* Types whose + is concatenation and whose * is repetition. Names tell only where flags leave a
 * doubt: many that match as sequences have neither, and bytearray does not match. */
bool type_is_sequence(const Type *type) {
    if (type->flags & (TYPE_INT | TYPE_FLOAT)) return false;
    if (type->flags & (TYPE_STR | TYPE_BYTES | TYPE_LIST | TYPE_TUPLE)) return true;
    const Type *native = native_base(type);
    if (native == &kr_type_object) return false;
    const char *name = type_name(native);
    return strcmp(name, "bytearray") == 0 || strcmp(name, "deque") == 0 ||
           strcmp(name, "array") == 0;
}

/* ---- Dispatch ---- */

static bool op_is_for_sequences(SlotId op) { return op == SLOT___add__ || op == SLOT___mul__; }

/* In CPython concatenation and repetition are no arithmetic: they come after what both operands'
 * arithmetic says, so that [1] + x asks x.__radd__ first. Is the type's method of this slot such a
 * one? */
static bool slot_is_sequence_op(Type *type, SlotId id) {
    return type_slot(type, id) && type_is_sequence(type) && !slot_is_generic(type, id);
}

/* Does v + x concatenate, v * x repeat? A class that overrides one direction of * has given up
 * repetition. */
static bool concatenates(Value v) { return slot_is_sequence_op(value_type(v), SLOT___add__); }
static bool repeats(Value v) {
    Type *type = value_type(v);
    return slot_is_sequence_op(type, SLOT___mul__) && slot_is_sequence_op(type, SLOT___rmul__);
}

/* Does CPython's type have a table of sequence methods? Then an in-place * looks no further than
 * the left operand. */
static bool has_sequence_methods(Value v) {
    Type *type = value_type(v);
    return type->flags & TYPE_HEAP || type_slot(type, SLOT___len__) ||
           type_slot(type, SLOT___contains__);
}

static Value slot_call2(Type *type, SlotId id, Value self, Value other) {
    void *function = type_slot(type, id);
    if (!function) return KR_NOT_IMPLEMENTED;
    if (id == SLOT___pow__ || id == SLOT___rpow__) return ((TernarySlot)function)(self, other, 0);
    return ((BinarySlot)function)(self, other);
}

static Value raise_cannot_concat(Value a, Value b);

/* A method for arithmetic; sequences' own do not count. But a class that overrides one direction
 * makes both arithmetic: the inherited one is then called as a method, which raises for operands
 * that it does not know. */
static Value slot_try(Type *type, SlotId id, SlotId op, Value self, Value other) {
    if (!op_is_for_sequences(op) || !slot_is_sequence_op(type, id))
        return slot_call2(type, id, self, other);
    bool overridden = slot_is_generic(type, op) || slot_is_generic(type, reflected_of(op));
    Value result = overridden ? slot_call2(type, id, self, other) : KR_NOT_IMPLEMENTED;
    if (!overridden || result != KR_NOT_IMPLEMENTED) return result;
    if (op == SLOT___add__) return raise_cannot_concat(self, other);
    return error_raise(&kr_type_TypeError, "'%T' object cannot be interpreted as an integer",
                       other);
}

/* Does the right operand's class have its own idea of the reflected method? */
static bool reflected_overrides(Type *right, Type *left, SlotId reflected) {
    void *function = type_slot(right, reflected);
    if (!function) return false;
    if (function != type_slot(left, reflected)) return true;
    return slot_is_generic(right, reflected) &&
           type_lookup(right, slot_name(reflected)) != type_lookup(left, slot_name(reflected));
}

static Value arithmetic_dispatch(Value a, Value b, SlotId op) {
    Type *left = value_type(a), *right = value_type(b);
    if (left == right) return slot_try(left, op, op, a, b);
    SlotId reflected = reflected_of(op);
    bool right_first = type_is_subtype(right, left) && reflected_overrides(right, left, reflected);
    Value result = right_first ? slot_try(right, reflected, op, b, a) : KR_NOT_IMPLEMENTED;
    if (result != KR_NOT_IMPLEMENTED) return result;
    result = slot_try(left, op, op, a, b);
    if (result != KR_NOT_IMPLEMENTED || right_first) return result;
    return slot_try(right, reflected, op, b, a);
}

static Value sequence_dispatch(Value a, Value b, SlotId op) {
    if (op == SLOT___add__)
        return concatenates(a) ? slot_call2(value_type(a), op, a, b) : KR_NOT_IMPLEMENTED;
    Value result = repeats(a) ? slot_call2(value_type(a), op, a, b) : KR_NOT_IMPLEMENTED;
    if (result != KR_NOT_IMPLEMENTED) return result;
    return repeats(b) ? slot_call2(value_type(b), SLOT___rmul__, b, a) : KR_NOT_IMPLEMENTED;
}

/* a OP b, or KR_NOT_IMPLEMENTED. */
static Value binop_dispatch(Value a, Value b, SlotId op) {
    Value result = arithmetic_dispatch(a, b, op);
    if (result != KR_NOT_IMPLEMENTED || !op_is_for_sequences(op)) return result;
    return sequence_dispatch(a, b, op);
}

/* ---- Errors ---- */

static Value raise_cannot_concat(Value a, Value b) {
    const char *name = type_name(native_base(value_type(a)));
    if (value_has_flag(a, TYPE_BYTES) || strcmp(name, "bytearray") == 0)
        return error_raise(&kr_type_TypeError, "can't concat %T to %T", b, a);
    return error_raise(&kr_type_TypeError, "can only concatenate %s (not \"%T\") to %s", name, b,
                       name);
}

static bool is_print_function(Value v) {
    if (!value_is_object(v) || strcmp(object_type_name(v), "builtin_function_or_method") != 0)
        return false;
    return str_equals_text(
        ((const FunctionHead *)v)->code->name ? ((const FunctionHead *)v)->code->name : str_empty(),
        "print");
}

Value sequence_op_refuse(Type *owner, SlotId op, Value self, Value other) {
    if (!type_is_sequence(owner)) return KR_NOT_IMPLEMENTED;
    if (op == SLOT___add__) return raise_cannot_concat(self, other);
    if (op == SLOT___mul__ || op == SLOT___rmul__ || op == SLOT___imul__)
        return error_raise(&kr_type_TypeError, "'%T' object cannot be interpreted as an integer",
                           other);
    return KR_NOT_IMPLEMENTED;
}

static Value raise_unsupported(Value a, Value b, const char *symbol) {
    if (strcmp(symbol, ">>") == 0 && is_print_function(a))
        return error_raise(
            &kr_type_TypeError,
            "unsupported operand type(s) for >>: '%T' and '%T'. Did you mean \"print(<message>, "
            "file=<output_stream>)\"?",
            a, b);
    return error_raise(&kr_type_TypeError, "unsupported operand type(s) for %s: '%T' and '%T'",
                       symbol, a, b);
}

static bool has_index(Value v) { return object_slot(v, SLOT___index__) != NULL; }

static Value raise_binop(Value a, Value b, SlotId op, const char *symbol) {
    bool inplace = symbol[strlen(symbol) - 1] == '=';
    if (op == SLOT___add__ && concatenates(a)) return raise_cannot_concat(a, b);
    bool left_repeats =
        repeats(a) || (inplace && slot_is_sequence_op(value_type(a), SLOT___imul__));
    if (op == SLOT___mul__ && left_repeats && !has_index(b))
        return error_raise(&kr_type_TypeError, "can't multiply sequence by non-int of type '%T'",
                           b);
    if (op == SLOT___mul__ && repeats(b) && !has_index(a) && !(inplace && has_sequence_methods(a)))
        return error_raise(&kr_type_TypeError, "can't multiply sequence by non-int of type '%T'",
                           a);
    return raise_unsupported(a, b, symbol);
}

/* Two strs, or two numbers of the same builtin type: what dispatch would find first;
 * KR_NOT_IMPLEMENTED: ask it. */
static inline Value same_type_op(Value a, Value b, SlotId op) {
    Type *type = value_type(a);
    if (type != value_type(b)) return KR_NOT_IMPLEMENTED;
    if (type == &kr_type_str && op == SLOT___add__) return str_concat(a, b);
    if (type == &kr_type_int || type == &kr_type_float) return slot_call2(type, op, a, b);
    return KR_NOT_IMPLEMENTED;
}

Value kr_binop_slow(Value a, Value b, int32_t op) {
    Value same = same_type_op(a, b, (SlotId)op);
    if (same != KR_NOT_IMPLEMENTED) return same;
    Value result = binop_dispatch(a, b, (SlotId)op);
    return result != KR_NOT_IMPLEMENTED
               ? result
               : raise_binop(a, b, (SlotId)op, operator_symbol((SlotId)op));
}

/* += and *= of sequences come after arithmetic; but a subclass's inherited += counts as arithmetic.
 */
static bool inplace_is_sequence_op(Type *left, SlotId op) {
    if (op == SLOT___add__ && left->flags & TYPE_HEAP) return false;
    return slot_is_sequence_op(left, inplace_of(op));
}

static Value inplace_sequence(Value a, Value b, SlotId op) {
    Type *left = value_type(a);
    Value result = inplace_is_sequence_op(left, op) ? slot_call2(left, inplace_of(op), a, b)
                                                    : KR_NOT_IMPLEMENTED;
    if (result != KR_NOT_IMPLEMENTED) return result;
    if (op == SLOT___mul__ && has_sequence_methods(a))
        return repeats(a) ? slot_call2(left, op, a, b) : KR_NOT_IMPLEMENTED;
    return sequence_dispatch(a, b, op);
}

static Value inplace_dispatch(Value a, Value b, SlotId op) {
    bool sequences = op_is_for_sequences(op);
    bool later = sequences && inplace_is_sequence_op(value_type(a), op);
    Value result = later ? KR_NOT_IMPLEMENTED : slot_call2(value_type(a), inplace_of(op), a, b);
    if (result == KR_NOT_IMPLEMENTED) result = arithmetic_dispatch(a, b, op);
    return result != KR_NOT_IMPLEMENTED || !sequences ? result : inplace_sequence(a, b, op);
}

Value kr_inplace_slow(Value a, Value b, int32_t op) {
    Value same = same_type_op(a, b, (SlotId)op);
    if (same != KR_NOT_IMPLEMENTED) return same;
    Value result = inplace_dispatch(a, b, (SlotId)op);
    return result != KR_NOT_IMPLEMENTED ? result
                                        : raise_binop(a, b, (SlotId)op, inplace_symbol((SlotId)op));
}

Value kr_binop_matmul(Value a, Value b) { return kr_binop_slow(a, b, SLOT___matmul__); }
Value kr_binop_pow(Value a, Value b) {
    if (value_both_flonum(a, b)) return float_power(flonum_get(a), flonum_get(b));
    return kr_binop_slow(a, b, SLOT___pow__);
}
Value kr_inplace_matmul(Value a, Value b) { return kr_inplace_slow(a, b, SLOT___matmul__); }
Value kr_inplace_pow(Value a, Value b) { return kr_inplace_slow(a, b, SLOT___pow__); }

/* pow(a, b, modulus): only a's and b's __pow__ are asked, and the modulus's. */
Value object_pow(Value a, Value b, Value modulus) {
    if (!modulus || modulus == KR_NONE) return kr_binop_pow(a, b);
    Value operands[] = {a, b, modulus};
    Type *asked[3];
    for (size_t i = 0; i < 3; i++) {
        asked[i] = value_type(operands[i]);
        if (i && (asked[i] == asked[0] || (i == 2 && asked[i] == asked[1]))) continue;
        TernarySlot power = type_slot(asked[i], SLOT___pow__);
        Value result = power ? power(a, b, modulus) : KR_NOT_IMPLEMENTED;
        if (result != KR_NOT_IMPLEMENTED) return result;
    }
    return error_raise(&kr_type_TypeError,
                       "unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'", a, b,
                       modulus);
}

/* ---- One operand ---- */

static Value raise_bad_operand(Value v, SlotId op) {
    const char *symbol = op == SLOT___neg__   ? "unary -"
                         : op == SLOT___pos__ ? "unary +"
                         : op == SLOT___abs__ ? "abs()"
                                              : "unary ~";
    return error_raise(&kr_type_TypeError, "bad operand type for %s: '%T'", symbol, v);
}

Value kr_unary_slow(Value v, int32_t op) {
    UnarySlot function = object_slot(v, (SlotId)op);
    return function ? function(v) : raise_bad_operand(v, (SlotId)op);
}

Value kr_unary_pos(Value v) { return kr_unary_slow(v, SLOT___pos__); }

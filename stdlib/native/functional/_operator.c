/* _operator: the operators as functions. */
#include "_operator.stub.h"

#include "containers/containers.h"
#include "core/type.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/str.h"

/* ---- What the runtime has by the same name ---- */

#define OPERATOR_BINARY(name, function)                                                            \
    Value kr__operator_##name(Value a, Value b) { return function(a, b); }
OPERATOR_BINARY(add, kr_binop_add)
OPERATOR_BINARY(sub, kr_binop_sub)
OPERATOR_BINARY(mul, kr_binop_mul)
OPERATOR_BINARY(matmul, kr_binop_matmul)
OPERATOR_BINARY(truediv, kr_binop_truediv)
OPERATOR_BINARY(floordiv, kr_binop_floordiv)
OPERATOR_BINARY(mod, kr_binop_mod)
OPERATOR_BINARY(pow, kr_binop_pow)
OPERATOR_BINARY(lshift, kr_binop_lshift)
OPERATOR_BINARY(rshift, kr_binop_rshift)
OPERATOR_BINARY(and_, kr_binop_and)
OPERATOR_BINARY(or_, kr_binop_or)
OPERATOR_BINARY(xor, kr_binop_xor)
OPERATOR_BINARY(iadd, kr_inplace_add)
OPERATOR_BINARY(isub, kr_inplace_sub)
OPERATOR_BINARY(imul, kr_inplace_mul)
OPERATOR_BINARY(imatmul, kr_inplace_matmul)
OPERATOR_BINARY(itruediv, kr_inplace_truediv)
OPERATOR_BINARY(ifloordiv, kr_inplace_floordiv)
OPERATOR_BINARY(imod, kr_inplace_mod)
OPERATOR_BINARY(ipow, kr_inplace_pow)
OPERATOR_BINARY(ilshift, kr_inplace_lshift)
OPERATOR_BINARY(irshift, kr_inplace_rshift)
OPERATOR_BINARY(iand, kr_inplace_and)
OPERATOR_BINARY(ior, kr_inplace_or)
OPERATOR_BINARY(ixor, kr_inplace_xor)
OPERATOR_BINARY(lt, kr_compare_lt)
OPERATOR_BINARY(le, kr_compare_le)
OPERATOR_BINARY(eq, kr_compare_eq)
OPERATOR_BINARY(ne, kr_compare_ne)
OPERATOR_BINARY(gt, kr_compare_gt)
OPERATOR_BINARY(ge, kr_compare_ge)
OPERATOR_BINARY(getitem, kr_item_get)
#undef OPERATOR_BINARY

Value kr__operator_neg(Value a) { return kr_unary_neg(a); }
Value kr__operator_pos(Value a) { return kr_unary_pos(a); }
Value kr__operator_inv(Value a) { return kr_unary_invert(a); }
Value kr__operator_invert(Value a) { return kr_unary_invert(a); }
Value kr__operator_abs(Value a) { return kr_unary_slow(a, SLOT___abs__); }
Value kr__operator_not_(Value a) { return kr_unary_not(a); }
Value kr__operator_index(Value a) { return object_index(a); }
Value kr__operator_is_(Value a, Value b) { return value_from_bool(a == b); }
Value kr__operator_is_not(Value a, Value b) { return value_from_bool(a != b); }

static Value truth_value(int truth) { return truth < 0 ? 0 : value_from_bool(truth); }

Value kr__operator_truth(Value a) { return truth_value(object_truth(a)); }
Value kr__operator_contains(Value a, Value b) { return truth_value(kr_contains(a, b)); }
Value kr__operator_setitem(Value a, Value b, Value c) {
    return object_setitem(a, b, c) < 0 ? 0 : KR_NONE;
}
Value kr__operator_delitem(Value a, Value b) { return object_delitem(a, b) < 0 ? 0 : KR_NONE; }
Value kr__operator_call(Value obj, Value args, Value kwargs) {
    return kr_call_ex(obj, args, kwargs);
}

/* ---- Sequences ---- */

static bool value_is_sequence(Value v) {
    return !value_is_dict(v) && object_slot(v, SLOT___getitem__);
}

static Value sequences_join(Value a, Value b, Value (*join)(Value, Value)) {
    if (!value_is_sequence(a))
        return error_raise(&kr_type_TypeError, "'%T' object can't be concatenated", a);
    bool native = value_is_list(a) || value_is_tuple(a) || value_is_str(a) || value_is_bytes(a);
    if (!native && !value_is_sequence(b))
        return error_raise(&kr_type_TypeError, "'%T' object can't be concatenated", a);
    return join(a, b);
}

Value kr__operator_concat(Value a, Value b) { return sequences_join(a, b, kr_binop_add); }
Value kr__operator_iconcat(Value a, Value b) { return sequences_join(a, b, kr_inplace_add); }

static Value iterator_for_search(Value v) {
    Value iterator = object_iter(v);
    if (!iterator && error_catch(&kr_type_TypeError))
        return error_raise(&kr_type_TypeError, "argument of type '%T' is not iterable", v);
    return iterator;
}

Value kr__operator_countOf(Value a, Value b) {
    Value iterator = iterator_for_search(a), item;
    int64_t count = 0;
    while (iterator && (item = object_next(iterator))) {
        int same = object_same_or_equal(item, b);
        if (same < 0) return 0;
        count += same;
    }
    return error_is_set() ? 0 : int_from_i64(count);
}

Value kr__operator_indexOf(Value a, Value b) {
    Value iterator = iterator_for_search(a), item;
    for (int64_t index = 0; iterator && (item = object_next(iterator)); index++) {
        int same = object_same_or_equal(item, b);
        if (same) return same < 0 ? 0 : int_from_i64(index);
    }
    return error_is_set()
               ? 0
               : error_raise(&kr_type_ValueError, "sequence.index(x): x not in sequence");
}

Value kr__operator_length_hint(Value obj, Value otherwise) {
    int64_t size;
    if (!value_is_int(otherwise))
        return error_raise(&kr_type_TypeError, "'%T' object cannot be interpreted as an integer",
                           otherwise);
    if (object_index_i64(otherwise, &size, &kr_type_OverflowError) < 0) return 0;
    int64_t hint = object_length_hint(obj, size);
    return hint < 0 && error_is_set() ? 0 : int_from_i64(hint);
}

/* ---- Secrets ---- */

/* Looks at every byte of b, whatever it finds. */
static bool bytes_same(const uint8_t *a, size_t a_length, const uint8_t *b, size_t b_length) {
    uint8_t difference = a_length != b_length;
    for (size_t i = 0; i < b_length; i++) difference |= (i < a_length ? a[i] : 0) ^ b[i];
    return difference == 0;
}

static Value buffers_same(Value a, Value b) {
    Buffer left, right;
    if (buffer_acquire(a, &left) < 0) return 0;
    if (buffer_acquire(b, &right) < 0) {
        buffer_release(&left);
        return 0;
    }
    bool same = bytes_same(left.data, left.length, right.data, right.length);
    buffer_release(&left);
    buffer_release(&right);
    return value_from_bool(same);
}

Value kr__operator__compare_digest(Value a, Value b) {
    if (value_is_str(a) && value_is_str(b)) {
        const StrObject *s = str_object(a), *t = str_object(b);
        if (!(s->flags & t->flags & STR_ASCII))
            return error_raise(&kr_type_TypeError,
                               "comparing strings with non-ASCII characters is not supported");
        return value_from_bool(bytes_same(s->data, s->length, t->data, t->length));
    }
    if (!value_is_bytes_like(a) && !value_is_bytes_like(b))
        return error_raise(&kr_type_TypeError,
                           "unsupported operand types(s) or combination of types: '%T' and '%T'", a,
                           b);
    return buffers_same(a, b);
}

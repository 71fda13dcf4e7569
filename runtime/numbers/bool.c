/* bool: two static instances of a subclass of int. Their arithmetic is int's, but & | ^ of two
 * bools give a bool. */
#include "containers/containers.h"
#include "numbers/number.h"
#include "text/str.h"

#include "bool.stub.h"
#include "int.stub.h"

IntInstance kr_true_object = {&kr_type_bool, (1 << 1) | 1};
IntInstance kr_false_object = {&kr_type_bool, (0 << 1) | 1};

static bool value_is_bool(Value v) { return v == KR_TRUE || v == KR_FALSE; }

Value kr_bool___new__(Value cls, Value args, Value kwargs) {
    if (cls != value_of(&kr_type_bool))
        return error_raise(&kr_type_TypeError, "bool.__new__(%N): %N is not a subtype of bool",
                           (Type *)cls, (Type *)cls);
    if (kwargs && dict_length(kwargs))
        return error_raise(&kr_type_TypeError, "bool() takes no keyword arguments");
    size_t count = tuple_length(args);
    if (count > 1)
        return error_raise(&kr_type_TypeError, "bool expected at most 1 argument, got %zu", count);
    if (count == 0) return KR_FALSE;
    int truth = object_truth(tuple_get(args, 0));
    return truth < 0 ? 0 : value_from_bool(truth);
}

Value kr_bool___repr__(Value self) {
    return self == KR_TRUE ? str_intern_text("True") : str_intern_text("False");
}

Value kr_bool___and__(Value a, Value b) {
    if (!value_is_bool(a) || !value_is_bool(b)) return kr_int___and__(a, b);
    return value_from_bool(a == KR_TRUE && b == KR_TRUE);
}

Value kr_bool___or__(Value a, Value b) {
    if (!value_is_bool(a) || !value_is_bool(b)) return kr_int___or__(a, b);
    return value_from_bool(a == KR_TRUE || b == KR_TRUE);
}

Value kr_bool___xor__(Value a, Value b) {
    if (!value_is_bool(a) || !value_is_bool(b)) return kr_int___xor__(a, b);
    return value_from_bool(a != b);
}

/* Both operands are ints of some kind, or not mine: the order does not matter. */
Value kr_bool___rand__(Value a, Value b) { return kr_bool___and__(a, b); }
Value kr_bool___ror__(Value a, Value b) { return kr_bool___or__(a, b); }
Value kr_bool___rxor__(Value a, Value b) { return kr_bool___xor__(a, b); }

/* Comparison with all of Python's dispatch. */
#include "core/slot.h"
#include "core/type.h"

static SlotId swapped(SlotId op) {
    switch ((int)op) {
    case SLOT___lt__: return SLOT___gt__;
    case SLOT___le__: return SLOT___ge__;
    case SLOT___gt__: return SLOT___lt__;
    case SLOT___ge__: return SLOT___le__;
    }
    return op; /* == and != */
}

static const char *symbol_of(SlotId op) {
    switch ((int)op) {
    case SLOT___lt__: return "<";
    case SLOT___le__: return "<=";
    case SLOT___gt__: return ">";
    case SLOT___ge__: return ">=";
    case SLOT___eq__: return "==";
    }
    return "!=";
}

static Value compare_try(Type *type, SlotId id, Value self, Value other) {
    BinarySlot function = type_slot(type, id);
    return function ? function(self, other) : KR_NOT_IMPLEMENTED;
}

static Value compare_dispatch(Value a, Value b, SlotId op) {
    Type *left = value_type(a), *right = value_type(b);
    bool right_first = left != right && type_is_subtype(right, left);
    Value result = right_first ? compare_try(right, swapped(op), b, a) : KR_NOT_IMPLEMENTED;
    if (result != KR_NOT_IMPLEMENTED) return result;
    result = compare_try(left, op, a, b);
    if (result != KR_NOT_IMPLEMENTED || right_first) return result;
    return compare_try(right, swapped(op), b, a);
}

Value object_compare(Value a, Value b, SlotId op) {
    if (recursion_check_in(" in comparison") < 0) return 0;
    Value result = compare_dispatch(a, b, op);
    if (result != KR_NOT_IMPLEMENTED) return result;
    if (op == SLOT___eq__) return value_from_bool(a == b);
    if (op == SLOT___ne__) return value_from_bool(a != b);
    return error_raise(&kr_type_TypeError, "'%s' not supported between instances of '%T' and '%T'",
                       symbol_of(op), a, b);
}

Value kr_compare_slow(Value a, Value b, int32_t op) { return object_compare(a, b, (SlotId)op); }

int object_test(Value a, Value b, SlotId op) {
    Value result = object_compare(a, b, op);
    return result ? kr_truth(result) : -1;
}

int object_equal(Value a, Value b) { return object_test(a, b, SLOT___eq__); }

int object_same_or_equal(Value a, Value b) { return a == b ? 1 : object_equal(a, b); }

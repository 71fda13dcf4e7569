/* Any object to int: operator.index, int(x), and both to machine numbers. */
#include "core/type.h"
#include "exception/warning.h"
#include "numbers/bigint.h"
#include "numbers/number_text.h"
#include "text/str.h"

#include "int.stub.h"

/* 0, or -1 with the error set. */
static int subclass_warn(Value result, const char *name) {
    return warning_format(
        &kr_type_DeprecationWarning,
        "%s returned non-int (type %T).  The ability to return an instance of a "
        "strict subclass of int is deprecated, and may be removed in a future version of Python.",
        name, result);
}

/* Calls a conversion method of v's type. 0 without an error: there is none. */
static Value call_conversion(Value v, SlotId slot, const char *name) {
    UnarySlot convert = (UnarySlot)object_slot(v, slot);
    if (!convert) return 0;
    Value result = convert(v);
    if (!result || value_is_small(result) || value_is_exact(result, &kr_type_int)) return result;
    if (value_is_int(result)) return subclass_warn(result, name) < 0 ? 0 : int_plain(result);
    return error_raise(&kr_type_TypeError, "%s returned non-int (type %T)", name, result);
}

Value object_index(Value v) {
    if (value_is_int(v)) return int_plain(v);
    Value result = call_conversion(v, SLOT___index__, "__index__");
    if (result || error_is_set()) return result;
    return error_raise(&kr_type_TypeError, "'%T' object cannot be interpreted as an integer", v);
}

int object_index_i64(Value v, int64_t *result, Type *overflow) {
    Value index = object_index(v);
    if (!index) return -1;
    if (int_fits_i64(index, result)) return 0;
    *result = int_sign(index) < 0 ? INT64_MIN : INT64_MAX;
    if (!overflow) return 0;
    error_raise(overflow, "cannot fit '%T' into an index-sized integer", v);
    return -1;
}

/* __trunc__, the last resort of int(x). 0 without an error: there is none. */
static Value call_trunc(Value v) {
    Value method = object_special(v, str_intern_text("__trunc__"));
    if (method && warning_format(&kr_type_DeprecationWarning,
                                 "The delegation of int() to __trunc__ is deprecated.") < 0)
        return 0;
    Value result = method ? object_call0(method) : 0;
    if (!result || value_is_int(result)) return result ? int_plain(result) : 0;
    if (object_slot(result, SLOT___index__)) return object_index(result);
    return error_raise(&kr_type_TypeError, "__trunc__ returned non-Integral (type %T)", result);
}

static Value int_from_text_value(Value v) {
    NumberText text;
    int found = number_text_from_value(v, &text);
    if (found < 0) return 0;
    if (found) return int_from_number_text(text, 10, text.owner);
    return error_raise(
        &kr_type_TypeError,
        "int() argument must be a string, a bytes-like object or a real number, not '%T'", v);
}

Value int_from_value(Value v) {
    if (value_is_small(v)) return v;
    if (value_is_flonum(v)) return int_from_double(flonum_get(v));
    if (value_is_exact(v, &kr_type_str)) return int_from_text_value(v);
    Value result = call_conversion(v, SLOT___int__, "__int__");
    if (result || error_is_set()) return result;
    result = call_conversion(v, SLOT___index__, "__index__");
    if (result || error_is_set()) return result;
    result = call_trunc(v);
    return result || error_is_set() ? result : int_from_text_value(v);
}

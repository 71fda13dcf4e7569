/* What every object answers: repr, str, hash, truth, length, format. */
#include "containers/containers.h"
#include "core/call.h"
#include "core/slot.h"
#include "core/thread.h"
#include "core/type.h"
#include "numbers/format.h"
#include "numbers/number.h"
#include "text/str.h"

static Value text_from_slot(Value v, SlotId id) {
    const char *where = id == SLOT___repr__ ? " while getting the repr of an object"
                                            : " while getting the str of an object";
    if (recursion_check_in(where) < 0) return 0;
    UnarySlot function = object_slot(v, id);
    Value result = function(v);
    if (!result || value_is_str(result)) return result;
    return error_raise(&kr_type_TypeError, "%s returned non-string (type %T)", slot_text(id),
                       result);
}

Value object_repr(Value v) { return text_from_slot(v, SLOT___repr__); }

Value object_str(Value v) {
    if (value_is_exact(v, &kr_type_str)) return v;
    return text_from_slot(v, SLOT___str__);
}

Value object_ascii(Value v) {
    Value text = object_repr(v);
    if (!text || str_object(text)->flags & STR_ASCII) return text;
    StrBuilder out;
    str_builder_init(&out);
    const StrObject *s = str_object(text);
    for (size_t i = 0; i < s->length; i++) {
        uint32_t c = str_at(s, i);
        if (c < 0x80)
            str_builder_char(&out, c);
        else
            str_builder_printf(&out,
                               c <= 0xff     ? "\\x%02x"
                               : c <= 0xffff ? "\\u%04x"
                                             : "\\U%08x",
                               c);
    }
    return str_builder_finish(&out);
}

Value object_format(Value v, Value spec) {
    if (str_object(spec)->length == 0 && (value_is_exact(v, &kr_type_str) || value_is_small(v)))
        return object_str(v);
    if (value_type(v) == &kr_type_int) return int_format(v, spec);
    if (value_type(v) == &kr_type_float) return float_format(v, spec);
    Value method = type_lookup(value_type(v), NAME(__format__));
    Value result = method ? unbound_call(method, v, &spec, 1, 0)
                          : error_raise(&kr_type_TypeError, "Type %T doesn't define __format__", v);
    if (!result || value_is_str(result)) return result;
    return error_raise(&kr_type_TypeError, "__format__ must return a str, not %T", result);
}

int64_t object_hash(Value v) {
    HashSlot hash = object_slot(v, SLOT___hash__);
    return hash ? hash(v) : slot_hash_none(v);
}

int kr_truth_slow(Value v) {
    TruthSlot truth = object_slot(v, SLOT___bool__);
    if (truth) return truth(v);
    LengthSlot length = object_slot(v, SLOT___len__);
    if (!length) return 1;
    int64_t count = length(v);
    return count < 0 ? -1 : count > 0;
}

int object_truth(Value v) { return kr_truth(v); }

int64_t object_length(Value v) {
    LengthSlot length = object_slot(v, SLOT___len__);
    if (length) return length(v);
    error_raise(&kr_type_TypeError, "object of type '%T' has no len()", v);
    return -1;
}

int64_t object_length_hint(Value v, int64_t otherwise) {
    LengthSlot length = object_slot(v, SLOT___len__);
    if (length) {
        int64_t count = length(v);
        if (count >= 0 || !error_catch(&kr_type_TypeError)) return count;
    }
    Value hint = object_special(v, NAME(__length_hint__));
    if (!hint) return error_is_set() ? -1 : otherwise;
    Value result = object_call0(hint);
    if (!result) return error_catch(&kr_type_TypeError) ? otherwise : -1;
    if (result == KR_NOT_IMPLEMENTED) return otherwise;
    int64_t count;
    if (!value_is_int(result)) {
        error_raise(&kr_type_TypeError, "__length_hint__ must be an integer, not %T", result);
        return -1;
    }
    if (!int_fits_i64(int_plain(result), &count)) {
        error_raise(&kr_type_OverflowError, "Python int too large to convert to C ssize_t");
        return -1;
    }
    if (count >= 0) return count;
    error_raise(&kr_type_ValueError, "__length_hint__() should return >= 0");
    return -1;
}

/* ---- Objects being printed, so that one that contains itself ends ("[...]") ---- */

typedef struct ReprStack {
    Value items; /* list of those being printed, innermost last; 0: none yet */
} ReprStack;

static _Thread_local ReprStack repr_stack __attribute__((tls_model("initial-exec")));

/* The list is reachable only from thread-local data, which is no root: the Value kept in static
 * data is. */
static Value repr_stack_roots;

static Value repr_stack_list(void) {
    if (!repr_stack.items) {
        if (!repr_stack_roots) repr_stack_roots = list_new(1);
        Value items = list_new(8); /* on the stack until it is under the root */
        list_append(repr_stack_roots, items);
        repr_stack.items = items;
    }
    return repr_stack.items;
}

int repr_enter(Value v) {
    if (recursion_check_in(" while getting the repr of an object") < 0) return -1;
    Value list = repr_stack_list();
    /* C frames are small: the stack alone would let far more of them be than the limit says. */
    if (list_length(list) >= (size_t)recursion_limit_get())
        return recursion_error(" while getting the repr of an object");
    for (size_t i = list_length(list); i > 0; i--)
        if (list_get(list, i - 1) == v) return 1;
    return list_append(list, v);
}

void repr_leave(Value v) {
    ListBuffer *buffer = list_object(repr_stack_list())->buffer;
    for (size_t i = buffer->length; i > 0; i--) {
        if (buffer->items[i - 1] != v) continue;
        memmove(&buffer->items[i - 1], &buffer->items[i], (buffer->length - i) * sizeof(Value));
        buffer->items[--buffer->length] = 0;
        return;
    }
}

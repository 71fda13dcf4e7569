/* str: translate and maketrans. */
#include "str.stub.h"

#include "containers/containers.h"
#include "numbers/number.h"
#include "text/str_internal.h"
#include "text/unicode.h"

/* table[c]; KR_NOT_IMPLEMENTED: no entry, the character stays. */
static Value table_look(Value table, uint32_t c) {
    Value key = small_make(c);
    if (value_is_exact(table, &kr_type_dict)) {
        Value found = dict_get(table, key);
        return found || error_is_set() ? found : KR_NOT_IMPLEMENTED;
    }
    Value found = object_getitem(table, key);
    if (!found && error_catch(&kr_type_LookupError)) return KR_NOT_IMPLEMENTED;
    return found;
}

/* Appends what stands for c. 0, -1. */
static int translate_char(StrBuilder *b, Value table, uint32_t c) {
    Value to = table_look(table, c);
    int64_t number;
    if (!to) return -1;
    if (to == KR_NOT_IMPLEMENTED) return str_builder_char(b, c), 0;
    if (to == KR_NONE) return 0;
    if (value_is_str(to)) return str_builder_str(b, to), 0;
    if (!value_is_int(to)) {
        error_raise(&kr_type_TypeError, "character mapping must return integer, None or str");
        return -1;
    }
    if (!int_fits_i64(to, &number) || number < 0 || number > UNICODE_MAX) {
        error_raise(&kr_type_ValueError, "character mapping must be in range(0x110000)");
        return -1;
    }
    return str_builder_char(b, (uint32_t)number), 0;
}

Value kr_str_translate(Value self, Value table) {
    const StrObject *s = str_object(self);
    StrBuilder b;
    str_builder_init(&b);
    for (uint64_t i = 0; i < s->length; i++)
        if (translate_char(&b, table, str_at(s, i)) < 0) return 0;
    return str_builder_finish(&b);
}

static Value key_of_table(Value key) {
    if (value_is_str(key)) {
        if (str_object(key)->length == 1) return small_make(str_at(str_object(key), 0));
        return error_raise(&kr_type_ValueError,
                           "string keys in translate table must be of length 1");
    }
    if (value_is_int(key)) return key;
    return error_raise(&kr_type_TypeError, "keys in translate table must be strings or integers");
}

static Value maketrans_dict(Value x) {
    if (!value_is_dict(x))
        return error_raise(&kr_type_TypeError,
                           "if you give only one argument to maketrans it must be a dict");
    Value table = dict_new(), key, value;
    for (size_t position = 0; dict_next(x, &position, &key, &value);) {
        key = key_of_table(key);
        if (!key || dict_set(table, key, value) < 0) return 0;
    }
    return table;
}

static Value maketrans_pairs(Value x, Value y, Value z) {
    if (!value_is_str(x))
        return error_raise(
            &kr_type_TypeError,
            "first maketrans argument must be a string if there is a second argument");
    const StrObject *from = str_object(x), *to = str_object(y);
    if (from->length != to->length)
        return error_raise(&kr_type_ValueError,
                           "the first two maketrans arguments must have equal length");
    Value table = dict_new();
    for (uint64_t i = 0; i < from->length; i++)
        if (dict_set(table, small_make(str_at(from, i)), small_make(str_at(to, i))) < 0) return 0;
    for (uint64_t i = 0; z && i < str_object(z)->length; i++)
        if (dict_set(table, small_make(str_at(str_object(z), i)), KR_NONE) < 0) return 0;
    return table;
}

Value kr_str_maketrans(Value x, Value y, Value z) {
    if (y && !value_is_str(y)) return raise_argument_not_str("maketrans", "2", y);
    if (z && !value_is_str(z)) return raise_argument_not_str("maketrans", "3", z);
    return y ? maketrans_pairs(x, y, z) : maketrans_dict(x);
}

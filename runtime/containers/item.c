/* Conversion of index arguments and iterables, for all sequences. */
#include "containers/item.h"

#include "core/type.h"

int index_from_subscript(Value key, const char *sequence, int64_t *index) {
    if (KR_LIKELY(value_is_small(key))) {
        *index = small_get(key);
        return 0;
    }
    if (!value_has_index(key)) {
        error_raise(&kr_type_TypeError, "%s indices must be integers or slices, not %T", sequence,
                    key);
        return -1;
    }
    return object_index_i64(key, index, &kr_type_IndexError);
}

int index_from_argument(Value v, int64_t *index) {
    if (value_is_small(v)) {
        *index = small_get(v);
        return 0;
    }
    Value number = object_index(v);
    if (!number) return -1;
    if (int_fits_i64(number, index)) return 0;
    error_raise(&kr_type_OverflowError, "Python int too large to convert to C ssize_t");
    return -1;
}

int index_from_bound(Value v, int64_t *index) {
    if (!v) return 0;
    if (!value_has_index(v)) {
        error_raise(&kr_type_TypeError,
                    "slice indices must be integers or have an __index__ method");
        return -1;
    }
    return object_index_i64(v, index, NULL);
}

int repeat_count(Value v, int64_t *count) {
    if (!value_has_index(v)) return 0;
    if (object_index_i64(v, count, &kr_type_OverflowError) < 0) return -1;
    if (*count < 0) *count = 0;
    return 1;
}

bool value_has_index_slot(Value v) { return object_slot(v, SLOT___index__) != NULL; }

bool value_is_indexable(Value v) {
    return !value_is_dict(v) && object_slot(v, SLOT___getitem__) != NULL;
}

bool value_is_iterable(Value v) {
    return object_slot(v, SLOT___iter__) != NULL || value_is_indexable(v);
}

Value sequence_of(Value v) {
    if (value_is_exact(v, &kr_type_list) || value_is_exact(v, &kr_type_tuple)) return v;
    return list_from_iterable(v);
}

Value sequence_fast(Value v, const char *message) {
    if (value_is_exact(v, &kr_type_list) || value_is_exact(v, &kr_type_tuple)) return v;
    Value iterator = object_iter(v);
    if (iterator) return list_from_iterable(iterator);
    if (error_catch(&kr_type_TypeError)) error_raise(&kr_type_TypeError, "%s", message);
    return 0;
}

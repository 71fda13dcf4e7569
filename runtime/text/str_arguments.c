/* Arguments of the methods of str: bounds, counts, and the errors about them. */
#include "containers/item.h"
#include "text/str_internal.h"

#include <limits.h>

static int bound_argument(Value v, int64_t *bound) {
    if (!v || v == KR_NONE) return 0;
    if (value_is_small(v)) return *bound = small_get(v), 0;
    if (value_has_index(v)) return object_index_i64(v, bound, NULL);
    error_raise(&kr_type_TypeError,
                "slice indices must be integers or None or have an __index__ method");
    return -1;
}

static uint64_t bound_clip(int64_t bound, uint64_t length) {
    int64_t n = (int64_t)length;
    if (bound < 0) bound += n;
    return bound < 0 ? 0 : (uint64_t)bound;
}

int str_range_arguments(Value start, Value end, uint64_t length, uint64_t *from, uint64_t *to) {
    int64_t first = 0, last = INT64_MAX;
    if (bound_argument(start, &first) < 0 || bound_argument(end, &last) < 0) return -1;
    *from = bound_clip(first, length);
    *to = bound_clip(last, length);
    if (*to > length) *to = length;
    return 0;
}

int argument_ssize(Value v, int64_t *result) { return index_from_argument(v, result); }

int argument_int(Value v, int *result) {
    int64_t wide;
    Value number = object_index(v);
    if (!number) return -1;
    if (!int_fits_i64(number, &wide) || wide < INT_MIN || wide > INT_MAX) {
        error_raise(&kr_type_OverflowError, "Python int too large to convert to C int");
        return -1;
    }
    *result = (int)wide;
    return 0;
}

Value raise_argument_not_str(const char *function, const char *name, Value v) {
    const char *got = v == KR_NONE ? "None" : object_type_name(v);
    return error_raise(&kr_type_TypeError, "%s() argument %s%smust be str, not %s", function, name,
                       *name ? " " : "", got);
}

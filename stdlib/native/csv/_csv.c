/* The module _csv: its errors, the registered dialects and the limit of fields. */
#include "_csv.stub.h"
#include "csv_rows.stub.h"

#include "csv_types.h"

#include "core/type.h"
#include "numbers/number.h"
#include "text/str.h"

enum { FIELD_LIMIT_DEFAULT = 128 * 1024 };

/* ---- The module ---- */

Value kr__csv_const_Error(void) {
    static Value class;
    return error_class(&class, "_csv", "Error", value_of(&kr_type_Exception), NULL);
}

Value csv_error(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    Value class = kr__csv_const_Error();
    if (class) error_raise_list(type_object(class), format, arguments);
    va_end(arguments);
    return 0;
}

Value csv_dialects(void) {
    static Value dialects;
    return dialects ? dialects : (dialects = dict_new());
}

static int64_t field_limit = FIELD_LIMIT_DEFAULT;
int64_t csv_field_limit(void) { return __atomic_load_n(&field_limit, __ATOMIC_RELAXED); }

Value kr__csv_const_QUOTE_MINIMAL(void) { return small_make(QUOTE_MINIMAL); }
Value kr__csv_const_QUOTE_ALL(void) { return small_make(QUOTE_ALL); }
Value kr__csv_const_QUOTE_NONNUMERIC(void) { return small_make(QUOTE_NONNUMERIC); }
Value kr__csv_const_QUOTE_NONE(void) { return small_make(QUOTE_NONE); }
Value kr__csv_const___version__(void) { return str_from_text("1.0"); }
Value kr__csv_const__dialects(void) { return csv_dialects(); }
Value kr__csv_const_Reader(void) { return value_of(&kr_type_csv_reader); }
Value kr__csv_const_Writer(void) { return value_of(&kr_type_csv_writer); }

Value kr__csv_list_dialects(void) { return dict_keys_list(csv_dialects()); }

Value csv_count_error(size_t count) {
    return error_raise(&kr_type_TypeError, " expected at %s argument%s, got %zu",
                       count ? "most 2" : "least 1", count ? "s" : "", count);
}

Value kr__csv_register_dialect(Value args, Value kwargs) {
    size_t count = tuple_length(args);
    if (count < 1 || count > 2) return csv_count_error(count);
    if (!value_is_str(tuple_get(args, 0)))
        return error_raise(&kr_type_TypeError, "dialect name must be a string");
    Value dialect = csv_dialect_make(count > 1 ? tuple_get(args, 1) : 0, kwargs);
    if (!dialect || dict_set(csv_dialects(), tuple_get(args, 0), dialect) < 0) return 0;
    return KR_NONE;
}

Value kr__csv_unregister_dialect(Value name) {
    int found = dict_del(csv_dialects(), name);
    return found < 0 ? 0 : found ? KR_NONE : csv_error("unknown dialect");
}

Value kr__csv_get_dialect(Value name) {
    Value found = dict_get(csv_dialects(), name);
    return found || error_is_set() ? found : csv_error("unknown dialect");
}

Value kr__csv_field_size_limit(Value limit) {
    int64_t before = csv_field_limit(), after;
    if (!limit) return int_from_i64(before);
    if (!value_is_int(limit)) return error_raise(&kr_type_TypeError, "limit must be an integer");
    if (!int_fits_i64(int_plain(limit), &after))
        return error_raise(&kr_type_OverflowError, "Python int too large to convert to C long");
    __atomic_store_n(&field_limit, after, __ATOMIC_RELAXED);
    return int_from_i64(before);
}

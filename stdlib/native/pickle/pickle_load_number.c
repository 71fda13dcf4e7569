/* Loading: None, bools and numbers. */
#include "pickle_types.h"

#include "int.stub.h"
#include "text/byte_object.h"

#include <errno.h>
#include <stdlib.h>

/* The same where it is signed for the sake of old pickles. */
static int signed_size_read(Unpickler *u, int size, const char *name, size_t *length) {
    uint64_t number;
    if (pickle_read_number(u, size, &number) < 0) return -1;
    *length = number;
    if (size < 4 || (int32_t)number >= 0) return 0;
    pickle_raise(UNPICKLING_ERROR, "%s pickle has negative byte count", name);
    return -1;
}

PICKLE_LOADER(none) { return unpickler_push(u, KR_NONE); }
PICKLE_LOADER(truth) { return unpickler_push(u, value_from_bool(argument)); }

/* As C reads numbers: a leading zero means octal. Two characters that say 0 or 1 are a bool. */
PICKLE_LOADER(int) {
    Value line = pickle_read_line(u, 2);
    if (!line) return -1;
    char *end;
    errno = 0;
    long long number = strtoll(str_utf8(pickle_line_text(line), NULL), &end, 0);
    if (!errno && !*end) {
        bool is_bool = bytes_object(line)->length == 2 && (number == 0 || number == 1);
        return unpickler_push(u, is_bool ? value_from_bool(number == 1) : int_from_i64(number));
    }
    Value large = pickle_line_int(line, 0);
    if (!large && error_catch(&kr_type_ValueError))
        error_raise(&kr_type_ValueError, "could not convert string to int");
    return unpickler_push(u, large);
}

PICKLE_LOADER(binint) {
    uint64_t number;
    if (pickle_read_number(u, argument, &number) < 0) return -1;
    return unpickler_push(u,
                          small_make(argument == 4 ? (int64_t)(int32_t)number : (int64_t)number));
}

PICKLE_LOADER(long) {
    Value line = pickle_read_line(u, 2);
    if (!line) return -1;
    size_t length = bytes_object(line)->length;
    if (length && bytes_object(line)->data[length - 1] == 'L')
        line = bytes_slice(line, 0, length - 1);
    return unpickler_push(u, pickle_line_int(line, 0));
}

PICKLE_LOADER(binlong) {
    size_t length;
    if (signed_size_read(u, argument, "LONG", &length) < 0) return -1;
    const uint8_t *data = unpickler_read(u, length);
    Value bytes = data ? bytes_from(data, length) : 0;
    if (!bytes) return -1;
    return unpickler_push(
        u, kr_int_from_bytes(value_of(&kr_type_int), bytes, str_from_text("little"), KR_TRUE));
}

PICKLE_LOADER(float) {
    Value line = pickle_read_line(u, 2), text = line ? pickle_line_text(line) : 0;
    Value number = text ? object_call1(value_of(&kr_type_float), text) : 0;
    if (text && !number)
        return pickle_literal_error("could not convert string to float: '%S'", text);
    return unpickler_push(u, number);
}

PICKLE_LOADER(binfloat) {
    const uint8_t *bytes = unpickler_read(u, sizeof(double));
    if (!bytes) return -1;
    uint64_t bits;
    double d;
    memcpy(&bits, bytes, sizeof bits);
    bits = __builtin_bswap64(bits);
    memcpy(&d, &bits, sizeof d);
    return unpickler_push(u, float_make(d));
}

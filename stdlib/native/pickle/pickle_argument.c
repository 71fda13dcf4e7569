/* Loading: what follows the byte of an instruction. */
#include "pickle_types.h"

#include "text/byte_object.h"
#include "text/codec.h"

int pickle_read_number(Unpickler *u, int size, uint64_t *number) {
    const uint8_t *bytes = unpickler_read(u, (size_t)size);
    if (!bytes) return -1;
    *number = 0;
    for (int i = 0; i < size; i++) *number |= (uint64_t)bytes[i] << 8 * i;
    return 0;
}

int pickle_read_size(Unpickler *u, int size, const char *name, size_t *length) {
    uint64_t number;
    if (pickle_read_number(u, size, &number) < 0) return -1;
    *length = number;
    if (number <= PTRDIFF_MAX) return 0;
    error_raise(&kr_type_OverflowError, "%s exceeds system's maximum size of %zd bytes", name,
                (ptrdiff_t)PTRDIFF_MAX);
    return -1;
}

Value pickle_read_line(Unpickler *u, size_t least) {
    size_t length;
    const char *line = unpickler_readline(u, &length, least);
    return line ? bytes_from(line, length - 1) : 0;
}

int pickle_literal_error(const char *problem, Value line) {
    if (error_catch(&kr_type_ValueError))
        error_raise(&kr_type_ValueError, problem, str_concat(line, str_from_char('\n')));
    return -1;
}

Value pickle_line_text(Value line) {
    return codec_decode(bytes_object(line)->data, bytes_object(line)->length, "latin-1", NULL);
}

Value pickle_line_int(Value line, int base) {
    Value text = line ? pickle_line_text(line) : 0;
    Value number = text ? object_call2(value_of(&kr_type_int), text, small_make(base)) : 0;
    if (text && !number) pickle_literal_error("invalid literal for int() with base 10: %R", text);
    return number;
}

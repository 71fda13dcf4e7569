/* Loading: the loop that runs the instructions of a pickle. */
#include "pickle_types.h"

PICKLE_LOADER(proto) {
    const uint8_t *byte = unpickler_read(u, 1);
    if (!byte) return -1;
    if (*byte > PICKLE_HIGHEST) {
        error_raise(&kr_type_ValueError, "unsupported pickle protocol: %d", *byte);
        return -1;
    }
    u->protocol = *byte;
    return 0;
}

PICKLE_LOADER(frame) {
    uint64_t length;
    if (pickle_read_number(u, 8, &length) < 0) return -1;
    if (length > PTRDIFF_MAX) {
        error_raise(&kr_type_OverflowError, "FRAME length exceeds system's maximum of %zd bytes",
                    (ptrdiff_t)PTRDIFF_MAX);
        return -1;
    }
    if (!unpickler_read(u, length)) return -1;
    u->next -= length; /* it is all there */
    return 0;
}

enum { LOAD_STOPS = 1 };
PICKLE_LOADER(stop) { return LOAD_STOPS; }

typedef struct LoadRow {
    int (*load)(Unpickler *u, int argument);
    int argument;
} LoadRow;

static const LoadRow load_rows[256] = {
#define PICKLE_OP(name, byte, loader, argument) [byte] = {pickle_load_##loader, argument},
#include "pickle_opcodes.def"
#undef PICKLE_OP
};

static int load_invalid(uint8_t c) {
    bool is_plain = c >= 0x20 && c <= 0x7e && c != '\'' && c != '\\';
    pickle_raise(UNPICKLING_ERROR,
                 is_plain ? "invalid load key, '%c'." : "invalid load key, '\\x%02x'.", c);
    return -1;
}

Value unpickler_load(Unpickler *u) {
    u->mark_count = u->fence = 0;
    u->protocol = 0;
    unpickler_truncate(u, 0);
    int result;
    do {
        const uint8_t *op = unpickler_read(u, 1);
        if (!op) {
            if (pickle_error_is(UNPICKLING_ERROR)) {
                error_clear();
                error_raise(&kr_type_EOFError, "Ran out of input");
            }
            return 0;
        }
        const LoadRow *row = &load_rows[*op];
        result = row->load ? row->load(u, row->argument) : load_invalid(*op);
    } while (result == 0);
    if (result < 0 || unpickler_skip_consumed(u) < 0) return 0;
    return unpickler_pop(u);
}

/* f_locals of functions, where the compiler keeps them (compiler/lower/lower_keep.c).
 *
 * Each activation of such a function enters a record, which holds the cells of its variables.
 * Nothing is done when it ends: what lies below the stack's end, or where a new activation of the
 * same code now is, is dropped by the next who enters one. A record is only looked up for an
 * activation that is there. */
#include "exception/frame_locals.h"

#include "exception/exception.h"

typedef struct KeptLocals {
    struct KeptLocals *outer;
    const Code *code;
    const void *base; /* the activation's frame pointer */
    Value names, cells;
} KeptLocals;

static KeptLocals *innermost(void) { return (KeptLocals *)kr_thread.kept_; }

static bool is_over(const KeptLocals *kept, const Code *code, const void *base) {
    return kept->base < base || (kept->base == base && kept->code == code);
}

void kr_locals_keep(const Code *code, Value names, Value cells) {
    const void *base = *(const void *const *)__builtin_frame_address(0);
    KeptLocals *outer = innermost();
    while (outer && is_over(outer, code, base)) outer = outer->outer;
    KeptLocals *kept = gc_new_scanned(NULL, sizeof *kept);
    *kept = (KeptLocals){outer, code, base, names, cells};
    kr_thread.kept_ = value_of(kept);
}

Value frame_locals_find(const Code *code, const void *base) {
    for (const KeptLocals *kept = innermost(); kept && kept->base <= base; kept = kept->outer)
        if (kept->base == base && kept->code == code)
            return tuple_pack(2, kept->names, kept->cells);
    return 0;
}

Value frame_locals_update(Value dict, Value kept) {
    Value names = tuple_get(kept, 0), cells = tuple_get(kept, 1);
    return kr_locals_dict(dict, tuple_object(names)->items, tuple_object(cells)->items,
                          tuple_length(names));
}

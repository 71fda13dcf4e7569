/* Constants. Equal ones are found through a key that spells kind and content: a byte for the kind,
 * then the bits of the number, the text, or the ids of the items. So 1, 1.0 and True stay apart,
 * and so do 0.0 and -0.0. */
#include "ir/ir.h"
#include "support/text.h"

static ConstId const_add(IrModule *m, IrConst constant, const void *content, size_t size) {
    Text key;
    text_init(&key);
    text_putc(&key, (char)constant.kind);
    text_append_n(&key, content, size);
    MapValue *known = str_map_find_n(&m->const_ids, key.data, key.length);
    ConstId id = {known ? known->u32 : m->constants.len};
    if (!known) {
        const char *kept = arena_strndup(m->arena, key.data, key.length);
        str_map_at_n(&m->const_ids, kept, key.length)->u32 = id.id;
        if (constant.kind == CONST_STR || constant.kind == CONST_BYTES ||
            constant.kind == CONST_BIGINT)
            constant.text = kept + 1;
        vec_push_in(m->arena, &m->constants, constant);
    }
    text_release(&key);
    return id;
}

static ConstId const_plain(IrModule *m, IrConstKind kind) {
    return const_add(m, (IrConst){.kind = kind}, "", 0);
}

ConstId const_none(IrModule *m) { return const_plain(m, CONST_NONE); }
ConstId const_bool(IrModule *m, bool value) {
    return const_plain(m, value ? CONST_TRUE : CONST_FALSE);
}
ConstId const_ellipsis(IrModule *m) { return const_plain(m, CONST_ELLIPSIS); }

ConstId const_int(IrModule *m, int64_t value) {
    return const_add(m, (IrConst){.kind = CONST_INT, .integer = value}, &value, sizeof value);
}

ConstId const_float(IrModule *m, double value) {
    return const_add(m, (IrConst){.kind = CONST_FLOAT, .number = {value, 0}}, &value, sizeof value);
}

ConstId const_complex(IrModule *m, double real, double imag) {
    double both[2] = {real, imag};
    return const_add(m, (IrConst){.kind = CONST_COMPLEX, .number = {real, imag}}, both,
                     sizeof both);
}

static ConstId const_text(IrModule *m, IrConstKind kind, const char *text, uint32_t length) {
    return const_add(m, (IrConst){.kind = kind, .count = length}, text, length);
}

ConstId const_bigint(IrModule *m, const char *digits, uint32_t length) {
    return const_text(m, CONST_BIGINT, digits, length);
}
ConstId const_str(IrModule *m, const char *text, uint32_t length) {
    return const_text(m, CONST_STR, text, length);
}
ConstId const_bytes(IrModule *m, const char *bytes, uint32_t length) {
    return const_text(m, CONST_BYTES, bytes, length);
}

static ConstId const_items(IrModule *m, IrConstKind kind, const ConstId *items, uint32_t count) {
    IrConst constant = {.kind = kind, .count = count};
    constant.items = arena_memdup(m->arena, items, sizeof *items * count);
    return const_add(m, constant, items, sizeof *items * count);
}

ConstId const_tuple(IrModule *m, const ConstId *items, uint32_t count) {
    return const_items(m, CONST_TUPLE, items, count);
}
ConstId const_frozenset(IrModule *m, const ConstId *items, uint32_t count) {
    return const_items(m, CONST_FROZENSET, items, count);
}

/* Constants as static data: objects laid out as the runtime's own, so that using one costs no more
 * than its address.
 *
 * Small ints and most floats are words and have no object at all. A frozenset depends on the seed
 * of the string hashes, so it is made when the module starts; so are tuples that hold one. */
#include "codegen/cg_data.h"

#include <string.h>

/* ---- Text ---- */

typedef struct DecodedText {
    uint32_t *points;
    uint32_t count;
    uint32_t max;
} DecodedText;

/* WTF-8, already checked by whoever made the constant. */
static DecodedText text_decode(const char *text, size_t length) {
    DecodedText result = {heap_alloc_zeroed(length + 1, sizeof(uint32_t)), 0, 0};
    const uint8_t *p = (const uint8_t *)text, *end = p + length;
    while (p < end) {
        uint32_t lead = *p++;
        uint32_t more = lead < 0xC0 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        uint32_t point = more == 0 ? lead : lead & (0x3Fu >> more);
        for (; more > 0 && p < end; more--) point = (point << 6) | (*p++ & 0x3Fu);
        if (point > result.max) result.max = point;
        result.points[result.count++] = point;
    }
    return result;
}

static uint32_t text_kind(uint32_t max) {
    if (max < 0x100) return 1;
    return max < 0x10000 ? 2 : 4;
}

/* In place: each point becomes `kind` bytes, little-endian as the target. */
static void text_narrow(DecodedText *text, uint32_t kind) {
    uint8_t *out = (uint8_t *)text->points;
    for (uint32_t i = 0; i < text->count; i++) {
        uint32_t point = text->points[i];
        memcpy(out + (size_t)i * kind, &point, kind);
    }
}

static LLVMValueRef str_object(CgModule *cg, const char *text, size_t length) {
    DecodedText decoded = text_decode(text, length);
    uint32_t kind = text_kind(decoded.max);
    text_narrow(&decoded, kind);
    LLVMValueRef bytes = data_bytes(cg, decoded.points, (size_t)decoded.count * kind, kind);
    free(decoded.points);
    CgData d;
    data_begin(&d, cg, sizeof(StrObject));
    DATA_POINTER(&d, StrObject, type, cg_external(cg, "kr_type_str"));
    DATA_NUMBER(&d, StrObject, length, decoded.count);
    DATA_NUMBER(&d, StrObject, kind, kind);
    DATA_NUMBER(&d, StrObject, flags, STR_STATIC | (decoded.max < 0x80 ? STR_ASCII : 0));
    DATA_POINTER(&d, StrObject, data, bytes);
    return data_finish(&d, DATA_WRITABLE); /* the hash is stored when it is first needed */
}

LLVMValueRef cg_str(CgModule *cg, const char *text, size_t length) {
    MapValue *known = str_map_at_n(&cg->strings, text, length);
    if (!known->ptr) known->ptr = str_object(cg, text, length);
    return known->ptr;
}

LLVMValueRef cg_c_string(CgModule *cg, const char *text) {
    return data_bytes(cg, text, strlen(text) + 1, 1);
}

static LLVMValueRef bytes_object(CgModule *cg, const IrConst *constant) {
    CgData d;
    data_begin(&d, cg, sizeof(BytesObject));
    DATA_POINTER(&d, BytesObject, type, cg_external(cg, "kr_type_bytes"));
    DATA_NUMBER(&d, BytesObject, length, constant->count);
    DATA_POINTER(&d, BytesObject, data, data_bytes(cg, constant->text, constant->count, 1));
    DATA_NUMBER(&d, BytesObject, flags, STR_STATIC);
    return data_finish(&d, DATA_WRITABLE);
}

/* ---- Numbers ---- */

static LLVMValueRef bigint_object(CgModule *cg, bool negative, const uint64_t *limbs,
                                  uint32_t count) {
    CgData d;
    data_begin(&d, cg, sizeof(BigInt) + (uint64_t)count * sizeof *limbs);
    DATA_POINTER(&d, BigInt, type, cg_external(cg, "kr_type_int"));
    DATA_NUMBER(&d, BigInt, size, negative ? -(int64_t)count : (int64_t)count);
    for (uint32_t i = 0; i < count; i++)
        data_number(&d, offsetof(BigInt, limbs) + i * sizeof *limbs, sizeof *limbs, limbs[i]);
    return data_finish(&d, DATA_WRITABLE);
}

static LLVMValueRef int_value(CgModule *cg, int64_t n) {
    if (small_fits(n)) return cg_i64(cg, small_make(n));
    uint64_t limb = n < 0 ? -(uint64_t)n : (uint64_t)n;
    return bigint_object(cg, n < 0, &limb, 1);
}

static uint32_t digit_value(char c) {
    if (c <= '9') return (uint32_t)(c - '0');
    return (uint32_t)((c | 0x20) - 'a') + 10;
}

/* limbs = limbs * base + digit; the new count. Quadratic in all, and literals are short: CPython
 * refuses decimal ones beyond 4300 digits. */
static uint32_t limbs_push(uint64_t *limbs, uint32_t count, uint32_t base, uint32_t digit) {
    unsigned __int128 carry = digit;
    for (uint32_t i = 0; i < count; i++) {
        carry += (unsigned __int128)limbs[i] * base;
        limbs[i] = (uint64_t)carry;
        carry >>= 64;
    }
    if (carry) limbs[count++] = (uint64_t)carry;
    return count;
}

static LLVMValueRef bigint_value(CgModule *cg, const IrConst *constant) {
    const char *p = constant->text, *end = p + constant->count;
    bool negative = p < end && *p == '-';
    if (negative) p++;
    bool hexadecimal = end - p > 2 && p[0] == '0' && (p[1] | 0x20) == 'x';
    if (hexadecimal) p += 2;
    uint64_t *limbs = heap_alloc_zeroed((size_t)(end - p) / 16 + 2, sizeof *limbs);
    uint32_t count = 0;
    for (; p < end; p++) count = limbs_push(limbs, count, hexadecimal ? 16 : 10, digit_value(*p));
    assert(count > 0 && "a bigint constant is beyond int64");
    LLVMValueRef object = bigint_object(cg, negative, limbs, count);
    free(limbs);
    return object;
}

static LLVMValueRef float_value(CgModule *cg, double number) {
    Value word = flonum_try(number);
    if (word) return cg_i64(cg, word);
    CgData d;
    data_begin(&d, cg, sizeof(FloatObject));
    DATA_POINTER(&d, FloatObject, type, cg_external(cg, "kr_type_float"));
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    DATA_NUMBER(&d, FloatObject, number, bits);
    return data_finish(&d, DATA_CONSTANT);
}

static LLVMValueRef complex_value(CgModule *cg, const IrConst *constant) {
    uint64_t real, imag;
    memcpy(&real, &constant->number.real, sizeof real);
    memcpy(&imag, &constant->number.imag, sizeof imag);
    CgData d;
    data_begin(&d, cg, sizeof(ComplexObject));
    DATA_POINTER(&d, ComplexObject, type, cg_external(cg, "kr_type_complex"));
    DATA_NUMBER(&d, ComplexObject, real, real);
    DATA_NUMBER(&d, ComplexObject, imag, imag);
    return data_finish(&d, DATA_CONSTANT);
}

/* ---- Tuples and sets ---- */

static LLVMValueRef tuple_value(CgModule *cg, const IrConst *constant) {
    CgData d;
    data_begin(&d, cg, sizeof(TupleObject) + (uint64_t)constant->count * sizeof(Value));
    DATA_POINTER(&d, TupleObject, type, cg_external(cg, "kr_type_tuple"));
    DATA_NUMBER(&d, TupleObject, length, constant->count);
    uint32_t first_fixup = cg->fixups.len;
    for (uint32_t i = 0; i < constant->count; i++) {
        uint32_t offset = (uint32_t)(offsetof(TupleObject, items) + i * sizeof(Value));
        LLVMValueRef item = cg_constant_static(cg, constant->items[i]);
        if (item)
            data_put(&d, offset, sizeof(Value), item);
        else
            vec_push(&cg->fixups, ((CgFixup){NULL, offset, 0, constant->items[i]}));
    }
    LLVMValueRef tuple = data_finish(&d, DATA_WRITABLE);
    /* Only this tuple's own fixups lack an object: those of inner constants are complete. */
    for (uint32_t i = first_fixup; i < cg->fixups.len; i++)
        if (!cg->fixups.items[i].object) cg->fixups.items[i].object = tuple;
    return tuple;
}

/* A word that the start function fills in, with all that the set holds. */
static LLVMValueRef frozenset_slot(CgModule *cg, ConstId id) {
    LLVMValueRef slot = data_global(cg, cg_i64(cg, 0), DATA_WRITABLE);
    vec_push(&cg->fixups, ((CgFixup){slot, 0, 0, id}));
    return slot;
}

static LLVMValueRef constant_make(CgModule *cg, ConstId id) {
    const IrConst *constant = module_const(cg->ir, id);
    switch (constant->kind) {
    case CONST_ABSENT: return cg_i64(cg, 0);
    case CONST_NONE: return cg_external(cg, "kr_none_object");
    case CONST_TRUE: return cg_external(cg, "kr_true_object");
    case CONST_FALSE: return cg_external(cg, "kr_false_object");
    case CONST_ELLIPSIS: return cg_external(cg, "kr_ellipsis_object");
    case CONST_INT: return int_value(cg, constant->integer);
    case CONST_BIGINT: return bigint_value(cg, constant);
    case CONST_FLOAT: return float_value(cg, constant->number.real);
    case CONST_COMPLEX: return complex_value(cg, constant);
    case CONST_STR: return cg_str(cg, constant->text, constant->count);
    case CONST_BYTES: return bytes_object(cg, constant);
    case CONST_TUPLE: return tuple_value(cg, constant);
    case CONST_FROZENSET: return frozenset_slot(cg, id);
    }
    assert(false && "a kind of constant");
    return NULL;
}

/* For a frozenset, the slot; else the value. */
static LLVMValueRef constant_known(CgModule *cg, ConstId id) {
    if (!cg->constants[id.id]) {
        LLVMValueRef made = constant_make(cg, id);
        cg->constants[id.id] = made;
    }
    return cg->constants[id.id];
}

LLVMValueRef cg_constant_static(CgModule *cg, ConstId id) {
    LLVMValueRef known = constant_known(cg, id);
    return module_const(cg->ir, id)->kind == CONST_FROZENSET ? NULL : known;
}

LLVMValueRef cg_constant(CgModule *cg, ConstId id) {
    LLVMValueRef known = constant_known(cg, id);
    if (module_const(cg->ir, id)->kind == CONST_FROZENSET)
        return cg_load(cg, cg->types.i64, known, 0);
    return cg_value_of(cg, known);
}

bool cg_operands_are_static(const IrFunc *func, const ValueId *operands, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        const IrInst *inst = func_def_if(func, operands[i], IR_CONST);
        if (!inst || module_const(func->module, inst->imm[0].constant)->kind == CONST_FROZENSET)
            return false;
    }
    return true;
}

/* Constants of mixed kind (i64 or pointer) side by side. */
LLVMValueRef cg_values_array(CgModule *cg, LLVMValueRef *values, uint32_t count) {
    CgData d;
    data_begin(&d, cg, (uint64_t)count * sizeof(Value));
    for (uint32_t i = 0; i < count; i++) data_put(&d, i * sizeof(Value), sizeof(Value), values[i]);
    return data_finish(&d, DATA_CONSTANT);
}

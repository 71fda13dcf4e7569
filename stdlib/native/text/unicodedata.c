/* The module unicodedata: properties of characters. */
#include "unicodedata.stub.h"

#include "unicodedata_types.h"

#include "containers/containers.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/str.h"
#include "text/unicode.h"

#include <assert.h>
#include <string.h>

/* ---- The tables ---- */

static const UcdRecord *record_of(uint32_t code) {
    uint32_t block = kri_ucd_blocks[code >> kri_ucd_shift];
    uint32_t low = code & ((1u << kri_ucd_shift) - 1);
    return &kri_ucd_records[kri_ucd_points[(block << kri_ucd_shift) + low]];
}

const UcdRecord *ucd_record(uint32_t code, UcdVersion version) {
    const UcdRecord *record = record_of(code);
    bool is_missing = version == UCD_VERSION_3_2 && !(record->flags & UCD_3_2);
    return is_missing ? record_of(UNICODE_MAX) : record;
}

const UcdDecomposition *ucd_decomposition(uint32_t code, UcdVersion version) {
    if (!(ucd_record(code, version)->flags & UCD_DECOMPOSES)) return NULL;
    uint32_t low = 0, high = kri_ucd_decomposition_count;
    while (low + 1 < high) {
        uint32_t middle = (low + high) / 2;
        if (kri_ucd_decompositions[middle].code <= code)
            low = middle;
        else
            high = middle;
    }
    assert(kri_ucd_decompositions[low].code == code && "what decomposes is in the table");
    return &kri_ucd_decompositions[low];
}

static double numeric_value(uint32_t code) {
    uint32_t low = 0, high = kri_ucd_number_count;
    while (low + 1 < high) {
        uint32_t middle = (low + high) / 2;
        if (kri_ucd_numbers[middle].code <= code)
            low = middle;
        else
            high = middle;
    }
    assert(kri_ucd_numbers[low].code == code && "what is numeric is in the table");
    return kri_ucd_number_values[kri_ucd_numbers[low].value];
}

/* ---- Arguments ---- */

/* The code point of an argument that has to be a str of one; `which`: " 1" where there are more. */
static bool character(Value chr, const char *function, const char *which, uint32_t *code) {
    if (value_is_str(chr) && str_object(chr)->length == 1) {
        *code = str_at(str_object(chr), 0);
        return true;
    }
    error_raise(&kr_type_TypeError, "%s() argument%s must be a unicode character, not %G", function,
                which, chr);
    return false;
}

/* Word number `index` of a list. */
static Value list_word(const char *list, uint32_t index) {
    for (; index; index--) list = strchr(list, ' ') + 1;
    return str_from_ascii(list, strcspn(list, " "));
}

/* ---- Names ---- */

static Value name_of(Value chr, Value otherwise, UcdVersion version) {
    uint32_t code;
    char name[UCD_NAME_MAX];
    if (!character(chr, "name", " 1", &code)) return 0;
    bool is_there = version == UCD_VERSION_14 || ucd_record(code, version)->category;
    size_t length = is_there ? ucd_name(code, name) : 0;
    if (length) return str_from_ascii(name, length);
    return otherwise ? otherwise : error_raise(&kr_type_ValueError, "no such name");
}

static Value lookup(Value name, UcdVersion version) {
    Buffer buffer = {0};
    if (value_is_str(name)) {
        Value encoding = str_from_text("utf-8");
        name = object_method(name, "encode", &encoding, 1);
        if (!name) return 0;
    }
    if (buffer_acquire(name, &buffer) < 0) return 0;
    const char *text = (const char *)buffer.data;
    size_t length = buffer.length;
    bool readonly = buffer.readonly;
    buffer_release(&buffer);
    if (!readonly)
        return error_raise(&kr_type_TypeError,
                           "lookup() argument must be read-only bytes-like object, not %T", name);
    if (length > UCD_NAME_MAX) return error_raise_key(str_from_text("name too long"));
    uint32_t codes[4];
    UcdLookup among = version == UCD_VERSION_14 ? UCD_SEQUENCES : UCD_NAMES_ONLY;
    size_t count = ucd_lookup(text, length, among, codes);
    if (count && version == UCD_VERSION_3_2 && !ucd_record(codes[0], version)->category) count = 0;
    if (count) return str_from_ucs(codes, count, 4);
    return error_raise_key(
        str_printf("undefined character name '%S'", str_from_utf8(text, length)));
}

/* ---- Properties ---- */

static Value category(Value chr, UcdVersion version) {
    uint32_t code;
    if (!character(chr, "category", "", &code)) return 0;
    return list_word(UCD_CATEGORIES, ucd_record(code, version)->category);
}

static Value bidirectional(Value chr, UcdVersion version) {
    uint32_t code;
    if (!character(chr, "bidirectional", "", &code)) return 0;
    uint8_t index = ucd_record(code, version)->bidirectional;
    return index ? list_word(UCD_BIDIRECTIONALS, index) : str_empty();
}

static Value combining(Value chr, UcdVersion version) {
    uint32_t code;
    if (!character(chr, "combining", "", &code)) return 0;
    return small_make(ucd_record(code, version)->combining);
}

static Value mirrored(Value chr, UcdVersion version) {
    uint32_t code;
    if (!character(chr, "mirrored", "", &code)) return 0;
    return small_make((ucd_record(code, version)->flags & UCD_MIRRORED) != 0);
}

static Value east_asian_width(Value chr, UcdVersion version) {
    uint32_t code;
    if (!character(chr, "east_asian_width", "", &code)) return 0;
    return list_word(UCD_WIDTHS, ucd_record(code, version)->width);
}

static Value decomposition(Value chr, UcdVersion version) {
    uint32_t code;
    if (!character(chr, "decomposition", "", &code)) return 0;
    const UcdDecomposition *d = ucd_decomposition(code, version);
    if (!d) return str_empty();
    StrBuilder b;
    str_builder_init(&b);
    if (d->tag) str_builder_str(&b, list_word(UCD_TAGS, d->tag));
    for (uint32_t i = 0; i < d->length; i++)
        str_builder_printf(&b, "%s%04X", i || d->tag ? " " : "", kri_ucd_decomposed[d->at + i]);
    return str_builder_finish(&b);
}

/* ---- Numbers ---- */

static Value decimal_or_digit(Value chr, Value otherwise, UcdVersion version, const char *function,
                              uint32_t flag) {
    uint32_t code;
    if (!character(chr, function, " 1", &code)) return 0;
    uint32_t flags = unicode_record(code)->flags;
    bool is_there = version == UCD_VERSION_14 || ucd_record(code, version)->category;
    if (is_there && flags & flag) return small_make(flags >> UNI_VALUE_SHIFT);
    return otherwise ? otherwise : error_raise(&kr_type_ValueError, "not a %s", function);
}

static Value decimal(Value chr, Value otherwise, UcdVersion version) {
    return decimal_or_digit(chr, otherwise, version, "decimal", UNI_DECIMAL);
}

static Value digit(Value chr, Value otherwise, UcdVersion version) {
    return decimal_or_digit(chr, otherwise, version, "digit", UNI_DIGIT);
}

static Value numeric(Value chr, Value otherwise, UcdVersion version) {
    uint32_t code;
    if (!character(chr, "numeric", " 1", &code)) return 0;
    if (ucd_record(code, version)->flags & UCD_NUMERIC) return float_make(numeric_value(code));
    return otherwise ? otherwise : error_raise(&kr_type_ValueError, "not a numeric character");
}

/* ---- Normal forms ---- */

/* Both arguments checked. */
static bool form_read(Value name, Value text, const char *function, NormalForm *form) {
    for (int i = 0; i < 2; i++)
        if (!value_is_str(i ? text : name)) {
            error_raise(&kr_type_TypeError, "%s() argument %d must be str, not %G", function, i + 1,
                        i ? text : name);
            return false;
        }
    if (!str_object(text)->length) return *form = (NormalForm){false, false}, true;
    *form = (NormalForm){str_equals_text(name, "NFKC") || str_equals_text(name, "NFKD"),
                         str_equals_text(name, "NFC") || str_equals_text(name, "NFKC")};
    if (form->is_compatible || form->is_composed || str_equals_text(name, "NFD")) return true;
    error_raise(&kr_type_ValueError, "invalid normalization form");
    return false;
}

static Value normalize(Value name, Value text, UcdVersion version) {
    NormalForm form;
    return form_read(name, text, "normalize", &form) ? ucd_normalize(text, form, version) : 0;
}

static Value is_normalized(Value name, Value text, UcdVersion version) {
    NormalForm form;
    if (!form_read(name, text, "is_normalized", &form)) return 0;
    Value normal = ucd_normalize(text, form, version);
    return normal ? value_from_bool(normal == text || str_equal(normal, text)) : 0;
}

/* ---- The functions of the module, and the methods of ucd_3_2_0 ---- */

#define FUNCTION_1(name)                                                                           \
    Value kr_unicodedata_##name(Value chr) { return name(chr, UCD_VERSION_14); }                   \
    Value kr_UCD_##name(Value self, Value chr) { return (void)self, name(chr, UCD_VERSION_3_2); }
#define FUNCTION_2(name)                                                                           \
    Value kr_unicodedata_##name(Value a, Value b) { return name(a, b, UCD_VERSION_14); }           \
    Value kr_UCD_##name(Value self, Value a, Value b) {                                            \
        return (void)self, name(a, b, UCD_VERSION_3_2);                                            \
    }
FUNCTION_1(lookup)
FUNCTION_1(category)
FUNCTION_1(bidirectional)
FUNCTION_1(combining)
FUNCTION_1(mirrored)
FUNCTION_1(east_asian_width)
FUNCTION_1(decomposition)
FUNCTION_2(decimal)
FUNCTION_2(digit)
FUNCTION_2(numeric)
FUNCTION_2(normalize)
FUNCTION_2(is_normalized)
Value kr_unicodedata_name(Value chr, Value otherwise) {
    return name_of(chr, otherwise, UCD_VERSION_14);
}
Value kr_UCD_name(Value self, Value chr, Value otherwise) {
    return (void)self, name_of(chr, otherwise, UCD_VERSION_3_2);
}

Value kr_UCD_get_unidata_version(Value self) { return (void)self, str_from_text("3.2.0"); }
Value kr_unicodedata_const_unidata_version(void) { return str_from_text("14.0.0"); }
Value kr_unicodedata_const_ucd_3_2_0(void) { return value_of(GC_NEW(UcdObject, &kr_type_UCD)); }

/* ---- For \N{...} and the error handler namereplace ---- */

static size_t name_for_codecs(uint32_t code, char *out, size_t size) {
    assert(size >= UCD_NAME_MAX && "the caller has room for every name");
    (void)size;
    return ucd_name(code, out);
}

static bool lookup_for_codecs(const char *name, size_t length, uint32_t *code) {
    return ucd_lookup(name, length, UCD_ALIASES, code) == 1;
}

int kr_unicodedata_start(Value module) {
    (void)module;
    kri_unicode_name = name_for_codecs;
    kri_unicode_lookup = lookup_for_codecs;
    return 0;
}

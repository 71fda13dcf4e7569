/* str: lower, upper, title and their kin; the questions about kinds of characters. */
#include "str.stub.h"

#include "text/str_internal.h"
#include "text/unicode.h"

/* ---- Questions ---- */

static Value all_have(Value self, uint32_t flags) {
    const StrObject *s = str_object(self);
    for (uint64_t i = 0; i < s->length; i++)
        if (!unicode_has(str_at(s, i), flags)) return KR_FALSE;
    return value_from_bool(s->length > 0);
}

Value kr_str_isalnum(Value self) { return all_have(self, UNI_ALNUM); }
Value kr_str_isalpha(Value self) { return all_have(self, UNI_ALPHA); }
Value kr_str_isdecimal(Value self) { return all_have(self, UNI_DECIMAL); }
Value kr_str_isdigit(Value self) { return all_have(self, UNI_DIGIT); }
Value kr_str_isnumeric(Value self) { return all_have(self, UNI_NUMERIC); }
Value kr_str_isspace(Value self) { return all_have(self, UNI_SPACE); }

Value kr_str_isprintable(Value self) {
    return str_object(self)->length ? all_have(self, UNI_PRINTABLE) : KR_TRUE;
}

Value kr_str_isascii(Value self) {
    const StrObject *s = str_object(self);
    return value_from_bool(str_is_ascii(s) ||
                           (s->kind == 1 && ascii_prefix(s->data, s->length) == s->length));
}

bool str_is_identifier(const StrObject *s) {
    for (uint64_t i = 0; i < s->length; i++) {
        uint32_t c = str_at(s, i);
        if (!unicode_has(c, i ? UNI_XID_CONTINUE : UNI_XID_START) && c != '_') return false;
    }
    return s->length > 0;
}

Value kr_str_isidentifier(Value self) {
    return value_from_bool(str_is_identifier(str_object(self)));
}

/* At least one character has `wanted`, and none has `unwanted`. */
static Value cased_only(Value self, uint32_t wanted, uint32_t unwanted) {
    const StrObject *s = str_object(self);
    uint32_t all = 0;
    for (uint64_t i = 0; i < s->length; i++) {
        uint32_t flags = unicode_record(str_at(s, i))->flags;
        if (flags & unwanted) return KR_FALSE;
        all |= flags;
    }
    return value_from_bool((all & wanted) != 0);
}

Value kr_str_islower(Value self) { return cased_only(self, UNI_LOWER, UNI_UPPER | UNI_TITLE); }
Value kr_str_isupper(Value self) { return cased_only(self, UNI_UPPER, UNI_LOWER | UNI_TITLE); }

Value kr_str_istitle(Value self) {
    const StrObject *s = str_object(self);
    bool found = false, inside = false; /* inside a word: behind a cased character */
    for (uint64_t i = 0; i < s->length; i++) {
        uint32_t flags = unicode_record(str_at(s, i))->flags;
        bool upper = flags & (UNI_UPPER | UNI_TITLE), lower = !upper && flags & UNI_LOWER;
        if ((upper && inside) || (lower && !inside)) return KR_FALSE;
        inside = upper || lower;
        found |= inside;
    }
    return value_from_bool(found);
}

/* ---- Mappings ---- */

static Value map_ascii(const StrObject *s, const uint8_t *map) {
    StrObject *result = str_alloc_ascii(s->length);
    if (!result) return 0;
    const uint8_t *from = s->data;
    uint8_t *to = str_data(result);
    for (uint64_t i = 0; i < s->length; i++) to[i] = map[from[i]];
    return s->length > 1 ? value_of(result) : str_seal(result);
}

/* Is the capital sigma at s[at] the last letter of a word? (SpecialCasing.txt, Final_Sigma) */
static bool sigma_is_final(const StrObject *s, uint64_t at) {
    uint64_t before = at, after = at + 1;
    while (before > 0 && unicode_has(str_at(s, before - 1), UNI_CASE_IGNORABLE)) before--;
    if (before == 0 || !unicode_has(str_at(s, before - 1), UNI_CASED)) return false;
    while (after < s->length && unicode_has(str_at(s, after), UNI_CASE_IGNORABLE)) after++;
    return after == s->length || !unicode_has(str_at(s, after), UNI_CASED);
}

static void put_mapped(StrBuilder *b, const StrObject *s, uint64_t at, UnicodeCase to) {
    enum { CAPITAL_SIGMA = 0x3a3, SMALL_SIGMA = 0x3c3, FINAL_SIGMA = 0x3c2 };
    uint32_t c = str_at(s, at), mapped[UNICODE_CASE_MAX];
    if (to == CASE_LOWER && c == CAPITAL_SIGMA) {
        str_builder_char(b, sigma_is_final(s, at) ? FINAL_SIGMA : SMALL_SIGMA);
        return;
    }
    size_t count = unicode_map(c, to, mapped);
    for (size_t i = 0; i < count; i++) str_builder_char(b, mapped[i]);
}

static Value map_all(Value self, UnicodeCase to, const uint8_t *ascii) {
    const StrObject *s = str_object(self);
    if (str_is_ascii(s)) return map_ascii(s, ascii);
    StrBuilder b;
    str_builder_init(&b);
    for (uint64_t i = 0; i < s->length; i++) put_mapped(&b, s, i, to);
    return str_builder_finish(&b);
}

Value kr_str_lower(Value self) { return map_all(self, CASE_LOWER, kri_ascii_lower); }
Value kr_str_upper(Value self) { return map_all(self, CASE_UPPER, kri_ascii_upper); }
Value kr_str_casefold(Value self) { return map_all(self, CASE_FOLD, kri_ascii_lower); }

Value kr_str_capitalize(Value self) {
    const StrObject *s = str_object(self);
    StrBuilder b;
    str_builder_init(&b);
    for (uint64_t i = 0; i < s->length; i++) put_mapped(&b, s, i, i ? CASE_LOWER : CASE_TITLE);
    return str_builder_finish(&b);
}

Value kr_str_title(Value self) {
    const StrObject *s = str_object(self);
    StrBuilder b;
    str_builder_init(&b);
    bool inside = false;
    for (uint64_t i = 0; i < s->length; i++) {
        put_mapped(&b, s, i, inside ? CASE_LOWER : CASE_TITLE);
        inside = unicode_has(str_at(s, i), UNI_CASED);
    }
    return str_builder_finish(&b);
}

Value kr_str_swapcase(Value self) {
    const StrObject *s = str_object(self);
    StrBuilder b;
    str_builder_init(&b);
    for (uint64_t i = 0; i < s->length; i++) {
        uint32_t flags = unicode_record(str_at(s, i))->flags;
        if (flags & UNI_UPPER)
            put_mapped(&b, s, i, CASE_LOWER);
        else if (flags & UNI_LOWER)
            put_mapped(&b, s, i, CASE_UPPER);
        else
            str_builder_char(&b, str_at(s, i));
    }
    return str_builder_finish(&b);
}

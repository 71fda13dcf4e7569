/* Look-up in the generated tables. */
#include "text/unicode.h"

#include "module/module.h"

size_t (*kri_unicode_name)(uint32_t code_point, char *out, size_t size);
bool (*kri_unicode_lookup)(const char *name, size_t length, uint32_t *code_point);

bool unicode_lookup(const char *name, size_t length, uint32_t *code_point) {
    if (!kri_unicode_lookup && !module_import_text("unicodedata")) error_clear();
    return kri_unicode_lookup && kri_unicode_lookup(name, length, code_point);
}

const UnicodeRecord *unicode_record(uint32_t code_point) {
    if (code_point > UNICODE_MAX) code_point = UNICODE_MAX; /* not assigned either */
    uint32_t block = kri_unicode_blocks[code_point >> kri_unicode_shift];
    uint32_t low = code_point & ((1u << kri_unicode_shift) - 1);
    return &kri_unicode_records[kri_unicode_points[(block << kri_unicode_shift) + low]];
}

size_t unicode_map(uint32_t code_point, UnicodeCase to, uint32_t *results) {
    const UnicodeRecord *record = unicode_record(code_point);
    if (!(record->flags & ((uint32_t)UNI_SPECIAL_LOWER << to))) {
        results[0] = code_point + (uint32_t)record->cases[to];
        return 1;
    }
    const uint32_t *special = &kri_unicode_special[record->cases[to]];
    for (uint32_t i = 0; i < special[0]; i++) results[i] = special[1 + i];
    return special[0];
}

int unicode_decimal(uint32_t code_point) {
    uint32_t flags = unicode_record(code_point)->flags;
    return flags & UNI_DECIMAL ? (int)(flags >> UNI_VALUE_SHIFT) : -1;
}

#define ROW(f, n) f(n), f(n + 1), f(n + 2), f(n + 3), f(n + 4), f(n + 5), f(n + 6), f(n + 7)
#define TABLE(f)                                                                                   \
    {ROW(f, 0),  ROW(f, 8),   ROW(f, 16),  ROW(f, 24), ROW(f, 32), ROW(f, 40),                     \
     ROW(f, 48), ROW(f, 56),  ROW(f, 64),  ROW(f, 72), ROW(f, 80), ROW(f, 88),                     \
     ROW(f, 96), ROW(f, 104), ROW(f, 112), ROW(f, 120)}
#define LOWER(c) ((c) >= 'A' && (c) <= 'Z' ? (c) + 32 : (c))
#define UPPER(c) ((c) >= 'a' && (c) <= 'z' ? (c) - 32 : (c))
const uint8_t kri_ascii_lower[128] = TABLE(LOWER);
const uint8_t kri_ascii_upper[128] = TABLE(UPPER);

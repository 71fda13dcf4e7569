#include "text/locale_text.h"

#include "text/str.h"

#include <limits.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

enum { SURROGATE_ESCAPE = 0xdc00 /* plus the byte */ };

Value locale_text(const char *text) {
    StrBuilder b;
    mbstate_t state = {0};
    str_builder_init(&b);
    for (size_t length = strlen(text), used; length; text += used, length -= used) {
        wchar_t c;
        used = mbrtowc(&c, text, length, &state);
        if (used == 0 || used > length) {
            c = SURROGATE_ESCAPE + (unsigned char)*text;
            used = 1;
            memset(&state, 0, sizeof state);
        }
        str_builder_char(&b, (uint32_t)c);
    }
    return str_builder_finish(&b);
}

static bool is_ascii_text(const char *text) {
    while (*text > 0) text++;
    return !*text;
}

Value locale_text_of(const char *text, int category) {
    if (is_ascii_text(text)) return str_from_ascii(text, strlen(text));
    locale_t own = newlocale(LC_CTYPE_MASK, setlocale(category, NULL), (locale_t)0);
    if (!own) return locale_text(text);
    locale_t before = uselocale(own);
    Value result = locale_text(text);
    uselocale(before);
    freelocale(own);
    return result;
}

/* The first character of a text of LC_NUMERIC. */
static uint32_t number_character(const char *text, uint32_t otherwise) {
    Value s = *text ? locale_text_of(text, LC_NUMERIC) : 0;
    return s ? str_at(str_object(s), 0) : otherwise;
}

bool number_locale_read(NumberLocale *locale) {
    const struct lconv *conventions = localeconv();
    const char *point = conventions->decimal_point, *separator = conventions->thousands_sep;
    bool groups = *conventions->grouping && *separator;
    if (!groups && strcmp(point, ".") == 0) return false;
    static const char no_groups[] = {CHAR_MAX, 0};
    *locale = (NumberLocale){.point = number_character(point, '.'),
                             .separator = number_character(separator, ','),
                             .grouping = groups ? conventions->grouping : no_groups};
    return true;
}

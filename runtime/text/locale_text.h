/* Texts of the C library in the encoding of its locale, and how the locale writes numbers. The
 * locale is the one that setlocale() chose: "C" in programs that do not import _locale. */
#ifndef KRAIT_TEXT_LOCALE_TEXT_H
#define KRAIT_TEXT_LOCALE_TEXT_H

#include "core/object.h"

/* A str. Bytes that are no characters become surrogate escapes. */
Value locale_text(const char *text);
/* The same for a text that belongs to a category (LC_NUMERIC, ...) whose locale may have another
 * encoding than that of LC_CTYPE. */
Value locale_text_of(const char *text, int category);

/* How numbers are written for __format__'s type n. */
typedef struct NumberLocale {
    uint32_t point, separator; /* one character each, as in all locales of the C library */
    const char *grouping;      /* sizes of groups, as localeconv() has them */
} NumberLocale;

/* False: as Python writes them. The grouping is valid until the next setlocale(). */
bool number_locale_read(NumberLocale *locale);

#endif

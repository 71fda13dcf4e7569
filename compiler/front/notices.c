#include "front/notices.h"

#include <ctype.h>
#include <string.h>

static bool is_word_at(const SourceFile *source, const char *at, size_t length) {
    const char *before = at - 1, *behind = at + length;
    return (at == source->text || !(isalnum((unsigned char)*before) || *before == '_')) &&
           !(isalnum((unsigned char)*behind) || *behind == '_');
}

bool source_has_word(const SourceFile *source, const char *word) {
    size_t length = strlen(word);
    for (const char *at = source->text; (at = strstr(at, word)); at += length)
        if (is_word_at(source, at, length)) return true;
    return false;
}

/* Finalizers, weak references, and looks at the heap. */
bool source_notices_deaths(const SourceFile *source) {
    static const char *const words[] = {"__del__", "weakref", "_weakref", "gc", "getrefcount"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (source_has_word(source, words[i])) return true;
    return false;
}

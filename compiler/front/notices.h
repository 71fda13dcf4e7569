/* What a source mentions, by its words: whether it can notice when objects die, for instance. */
#ifndef KRAIT_FRONT_NOTICES_H
#define KRAIT_FRONT_NOTICES_H

#include "support/source.h"

#include <stdbool.h>

bool source_has_word(const SourceFile *source, const char *word);
/* Finalizers, weak references, and looks at the heap. */
bool source_notices_deaths(const SourceFile *source);

#endif

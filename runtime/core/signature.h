/* __text_signature__ of native functions, which inspect.signature parses. */
#ifndef KRAIT_CORE_SIGNATURE_H
#define KRAIT_CORE_SIGNATURE_H

#include "core/object.h"

/* "($self, object, /)"; None for a code of 0 (nothing known). */
Value signature_text(const Code *code);

#endif

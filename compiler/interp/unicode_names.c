/* Names of characters, for "\N{...}" in texts: the runtime's own, which are a third as large as the
 * compiler's (front/unicode_names.c), and perhaps in the program already. */
#include "front/unicode_names.h"

#include "abi/eval.h"

uint32_t unicode_from_name(const char *name, size_t length) {
    uint32_t code;
    return kri_eval_character(name, length, &code) ? code : UNICODE_NO_NAME;
}

/* PCRE2 for text of 4 bytes a character. */
#define PCRE2_CODE_UNIT_WIDTH 32
#define UNIT uint32_t
#define BACKEND re_backend_32
#include "re_backend.inc"

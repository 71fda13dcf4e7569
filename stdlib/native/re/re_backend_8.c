/* PCRE2 for text of 1 byte a character. */
#define PCRE2_CODE_UNIT_WIDTH 8
#define UNIT uint8_t
#define BACKEND re_backend_8
#include "re_backend.inc"

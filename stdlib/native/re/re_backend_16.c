/* PCRE2 for text of 2 bytes a character. */
#define PCRE2_CODE_UNIT_WIDTH 16
#define UNIT uint16_t
#define BACKEND re_backend_16
#include "re_backend.inc"

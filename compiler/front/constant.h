/* Constant: the decoded value of a literal. */
#ifndef KRAIT_FRONT_CONSTANT_H
#define KRAIT_FRONT_CONSTANT_H

#include "support/arena.h"
#include "support/text.h"

typedef enum ConstantKind {
    CONSTANT_NONE,
    CONSTANT_TRUE,
    CONSTANT_FALSE,
    CONSTANT_ELLIPSIS,
    CONSTANT_INT,       /* `integer`, 0 to INT64_MAX */
    CONSTANT_BIG_INT,   /* `bytes`: lower-case hexadecimal digits without prefix or leading zeros */
    CONSTANT_FLOAT,     /* `real` */
    CONSTANT_IMAGINARY, /* `real` is the imaginary part */
    CONSTANT_STR, /* `bytes`: WTF-8 (a lone surrogate from an escape is 3 bytes); may contain NUL */
    CONSTANT_BYTES, /* `bytes` */
} ConstantKind;

/* Literals have no sign; -1 is a unary operation. The bytes are in the tree's arena or in the
 * source text itself, and no NUL is promised behind them. */
typedef struct Constant {
    ConstantKind kind;
    uint32_t length : 31;        /* of `bytes` */
    uint32_t unicode_prefix : 1; /* u"..." (CPython's `kind` attribute) */
    union {
        int64_t integer;
        double real;
        const char *bytes;
    };
} Constant;

/* As Python's repr() of the value. */
void constant_print(Text *out, const Constant *constant);
/* repr of a str (WTF-8) or of bytes. */
void str_print_repr(Text *out, const char *bytes, size_t length);
void bytes_print_repr(Text *out, const char *bytes, size_t length);
/* repr of a float: the shortest digits that read back as the same value. */
void float_print_repr(Text *out, double value);

#endif

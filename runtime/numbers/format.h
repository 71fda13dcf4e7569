/* Numbers in formatted text: __format__ of int, float and complex, and the number part of %
 * formatting. */
#ifndef KRAIT_NUMBERS_FORMAT_H
#define KRAIT_NUMBERS_FORMAT_H

#include "numbers/number.h"
#include "text/format_spec.h"
#include "text/str.h"

/* format(v, spec) for an int, float or complex or an instance of a subclass; spec: str. A str, or 0
 * with ValueError, OverflowError. */
Value int_format(Value v, Value spec);
Value float_format(Value v, Value spec);
Value complex_format(Value v, Value spec);

/* One conversion of a % format: %[flags][width][.precision]type. */
typedef struct PercentSpec {
    bool left;         /* '-' */
    bool sign;         /* '+' */
    bool space;        /* ' ' */
    bool alternate;    /* '#' */
    bool zero;         /* '0' */
    int64_t width;     /* 0: none */
    int64_t precision; /* -1: none */
    uint32_t type;     /* one of d i u o x X e E f F g G */
    bool bytes;        /* for bytes % ...: changes the error texts where CPython's differ */
} PercentSpec;

/* Appends v as spec says, padded to its width. Any number is taken as CPython takes it (%d
 * truncates floats, %x wants __index__). 0, or -1 with TypeError ("%d format: a real number is
 * required, not str"), ValueError or OverflowError. */
int number_format_percent(StrBuilder *b, Value v, const PercentSpec *spec);

typedef enum DoubleTextFlags {
    DOUBLE_TEXT_SIGN = 1 << 0,      /* '+' in front of numbers that are not negative */
    DOUBLE_TEXT_ADD_DOT_0 = 1 << 1, /* "1.0", not "1" */
    DOUBLE_TEXT_ALTERNATE = 1 << 2, /* keep the point, and the zeros of 'g' */
    DOUBLE_TEXT_NO_NEG_0 = 1 << 3,  /* what rounds to -0 is 0 */
} DoubleTextFlags;

/* Room for the text of a double; lives on the stack. */
typedef struct DoubleText {
    char *text; /* terminated; in `local`, or collected */
    size_t length;
    char local[64];
} DoubleText;

/* The text of d: type is e, f, g (E, F, G give capitals) or r (shortest, precision unused). 0, or
 * -1 with MemoryError. PyOS_double_to_string of CPython's C-API documents the cases. */
int double_to_text(DoubleText *result, double d, char type, int64_t precision, int flags);

#endif

/* The conversions of printf-style formatting, for str % and bytes %: "%(key)-05.2f". */
#ifndef KRAIT_TEXT_PERCENT_H
#define KRAIT_TEXT_PERCENT_H

#include "numbers/format.h"

/* The arguments, and where the next comes from. */
typedef struct PercentArguments {
    Value values;        /* the right operand, or what a %(key) found */
    Value mapping;       /* the right operand if it can be asked for keys, or 0 */
    int64_t next, count; /* count -1: `values` itself is the only one */
    const char *kind;    /* "string" or "bytes", for the error texts */
} PercentArguments;
void percent_arguments_init(PercentArguments *arguments, Value values, const char *kind);
/* 0 with TypeError: there is none. */
Value percent_argument(PercentArguments *arguments);
/* TypeError if some are left. 0, -1. */
int percent_arguments_end(const PercentArguments *arguments);

/* The text of the format: code units of any kind. */
typedef struct PercentFormat {
    const void *data;
    uint64_t length;
    uint32_t kind;
    Value (*key)(const struct PercentFormat *format, uint64_t start,
                 uint64_t end); /* the object to look up */
    Value owner;
} PercentFormat;

/* Reads the conversion behind the '%' at *at - 1: key, flags, width, precision, type; moves *at
 * behind it. 0, -1. */
int percent_read(const PercentFormat *format, uint64_t *at, PercentArguments *arguments,
                 PercentSpec *spec);
/* ValueError "unsupported format character ..."; at: behind the character. */
int percent_reject(uint32_t type, uint64_t at);

#endif

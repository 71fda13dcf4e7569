/* What the files of _json share. */
#ifndef KRAIT_STDLIB_JSON_TYPES_H
#define KRAIT_STDLIB_JSON_TYPES_H

#include "text/str.h"

typedef struct JsonEncoder {
    Type *type;
    Value markers;  /* dict, or None: circles are not looked for */
    Value fallback; /* default(), for objects that JSON does not know */
    Value encoder, indent;
    Value key_separator, item_separator; /* str */
    bool sorts_keys, skips_keys, allows_nan;
} JsonEncoder;

typedef struct JsonScanner {
    Type *type;
    Value object_hook, object_pairs_hook; /* or None */
    Value parse_float, parse_int, parse_constant;
    bool is_strict;
} JsonScanner;

static inline const JsonEncoder *json_encoder(Value v) { return (const JsonEncoder *)v; }
static inline const JsonScanner *json_scanner(Value v) { return (const JsonScanner *)v; }

typedef enum JsonText { JSON_ASCII, JSON_UNICODE } JsonText;

/* Appends a JSON string for v, a str. */
void json_string_write(StrBuilder *b, Value v, JsonText text);
/* Is the callable encode_basestring_ascii or encode_basestring? */
bool json_encoder_is(Value callable, JsonText text);

/* How many bytes at the start stand for themselves in a JSON string: no quotes, backslashes,
 * control characters; and, where only_ascii, nothing above '~'. */
size_t json_plain_length(const uint8_t *text, size_t length, bool only_ascii);

/* Binds a call's arguments to parameters, all of them required, as CPython's argument parser does.
 * names ends with NULL. 0, or -1 with TypeError. */
int json_bind(const char *function, const char *const *names, const Value *args, size_t count,
              Value keywords, Value *bound);
int json_bind_tuple(const char *function, const char *const *names, Value args, Value kwargs,
                    Value *bound);

/* The JSON string whose text begins at *at, which becomes the place behind its quote. 0 with the
 * error set. */
Value json_string_read(Value text, uint64_t *at, bool is_strict);
/* Raises json.JSONDecodeError. */
Value json_decode_error(const char *message, Value text, int64_t at);

#endif

/* What the files of pyexpat share. */
#ifndef KRAIT_STDLIB_PYEXPAT_TYPES_H
#define KRAIT_STDLIB_PYEXPAT_TYPES_H

#include "core/object.h"

#include <expat.h>

typedef enum ExpatHandler {
#define HANDLER(name) HANDLER_##name,
#include "pyexpat_handlers.def"
#undef HANDLER
    HANDLER_COUNT
} ExpatHandler;

typedef struct ExpatParser {
    Type *type;
    XML_Parser parser;             /* its memory is the collector's */
    Value intern;                  /* a dict of names that are shared; or 0 */
    Value handlers[HANDLER_COUNT]; /* or 0 */
    char *text;                    /* buffered character data, UTF-8; NULL: not buffered */
    uint64_t text_used, text_size;
    bool orders_attributes; /* a list of names and values, not a dict */
    bool skips_defaults;    /* only attributes that are in the text */
    bool returns_prefixes;
    bool in_callback;
} ExpatParser;

static inline ExpatParser *expat_parser(Value v) { return (ExpatParser *)v; }

/* A str; None for NULL. */
Value expat_text(const char *utf8);
/* Hands on the buffered character data. 0, -1. */
int expat_flush(ExpatParser *p);
/* Sets a handler, or takes it away (0); expat is told. */
void expat_handler_set(ExpatParser *p, ExpatHandler which, Value handler);
/* A handler has raised: no other is called. */
void expat_fail(ExpatParser *p);
/* For encodings that expat does not know: those of a byte a character. */
int expat_unknown_encoding(void *data, const XML_Char *name, XML_Encoding *info);

#endif

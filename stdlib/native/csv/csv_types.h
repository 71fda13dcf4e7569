/* What the files of _csv share. */
#ifndef KRAIT_STDLIB_CSV_TYPES_H
#define KRAIT_STDLIB_CSV_TYPES_H

#include "containers/containers.h"

typedef enum CsvQuoting { QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE } CsvQuoting;

enum { CSV_NOT_SET = -1 }; /* no such character */

typedef struct DialectObject {
    Type *type;
    Value line_end; /* str */
    int64_t delimiter, quote, escape;
    CsvQuoting quoting;
    bool doubles_quotes, skips_spaces, is_strict;
} DialectObject;

typedef struct CsvReader {
    Type *type;
    Value lines; /* an iterator */
    Value style; /* a DialectObject */
    Value fields;
    uint32_t *text; /* of the field that is being read */
    uint64_t length, capacity;
    uint64_t line_count;
    int state; /* ReaderState of csv_reader.c */
    bool is_numeric;
} CsvReader;

typedef struct CsvWriter {
    Type *type;
    Value write; /* the bound method */
    Value style;
} CsvWriter;

static inline const DialectObject *dialect_object(Value v) { return (const DialectObject *)v; }

/* Raises _csv.Error. */
Value csv_error(const char *format, ...);
/* TypeError: not one or two positional arguments. */
Value csv_count_error(size_t count);
/* Of (dialect, **options): a name, an object with attributes, None or 0. A Dialect, or 0. */
Value csv_dialect_make(Value dialect, Value options);
/* The dict of registered dialects. */
Value csv_dialects(void);
int64_t csv_field_limit(void);

#endif

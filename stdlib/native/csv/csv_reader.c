/* _csv.reader: a state machine over the characters of lines. */
#include "_csv.stub.h"
#include "csv_rows.stub.h"

#include "csv_types.h"

#include "numbers/number.h"
#include "text/str.h"

#include <string.h>

enum { FIELD_CAPACITY = 128, END_OF_LINE = -2 /* stands behind the characters of a line */ };

typedef enum ReaderState {
    START_RECORD,
    START_FIELD,
    ESCAPED_CHAR,
    IN_FIELD,
    IN_QUOTED_FIELD,
    ESCAPE_IN_QUOTED_FIELD,
    QUOTE_IN_QUOTED_FIELD,
    EAT_LINE_END,
    AFTER_ESCAPED_LINE_END,
} ReaderState;

static CsvReader *reader_object(Value v) { return (CsvReader *)v; }

/* ---- Fields ---- */

static int field_add(CsvReader *r, int64_t c) {
    if ((int64_t)r->length >= csv_field_limit()) {
        csv_error("field larger than field limit (%lld)", (long long)csv_field_limit());
        return -1;
    }
    if (r->length == r->capacity) {
        uint64_t capacity = r->capacity ? 2 * r->capacity : FIELD_CAPACITY;
        uint32_t *text = gc_try_bytes(capacity * sizeof *text);
        if (!text) return -1;
        if (r->length) memcpy(text, r->text, r->length * sizeof *text);
        r->text = text;
        r->capacity = capacity;
    }
    r->text[r->length++] = (uint32_t)c;
    return 0;
}

static int field_save(CsvReader *r) {
    Value field = str_from_ucs(r->text, r->length, 4);
    r->length = 0;
    if (r->is_numeric && field) field = object_call1(value_of(&kr_type_float), field);
    r->is_numeric = false;
    return field ? list_append(r->fields, field) : -1;
}

/* ---- States: each takes a character; 0, -1 ---- */

static bool is_line_end(int64_t c) { return c == '\n' || c == '\r' || c == END_OF_LINE; }

static int field_end(CsvReader *r, int64_t c) {
    r->state = c == END_OF_LINE ? START_RECORD : EAT_LINE_END;
    return field_save(r);
}

static bool is_quote(const DialectObject *d, int64_t c) {
    return d->quoting != QUOTE_NONE && c == d->quote;
}

static int in_start(CsvReader *r, const DialectObject *d, int64_t c) {
    if (is_line_end(c)) return field_end(r, c);
    r->state = START_FIELD;
    if (is_quote(d, c)) return r->state = IN_QUOTED_FIELD, 0;
    if (c == d->escape) return r->state = ESCAPED_CHAR, 0;
    if (c == ' ' && d->skips_spaces) return 0;
    if (c == d->delimiter) return field_save(r);
    r->is_numeric = d->quoting == QUOTE_NONNUMERIC;
    r->state = IN_FIELD;
    return field_add(r, c);
}

static int in_field(CsvReader *r, const DialectObject *d, int64_t c) {
    if (is_line_end(c)) return field_end(r, c);
    if (c == d->escape) return r->state = ESCAPED_CHAR, 0;
    if (c == d->delimiter) return r->state = START_FIELD, field_save(r);
    r->state = IN_FIELD;
    return field_add(r, c);
}

static int in_quotes(CsvReader *r, const DialectObject *d, int64_t c) {
    if (c == END_OF_LINE) return 0;
    if (c == d->escape) return r->state = ESCAPE_IN_QUOTED_FIELD, 0;
    if (!is_quote(d, c)) return field_add(r, c);
    r->state = d->doubles_quotes ? QUOTE_IN_QUOTED_FIELD : IN_FIELD;
    return 0;
}

static int behind_quote(CsvReader *r, const DialectObject *d, int64_t c) {
    if (is_quote(d, c)) return r->state = IN_QUOTED_FIELD, field_add(r, c);
    if (c == d->delimiter) return r->state = START_FIELD, field_save(r);
    if (is_line_end(c)) return field_end(r, c);
    if (!d->is_strict) return r->state = IN_FIELD, field_add(r, c);
    csv_error("'%S' expected after '%S'", str_from_char((uint32_t)d->delimiter),
              str_from_char((uint32_t)d->quote));
    return -1;
}

static int behind_escape(CsvReader *r, int64_t c) {
    bool is_end = c == '\n' || c == '\r';
    r->state = is_end ? AFTER_ESCAPED_LINE_END : IN_FIELD;
    return field_add(r, c == END_OF_LINE ? '\n' : c);
}

static int behind_line(CsvReader *r, int64_t c) {
    if (c == END_OF_LINE) return r->state = START_RECORD, 0;
    if (is_line_end(c)) return 0;
    csv_error("new-line character seen in unquoted field - do you need to open the file in "
              "universal-newline mode?");
    return -1;
}

static int reader_take(CsvReader *r, const DialectObject *d, int64_t c) {
    switch ((ReaderState)r->state) {
    case START_RECORD:
        if (c == END_OF_LINE) return 0; /* an empty line: no fields */
        if (is_line_end(c)) return r->state = EAT_LINE_END, 0;
        return in_start(r, d, c);
    case START_FIELD: return in_start(r, d, c);
    case ESCAPED_CHAR: return behind_escape(r, c);
    case AFTER_ESCAPED_LINE_END: return c == END_OF_LINE ? 0 : in_field(r, d, c);
    case IN_FIELD: return in_field(r, d, c);
    case IN_QUOTED_FIELD: return in_quotes(r, d, c);
    case ESCAPE_IN_QUOTED_FIELD:
        r->state = IN_QUOTED_FIELD;
        return field_add(r, c == END_OF_LINE ? '\n' : c);
    case QUOTE_IN_QUOTED_FIELD: return behind_quote(r, d, c);
    case EAT_LINE_END: return behind_line(r, c);
    }
    return 0;
}

/* ---- Rows ---- */

static int line_take(CsvReader *r, Value line) {
    const DialectObject *d = dialect_object(r->style);
    if (!value_is_str(line)) {
        csv_error("iterator should return strings, not %T (the file should be opened in text "
                  "mode)",
                  line);
        return -1;
    }
    const StrObject *s = str_object(line);
    r->line_count++;
    for (uint64_t i = 0; i < s->length; i++)
        if (reader_take(r, d, str_at(s, i)) < 0) return -1;
    return reader_take(r, d, END_OF_LINE);
}

/* The lines have ended: what was begun is a row, unless that is an error. */
static Value row_last(CsvReader *r) {
    bool is_open = r->length || r->state == IN_QUOTED_FIELD;
    if (error_is_set() || !is_open) return 0;
    if (dialect_object(r->style)->is_strict) return csv_error("unexpected end of data");
    return field_save(r) < 0 ? 0 : r->fields;
}

Value kr_csv_reader___iter__(Value self) { return self; }

Value kr_csv_reader___next__(Value self) {
    CsvReader *r = reader_object(self);
    r->fields = list_new(0);
    r->length = 0;
    r->state = START_RECORD;
    r->is_numeric = false;
    do {
        Value line = r->lines ? object_next(r->lines) : 0;
        Value row = line ? 0 : row_last(r);
        if (!line) return r->fields = 0, row;
        if (line_take(r, line) < 0) return 0;
    } while (r->state != START_RECORD);
    Value row = r->fields;
    r->fields = 0;
    return row;
}

Value kr_csv_reader_get_dialect(Value self) { return reader_object(self)->style; }
Value kr_csv_reader_get_line_num(Value self) {
    return int_from_u64(reader_object(self)->line_count);
}

Value kr__csv_reader(Value args, Value kwargs) {
    size_t count = tuple_length(args);
    if (count < 1 || count > 2) return csv_count_error(count);
    CsvReader *r = GC_NEW(CsvReader, &kr_type_csv_reader);
    r->lines = object_iter(tuple_get(args, 0));
    if (!r->lines) return 0;
    r->style = csv_dialect_make(count > 1 ? tuple_get(args, 1) : 0, kwargs);
    return r->style ? value_of(r) : 0;
}

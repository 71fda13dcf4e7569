/* _csv.writer. */
#include "_csv.stub.h"
#include "csv_rows.stub.h"

#include "csv_types.h"

#include "numbers/complex.h"
#include "numbers/number.h"
#include "text/str.h"

/* ---- Fields ---- */

typedef enum Quotes { QUOTES_IF_NEEDED, QUOTES_ALWAYS } Quotes;

typedef struct Row {
    const DialectObject *dialect;
    StrBuilder text;
    size_t fields;
    bool is_empty; /* nothing was written but delimiters: not even quotes */
} Row;

static bool is_special(const DialectObject *d, uint32_t c) {
    if (c == d->delimiter || c == d->quote || c == d->escape) return true;
    const StrObject *end = str_object(d->line_end);
    for (uint64_t i = 0; i < end->length; i++)
        if (str_at(end, i) == c) return true;
    return false;
}

/* Is the character written with an escape in front? If not, it asks for quotes. */
static bool wants_escape(const DialectObject *d, uint32_t c) {
    if (d->quoting == QUOTE_NONE || c == d->escape) return true;
    return c == d->quote && !d->doubles_quotes;
}

static bool field_wants_quotes(const DialectObject *d, const StrObject *field) {
    for (uint64_t i = 0; i < field->length; i++) {
        uint32_t c = str_at(field, i);
        if (is_special(d, c) && !wants_escape(d, c)) return true;
    }
    return false;
}

static int field_write(Row *row, Value field, Quotes quotes) {
    const DialectObject *d = row->dialect;
    const StrObject *s = str_object(field);
    bool quoted = quotes == QUOTES_ALWAYS || field_wants_quotes(d, s);
    if (row->fields++) str_builder_char(&row->text, (uint32_t)d->delimiter), row->is_empty = false;
    if (s->length || quoted) row->is_empty = false;
    if (quoted) str_builder_char(&row->text, (uint32_t)d->quote);
    for (uint64_t i = 0; i < s->length; i++) {
        uint32_t c = str_at(s, i);
        bool special = is_special(d, c), escaped = special && wants_escape(d, c);
        if (escaped && d->escape == CSV_NOT_SET) {
            csv_error("need to escape, but no escapechar set");
            return -1;
        }
        if (escaped)
            str_builder_char(&row->text, (uint32_t)d->escape);
        else if (special && c == d->quote)
            str_builder_char(&row->text, c);
        str_builder_char(&row->text, c);
    }
    if (quoted) str_builder_char(&row->text, (uint32_t)d->quote);
    return 0;
}

static bool is_number(Value v) {
    if (value_is_int(v) || value_is_float(v)) return true;
    if (object_is_instance_of(v, &kr_type_complex)) return true;
    Type *type = value_type(v);
    return type->slots[SLOT___index__] || type->slots[SLOT___int__] || type->slots[SLOT___float__];
}

static int value_write(Row *row, Value value) {
    CsvQuoting quoting = row->dialect->quoting;
    bool always = quoting == QUOTE_ALL || (quoting == QUOTE_NONNUMERIC && !is_number(value));
    Value text = value;
    if (value == KR_NONE) text = str_empty();
    if (!value_is_str(text)) text = object_str(value);
    return text ? field_write(row, text, always ? QUOTES_ALWAYS : QUOTES_IF_NEEDED) : -1;
}

/* ---- Rows ---- */

Value kr_csv_writer_writerow(Value self, Value fields) {
    const CsvWriter *writer = (const CsvWriter *)self;
    if (!writer->style)
        return error_raise(&kr_type_TypeError, "the writer was not made by writer()");
    Row row = {.dialect = dialect_object(writer->style), .is_empty = true};
    Value iterator = object_iter(fields);
    if (!iterator) {
        if (!error_catch(&kr_type_TypeError)) return 0;
        return csv_error("iterable expected, not %T", fields);
    }
    str_builder_init(&row.text);
    for (Value field; (field = object_next(iterator));)
        if (value_write(&row, field) < 0) return 0;
    if (error_is_set()) return 0;
    /* A row of one empty field must not look like an empty line. */
    if (row.fields && row.is_empty) {
        if (row.dialect->quoting == QUOTE_NONE)
            return csv_error("single empty field record must be quoted");
        row.fields--;
        if (field_write(&row, str_empty(), QUOTES_ALWAYS) < 0) return 0;
    }
    str_builder_str(&row.text, row.dialect->line_end);
    Value text = str_builder_finish(&row.text);
    return text ? object_call1(writer->write, text) : 0;
}

Value kr_csv_writer_writerows(Value self, Value rows) {
    Value iterator = object_iter(rows);
    if (!iterator) return 0;
    for (Value row; (row = object_next(iterator));)
        if (!kr_csv_writer_writerow(self, row)) return 0;
    return error_is_set() ? 0 : KR_NONE;
}

Value kr_csv_writer_get_dialect(Value self) { return ((const CsvWriter *)self)->style; }

Value kr__csv_writer(Value args, Value kwargs) {
    size_t count = tuple_length(args);
    if (count < 1 || count > 2) return csv_count_error(count);
    CsvWriter *writer = GC_NEW(CsvWriter, &kr_type_csv_writer);
    writer->style = csv_dialect_make(count > 1 ? tuple_get(args, 1) : 0, kwargs);
    if (!writer->style) return 0;
    writer->write = object_getattr_optional(tuple_get(args, 0), str_intern_text("write"));
    if (writer->write && object_is_callable(writer->write)) return value_of(writer);
    if (error_is_set()) return 0;
    return error_raise(&kr_type_TypeError, "argument 1 must have a \"write\" method");
}

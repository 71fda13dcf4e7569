/* _sqlite3: values between Python and SQLite. */
#include "sqlite_types.h"

#include "containers/containers.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/codec.h"
#include "text/str.h"

/* ---- From SQLite ---- */

static Value bytes_of(const void *data, int length) {
    return length ? bytes_from(data, (size_t)length) : bytes_empty();
}

static Value column_text(const SqliteConnection *c, sqlite3_stmt *s, int column) {
    const char *text = (const char *)sqlite3_column_text(s, column);
    int length = sqlite3_column_bytes(s, column);
    if (!text && sqlite3_errcode(c->db) == SQLITE_NOMEM) return error_raise_memory();
    if (c->text_factory != value_of(&kr_type_str)) {
        Value bytes = bytes_of(text, length);
        if (c->text_factory == value_of(&kr_type_bytes)) return bytes;
        return bytes ? object_call1(c->text_factory, bytes) : 0;
    }
    Value decoded = codec_decode(text, (size_t)length, "utf-8", "strict");
    if (decoded || !error_catch(&kr_type_UnicodeDecodeError)) return decoded;
    Value shown = codec_decode(text, (size_t)length, "ascii", "replace");
    return shown ? sqlite_error(SQLITE3_OperationalError,
                                "Could not decode to UTF-8 column '%s' with text '%S'",
                                sqlite3_column_name(s, column), shown)
                 : 0;
}

Value sqlite_column(const SqliteConnection *c, sqlite3_stmt *s, int column) {
    switch (sqlite3_column_type(s, column)) {
    case SQLITE_NULL: return KR_NONE;
    case SQLITE_INTEGER: return int_from_i64(sqlite3_column_int64(s, column));
    case SQLITE_FLOAT: return float_make(sqlite3_column_double(s, column));
    case SQLITE_TEXT: return column_text(c, s, column);
    }
    const void *data = sqlite3_column_blob(s, column);
    return bytes_of(data, sqlite3_column_bytes(s, column));
}

Value sqlite_argument(sqlite3_value *v) {
    switch (sqlite3_value_type(v)) {
    case SQLITE_INTEGER: return int_from_i64(sqlite3_value_int64(v));
    case SQLITE_FLOAT: return float_make(sqlite3_value_double(v));
    case SQLITE_TEXT: {
        const char *text = (const char *)sqlite3_value_text(v);
        return codec_decode(text, (size_t)sqlite3_value_bytes(v), "utf-8", "strict");
    }
    case SQLITE_BLOB: {
        const void *data = sqlite3_value_blob(v);
        return bytes_of(data, sqlite3_value_bytes(v));
    }
    }
    return KR_NONE;
}

/* ---- To SQLite: the same for parameters and results ---- */

typedef struct Target {
    sqlite3_stmt *statement; /* a parameter; NULL: the result of a function */
    sqlite3_context *context;
    int index;
} Target;

static int put_number(const Target *t, int64_t n) {
    if (t->statement) return sqlite3_bind_int64(t->statement, t->index, n);
    return sqlite3_result_int64(t->context, n), SQLITE_OK;
}
static int put_double(const Target *t, double d) {
    if (t->statement) return sqlite3_bind_double(t->statement, t->index, d);
    return sqlite3_result_double(t->context, d), SQLITE_OK;
}
static int put_null(const Target *t) {
    if (t->statement) return sqlite3_bind_null(t->statement, t->index);
    return sqlite3_result_null(t->context), SQLITE_OK;
}
static int put_text(const Target *t, const char *text, size_t length) {
    if (t->statement)
        return sqlite3_bind_text64(t->statement, t->index, text, length, SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    sqlite3_result_text64(t->context, text, length, SQLITE_TRANSIENT, SQLITE_UTF8);
    return SQLITE_OK;
}
static int put_bytes(const Target *t, const Buffer *in) {
    const void *data = in->length ? (const void *)in->data : "";
    if (t->statement)
        return sqlite3_bind_blob64(t->statement, t->index, data, in->length, SQLITE_TRANSIENT);
    sqlite3_result_blob64(t->context, data, in->length, SQLITE_TRANSIENT);
    return SQLITE_OK;
}

static int value_put(const Target *t, Value v) {
    int64_t number;
    if (v == KR_NONE) return put_null(t);
    if (value_is_int(v)) {
        if (int_fits_i64(int_plain(v), &number)) return put_number(t, number);
        error_raise(&kr_type_OverflowError, "Python int too large to convert to SQLite INTEGER");
        return -1;
    }
    if (value_is_float(v)) return put_double(t, float_get(v));
    if (value_is_str(v)) {
        size_t length;
        const char *text = sqlite_text_arg(v, "value", &length);
        return text ? put_text(t, text, length) : -1;
    }
    if (!value_is_bytes_like(v)) return 1;
    Buffer in;
    if (buffer_acquire(v, &in) < 0) return -1;
    int code = put_bytes(t, &in);
    buffer_release(&in);
    return code;
}

int sqlite_bind(sqlite3_stmt *s, int index, Value v) {
    Target target = {.statement = s, .index = index};
    int code = value_put(&target, v);
    if (code > 1) sqlite_raise(sqlite3_db_handle(s));
    return code > 1 ? -1 : code;
}

int sqlite_result(sqlite3_context *context, Value v) {
    Target target = {.context = context};
    return value_put(&target, v);
}

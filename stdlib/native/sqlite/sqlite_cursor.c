/* _sqlite3.Cursor: running statements and reading rows. */
#include "_sqlite3.stub.h"

#include "sqlite_types.h"

#include "containers/containers.h"
#include "core/type.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/str.h"

#include <string.h>

/* ---- Checks ---- */

/* The database that the cursor works on; NULL with ProgrammingError. */
static sqlite3 *cursor_database(const SqliteCursor *c) {
    if (!c->connection)
        return (void *)sqlite_error(SQLITE3_ProgrammingError, "Base Cursor.__init__ not called.");
    if (c->is_closed)
        return (void *)sqlite_error(SQLITE3_ProgrammingError, "Cannot operate on a closed cursor.");
    if (c->is_locked)
        return (void *)sqlite_error(SQLITE3_ProgrammingError,
                                    "Recursive use of cursors not allowed.");
    return sqlite_database(c->connection);
}

/* Gives the statement back. */
static void statement_leave(SqliteCursor *c) {
    SqliteStatement *s = c->statement;
    if (!s) return;
    if (s->handle) sqlite3_reset(s->handle);
    s->is_busy = false;
    c->statement = NULL;
}

Value kr_Cursor___init__(Value self, Value connection) {
    SqliteCursor *c = sqlite_cursor(self);
    if (!object_is_instance_of(connection, &kr_type_Connection))
        return error_raise(&kr_type_TypeError,
                           "Cursor() argument 1 must be sqlite3.Connection, not %G", connection);
    c->connection = connection;
    c->description = c->row_factory = c->row_id = KR_NONE;
    c->array_size = 1;
    c->row_count = -1;
    return sqlite_database(connection) ? KR_NONE : 0;
}

/* ---- Parameters ---- */

static int bind_one(sqlite3_stmt *s, int index, Value parameter) {
    Value adapted = sqlite_adapt(parameter);
    int code = adapted ? sqlite_bind(s, index, adapted) : -1;
    if (code <= 0) return code;
    sqlite_error(SQLITE3_ProgrammingError, "Error binding parameter %d: type '%s' is not supported",
                 index, object_type_name(adapted));
    return -1;
}

static int bind_sequence(sqlite3_stmt *s, Value parameters) {
    int needed = sqlite3_bind_parameter_count(s);
    int64_t count = object_length(parameters);
    if (count < 0) return -1;
    if (count != needed) {
        sqlite_error(SQLITE3_ProgrammingError,
                     "Incorrect number of bindings supplied. The current statement uses %d, and "
                     "there are %zd supplied.",
                     needed, count);
        return -1;
    }
    for (int i = 0; i < needed; i++) {
        Value parameter = object_getitem(parameters, small_make(i));
        if (!parameter || bind_one(s, i + 1, parameter) < 0) return -1;
    }
    return 0;
}

static int bind_mapping(sqlite3_stmt *s, Value parameters) {
    for (int i = 1; i <= sqlite3_bind_parameter_count(s); i++) {
        const char *name = sqlite3_bind_parameter_name(s, i);
        if (!name) {
            sqlite_error(SQLITE3_ProgrammingError,
                         "Binding %d has no name, but you supplied a dictionary (which has only "
                         "names).",
                         i);
            return -1;
        }
        name++; /* its sign */
        Value parameter = object_getitem(parameters, str_from_text(name));
        if (!parameter && error_catch(&kr_type_LookupError))
            sqlite_error(SQLITE3_ProgrammingError,
                         "You did not supply a value for binding parameter :%s.", name);
        if (!parameter || bind_one(s, i, parameter) < 0) return -1;
    }
    return 0;
}

static int parameters_bind(sqlite3_stmt *s, Value parameters) {
    if (value_is_dict(parameters)) return bind_mapping(s, parameters);
    bool is_sequence =
        value_is_tuple(parameters) || value_is_list(parameters) ||
        (object_slot(parameters, SLOT___len__) && value_has_flag(parameters, TYPE_SEQUENCE));
    if (is_sequence || value_is_str(parameters) || value_is_bytes(parameters))
        return bind_sequence(s, parameters);
    if (object_slot(parameters, SLOT___getitem__)) {
        Value missing = object_getattr_optional(parameters, str_intern_text("keys"));
        if (missing) return bind_mapping(s, parameters);
        if (!error_is_set() && object_slot(parameters, SLOT___len__))
            return bind_sequence(s, parameters);
    }
    if (!error_is_set())
        sqlite_error(SQLITE3_ProgrammingError, "parameters are of unsupported type");
    return -1;
}

/* ---- Columns ---- */

/* The converter for a name of a type; None: there is none; 0 with the error set. */
static Value converter_named(const char *name, size_t length) {
    Value upper = object_method(str_from_utf8(name, length), "upper", NULL, 0);
    Value found = upper ? dict_get(sqlite_converters(), upper) : 0;
    return found || error_is_set() ? found : KR_NONE;
}

/* "x [type]" names the type of what it selects. */
static Value column_converter(const SqliteConnection *c, sqlite3_stmt *s, int column) {
    Value converter = KR_NONE;
    if (c->detect_types & DETECT_COLNAMES) {
        const char *name = sqlite3_column_name(s, column);
        const char *start = name ? strchr(name, '[') : NULL,
                   *end = start ? strchr(start, ']') : NULL;
        if (end) converter = converter_named(start + 1, (size_t)(end - start - 1));
    }
    if (converter == KR_NONE && c->detect_types & DETECT_DECLTYPES) {
        const char *type = sqlite3_column_decltype(s, column);
        if (type) converter = converter_named(type, strcspn(type, " ("));
    }
    return converter;
}

static int casts_find(SqliteCursor *cursor, sqlite3_stmt *s) {
    const SqliteConnection *c = sqlite_connection(cursor->connection);
    cursor->casts = 0;
    if (!c->detect_types) return 0;
    int count = sqlite3_column_count(s);
    Value casts = tuple_new((size_t)count);
    for (int i = 0; casts && i < count; i++) {
        Value converter = column_converter(c, s, i);
        if (!converter) return -1;
        tuple_object(casts)->items[i] = converter;
    }
    cursor->casts = casts;
    return casts ? 0 : -1;
}

static int description_make(SqliteCursor *cursor, sqlite3_stmt *s) {
    const SqliteConnection *c = sqlite_connection(cursor->connection);
    int count = sqlite3_column_count(s);
    Value description = tuple_new((size_t)count);
    for (int i = 0; description && i < count; i++) {
        const char *name = sqlite3_column_name(s, i);
        const char *mark = c->detect_types & DETECT_COLNAMES ? strchr(name, '[') : NULL;
        size_t length = strlen(name);
        if (mark && mark > name && mark[-1] == ' ') length = (size_t)(mark - 1 - name);
        Value n = KR_NONE, column = tuple_pack(7, str_from_utf8(name, length), n, n, n, n, n, n);
        if (!column) return -1;
        tuple_object(description)->items[i] = column;
    }
    cursor->description = description;
    return description ? 0 : -1;
}

static Value cell_read(const SqliteCursor *cursor, sqlite3_stmt *s, int column) {
    Value cast = cursor->casts ? tuple_get(cursor->casts, (size_t)column) : KR_NONE;
    if (cast == KR_NONE) return sqlite_column(sqlite_connection(cursor->connection), s, column);
    const void *data = sqlite3_column_blob(s, column);
    if (!data) return KR_NONE;
    Value bytes = bytes_from(data, (size_t)sqlite3_column_bytes(s, column));
    return bytes ? object_call1(cast, bytes) : 0;
}

static Value row_read(SqliteCursor *cursor, sqlite3_stmt *s) {
    int count = sqlite3_data_count(s);
    Value row = tuple_new((size_t)count);
    cursor->is_locked = true;
    for (int i = 0; row && i < count; i++) {
        Value cell = cell_read(cursor, s, i);
        if (!cell)
            row = 0;
        else
            tuple_object(row)->items[i] = cell;
    }
    cursor->is_locked = false;
    return row;
}

/* ---- Running ---- */

typedef enum RunKind { RUN_ONCE, RUN_MANY } RunKind;

static void changes_count(SqliteCursor *c, sqlite3 *db) {
    if (c->statement->is_change) c->row_count += sqlite3_changes64(db);
}

/* One set of parameters. 0, -1. */
static int statement_step(SqliteCursor *c, sqlite3 *db, Value parameters, RunKind kind) {
    sqlite3_stmt *s = c->statement->handle;
    if (!s) return 0;
    sqlite3_reset(s);
    sqlite3_clear_bindings(s);
    if (parameters_bind(s, parameters) < 0) return -1;
    if (!sqlite_database(c->connection)) return -1; /* an adapter has closed it */
    int code = sqlite3_step(s);
    if ((code != SQLITE_DONE && code != SQLITE_ROW) || error_is_set()) return sqlite_raise(db), -1;
    if (casts_find(c, s) < 0) return -1;
    if (c->description == KR_NONE && sqlite3_column_count(s) && description_make(c, s) < 0)
        return -1;
    if (code == SQLITE_ROW && kind == RUN_MANY) {
        sqlite_error(SQLITE3_ProgrammingError, "executemany() can only execute DML statements.");
        return -1;
    }
    if (code == SQLITE_DONE) changes_count(c, db);
    if (kind == RUN_ONCE) c->row_id = int_from_i64(sqlite3_last_insert_rowid(db));
    if (code == SQLITE_DONE && kind == RUN_ONCE) statement_leave(c);
    return 0;
}

static int statement_start(SqliteCursor *c, Value sql) {
    statement_leave(c);
    c->description = KR_NONE;
    c->statement = sqlite_statement_get(c->connection, sql);
    if (!c->statement) return -1;
    SqliteStatement *s = c->statement;
    sqlite3 *db = sqlite_connection(c->connection)->db;
    Value begin = sqlite_connection(c->connection)->begin;
    s->is_busy = true;
    c->row_count = s->is_change ? 0 : -1;
    if (!begin || !s->is_change || !sqlite3_get_autocommit(db)) return 0;
    return sqlite_run(db, str_utf8(begin, NULL));
}

/* parameters: one set, or an iterator over sets. */
static int cursor_run(SqliteCursor *c, Value sql, Value parameters, RunKind kind) {
    sqlite3 *db = cursor_database(c);
    if (!db) return -1;
    c->is_locked = true;
    int done = statement_start(c, sql);
    if (done == 0 && kind == RUN_ONCE) done = statement_step(c, db, parameters, kind);
    while (done == 0 && kind == RUN_MANY) {
        Value next = object_next(parameters);
        if (!next) {
            done = error_is_set() ? -1 : 0;
            break;
        }
        done = statement_step(c, db, next, kind);
    }
    c->is_locked = false;
    if (done < 0) c->row_count = -1;
    if (done < 0 || kind == RUN_MANY) statement_leave(c);
    return done;
}

Value kr_Cursor_execute(Value self, Value sql, Value parameters) {
    if (!value_is_str(sql))
        return error_raise(&kr_type_TypeError, "execute() argument 1 must be str, not %G", sql);
    if (!parameters) parameters = tuple_new(0);
    return cursor_run(sqlite_cursor(self), sql, parameters, RUN_ONCE) < 0 ? 0 : self;
}

Value kr_Cursor_executemany(Value self, Value sql, Value parameters) {
    if (!value_is_str(sql))
        return error_raise(&kr_type_TypeError, "executemany() argument 1 must be str, not %G", sql);
    Value iterator = object_iter(parameters);
    return iterator && cursor_run(sqlite_cursor(self), sql, iterator, RUN_MANY) == 0 ? self : 0;
}

/* All statements of a text, one after the other. */
static int script_run(sqlite3 *db, const char *sql) {
    while (*sql) {
        sqlite3_stmt *s;
        if (sqlite3_prepare_v2(db, sql, -1, &s, &sql) != SQLITE_OK) return sqlite_raise(db), -1;
        int code;
        do code = sqlite3_step(s);
        while (code == SQLITE_ROW);
        code = sqlite3_finalize(s);
        if (code != SQLITE_OK || error_is_set()) return sqlite_raise(db), -1;
    }
    return 0;
}

Value kr_Cursor_executescript(Value self, Value script) {
    size_t length;
    const char *text = sqlite_text_arg(script, "executescript() argument", &length);
    if (!text) return 0;
    if (strlen(text) != length) return error_raise(&kr_type_ValueError, "embedded null character");
    sqlite3 *db = cursor_database(sqlite_cursor(self));
    if (!db) return 0;
    if (length >= (size_t)sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, -1))
        return sqlite_error(SQLITE3_DataError, "query string is too large");
    if (!sqlite3_get_autocommit(db) && sqlite_run(db, "COMMIT") < 0) return 0;
    return script_run(db, text) < 0 ? 0 : self;
}

/* ---- Rows ---- */

Value kr_Cursor___iter__(Value self) { return self; }

Value kr_Cursor___next__(Value self) {
    SqliteCursor *c = sqlite_cursor(self);
    sqlite3 *db = cursor_database(c);
    if (!db || !c->statement || !c->statement->handle) return 0;
    sqlite3_stmt *s = c->statement->handle;
    Value row = row_read(c, s);
    if (!row) return 0;
    if (!cursor_database(c) || !c->statement) return 0; /* a converter has closed it */
    int code = sqlite3_step(s);
    if (code == SQLITE_DONE) {
        changes_count(c, db);
        statement_leave(c);
    } else if (code != SQLITE_ROW || error_is_set()) {
        statement_leave(c);
        return sqlite_raise(db);
    }
    return c->row_factory == KR_NONE ? row : object_call2(c->row_factory, self, row);
}

Value kr_Cursor_fetchone(Value self) {
    Value row = kr_Cursor___next__(self);
    return row || error_is_set() ? row : KR_NONE;
}

/* At most `count` rows; negative: all. */
static Value rows_read(Value self, int64_t count) {
    Value list = list_new(0);
    while (list && count--) {
        Value row = kr_Cursor___next__(self);
        if (!row) return error_is_set() ? 0 : list;
        if (list_append(list, row) < 0) return 0;
    }
    return list;
}

Value kr_Cursor_fetchmany(Value self, Value size) {
    int64_t count = sqlite_cursor(self)->array_size;
    if (size && object_index_i64(size, &count, &kr_type_OverflowError) < 0) return 0;
    return rows_read(self, count);
}

Value kr_Cursor_fetchall(Value self) { return rows_read(self, -1); }

Value kr_Cursor_close(Value self) {
    SqliteCursor *c = sqlite_cursor(self);
    if (!c->connection)
        return sqlite_error(SQLITE3_ProgrammingError, "Base Cursor.__init__ not called.");
    if (c->is_locked) return cursor_database(c) ? KR_NONE : 0;
    if (!sqlite_database(c->connection)) return 0;
    statement_leave(c);
    c->is_closed = true;
    return KR_NONE;
}

Value kr_Cursor_setinputsizes(Value self, Value sizes) { return (void)self, (void)sizes, KR_NONE; }
Value kr_Cursor_setoutputsize(Value self, Value size, Value column) {
    return (void)self, (void)size, (void)column, KR_NONE;
}

/* ---- Attributes ---- */

static Value or_none(Value v) { return v ? v : KR_NONE; }
Value kr_Cursor_get_connection(Value self) { return or_none(sqlite_cursor(self)->connection); }
Value kr_Cursor_get_description(Value self) { return or_none(sqlite_cursor(self)->description); }
Value kr_Cursor_get_lastrowid(Value self) { return or_none(sqlite_cursor(self)->row_id); }
Value kr_Cursor_get_rowcount(Value self) { return int_from_i64(sqlite_cursor(self)->row_count); }
Value kr_Cursor_get_arraysize(Value self) { return int_from_i64(sqlite_cursor(self)->array_size); }
Value kr_Cursor_set_arraysize(Value self, Value value) {
    int64_t size;
    if (!value) return error_raise(&kr_type_TypeError, "can't delete numeric/char attribute");
    if (object_index_i64(value, &size, &kr_type_OverflowError) < 0) return 0;
    sqlite_cursor(self)->array_size = size;
    return KR_NONE;
}
Value kr_Cursor_get_row_factory(Value self) { return or_none(sqlite_cursor(self)->row_factory); }
Value kr_Cursor_set_row_factory(Value self, Value value) {
    sqlite_cursor(self)->row_factory = or_none(value);
    return KR_NONE;
}

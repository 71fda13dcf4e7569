/* _sqlite3.Connection: opening, closing, transactions, statements. */
#include "_sqlite3.stub.h"
#include "sqlite_statement.stub.h"

#include "sqlite_types.h"

#include "containers/containers.h"
#include "core/type.h"
#include "numbers/number.h"
#include "../posix/posix_path.h"
#include "text/str.h"

#include <string.h>
#include <strings.h>

/* ---- Opening and closing ---- */

sqlite3 *sqlite_database(Value connection) {
    const SqliteConnection *c = sqlite_connection(connection);
    if (c->db) return c->db;
    sqlite_error(SQLITE3_ProgrammingError, c->is_open_once
                                               ? "Cannot operate on a closed database."
                                               : "Base Connection.__init__ not called.");
    return NULL;
}

static void connection_final(void *object, void *data) {
    SqliteConnection *c = object;
    (void)data;
    if (c->db) sqlite3_close_v2(c->db);
    c->db = NULL;
}

static void statement_final(void *object, void *data) {
    SqliteStatement *s = object;
    (void)data;
    sqlite3_finalize(s->handle);
    s->handle = NULL;
}

/* "" or a kind of transaction; None: the program starts them. 0, -1. */
static int begin_set(SqliteConnection *c, Value level) {
    static const char *const levels[] = {"", "DEFERRED", "IMMEDIATE", "EXCLUSIVE"};
    c->begin = 0;
    if (level == KR_NONE) return 0;
    const char *text = str_utf8(level, NULL);
    for (size_t i = 0; text && i < sizeof levels / sizeof *levels; i++)
        if (strcasecmp(levels[i], text) == 0)
            return (c->begin = str_printf("BEGIN %s", levels[i])) ? 0 : -1;
    error_raise(&kr_type_ValueError, "isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', "
                                     "or 'EXCLUSIVE'");
    return -1;
}

static int level_check(Value level) {
    if (level == KR_NONE || value_is_str(level)) return 0;
    error_raise(&kr_type_TypeError, "isolation_level must be str or None");
    return -1;
}

/* The path of a database, through os.fspath. */
static const char *database_path(Value database) {
    PathArg path;
    Value given = database;
    if (!value_is_str(given) && !value_is_bytes(given)) {
        Value method = object_special(given, str_intern_text("__fspath__"));
        if (!method && !error_is_set())
            error_raise(&kr_type_TypeError, "expected str, bytes or os.PathLike object, not %T",
                        given);
        given = method ? object_call0(method) : 0;
    }
    if (!given || path_arg(&path, given, "connect", "database", PATH_PLAIN) < 0) return NULL;
    return path.name;
}

Value kr_Connection___init__(Value self, Value database, Value timeout, Value detect_types,
                             Value isolation_level, Value check_same_thread, Value factory,
                             Value cached_statements, Value uri) {
    SqliteConnection *c = sqlite_connection(self);
    double seconds = 5.0;
    (void)check_same_thread, (void)factory;
    const char *path = database_path(database);
    int is_uri = path ? object_truth(uri) : -1;
    if (is_uri < 0 || (timeout && float_from_value(timeout, &seconds) < 0)) return 0;
    if (object_index_i64(detect_types, &c->detect_types, &kr_type_OverflowError) < 0) return 0;
    if (object_index_i64(cached_statements, &c->statements_max, &kr_type_OverflowError) < 0)
        return 0;
    if (level_check(isolation_level) < 0 || begin_set(c, isolation_level) < 0) return 0;
    connection_final(c, NULL);
    int code = sqlite3_open_v2(
        path, &c->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | (is_uri ? SQLITE_OPEN_URI : 0),
        NULL);
    if (code != SQLITE_OK) {
        sqlite_raise(c->db);
        connection_final(c, NULL);
        return 0;
    }
    sqlite3_busy_timeout(c->db, (int)(seconds * 1000));
    gc_finalizer_set(c, connection_final, NULL);
    c->statements = dict_new();
    c->kept = dict_new();
    c->row_factory = KR_NONE;
    c->text_factory = value_of(&kr_type_str);
    c->is_open_once = true;
    return KR_NONE;
}

Value kr_Connection_close(Value self) {
    SqliteConnection *c = sqlite_connection(self);
    if (!c->is_open_once) return sqlite_database(self) ? KR_NONE : 0;
    size_t position = 0;
    for (Value sql, statement; c->db && dict_next(c->statements, &position, &sql, &statement);)
        statement_final((void *)statement, NULL);
    connection_final(c, NULL);
    return KR_NONE;
}

/* ---- Statements ---- */

/* Behind white space and comments; NULL: there is nothing else. */
static const char *sql_skip(const char *sql) {
    for (;;) {
        sql += strspn(sql, " \t\f\n\r");
        if (strncmp(sql, "--", 2) == 0) {
            sql = strchr(sql, '\n');
        } else if (strncmp(sql, "/*", 2) == 0) {
            sql = strstr(sql + 2, "*/");
            if (sql) sql += 2;
        } else {
            return *sql ? sql : NULL;
        }
        if (!sql) return NULL;
    }
}

static bool is_change(const char *sql) {
    static const char *const words[] = {"insert", "update", "delete", "replace"};
    const char *start = sql_skip(sql);
    for (size_t i = 0; start && i < sizeof words / sizeof *words; i++)
        if (strncasecmp(start, words[i], strlen(words[i])) == 0) return true;
    return false;
}

static SqliteStatement *statement_new(sqlite3 *db, Value sql) {
    size_t length;
    const char *text = sqlite_text_arg(sql, "execute() argument 1", &length), *tail;
    if (!text) return NULL;
    if (length > (size_t)sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, -1))
        return (void *)sqlite_error(SQLITE3_DataError, "query string is too large");
    if (strlen(text) != length)
        return (void *)sqlite_error(SQLITE3_ProgrammingError,
                                    "the query contains a null character");
    SqliteStatement *s = GC_NEW(SqliteStatement, &kr_type_sqlite_statement);
    if (sqlite3_prepare_v2(db, text, (int)length + 1, &s->handle, &tail) != SQLITE_OK)
        return (void *)sqlite_raise(db);
    gc_finalizer_set(s, statement_final, NULL);
    if (sql_skip(tail))
        return (void *)sqlite_error(SQLITE3_ProgrammingError,
                                    "You can only execute one statement at a time.");
    s->is_change = is_change(text);
    return s;
}

SqliteStatement *sqlite_statement_get(Value connection, Value sql) {
    SqliteConnection *c = sqlite_connection(connection);
    if (!sqlite_database(connection)) return NULL;
    Value found = value_is_str(sql) ? dict_get(c->statements, sql) : 0;
    if (!found && error_is_set()) return NULL;
    SqliteStatement *s = (SqliteStatement *)found;
    if (s && !s->is_busy && s->handle) return s;
    s = statement_new(c->db, sql);
    if (!s || found || c->statements_max <= 0) return s;
    if ((int64_t)dict_length(c->statements) >= c->statements_max) {
        size_t position = 0;
        Value oldest, statement;
        if (dict_next(c->statements, &position, &oldest, &statement))
            dict_del(c->statements, oldest);
    }
    return dict_set(c->statements, sql, value_of(s)) < 0 ? NULL : s;
}

Value kr_Connection___call__(Value self, const Value *args, size_t count, Value names) {
    if (count != 1 || names)
        return error_raise(&kr_type_TypeError,
                           "Connection() takes exactly one argument (%zu given)", count);
    return value_of(sqlite_statement_get(self, args[0]));
}

int sqlite_run(sqlite3 *db, const char *sql) {
    if (sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK && !error_is_set()) return 0;
    sqlite_raise(db);
    return -1;
}

/* ---- Transactions ---- */

static Value transaction_end(Value self, const char *sql) {
    sqlite3 *db = sqlite_database(self);
    if (!db) return 0;
    return !sqlite3_get_autocommit(db) && sqlite_run(db, sql) < 0 ? 0 : KR_NONE;
}

Value kr_Connection_commit(Value self) { return transaction_end(self, "COMMIT"); }
Value kr_Connection_rollback(Value self) { return transaction_end(self, "ROLLBACK"); }

Value kr_Connection___enter__(Value self) { return sqlite_database(self) ? self : 0; }

Value kr_Connection___exit__(Value self, Value type, Value value, Value traceback) {
    if (type != KR_NONE || value != KR_NONE || traceback != KR_NONE)
        return kr_Connection_rollback(self) ? KR_FALSE : 0;
    if (kr_Connection_commit(self)) return KR_FALSE;
    Value error = error_take();
    if (!kr_Connection_rollback(self)) return 0;
    return error_raise_object(error);
}

Value kr_Connection_get_isolation_level(Value self) {
    const SqliteConnection *c = sqlite_connection(self);
    if (!sqlite_database(self)) return 0;
    const size_t word = strlen("BEGIN ");
    return c->begin ? str_substring(c->begin, word, str_object(c->begin)->length) : KR_NONE;
}

Value kr_Connection_set_isolation_level(Value self, Value level) {
    if (!level) return error_raise(&kr_type_AttributeError, "cannot delete attribute");
    if (level == KR_NONE) { /* what has begun is ended */
        sqlite_connection(self)->begin = 0;
        return kr_Connection_commit(self);
    }
    if (level_check(level) < 0) return 0;
    Value before = sqlite_connection(self)->begin;
    if (begin_set(sqlite_connection(self), level) == 0) return KR_NONE;
    sqlite_connection(self)->begin = before;
    return 0;
}

Value kr_Connection_get_total_changes(Value self) {
    sqlite3 *db = sqlite_database(self);
    return db ? int_from_i64(sqlite3_total_changes64(db)) : 0;
}

Value kr_Connection_get_in_transaction(Value self) {
    sqlite3 *db = sqlite_database(self);
    return db ? value_from_bool(!sqlite3_get_autocommit(db)) : 0;
}

#define FACTORY_ATTRIBUTE(name)                                                                    \
    Value kr_Connection_get_##name(Value self) {                                                   \
        Value factory = sqlite_connection(self)->name;                                             \
        return factory ? factory : KR_NONE;                                                        \
    }                                                                                              \
    Value kr_Connection_set_##name(Value self, Value value) {                                      \
        sqlite_connection(self)->name = value ? value : KR_NONE;                                   \
        return KR_NONE;                                                                            \
    }
FACTORY_ATTRIBUTE(row_factory)
FACTORY_ATTRIBUTE(text_factory)

/* ---- Cursors ---- */

Value kr_Connection_cursor(Value self, Value factory) {
    if (!sqlite_database(self)) return 0;
    Value cursor = object_call1(factory ? factory : value_of(&kr_type_Cursor), self);
    if (!cursor) return 0;
    if (!object_is_instance_of(cursor, &kr_type_Cursor))
        return error_raise(&kr_type_TypeError, "factory must return a cursor, not %T", cursor);
    Value row_factory = sqlite_connection(self)->row_factory;
    if (row_factory != KR_NONE) sqlite_cursor(cursor)->row_factory = row_factory;
    return cursor;
}

static Value cursor_run(Value self, const char *method, const Value *args, size_t count) {
    Value cursor = kr_Connection_cursor(self, 0);
    return cursor ? object_method(cursor, method, args, count) : 0;
}

Value kr_Connection_execute(Value self, Value sql, Value parameters) {
    const Value args[] = {sql, parameters};
    return cursor_run(self, "execute", args, parameters ? 2 : 1);
}
Value kr_Connection_executemany(Value self, Value sql, Value parameters) {
    const Value args[] = {sql, parameters};
    return cursor_run(self, "executemany", args, 2);
}
Value kr_Connection_executescript(Value self, Value script) {
    return cursor_run(self, "executescript", &script, 1);
}

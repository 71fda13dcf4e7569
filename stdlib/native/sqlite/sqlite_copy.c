/* _sqlite3.Connection: whole databases, limits and extensions. */
#include "_sqlite3.stub.h"

#include "sqlite_types.h"

#include "containers/containers.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/str.h"

#include <string.h>

/* ---- Copies ---- */

/* Copies so many pages at a time. 0, -1. */
static int backup_run(sqlite3_backup *backup, int pages, Value progress, double sleep) {
    for (;;) {
        int code = sqlite3_backup_step(backup, pages);
        if (progress != KR_NONE &&
            !object_call3(progress, small_make(code), small_make(sqlite3_backup_remaining(backup)),
                          small_make(sqlite3_backup_pagecount(backup))))
            return -1;
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep((int)(sleep * 1000));
        else if (code != SQLITE_OK)
            return 0;
    }
}

Value kr_Connection_backup(Value self, Value target, Value pages, Value progress, Value name,
                           Value sleep) {
    int64_t count;
    double seconds = 0.25;
    sqlite3 *db = sqlite_database(self);
    if (!object_is_instance_of(target, &kr_type_Connection))
        return error_raise(&kr_type_TypeError,
                           "backup() argument 'target' must be sqlite3.Connection, not %G", target);
    if (object_index_i64(pages, &count, &kr_type_OverflowError) < 0) return 0;
    const char *source = sqlite_text_arg(name, "backup() argument 'name'", NULL);
    if (!db || !source || (sleep && float_from_value(sleep, &seconds) < 0)) return 0;
    sqlite3 *to = sqlite_database(target);
    if (!to) return 0;
    if (target == self)
        return error_raise(&kr_type_ValueError, "target cannot be the same connection instance");
    if (progress != KR_NONE && !object_is_callable(progress))
        return error_raise(&kr_type_TypeError, "progress argument must be a callable");
    if (!sqlite3_get_autocommit(to))
        return sqlite_error(SQLITE3_OperationalError, "target is in transaction");
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", db, source);
    if (!backup) return sqlite_raise(to);
    int done = backup_run(backup, count ? (int)count : -1, progress, seconds);
    int code = sqlite3_backup_finish(backup);
    if (done < 0) return 0;
    return code == SQLITE_OK ? KR_NONE : sqlite_raise(to);
}

Value kr_Connection_serialize(Value self, Value name) {
    sqlite3_int64 size;
    sqlite3 *db = sqlite_database(self);
    const char *source = db ? sqlite_text_arg(name, "serialize() argument 'name'", NULL) : NULL;
    if (!source) return 0;
    uint8_t *data = sqlite3_serialize(db, source, &size, 0);
    if (!data) return sqlite_error(SQLITE3_OperationalError, "unable to serialize '%s'", source);
    Value result = bytes_from(data, (size_t)size);
    sqlite3_free(data);
    return result;
}

Value kr_Connection_deserialize(Value self, Value data, Value name) {
    Buffer in;
    sqlite3 *db = sqlite_database(self);
    const char *target = db ? sqlite_text_arg(name, "deserialize() argument 'name'", NULL) : NULL;
    if (!target || buffer_acquire(data, &in) < 0) return 0;
    size_t size = in.length;
    uint8_t *copy = sqlite3_malloc64(size ? size : 1);
    if (copy && size) memcpy(copy, in.data, size);
    buffer_release(&in);
    if (!copy) return error_raise_memory();
    const unsigned flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
    int code =
        sqlite3_deserialize(db, target, copy, (sqlite3_int64)size, (sqlite3_int64)size, flags);
    return code == SQLITE_OK ? KR_NONE : sqlite_raise(db);
}

/* ---- The statements that make a database ---- */

static Value rows_of(Value connection, Value sql) {
    Value cursor = kr_Connection_execute(connection, sql, 0);
    return cursor ? object_method(cursor, "fetchall", NULL, 0) : 0;
}

static Value rows_of_text(Value connection, const char *sql) {
    Value text = str_from_text(sql);
    return text ? rows_of(connection, text) : 0;
}

/* A name as SQL writes it, between quotes `sign`, those in it doubled. */
static Value quoted(Value name, const char *sign) {
    const Value args[] = {str_from_text(sign), str_printf("%s%s", sign, sign)};
    return object_method(name, "replace", args, 2);
}

/* "INSERT INTO ..." for each row of a table. 0, -1. */
static int rows_dump(Value connection, Value table, Value lines) {
    Value name = quoted(table, "\"");
    Value columns = name ? rows_of(connection, str_printf("PRAGMA table_info(\"%S\")", name)) : 0;
    StrBuilder b;
    str_builder_init(&b);
    str_builder_printf(&b, "SELECT 'INSERT INTO \"%S\" VALUES('", quoted(name, "'"));
    for (size_t i = 0; columns && i < list_length(columns); i++) {
        Value column = object_getitem(list_get(columns, i), small_make(1));
        Value text = column ? quoted(column, "\"") : 0;
        if (!text) return -1;
        str_builder_printf(&b, "%s||quote(\"%S\")||", i ? "','" : "", text);
        if (i + 1 < list_length(columns)) continue;
    }
    str_builder_printf(&b, "')' FROM \"%S\";", name);
    Value query = str_builder_finish(&b), rows = columns && query ? rows_of(connection, query) : 0;
    for (size_t i = 0; rows && i < list_length(rows); i++) {
        Value text = object_getitem(list_get(rows, i), small_make(0));
        if (!text || list_append(lines, str_printf("%S;", text)) < 0) return -1;
    }
    return rows ? 0 : -1;
}

static int table_dump(Value connection, Value row, Value lines) {
    Value name = object_getitem(row, small_make(0)), sql = object_getitem(row, small_make(2));
    if (!name || !sql) return -1;
    if (str_equals_text(name, "sqlite_sequence"))
        return list_append(lines, str_from_text("DELETE FROM \"sqlite_sequence\";"));
    if (str_equals_text(name, "sqlite_stat1"))
        return list_append(lines, str_from_text("ANALYZE \"sqlite_master\";"));
    const Value prefix = str_from_text("sqlite_");
    if (object_method(name, "startswith", &prefix, 1) == KR_TRUE) return 0;
    if (list_append(lines, str_printf("%S;", sql)) < 0) return -1;
    return rows_dump(connection, name, lines);
}

static int others_dump(Value connection, Value lines) {
    Value rows = rows_of_text(
        connection, "SELECT \"name\", \"type\", \"sql\" FROM \"sqlite_master\" WHERE \"sql\" NOT "
                    "NULL AND \"type\" IN ('index', 'trigger', 'view')");
    for (size_t i = 0; rows && i < list_length(rows); i++) {
        Value sql = object_getitem(list_get(rows, i), small_make(2));
        if (!sql || list_append(lines, str_printf("%S;", sql)) < 0) return -1;
    }
    return rows ? list_append(lines, str_from_text("COMMIT;")) : -1;
}

Value kr_Connection_iterdump(Value self) {
    Value lines = list_new(0);
    if (!sqlite_database(self) || list_append(lines, str_from_text("BEGIN TRANSACTION;")) < 0)
        return 0;
    Value tables = rows_of_text(
        self,
        "SELECT \"name\", \"type\", \"sql\" FROM \"sqlite_master\" WHERE \"sql\" NOT NULL AND "
        "\"type\" == 'table' ORDER BY \"name\"");
    for (size_t i = 0; tables && i < list_length(tables); i++)
        if (table_dump(self, list_get(tables, i), lines) < 0) return 0;
    return tables && others_dump(self, lines) == 0 ? object_iter(lines) : 0;
}

/* ---- Limits, extensions ---- */

Value kr_Connection_interrupt(Value self) {
    sqlite3 *db = sqlite_database(self);
    return db ? (sqlite3_interrupt(db), KR_NONE) : 0;
}

static Value limit_set(Value self, Value category, int64_t limit) {
    int64_t which;
    sqlite3 *db = sqlite_database(self);
    if (!db || object_index_i64(category, &which, &kr_type_OverflowError) < 0) return 0;
    int before = sqlite3_limit(db, (int)which, (int)limit);
    if (before >= 0) return small_make(before);
    return sqlite_error(SQLITE3_ProgrammingError, "'category' is out of bounds");
}

Value kr_Connection_getlimit(Value self, Value category) { return limit_set(self, category, -1); }
Value kr_Connection_setlimit(Value self, Value category, Value limit) {
    int64_t number;
    if (object_index_i64(limit, &number, &kr_type_OverflowError) < 0) return 0;
    return limit_set(self, category, number);
}

Value kr_Connection_enable_load_extension(Value self, Value enable) {
    int on = object_truth(enable);
    sqlite3 *db = sqlite_database(self);
    if (!db || on < 0) return 0;
    if (sqlite3_enable_load_extension(db, on) == SQLITE_OK) return KR_NONE;
    return sqlite_error(SQLITE3_OperationalError, "Error enabling load extension");
}

Value kr_Connection_load_extension(Value self, Value name) {
    char *message = NULL;
    sqlite3 *db = sqlite_database(self);
    const char *file = db ? sqlite_text_arg(name, "load_extension() argument", NULL) : NULL;
    if (!file) return 0;
    if (sqlite3_load_extension(db, file, NULL, &message) == SQLITE_OK) return KR_NONE;
    Value error = sqlite_error(SQLITE3_OperationalError, "%s", message ? message : "no extension");
    sqlite3_free(message);
    return error;
}

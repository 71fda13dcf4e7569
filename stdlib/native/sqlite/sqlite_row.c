/* _sqlite3.Row and _sqlite3.Blob. */
#include "_sqlite3.stub.h"

#include "sqlite_types.h"

#include "containers/containers.h"
#include "core/type.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/str.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

/* ---- Rows ---- */

static SqliteRow *row_object(Value v) { return (SqliteRow *)v; }

Value kr_Row___new__(Value cls, Value args, Value kwargs) {
    size_t count = tuple_length(args);
    if (kwargs && dict_length(kwargs))
        return error_raise(&kr_type_TypeError, "Row() takes no keyword arguments");
    if (count != 2)
        return error_raise(&kr_type_TypeError, "Row expected 2 arguments, got %zu", count);
    Value cursor = tuple_get(args, 0), values = tuple_get(args, 1);
    if (!object_is_instance_of(cursor, &kr_type_Cursor))
        return error_raise(&kr_type_TypeError, "Row() argument 1 must be sqlite3.Cursor, not %T",
                           cursor);
    if (!value_is_tuple(values))
        return error_raise(&kr_type_TypeError, "Row() argument 2 must be tuple, not %T", values);
    SqliteRow *row = type_allocate(type_object(cls), 0);
    row->values = values;
    row->description = kr_Cursor_get_description(cursor);
    return value_of(row);
}

static size_t name_count(const SqliteRow *row) {
    return value_is_tuple(row->description) ? tuple_length(row->description) : 0;
}
static Value name_at(const SqliteRow *row, size_t i) {
    return tuple_get(tuple_get(row->description, i), 0);
}

Value kr_Row_keys(Value self) {
    const SqliteRow *row = row_object(self);
    Value names = list_new(name_count(row));
    for (size_t i = 0; names && i < name_count(row); i++)
        if (list_append(names, name_at(row, i)) < 0) return 0;
    return names;
}

/* ASCII letters are compared without case. */
static bool names_equal(Value a, Value b) {
    size_t length, other;
    const char *x = str_utf8(a, &length), *y = str_utf8(b, &other);
    return x && y && length == other && strncasecmp(x, y, length) == 0;
}

Value kr_Row___getitem__(Value self, Value key) {
    const SqliteRow *row = row_object(self);
    if (value_is_int(key) || value_is_slice(key)) return object_getitem(row->values, key);
    if (!value_is_str(key)) return error_raise(&kr_type_IndexError, "Index must be int or string");
    for (size_t i = 0; i < name_count(row) && i < tuple_length(row->values); i++)
        if (names_equal(name_at(row, i), key)) return tuple_get(row->values, i);
    return error_raise(&kr_type_IndexError, "No item with that key");
}

int64_t kr_Row___len__(Value self) { return (int64_t)tuple_length(row_object(self)->values); }
Value kr_Row___iter__(Value self) { return object_iter(row_object(self)->values); }

int64_t kr_Row___hash__(Value self) {
    int64_t names = object_hash(row_object(self)->description);
    int64_t values = names == -1 ? -1 : object_hash(row_object(self)->values);
    if (values == -1) return -1;
    return (names ^ values) == -1 ? -2 : names ^ values;
}

static Value rows_compare(Value a, Value b, SlotId op) {
    if (!object_is_instance_of(b, &kr_type_Row)) return KR_NOT_IMPLEMENTED;
    int same = object_equal(row_object(a)->description, row_object(b)->description);
    if (same < 0) return 0;
    if (!same) return value_from_bool(op == SLOT___ne__);
    return object_compare(row_object(a)->values, row_object(b)->values, op);
}
Value kr_Row___eq__(Value a, Value b) { return rows_compare(a, b, SLOT___eq__); }
Value kr_Row___ne__(Value a, Value b) { return rows_compare(a, b, SLOT___ne__); }

/* ---- Values opened as files ---- */

static SqliteBlob *blob_object(Value v) { return (SqliteBlob *)v; }

static void blob_final(void *object, void *data) {
    SqliteBlob *b = object;
    (void)data;
    if (b->handle && sqlite_connection(b->connection)->db) sqlite3_blob_close(b->handle);
    b->handle = NULL;
}

Value kr_Connection_blobopen(Value self, Value table, Value column, Value row, Value readonly,
                             Value name) {
    int64_t number;
    int is_readonly = object_truth(readonly);
    sqlite3 *db = sqlite_database(self);
    if (!db || is_readonly < 0) return 0;
    const char *where = sqlite_text_arg(name, "blobopen() argument 'name'", NULL);
    const char *of = where ? sqlite_text_arg(table, "blobopen() argument 1", NULL) : NULL;
    const char *in = of ? sqlite_text_arg(column, "blobopen() argument 2", NULL) : NULL;
    if (!in || object_index_i64(row, &number, &kr_type_OverflowError) < 0) return 0;
    sqlite3_blob *handle;
    if (sqlite3_blob_open(db, where, of, in, number, !is_readonly, &handle) != SQLITE_OK)
        return sqlite_raise(db);
    SqliteBlob *blob = GC_NEW(SqliteBlob, &kr_type_Blob);
    blob->connection = self;
    blob->handle = handle;
    gc_finalizer_set(blob, blob_final, NULL);
    return value_of(blob);
}

/* Its length; -1 with ProgrammingError if it is closed. */
static int64_t blob_length(Value self) {
    const SqliteBlob *b = blob_object(self);
    if (!sqlite_database(b->connection)) return -1;
    if (b->handle) return sqlite3_blob_bytes(b->handle);
    sqlite_error(SQLITE3_ProgrammingError, "Cannot operate on a closed blob.");
    return -1;
}

Value kr_Blob_close(Value self) {
    if (!sqlite_database(blob_object(self)->connection)) return 0;
    return blob_final(blob_object(self), NULL), KR_NONE;
}

static Value blob_raise(Value self, int code) {
    sqlite3 *db = sqlite_connection(blob_object(self)->connection)->db;
    if (code == SQLITE_ABORT)
        return sqlite_error(SQLITE3_OperationalError, "Cannot operate on modified blob");
    return sqlite_raise(db);
}

static Value blob_get(Value self, int64_t at, int64_t count) {
    uint8_t *data;
    Value bytes = bytes_alloc((size_t)count, &data);
    if (!bytes) return 0;
    int code = sqlite3_blob_read(blob_object(self)->handle, data, (int)count, (int)at);
    return code == SQLITE_OK ? bytes : blob_raise(self, code);
}

static int blob_put(Value self, const void *data, size_t count, int64_t at) {
    int code = sqlite3_blob_write(blob_object(self)->handle, data, (int)count, (int)at);
    return code == SQLITE_OK ? 0 : (blob_raise(self, code), -1);
}

Value kr_Blob_read(Value self, Value length) {
    int64_t count, total = blob_length(self);
    if (total < 0 || object_index_i64(length, &count, &kr_type_OverflowError) < 0) return 0;
    SqliteBlob *b = blob_object(self);
    if (count < 0 || count > total - b->place) count = total - b->place;
    if (!count) return bytes_empty();
    Value result = blob_get(self, b->place, count);
    if (result) b->place += count;
    return result;
}

Value kr_Blob_write(Value self, Value data) {
    Buffer in;
    int64_t total = blob_length(self);
    SqliteBlob *b = blob_object(self);
    if (total < 0 || buffer_acquire(data, &in) < 0) return 0;
    int done = -1;
    if ((int64_t)in.length > total - b->place)
        error_raise(&kr_type_ValueError, "data longer than blob length");
    else
        done = blob_put(self, in.data, in.length, b->place);
    if (done == 0) b->place += (int64_t)in.length;
    buffer_release(&in);
    return done < 0 ? 0 : KR_NONE;
}

Value kr_Blob_seek(Value self, Value offset, Value origin) {
    int64_t to, from, total = blob_length(self);
    if (total < 0 || object_index_i64(offset, &to, &kr_type_OverflowError) < 0) return 0;
    if (object_index_i64(origin, &from, &kr_type_OverflowError) < 0) return 0;
    if (from == SEEK_CUR)
        to += blob_object(self)->place;
    else if (from == SEEK_END)
        to += total;
    else if (from != SEEK_SET)
        return error_raise(&kr_type_ValueError,
                           "'origin' should be os.SEEK_SET, os.SEEK_CUR, or os.SEEK_END");
    if (to < 0 || to > total) return error_raise(&kr_type_ValueError, "offset out of blob range");
    blob_object(self)->place = to;
    return KR_NONE;
}

Value kr_Blob_tell(Value self) {
    return blob_length(self) < 0 ? 0 : int_from_i64(blob_object(self)->place);
}

int64_t kr_Blob___len__(Value self) { return blob_length(self); }

static int blob_index(Value key, int64_t total, int64_t *at) {
    if (object_index_i64(key, at, &kr_type_IndexError) < 0) return -1;
    if (*at < 0) *at += total;
    if (*at >= 0 && *at < total) return 0;
    error_raise(&kr_type_IndexError, "Blob index out of range");
    return -1;
}

Value kr_Blob___getitem__(Value self, Value key) {
    int64_t at, start, stop, step, count, total = blob_length(self);
    if (total < 0) return 0;
    if (value_is_slice(key)) {
        if (slice_resolve(key, total, &start, &stop, &step, &count) < 0) return 0;
        if (!count) return bytes_empty();
        Value all = blob_get(self, 0, total);
        return all ? object_getitem(all, key) : 0;
    }
    if (!value_is_int(key) && !object_slot(key, SLOT___index__))
        return error_raise(&kr_type_TypeError, "Blob indices must be integers");
    if (blob_index(key, total, &at) < 0) return 0;
    Value byte = blob_get(self, at, 1);
    return byte ? small_make(bytes_object(byte)->data[0]) : 0;
}

static int slice_put(Value self, Value key, Value value, int64_t total) {
    int64_t start, stop, step, count;
    Buffer in;
    if (slice_resolve(key, total, &start, &stop, &step, &count) < 0) return -1;
    if (buffer_acquire(value, &in) < 0) return -1;
    int done = -1;
    if ((int64_t)in.length != count)
        error_raise(&kr_type_IndexError, "Blob slice assignment is wrong size");
    else
        for (int64_t i = done = 0; done == 0 && i < count; i++)
            done = blob_put(self, in.data + i, 1, start + i * step);
    buffer_release(&in);
    return done;
}

Value kr_Blob___setitem__(Value self, Value key, Value value) {
    int64_t at, number, total = blob_length(self);
    if (total < 0) return 0;
    if (value_is_slice(key)) return slice_put(self, key, value, total) < 0 ? 0 : KR_NONE;
    if (!value_is_int(key) && !object_slot(key, SLOT___index__))
        return error_raise(&kr_type_TypeError, "Blob indices must be integers");
    if (!value_is_int(value))
        return error_raise(&kr_type_TypeError, "'%T' object cannot be interpreted as an integer",
                           value);
    if (blob_index(key, total, &at) < 0) return 0;
    if (!int_fits_i64(value, &number) || number < 0 || number > UINT8_MAX)
        return error_raise(&kr_type_ValueError, "byte must be in range(0, 256)");
    uint8_t byte = (uint8_t)number;
    return blob_put(self, &byte, 1, at) < 0 ? 0 : KR_NONE;
}

Value kr_Blob___delitem__(Value self, Value key) {
    if (blob_length(self) < 0) return 0;
    return error_raise(&kr_type_TypeError, value_is_slice(key)
                                               ? "Blob doesn't support slice deletion"
                                               : "Blob doesn't support item deletion");
}

Value kr_Blob___enter__(Value self) { return blob_length(self) < 0 ? 0 : self; }
Value kr_Blob___exit__(Value self, Value type, Value value, Value traceback) {
    (void)type, (void)value, (void)traceback;
    if (blob_length(self) < 0) return 0;
    return kr_Blob_close(self) ? KR_FALSE : 0;
}

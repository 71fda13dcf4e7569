/* What the files of _sqlite3 share. SQLite's own objects come from malloc; ours free them when the
 * collector finds them dead. */
#ifndef KRAIT_STDLIB_SQLITE_TYPES_H
#define KRAIT_STDLIB_SQLITE_TYPES_H

#include "core/object.h"

#include <sqlite3.h>

typedef enum SqliteError {
    SQLITE3_Warning,
    SQLITE3_Error,
    SQLITE3_InterfaceError,
    SQLITE3_DatabaseError,
    SQLITE3_InternalError,
    SQLITE3_OperationalError,
    SQLITE3_ProgrammingError,
    SQLITE3_IntegrityError,
    SQLITE3_DataError,
    SQLITE3_NotSupportedError,
    SQLITE3_ERROR_COUNT
} SqliteError;

enum { DETECT_DECLTYPES = 1, DETECT_COLNAMES = 2 };

typedef struct SqliteConnection {
    Type *type;
    sqlite3 *db;        /* NULL: closed, or never opened */
    Value begin;        /* str: what starts a transaction; or 0: the program does that */
    Value statements;   /* dict of text to SqliteStatement, oldest first */
    Value kept;         /* dict of callables that SQLite knows by address */
    Value row_factory;  /* or None */
    Value text_factory; /* str: that class */
    int64_t statements_max;
    int64_t detect_types;
    bool is_open_once; /* __init__ was called */
} SqliteConnection;

typedef struct SqliteStatement {
    Type *type;
    sqlite3_stmt *handle; /* NULL: no statement in the text */
    bool is_change;       /* INSERT, UPDATE, DELETE, REPLACE */
    bool is_busy;         /* a cursor is in the midst of it */
} SqliteStatement;

typedef struct SqliteCursor {
    Type *type;
    Value connection;           /* 0: __init__ was not called */
    Value description;          /* tuple or None */
    Value row_factory;          /* or None */
    SqliteStatement *statement; /* that has more rows, or NULL */
    Value casts;                /* tuple of converters or None by column; 0: none at all */
    Value row_id;               /* int, or None */
    int64_t array_size, row_count;
    bool is_closed, is_locked;
} SqliteCursor;

typedef struct SqliteRow {
    Type *type;
    Value values, description; /* tuples */
} SqliteRow;

typedef struct SqliteBlob {
    Type *type;
    Value connection;
    sqlite3_blob *handle; /* NULL: closed */
    int64_t place;
} SqliteBlob;

static inline SqliteConnection *sqlite_connection(Value v) { return (SqliteConnection *)v; }
static inline SqliteCursor *sqlite_cursor(Value v) { return (SqliteCursor *)v; }

/* _sqlite3.c. Raises an error of the module. */
Value sqlite_class(SqliteError which);
Value sqlite_error(SqliteError which, const char *format, ...);
/* What the database says of its last error; keeps an error that is set. */
Value sqlite_raise(sqlite3 *db);
Value sqlite_adapters(void);
Value sqlite_converters(void);
/* obj adapted to PrepareProtocol; itself where nobody knows how. */
Value sqlite_adapt(Value object);
/* A str argument as UTF-8; 0 with TypeError "WHERE must be str, not X". */
const char *sqlite_text_arg(Value v, const char *where, size_t *length);

/* sqlite_connection.c. The open database; NULL with ProgrammingError. */
sqlite3 *sqlite_database(Value connection);
/* Runs a statement without results. 0, -1. */
int sqlite_run(sqlite3 *db, const char *sql);
/* A statement for the text (str), from the cache if it is there and not busy. */
SqliteStatement *sqlite_statement_get(Value connection, Value sql);

/* sqlite_value.c. A column of the current row. */
Value sqlite_column(const SqliteConnection *c, sqlite3_stmt *s, int column);
/* A value as a parameter, as a result. 0; -1 with an error set; 1: of no type that SQLite knows. */
int sqlite_bind(sqlite3_stmt *s, int index, Value v);
int sqlite_result(sqlite3_context *context, Value v);
Value sqlite_argument(sqlite3_value *v);

#endif

/* _sqlite3.Connection: what SQLite calls: functions, aggregates, orders, hooks. */
#include "_sqlite3.stub.h"

#include "sqlite_types.h"

#include "containers/containers.h"
#include "numbers/number.h"
#include "text/codec.h"
#include "text/str.h"

#include <limits.h>

/* SQLite knows callables by their address; the connection keeps them alive under a name. */
static int callable_keep(Value connection, const char *kind, const char *name, int64_t number,
                         Value callable) {
    Value key = str_printf("%s %s %ld", kind, name, number);
    return key ? dict_set(sqlite_connection(connection)->kept, key, callable) : -1;
}

/* An error of a callback does not go through SQLite: the statement fails with a text of its own. */
static void callback_fail(sqlite3_context *context, const char *text) {
    bool is_memory = error_matches(&kr_type_MemoryError),
         is_large = error_matches(&kr_type_OverflowError);
    error_clear();
    if (is_memory)
        sqlite3_result_error_nomem(context);
    else if (is_large)
        sqlite3_result_error_toobig(context);
    else
        sqlite3_result_error(context, text, -1);
}

/* ---- Functions ---- */

static Value callback_call(Value callable, int count, sqlite3_value **values) {
    Value args = tuple_new((size_t)count);
    for (int i = 0; args && i < count; i++) {
        Value argument = sqlite_argument(values[i]);
        if (!argument) return 0;
        tuple_object(args)->items[i] = argument;
    }
    return args ? object_call(callable, tuple_object(args)->items, (size_t)count, 0) : 0;
}

static void function_call(sqlite3_context *context, int count, sqlite3_value **values) {
    Value result = callback_call((Value)sqlite3_user_data(context), count, values);
    if (!result || sqlite_result(context, result) != 0)
        callback_fail(context, "user-defined function raised exception");
}

static int create_check(Value name, Value number, const char *function, const char **text,
                        int *count) {
    StrBuilder where;
    int64_t n;
    str_builder_init(&where);
    str_builder_printf(&where, "%s argument 'name'", function);
    Value at = str_builder_finish(&where);
    if (!at || !(*text = sqlite_text_arg(name, str_utf8(at, NULL), NULL))) return -1;
    if (object_index_i64(number, &n, &kr_type_OverflowError) < 0) return -1;
    *count = n < INT_MIN ? INT_MIN : n > INT_MAX ? INT_MAX : (int)n;
    return 0;
}

Value kr_Connection_create_function(Value self, Value name, Value narg, Value func,
                                    Value deterministic) {
    const char *text;
    int count, always = object_truth(deterministic);
    sqlite3 *db = sqlite_database(self);
    if (!db || always < 0 || create_check(name, narg, "create_function()", &text, &count) < 0)
        return 0;
    int flags = SQLITE_UTF8 | (always ? SQLITE_DETERMINISTIC : 0);
    int code = sqlite3_create_function_v2(db, text, count, flags, (void *)func, function_call, NULL,
                                          NULL, NULL);
    if (code != SQLITE_OK) return sqlite_error(SQLITE3_OperationalError, "Error creating function");
    return callable_keep(self, "function", text, count, func) < 0 ? 0 : KR_NONE;
}

/* ---- Aggregates: an instance of a class for each group ---- */

/* What SQLite keeps for a group. */
typedef struct Group {
    Value instance; /* or 0 */
} Group;

/* The instances in SQLite's memory, which the collector does not see, by their ids. */
static Value instances(void) {
    static Value set;
    return set ? set : (set = dict_new());
}

static void instance_drop(Value instance) { dict_del(instances(), int_from_u64(instance)); }

/* The group's instance, made if need be; 0: it could not be (SQLite has been told). */
static Value group_instance(sqlite3_context *context) {
    Group *group = sqlite3_aggregate_context(context, sizeof *group);
    if (!group) return sqlite3_result_error_nomem(context), 0;
    if (group->instance) return group->instance;
    Value instance = object_call0((Value)sqlite3_user_data(context));
    if (!instance || dict_set(instances(), int_from_u64(instance), instance) < 0) {
        callback_fail(context, "user-defined aggregate's '__init__' method raised error");
        return 0;
    }
    return group->instance = instance;
}

/* The method of the instance; 0: SQLite has been told. */
static Value group_method(sqlite3_context *context, Value instance, const char *name) {
    char text[100];
    Value method = object_getattr_optional(instance, str_intern_text(name));
    if (method) return method;
    error_clear();
    sqlite3_snprintf(sizeof text, text, "user-defined aggregate's '%s' method not defined", name);
    sqlite3_result_error(context, text, -1);
    return 0;
}

static void method_fail(sqlite3_context *context, const char *name) {
    char text[100];
    sqlite3_snprintf(sizeof text, text, "user-defined aggregate's '%s' method raised error", name);
    callback_fail(context, text);
}

static void group_take(sqlite3_context *context, int count, sqlite3_value **values,
                       const char *name) {
    Value instance = group_instance(context);
    Value method = instance ? group_method(context, instance, name) : 0;
    if (method && !callback_call(method, count, values)) method_fail(context, name);
}

static void group_step(sqlite3_context *context, int count, sqlite3_value **values) {
    group_take(context, count, values, "step");
}
static void group_inverse(sqlite3_context *context, int count, sqlite3_value **values) {
    group_take(context, count, values, "inverse");
}

static void group_result(sqlite3_context *context, Value instance, const char *name) {
    Value method = group_method(context, instance, name);
    if (!method) return;
    Value result = object_call0(method);
    if (!result || sqlite_result(context, result) != 0) method_fail(context, name);
}

static void group_value(sqlite3_context *context) {
    Group *group = sqlite3_aggregate_context(context, 0);
    if (group && group->instance) group_result(context, group->instance, "value");
}

static void group_final(sqlite3_context *context) {
    Group *group = sqlite3_aggregate_context(context, 0);
    if (!group || !group->instance) return; /* no rows, or no instance */
    Value instance = group->instance, error = error_take();
    group_result(context, instance, "finalize");
    if (error) kr_thread.error = error;
    instance_drop(instance);
}

Value kr_Connection_create_aggregate(Value self, Value name, Value n_arg, Value class) {
    const char *text;
    int count;
    sqlite3 *db = sqlite_database(self);
    if (!db || create_check(name, n_arg, "create_aggregate()", &text, &count) < 0) return 0;
    int code = sqlite3_create_function_v2(db, text, count, SQLITE_UTF8, (void *)class, NULL,
                                          group_step, group_final, NULL);
    if (code != SQLITE_OK)
        return sqlite_error(SQLITE3_OperationalError, "Error creating aggregate");
    return callable_keep(self, "function", text, count, class) < 0 ? 0 : KR_NONE;
}

Value kr_Connection_create_window_function(Value self, Value name, Value num_params, Value class) {
    const char *text;
    int count;
    sqlite3 *db = sqlite_database(self);
    if (!db || create_check(name, num_params, "create_window_function()", &text, &count) < 0)
        return 0;
    bool removes = class == KR_NONE;
    int code = sqlite3_create_window_function(
        db, text, count, SQLITE_UTF8, removes ? NULL : (void *)class, removes ? NULL : group_step,
        removes ? NULL : group_final, removes ? NULL : group_value, removes ? NULL : group_inverse,
        NULL);
    if (code != SQLITE_OK) return sqlite_raise(db);
    return callable_keep(self, "function", text, count, class) < 0 ? 0 : KR_NONE;
}

/* ---- Orders of texts ---- */

static int texts_compare(void *data, int a_length, const void *a, int b_length, const void *b) {
    int64_t order = 0;
    if (error_is_set()) return 0;
    Value left = codec_decode(a, (size_t)a_length, "utf-8", "strict");
    Value right = left ? codec_decode(b, (size_t)b_length, "utf-8", "strict") : 0;
    Value result = right ? object_call2((Value)data, left, right) : 0;
    if (!result || object_index_i64(result, &order, NULL) < 0) return error_clear(), 0;
    return order < 0 ? -1 : order > 0;
}

Value kr_Connection_create_collation(Value self, Value name, Value callback) {
    sqlite3 *db = sqlite_database(self);
    const char *text = db ? sqlite_text_arg(name, "create_collation() argument 1", NULL) : NULL;
    if (!text) return 0;
    bool removes = callback == KR_NONE;
    if (!removes && !object_is_callable(callback))
        return error_raise(&kr_type_TypeError, "parameter must be callable");
    int code = sqlite3_create_collation_v2(db, text, SQLITE_UTF8, removes ? NULL : (void *)callback,
                                           removes ? NULL : texts_compare, NULL);
    if (code != SQLITE_OK) return sqlite_raise(db);
    return callable_keep(self, "collation", text, 0, callback) < 0 ? 0 : KR_NONE;
}

/* ---- Hooks ---- */

static Value text_or_none(const char *text) { return text ? str_from_text(text) : KR_NONE; }

static int authorize(void *data, int action, const char *a, const char *b, const char *database,
                     const char *trigger) {
    int64_t answer;
    if (error_is_set()) return SQLITE_DENY;
    const Value args[] = {small_make(action), text_or_none(a), text_or_none(b),
                          text_or_none(database), text_or_none(trigger)};
    Value result = object_call((Value)data, args, 5, 0);
    if (result && value_is_int(result) && int_fits_i64(result, &answer)) return (int)answer;
    error_clear();
    return SQLITE_DENY;
}

Value kr_Connection_set_authorizer(Value self, Value callback) {
    sqlite3 *db = sqlite_database(self);
    if (!db) return 0;
    bool removes = callback == KR_NONE;
    if (sqlite3_set_authorizer(db, removes ? NULL : authorize, removes ? NULL : (void *)callback) !=
        SQLITE_OK)
        return sqlite_error(SQLITE3_OperationalError, "Error setting authorizer callback");
    return callable_keep(self, "authorizer", "", 0, callback) < 0 ? 0 : KR_NONE;
}

static int progress(void *data) {
    Value result = error_is_set() ? 0 : object_call0((Value)data);
    int truth = result ? object_truth(result) : -1;
    if (truth < 0) error_clear();
    return truth != 0;
}

Value kr_Connection_set_progress_handler(Value self, Value callback, Value n) {
    int64_t steps;
    sqlite3 *db = sqlite_database(self);
    if (!db || object_index_i64(n, &steps, &kr_type_OverflowError) < 0) return 0;
    bool removes = callback == KR_NONE;
    sqlite3_progress_handler(db, removes ? 0 : (int)steps, removes ? NULL : progress,
                             removes ? NULL : (void *)callback);
    return callable_keep(self, "progress", "", 0, callback) < 0 ? 0 : KR_NONE;
}

static int trace(unsigned kind, void *data, void *statement, void *sql) {
    if (kind != SQLITE_TRACE_STMT || error_is_set()) return 0;
    char *expanded = sqlite3_expanded_sql(statement);
    Value text = str_from_text(expanded ? expanded : (const char *)sql);
    sqlite3_free(expanded);
    if (!text || !object_call1((Value)data, text)) error_clear();
    return 0;
}

Value kr_Connection_set_trace_callback(Value self, Value callback) {
    sqlite3 *db = sqlite_database(self);
    if (!db) return 0;
    bool removes = callback == KR_NONE;
    sqlite3_trace_v2(db, SQLITE_TRACE_STMT, removes ? NULL : trace,
                     removes ? NULL : (void *)callback);
    return callable_keep(self, "trace", "", 0, callback) < 0 ? 0 : KR_NONE;
}

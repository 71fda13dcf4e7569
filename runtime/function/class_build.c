/* The class statement: metaclass, namespace, body, class. */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/call.h"
#include "core/slot.h"
#include "function/class_build.h"
#include "function/function.h"
#include "text/str.h"

/* ---- Bases ---- */

Value bases_resolve(Value bases) {
    Value changed = 0; /* list, once a base was replaced */
    for (size_t i = 0; i < tuple_length(bases); i++) {
        Value base = tuple_get(bases, i);
        Value hook =
            value_is_class(base) ? 0 : object_getattr_optional(base, NAME(__mro_entries__));
        if (!hook && error_is_set()) return 0;
        if (!hook) {
            if (changed) list_append(changed, base);
            continue;
        }
        Value entries = object_call1(hook, bases);
        if (!entries) return 0;
        if (!value_is_tuple(entries))
            return error_raise(&kr_type_TypeError, "__mro_entries__ must return a tuple");
        if (!changed) changed = list_from(tuple_object(bases)->items, i);
        list_extend(changed, entries);
    }
    return changed ? list_to_tuple(changed) : bases;
}

Type *metatype_calculate(Type *metatype, Value bases) {
    Type *winner = metatype;
    for (size_t i = 0; i < tuple_length(bases); i++) {
        Type *other = value_type(tuple_get(bases, i));
        if (type_is_subtype(winner, other)) continue;
        if (!type_is_subtype(other, winner)) {
            error_raise(
                &kr_type_TypeError,
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                "subclass of the metaclasses of all its bases");
            return NULL;
        }
        winner = other;
    }
    return winner;
}

/* ---- Predicted attribute names: from the statement to the type.__new__ that its metaclass calls
 * in the end ---- */

typedef struct Prediction {
    Value name, attributes;
} Prediction;

static _Thread_local Prediction pending __attribute__((tls_model("initial-exec")));

Value class_predicted_take(Value name) {
    if (!pending.attributes || !str_equal(pending.name, name)) return 0;
    Value attributes = pending.attributes;
    pending = (Prediction){0};
    return attributes;
}

/* ---- The statement ---- */

typedef struct ClassStatement {
    Value body, name, bases, original_bases;
    Value metaclass; /* a class, or any callable */
    Value names;     /* keywords without metaclass: tuple, or 0 */
    Value *values;
    Value predicted;
} ClassStatement;

/* Takes metaclass= out of the keywords. */
static void keywords_read(ClassStatement *statement, const Value *values, Value names) {
    size_t count = names ? tuple_length(names) : 0;
    Value rest = list_new(count);
    statement->values = gc_new_scanned(NULL, (count + 1) * sizeof(Value));
    for (size_t i = 0; i < count; i++) {
        if (str_equals_text(tuple_get(names, i), "metaclass")) {
            statement->metaclass = values[i];
        } else {
            statement->values[list_length(rest)] = values[i];
            list_append(rest, tuple_get(names, i));
        }
    }
    statement->names = list_length(rest) ? list_to_tuple(rest) : 0;
}

static int metaclass_choose(ClassStatement *statement) {
    if (!statement->metaclass) {
        bool bases = tuple_length(statement->bases) != 0;
        statement->metaclass =
            value_of(bases ? value_type(tuple_get(statement->bases, 0)) : &kr_type_type);
    }
    if (!value_is_class(statement->metaclass)) return 0;
    Type *winner = metatype_calculate(type_object(statement->metaclass), statement->bases);
    if (!winner) return -1;
    statement->metaclass = value_of(winner);
    return 0;
}

static bool value_is_mapping(Value v) { return object_slot(v, SLOT___getitem__) != NULL; }

static Value namespace_prepare(const ClassStatement *statement) {
    if (statement->metaclass == value_of(&kr_type_type)) return dict_new();
    Value prepare = object_getattr_optional(statement->metaclass, NAME(__prepare__));
    if (!prepare) return error_is_set() ? 0 : dict_new();
    size_t keywords = statement->names ? tuple_length(statement->names) : 0;
    Value *args = gc_new_scanned(NULL, (2 + keywords) * sizeof(Value));
    args[0] = statement->name;
    args[1] = statement->bases;
    memcpy(args + 2, statement->values, keywords * sizeof(Value));
    Value namespace = kr_call(prepare, args, 2, statement->names);
    if (!namespace || value_is_mapping(namespace)) return namespace;
    const char *meta = value_is_class(statement->metaclass)
                           ? type_name(type_object(statement->metaclass))
                           : "<metaclass>";
    return error_raise(&kr_type_TypeError, "%s.__prepare__() must return a mapping, not %T", meta,
                       namespace);
}

/* type.__new__ fills the __class__ cell; a metaclass that loses it is an error. */
static int cell_check(const ClassStatement *statement, Value cls, Value cell) {
    if (!value_is_class(cls) || !value_is_exact(cell, &kr_type_cell)) return 0;
    Value content = ((const CellObject *)cell)->content;
    if (content == cls) return 0;
    if (!content)
        error_raise(
            &kr_type_RuntimeError,
            "__class__ not set defining %R as %R. Was __classcell__ propagated to type.__new__?",
            statement->name, cls);
    else
        error_raise(&kr_type_TypeError, "__class__ set to %R defining %R as %R", content,
                    statement->name, cls);
    return -1;
}

static Value statement_run(ClassStatement *statement) {
    if (metaclass_choose(statement) < 0) return 0;
    Value namespace = namespace_prepare(statement);
    if (!namespace) return 0;
    Value cell = kr_call(statement->body, &namespace, 1, 0);
    if (!cell) return 0;
    if (statement->bases != statement->original_bases &&
        object_setitem(namespace, NAME(__orig_bases__), statement->original_bases) < 0)
        return 0;
    size_t keywords = statement->names ? tuple_length(statement->names) : 0;
    Value *args = gc_new_scanned(NULL, (3 + keywords) * sizeof(Value));
    args[0] = statement->name;
    args[1] = statement->bases;
    args[2] = namespace;
    memcpy(args + 3, statement->values, keywords * sizeof(Value));
    Prediction outer = pending;
    pending = (Prediction){statement->name, statement->predicted};
    Value cls = kr_call(statement->metaclass, args, 3, statement->names);
    pending = outer;
    return cls && cell_check(statement, cls, cell) == 0 ? cls : 0;
}

Value kr_class_build(Value body, Value name, const Value *args, size_t base_count, Value names,
                     Value predicted, Value bases) {
    ClassStatement statement = {.body = body, .name = name, .predicted = predicted};
    statement.original_bases = bases ? bases : tuple_from(args, base_count);
    keywords_read(&statement, bases ? args : args + base_count, names);
    statement.bases = bases_resolve(statement.original_bases);
    return statement.bases ? statement_run(&statement) : 0;
}

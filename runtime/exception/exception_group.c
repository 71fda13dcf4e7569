/* BaseExceptionGroup and ExceptionGroup (PEP 654): construction, split, subgroup, derive. */
#include "core/thread.h"
#include "core/type.h"
#include "exception/exception_group.h"
#include "exception/field.h"
#include "text/str.h"

static ExceptionGroupObject *group_object(Value v) { return (ExceptionGroupObject *)v; }

void exception_base_add(Type *type, Type *second) {
    type_ready(type);
    type_ready(second);
    type->bases = tuple_pack(2, value_of(type->base), value_of(second));
    type->mro = mro_linearize(type);
    subclass_add(second, type);
}

/* ---- Construction ---- */

/* The members as a tuple, each checked to be an exception; *all_plain: none is outside Exception.
 */
static Value members_read(Value sequence, bool *all_plain) {
    if (value_is_dict(sequence) || value_is_set(sequence) ||
        !(value_is_list(sequence) || value_is_tuple(sequence) ||
          value_type(sequence)->slots[SLOT___getitem__]))
        return error_raise(&kr_type_TypeError, "second argument (exceptions) must be a sequence");
    Value members = tuple_from_iterable(sequence);
    if (!members) return 0;
    if (tuple_length(members) == 0)
        return error_raise(&kr_type_ValueError,
                           "second argument (exceptions) must be a non-empty sequence");
    *all_plain = true;
    for (size_t i = 0; i < tuple_length(members); i++) {
        Value member = tuple_get(members, i);
        if (!value_is_exception(member))
            return error_raise(&kr_type_ValueError,
                               "Item %zu of second argument (exceptions) is not an exception", i);
        if (!object_is_instance_of(member, &kr_type_Exception)) *all_plain = false;
    }
    return members;
}

/* A BaseExceptionGroup of nothing but Exceptions is an ExceptionGroup; the reverse is a TypeError.
 * 0: error. */
static Type *type_choose(Type *type, bool all_plain) {
    if (type == &kr_type_BaseExceptionGroup) return all_plain ? &kr_type_ExceptionGroup : type;
    if (all_plain || !type_is_subtype(type, &kr_type_Exception)) return type;
    if (type == &kr_type_ExceptionGroup)
        error_raise(&kr_type_TypeError, "Cannot nest BaseExceptions in an ExceptionGroup");
    else
        error_raise(&kr_type_TypeError, "Cannot nest BaseExceptions in '%N'", type);
    return 0;
}

Value kr_BaseExceptionGroup___new__(Value cls, Value args, Value kwargs) {
    (void)kwargs;
    if (tuple_length(args) != 2)
        return error_raise(&kr_type_TypeError,
                           "BaseExceptionGroup.__new__() takes exactly 2 arguments (%zu given)",
                           tuple_length(args));
    Value message = tuple_get(args, 0);
    if (!value_is_str(message))
        return error_raise(&kr_type_TypeError,
                           "BaseExceptionGroup.__new__() argument 1 must be str, not %s",
                           message == KR_NONE ? "None" : object_type_name(message));
    bool all_plain;
    Value members = members_read(tuple_get(args, 1), &all_plain);
    if (!members) return 0;
    Type *type = type_choose((Type *)cls, all_plain);
    if (!type) return 0;
    ExceptionGroupObject *group = type_allocate(type, 0);
    group->head.args = args;
    group->message = message;
    group->exceptions = members;
    return value_of(group);
}

Value kr_BaseExceptionGroup___init__(Value self, Value args, Value kwargs) {
    return kr_BaseException___init__(self, args, kwargs);
}

Value kr_BaseExceptionGroup___str__(Value self) {
    size_t count = tuple_length(group_object(self)->exceptions);
    return str_printf("%S (%zu sub-exception%s)", group_object(self)->message, count,
                      count == 1 ? "" : "s");
}

Value kr_BaseExceptionGroup_get_message(Value self) { return group_object(self)->message; }
Value kr_BaseExceptionGroup_get_exceptions(Value self) { return group_object(self)->exceptions; }

static Value field_is_readonly(void) {
    return error_raise(&kr_type_AttributeError, "readonly attribute");
}
Value kr_BaseExceptionGroup_set_message(Value self, Value value) {
    return (void)self, (void)value, field_is_readonly();
}
Value kr_BaseExceptionGroup_set_exceptions(Value self, Value value) {
    return (void)self, (void)value, field_is_readonly();
}

Value kr_BaseExceptionGroup___class_getitem__(Value cls, Value item) {
    return generic_alias_new(cls, item);
}

Value kr_BaseExceptionGroup_derive(Value self, Value excs) {
    return object_call2(value_of(&kr_type_BaseExceptionGroup), group_object(self)->message, excs);
}

/* ---- Splitting ---- */

typedef enum MatcherKind {
    MATCH_INSTANCES,  /* of a class, or of those in a tuple */
    MATCH_PREDICATE,  /* a function */
    MATCH_IDENTITIES, /* a set of leaves, each as the number that its address is */
} MatcherKind;

static bool matcher_is_classes(Value matcher) {
    if (value_is_exception_class(matcher)) return true;
    if (!value_is_tuple(matcher)) return false;
    for (size_t i = 0; i < tuple_length(matcher); i++)
        if (!value_is_exception_class(tuple_get(matcher, i))) return false;
    return true;
}

/* -1 with TypeError if matcher is neither classes nor a function. */
static int matcher_kind(Value matcher, MatcherKind *kind) {
    if (matcher_is_classes(matcher))
        *kind = MATCH_INSTANCES;
    else if (value_is_exact(matcher, &kr_type_function))
        *kind = MATCH_PREDICATE;
    else {
        error_raise(&kr_type_TypeError,
                    "expected a function, exception type or tuple of exception types");
        return -1;
    }
    return 0;
}

static Value leaf_identity(Value exception) { return small_make((int64_t)exception); }

static int matcher_test(Value matcher, MatcherKind kind, Value exception) {
    if (kind == MATCH_INSTANCES) return kr_except_match(exception, matcher);
    if (kind == MATCH_IDENTITIES)
        return value_is_exception_group(exception)
                   ? 0
                   : set_contains(matcher, leaf_identity(exception));
    Value result = object_call1(matcher, exception);
    return result ? object_truth(result) : -1;
}

/* A copy of the notes, unless they are none that add_note made. */
static int notes_copy(Value to, Value from) {
    Value name = str_intern_text("__notes__"), notes = object_getattr_optional(from, name);
    if (!notes) return error_is_set() ? -1 : 0;
    if (!value_is_list(notes) && !value_is_tuple(notes)) return 0;
    Value copy = list_from_iterable(notes);
    return copy ? object_setattr(to, name, copy) : -1;
}

/* A group of `members` (list) that takes over what `origin` has; KR_NONE if there are none. */
static Value group_subset(Value origin, Value members) {
    if (list_length(members) == 0) return KR_NONE;
    Value group = object_method(origin, "derive", &members, 1);
    if (!group) return 0;
    if (!value_is_exception_group(group))
        return error_raise(&kr_type_TypeError,
                           "derive must return an instance of BaseExceptionGroup");
    ExceptionObject *to = exception_object(group);
    const ExceptionObject *from = exception_object(origin);
    to->traceback = from->traceback;
    exception_context_link(group, from->context);
    to->cause = from->cause;
    to->suppress_context = 1; /* as any assignment of __cause__ does, even of None */
    return notes_copy(group, origin) < 0 ? 0 : group;
}

typedef struct Matcher {
    Value value;
    MatcherKind kind;
    int64_t levels; /* how deep groups may be nested: they take little stack */
} Matcher;

static Matcher matcher_make(Value value, MatcherKind kind) {
    return (Matcher){value, kind, recursion_limit_get()};
}

static int split_enter(const Matcher *matcher) {
    static const char where[] = " in exceptiongroup_split_recursive";
    return matcher->levels == 0 ? recursion_error(where) : recursion_check_in(where);
}

/* Splits exception into what matches and what does not; KR_NONE for an empty side. rest may be
 * NULL: not wanted. */
static int exception_split(Value exception, const Matcher *matcher, Value *match, Value *rest) {
    int matches = matcher_test(matcher->value, matcher->kind, exception);
    if (matches < 0) return -1;
    *match = matches ? exception : KR_NONE;
    if (rest) *rest = matches ? KR_NONE : exception;
    if (matches || !value_is_exception_group(exception)) return 0;
    if (split_enter(matcher) < 0) return -1;
    Matcher inner = {matcher->value, matcher->kind, matcher->levels - 1};
    Value members = group_object(exception)->exceptions, in = list_new(0), out = list_new(0);
    for (size_t i = 0; i < tuple_length(members); i++) {
        Value some, others = KR_NONE;
        if (exception_split(tuple_get(members, i), &inner, &some, rest ? &others : NULL) < 0)
            return -1;
        if (some != KR_NONE && list_append(in, some) < 0) return -1;
        if (others != KR_NONE && list_append(out, others) < 0) return -1;
    }
    *match = group_subset(exception, in);
    if (!*match) return -1;
    if (!rest) return 0;
    *rest = group_subset(exception, out);
    return *rest ? 0 : -1;
}

Value kr_BaseExceptionGroup_split(Value self, Value matcher_value) {
    MatcherKind kind;
    Value match, rest;
    if (matcher_kind(matcher_value, &kind) < 0) return 0;
    Matcher matcher = matcher_make(matcher_value, kind);
    if (exception_split(self, &matcher, &match, &rest) < 0) return 0;
    return tuple_pack(2, match, rest);
}

Value kr_BaseExceptionGroup_subgroup(Value self, Value matcher_value) {
    MatcherKind kind;
    Value match;
    if (matcher_kind(matcher_value, &kind) < 0) return 0;
    Matcher matcher = matcher_make(matcher_value, kind);
    return exception_split(self, &matcher, &match, NULL) < 0 ? 0 : match;
}

/* ---- Keeping leaves ---- */

static int leaves_add(Value set, Value exception) {
    if (!value_is_exception_group(exception)) return set_add(set, leaf_identity(exception));
    if (recursion_check() < 0) return -1;
    Value members = group_object(exception)->exceptions;
    for (size_t i = 0; i < tuple_length(members); i++)
        if (leaves_add(set, tuple_get(members, i)) < 0) return -1;
    return 0;
}

Value group_keep(Value group, Value parts) {
    Value leaves = set_new(), match;
    for (size_t i = 0; i < list_length(parts); i++)
        if (leaves_add(leaves, list_get(parts, i)) < 0) return 0;
    Matcher matcher = matcher_make(leaves, MATCH_IDENTITIES);
    return exception_split(group, &matcher, &match, NULL) < 0 ? 0 : match;
}

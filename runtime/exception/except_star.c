/* except*, as compiled code calls it: the part of an exception that a clause takes, and what is
 * raised behind the last clause (PEP 654). */
#include "exception/exception.h"
#include "exception/exception_group.h"
#include "exceptions.stub.h"

/* ---- What a clause takes ---- */

static int group_check(Value cls) {
    if (!type_is_subtype((const Type *)cls, &kr_type_BaseExceptionGroup)) return 0;
    error_raise(&kr_type_TypeError,
                "catching ExceptionGroup with except* is not allowed. Use except instead.");
    return -1;
}

static int classes_check(Value classes) {
    if (!value_is_tuple(classes)) return group_check(classes);
    for (size_t i = 0; i < tuple_length(classes); i++)
        if (group_check(tuple_get(classes, i)) < 0) return -1;
    return 0;
}

/* An ExceptionGroup unless a member is outside of Exception. */
static Value group_around(Value members) {
    return object_call2(value_of(&kr_type_BaseExceptionGroup), str_from_text(""), members);
}

/* As the group's own split says; out stays as it is where nothing matches. */
static int group_split(Value group, Value classes, Value *out) {
    Value pair = object_method(group, "split", &classes, 1);
    if (!pair) return -1;
    if (!value_is_tuple(pair) || tuple_length(pair) < 2) {
        error_raise(&kr_type_TypeError, "%T.split must return a 2-tuple", group);
        return -1;
    }
    if (tuple_get(pair, 0) == KR_NONE) return 0;
    out[0] = tuple_get(pair, 0);
    out[1] = tuple_get(pair, 1);
    return 0;
}

int kr_star_match(Value exception, Value classes, Value *out) {
    /* The classes are checked even where nothing is left to match. */
    int matches = kr_except_match(exception, classes);
    if (matches < 0 || classes_check(classes) < 0) return -1;
    out[0] = KR_NONE;
    out[1] = exception;
    if (exception == KR_NONE) return 0;
    if (matches) {
        out[0] = value_is_exception_group(exception) ? exception
                                                     : group_around(tuple_pack(1, exception));
        out[1] = KR_NONE;
        if (!out[0]) return -1;
    } else if (value_is_exception_group(exception) && group_split(exception, classes, out) < 0) {
        return -1;
    }
    if (out[0] != KR_NONE) kr_thread.handled = out[0];
    return 0;
}

/* ---- What is raised in the end ---- */

/* A part of the original that a clause raised again, or that no clause took. */
static bool is_part_of(Value exception, Value original) {
    const ExceptionObject *a = exception_object(exception), *b = exception_object(original);
    return a->traceback == b->traceback && a->cause == b->cause && a->context == b->context;
}

Value kr_star_result(Value original, Value raised) {
    /* An exception that was wrapped by itself: one clause took it, or none did. */
    if (!value_is_exception_group(original)) {
        for (size_t i = 0; i < list_length(raised); i++)
            if (list_get(raised, i) != KR_NONE) return list_get(raised, i);
        return KR_NONE;
    }
    Value fresh = list_new(2), again = list_new(2);
    for (size_t i = 0; i < list_length(raised); i++) {
        Value item = list_get(raised, i);
        if (item == KR_NONE) continue;
        if (list_append(is_part_of(item, original) ? again : fresh, item) < 0) return 0;
    }
    /* What goes on unchanged keeps the shape of the original. */
    Value rest = list_length(again) ? group_keep(original, again) : KR_NONE;
    if (!rest || list_length(fresh) == 0) return rest;
    if (rest != KR_NONE && list_append(fresh, rest) < 0) return 0;
    return group_around(fresh);
}

/* atexit: functions to call when the program ends, last registered first. */
#include "atexit.stub.h"

#include "containers/containers.h"
#include "module/module.h"
#include "numbers/number.h"

static Value callbacks; /* list of (function, args, kwargs or None) */

Value kr_atexit_register(Value func, Value args, Value kwargs) {
    if (!object_is_callable(func)) return error_raise(&kr_type_TypeError, "the first argument must be callable");
    Value entry = tuple_pack(3, func, args, kwargs ? kwargs : KR_NONE);
    return list_append(callbacks, entry) < 0 ? 0 : func;
}

Value kr_atexit_unregister(Value func) {
    Value kept = list_new(list_length(callbacks));
    for (size_t i = 0; i < list_length(callbacks); i++) {
        Value entry = list_get(callbacks, i);
        int same = object_equal(tuple_get(entry, 0), func);
        if (same < 0 || (!same && list_append(kept, entry) < 0)) return 0;
    }
    callbacks = kept;
    return KR_NONE;
}

Value kr_atexit__clear(void) {
    callbacks = list_new(0);
    return KR_NONE;
}

Value kr_atexit__ncallbacks(void) { return int_from_u64(list_length(callbacks)); }

/* A function that is called here may register more: they run too. */
static void callbacks_run(void) {
    while (list_length(callbacks) > 0) {
        Value entry = object_method(callbacks, "pop", 0, 0);
        if (!entry) return;
        Value kwargs = tuple_get(entry, 2), func = tuple_get(entry, 0);
        if (!kr_call_ex(func, tuple_get(entry, 1), kwargs == KR_NONE ? 0 : kwargs)) error_unraisable(func);
    }
}

Value kr_atexit__run_exitfuncs(void) {
    callbacks_run();
    return KR_NONE;
}

int kr_atexit_start(Value module) {
    (void)module;
    callbacks = list_new(0);
    program_at_exit(callbacks_run);
    return 0;
}

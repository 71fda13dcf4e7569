/* atexit: functions to call when the program ends, last registered first. */
#include "atexit.stub.h"

#include "containers/containers.h"
#include "exception/exception.h"
#include "module/module.h"
#include "numbers/number.h"

static Value callbacks; /* list of (function, args, kwargs or None) */

Value kr_atexit_register(Value func, Value args, Value kwargs) {
    if (!object_is_callable(func))
        return error_raise(&kr_type_TypeError, "the first argument must be callable");
    Value entry = tuple_pack(3, func, args, kwargs ? kwargs : KR_NONE);
    return list_append(callbacks, entry) < 0 ? 0 : func;
}

/* Leaves a hole: the number of callbacks stays, as under CPython. */
Value kr_atexit_unregister(Value func) {
    for (size_t i = 0; i < list_length(callbacks); i++) {
        Value entry = list_get(callbacks, i);
        int same = entry == KR_NONE ? 0 : object_equal(tuple_get(entry, 0), func);
        if (same < 0 || (same && object_setitem(callbacks, small_make((int64_t)i), KR_NONE) < 0))
            return 0;
    }
    return KR_NONE;
}

Value kr_atexit__clear(void) {
    callbacks = list_new(0);
    return KR_NONE;
}

Value kr_atexit__ncallbacks(void) { return int_from_u64(list_length(callbacks)); }

/* Last registered first. What a function registers now comes too late, as under CPython. */
static void callbacks_run(void) {
    for (size_t i = list_length(callbacks); i-- > 0;) {
        Value entry =
            i < list_length(callbacks) ? list_get(callbacks, i) : KR_NONE; /* _clear empties it */
        if (entry == KR_NONE) continue;
        Value kwargs = tuple_get(entry, 2), func = tuple_get(entry, 0);
        if (!kr_call_ex(func, tuple_get(entry, 1), kwargs == KR_NONE ? 0 : kwargs))
            error_unraisable_in("Exception ignored in atexit callback", func);
    }
    callbacks = list_new(0);
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

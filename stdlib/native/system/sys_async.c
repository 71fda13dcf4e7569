/* sys: the hooks of asynchronous generators, and what is noted of coroutines. */
#include "exception/exception.h"
#include "generator/async_generator.h"
#include "numbers/number.h"
#include "sys.stub.h"

Value kr_sys_get_asyncgen_hooks(void) { return async_hooks_get(); }

Value kr_sys_set_asyncgen_hooks(Value firstiter, Value finalizer) {
    return async_hooks_set(firstiter, finalizer) < 0 ? 0 : KR_NONE;
}

Value kr_sys_get_coroutine_origin_tracking_depth(void) {
    return int_from_u64(kr_thread.origin_depth);
}

Value kr_sys_set_coroutine_origin_tracking_depth(Value depth) {
    int64_t number;
    if (object_index_i64(depth, &number, &kr_type_OverflowError) < 0) return 0;
    if (number < 0) return error_raise(&kr_type_ValueError, "depth must be >= 0");
    kr_thread.origin_depth = (uint64_t)number;
    return KR_NONE;
}

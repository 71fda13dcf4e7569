/* sys: the hooks of asynchronous generators. */
#include "generator/async_generator.h"
#include "sys.stub.h"

Value kr_sys_get_asyncgen_hooks(void) { return async_hooks_get(); }

Value kr_sys_set_asyncgen_hooks(Value firstiter, Value finalizer) {
    return async_hooks_set(firstiter, finalizer) < 0 ? 0 : KR_NONE;
}

/* Telling a profiler of calls: the functions that compiled code of a profiled program calls. */
#include "core/profile.h"

#include "abi/functions.h"
#include "core/call.h"
#include "core/type.h"
#include "text/str.h"

void profile_listen(const ProfileHooks *hooks, Value listener) {
    kr_thread.profile_hooks = hooks;
    kr_thread.profile_listener = listener;
    kr_thread.profile_skips = 0;
}

void profile_skip_enter(void) { kr_thread.profile_skips = 1; }

void kr_profile_enter(const Code *code) {
    const ProfileHooks *hooks = kr_thread.profile_hooks;
    if (KR_LIKELY(!hooks)) return;
    if (kr_thread.profile_skips) {
        kr_thread.profile_skips = 0;
        return;
    }
    Value error = kr_thread.error; /* a generator may go on with one */
    kr_thread.error = 0;
    hooks->enter(kr_thread.profile_listener, code);
    kr_thread.error = error;
}

/* The listener neither sees nor loses the error that leaves the function. */
void kr_profile_leave(const Code *code) {
    const ProfileHooks *hooks = kr_thread.profile_hooks;
    if (KR_LIKELY(!hooks)) return;
    Value error = kr_thread.error;
    kr_thread.error = 0;
    hooks->leave(kr_thread.profile_listener, code);
    kr_thread.error = error;
}

/* ---- Native functions ---- */

/* Builtin functions and methods count; calls of classes and of special methods do not, as under
 * CPython. */
const void *kr_profile_native_enter(Value callee, Value self) {
    const ProfileHooks *hooks = kr_thread.profile_hooks;
    if (KR_LIKELY(!hooks)) return NULL;
    const Type *type = value_type(callee);
    const NativeMember *member = NULL;
    if (type == &kr_type_builtin_function)
        member = ((const NativeFunction *)callee)->member;
    else if (type == &kr_type_method_descriptor)
        member = ((const NativeDescriptor *)callee)->member;
    if (member) hooks->native_enter(kr_thread.profile_listener, member, callee, self);
    return member;
}

/* The listener may have gone meanwhile: that was the call. */
void kr_profile_native_leave(const void *member) {
    const ProfileHooks *hooks = kr_thread.profile_hooks;
    if (KR_LIKELY(!hooks) || !member) return;
    Value error = kr_thread.error;
    kr_thread.error = 0;
    hooks->native_leave(kr_thread.profile_listener, member);
    kr_thread.error = error;
}

Value kr_profile_method(Value receiver, Value name, AttrCache *cache, const Value *args,
                        size_t count, Value names) {
    Value found[2];
    if (kr_method_load(receiver, name, cache, found) < 0) return 0;
    const void *member = kr_profile_native_enter(found[0], found[1]);
    Value result = kr_call_loaded(found[0], found[1], args, count, names);
    kr_profile_native_leave(member);
    return result;
}

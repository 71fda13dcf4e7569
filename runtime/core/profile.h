/* Who is told of calls: what _lsprof is made of.
 *
 * Only programs that contain _lsprof have code that tells (compiler/decisions/profile.md). A thread
 * has one listener at most. */
#ifndef KRAIT_CORE_PROFILE_H
#define KRAIT_CORE_PROFILE_H

#include "core/descriptor.h"

typedef struct ProfileHooks {
    void (*enter)(Value listener, const Code *code);
    void (*leave)(Value listener, const Code *code);
    /* self: the receiver, if callee is a method that is called with one; or 0. */
    void (*native_enter)(Value listener, const NativeMember *member, Value callee, Value self);
    void (*native_leave)(Value listener, const NativeMember *member);
} ProfileHooks;

/* NULL: nobody listens any more. */
void profile_listen(const ProfileHooks *hooks, Value listener);

/* Generators that a chain of yield from enters or leaves without running them. */
static inline bool profile_is_on(void) { return kr_thread.profile_hooks != NULL; }
/* What runs next has been entered before. */
void profile_skip_enter(void);

#endif

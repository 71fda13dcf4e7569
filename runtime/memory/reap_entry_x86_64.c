/* kr_reap for x86-64, System V calling convention: the values that the calling function has in
 * registers are in memory where reap.c can look at them, and change them. */
#include "abi/functions.h"
#include "memory/reap.h"

#include <assert.h>

static_assert(offsetof(ReapRegisters, frame) == 6 * 8, "the order of the pushes below");

__attribute__((naked)) void kr_reap(Value *values __attribute__((unused)),
                                    size_t count __attribute__((unused)),
                                    int64_t dying __attribute__((unused))) {
    __asm__("push %rbp\n\t"
            "mov %rsp, %rbp\n\t"
            "push %rbx\n\t"
            "push %r12\n\t"
            "push %r13\n\t"
            "push %r14\n\t"
            "push %r15\n\t"
            "sub $8, %rsp\n\t"
            "mov %rsp, %rcx\n\t"
            "call reap_at\n\t"
            "add $8, %rsp\n\t"
            "pop %r15\n\t"
            "pop %r14\n\t"
            "pop %r13\n\t"
            "pop %r12\n\t"
            "pop %rbx\n\t"
            "pop %rbp\n\t"
            "ret");
}

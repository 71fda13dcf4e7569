/* stack_switch for x86-64, System V calling convention. */
#include "core/stack_switch.h"

__attribute__((naked, noinline)) int stack_switch(int (*entry)(void *argument), void *argument,
                                                  void *top) {
    __asm__("push %rbp\n\t"
            "mov %rsp, %rbp\n\t"
            "mov %rdx, %rsp\n\t"
            "mov %rdi, %rax\n\t"
            "mov %rsi, %rdi\n\t"
            "call *%rax\n\t"
            "mov %rbp, %rsp\n\t"
            "pop %rbp\n\t"
            "ret");
}

/* The main thread's stack and recursion limit.
 *
 * Python code runs on a stack that is mapped for it, large enough for the deepest recursion limit
 * that is served; the kernel gives it pages as they are touched. */
#include "core/thread.h"

#include "core/object.h"
#include "core/sanitizer.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "core/stack_switch.h"

/* AddressSanitizer's frames are larger. */
#define STACK_SCALE ((size_t)(SANITIZER_ACTIVE ? 4 : 1))
#define STACK_RESERVED (STACK_SCALE << 30)
#define STACK_RESERVED_LEAST ((size_t)64 << 20)
/* What native code may use beyond the limit: libc, the collector, printing the error. */
#define STACK_MARGIN ((size_t)512 << 10)
#define STACK_PER_CALL (STACK_SCALE * ((size_t)8 << 10))
#define RECURSION_LIMIT_DEFAULT 1000

_Thread_local Thread kr_thread __attribute__((tls_model("initial-exec")));

static int64_t recursion_limit = RECURSION_LIMIT_DEFAULT;
static char *stack_top;
static size_t stack_size;

int64_t recursion_limit_get(void) { return recursion_limit; }

void recursion_limit_set(int64_t calls) {
    recursion_limit = calls;
    size_t most = stack_size - STACK_MARGIN;
    size_t wanted = (size_t)calls > most / STACK_PER_CALL ? most : (size_t)calls * STACK_PER_CALL;
    if (wanted < STACK_MARGIN) wanted = STACK_MARGIN;
    kr_thread.stack_limit = stack_top - wanted;
}

/* Making the exception needs some stack as well: the margin below the limit serves for that. */
int recursion_error(const char *where) {
    char *limit = kr_thread.stack_limit;
    kr_thread.stack_limit = limit - STACK_MARGIN / 2;
    error_raise(&kr_type_RecursionError, "maximum recursion depth exceeded%s", where);
    kr_thread.stack_limit = limit;
    return -1;
}

int kr_recursion_error(void) { return recursion_error(""); }

static char *stack_map(void) {
    for (stack_size = STACK_RESERVED; stack_size >= STACK_RESERVED_LEAST; stack_size /= 2) {
        void *memory = mmap(NULL, stack_size, PROT_READ | PROT_WRITE,
                            MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
        if (memory != MAP_FAILED) return memory;
    }
    perror("krait: no memory for the stack");
    exit(1);
}

typedef struct StackEntry {
    int (*entry)(void *argument);
    void *argument;
} StackEntry;

static int stack_enter(void *argument) {
    const StackEntry *start = argument;
    sanitizer_stack_arrive();
    return start->entry(start->argument);
}

int stack_run(int (*entry)(void *argument), void *argument, void **base) {
    char *bottom = stack_map();
    mprotect(bottom, 4096, PROT_NONE);
    stack_top = bottom + stack_size;
    *base = stack_top;
    recursion_limit_set(RECURSION_LIMIT_DEFAULT);
    StackEntry start = {entry, argument};
    sanitizer_stack_announce(bottom, stack_size);
    return stack_switch(stack_enter, &start, stack_top);
}

bool stack_contains(const void *address) {
    const char *at = address;
    return at < stack_top && at >= stack_top - stack_size;
}

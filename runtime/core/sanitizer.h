/* What AddressSanitizer is told when it is compiled in: the stack that the program runs on, and
 * which bytes of the collected heap belong to no object. Without it every function here is nothing.
 */
#ifndef KRAIT_CORE_SANITIZER_H
#define KRAIT_CORE_SANITIZER_H

#include <stdbool.h>
#include <stddef.h>

/* For what reads static data and stacks word by word, whatever lies there. */
#define SANITIZER_UNCHECKED __attribute__((no_sanitize("address")))

#if __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>

/* Bytes behind each object that nobody may touch. */
enum { SANITIZER_ACTIVE = true, SANITIZER_GUARD = 16 };

static inline void sanitizer_open(void *bytes, size_t size) {
    ASAN_UNPOISON_MEMORY_REGION(bytes, size);
}

static inline void sanitizer_close(void *bytes, size_t size) {
    ASAN_POISON_MEMORY_REGION(bytes, size);
}

/* How many of the bytes may be touched. */
static inline size_t sanitizer_open_size(const void *bytes, size_t size) {
    char *closed = __asan_region_is_poisoned((void *)bytes, size);
    return closed ? (size_t)(closed - (char *)bytes) : size;
}

/* Before another stack is used, and first thing on it. */
static inline void sanitizer_stack_announce(const void *bottom, size_t size) {
    __sanitizer_start_switch_fiber(NULL, bottom, size);
}

static inline void sanitizer_stack_arrive(void) {
    __sanitizer_finish_switch_fiber(NULL, NULL, NULL);
}

#else

enum { SANITIZER_ACTIVE = false, SANITIZER_GUARD = 0 };

static inline void sanitizer_open(void *bytes, size_t size) {}

static inline void sanitizer_close(void *bytes, size_t size) {}

static inline size_t sanitizer_open_size(const void *bytes, size_t size) { return size; }

static inline void sanitizer_stack_announce(const void *bottom, size_t size) {}

static inline void sanitizer_stack_arrive(void) {}

#endif
#endif

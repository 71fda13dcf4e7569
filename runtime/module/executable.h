/* The running executable as a file: its sections that are not loaded, among them what debuggers
 * read. Mapped when first asked for, and kept. */
#ifndef KRAIT_MODULE_EXECUTABLE_H
#define KRAIT_MODULE_EXECUTABLE_H

#include <stddef.h>
#include <stdint.h>

/* A run of bytes of the file; start NULL: the executable has none (it was stripped). */
typedef struct Section {
    const uint8_t *start;
    size_t size;
} Section;

Section executable_section(const char *name);
/* The address of the function with this symbol; NULL if the executable does not tell. */
const void *executable_symbol(const char *name);

#endif

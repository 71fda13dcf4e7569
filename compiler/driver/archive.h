/* What a static library defines, from its symbol table. */
#ifndef KRAIT_DRIVER_ARCHIVE_H
#define KRAIT_DRIVER_ARCHIVE_H

#include "support/map.h"

/* The names of the native modules in libkrait.a: NAME for each symbol kr_module_NAME. False with
 * errno if it cannot be read or has no symbol table. */
bool archive_native_modules(const char *path, Arena *arena, StrMap *names);

#endif

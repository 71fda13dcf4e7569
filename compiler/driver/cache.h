/* The cache: objects and programs under names that say all they depend on ($XDG_CACHE_HOME/krait, or ~/.cache/krait).
 *
 * objects/KEY.o     the object of a module; KEY: its text, name, path, the options, krait's build
 * programs/KEY      what `krait run` made of a script; KEY: the script's path, the options, krait's build
 * programs/KEY.deps the files that decide whether it is still up to date
 *
 * Nothing is ever changed in place, so that several kraits may use it at once. */
#ifndef KRAIT_DRIVER_CACHE_H
#define KRAIT_DRIVER_CACHE_H

#include "driver/program.h"

typedef struct Cache {
    Arena *arena;
    const char *folder; /* NULL: nothing is kept */
} Cache;

/* No folder with --no-cache, or where none can be made. */
void cache_open(Cache *cache, Session *session);

/* What decides about the objects of modules with this level, besides their text: options and compiler. Not the
 * runtime, so that the library is not compiled again when only that changes. */
const char *cache_object_options(Cache *cache, Session *session, uint32_t level);
const char *cache_path(const Cache *cache, const char *kind, const char *key, const char *suffix);

/* The executable of this script; NULL if there is none, or a file it was made of has changed. */
const char *cache_find_program(Cache *cache, Session *session, const char *script);
/* Where the executable of this script goes. */
const char *cache_program_path(Cache *cache, Session *session, const char *script);
/* Notes what the executable there was made of. */
void cache_keep_program(Cache *cache, const Program *program, const char *executable);

#endif

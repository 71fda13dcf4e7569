/* The cache: objects and programs under names that say all they depend on ($XDG_CACHE_HOME/krait,
 * or ~/.cache/krait).
 *
 * objects/KEY.o     the object of a module; KEY: its text, name, path, the options, krait's build
 * programs/KEY      what `krait run` made of a script; KEY: the script's path, the options, krait's
 * build programs/KEY.deps the files that decide whether it is still up to date
 *
 * Nothing is ever changed in place, so that several kraits may use it at once. Beyond
 * KRAIT_CACHE_SIZE (bytes, or with K, M or G behind the number; 1G unless set) what was used
 * longest ago is removed. */
#ifndef KRAIT_DRIVER_CACHE_H
#define KRAIT_DRIVER_CACHE_H

#include "driver/program.h"

#include <time.h>

enum { CACHE_KIND_COUNT = 2 };
extern const char *const cache_kinds[CACHE_KIND_COUNT]; /* the folders in it */

typedef struct Cache {
    Arena *arena;
    const char *folder;  /* NULL: nothing is kept */
    const char *archive; /* objects of the library that are never written; NULL: not to be used */
} Cache;

/* No folder with --no-cache, or where none can be made. */
void cache_open(Cache *cache, Session *session);
/* This folder, which is made if need be, and no archive. False with errno. */
bool cache_open_at(Cache *cache, Session *session, const char *folder);

/* What decides about the objects of such modules, besides their text: options and compiler. Not the
 * runtime, so that the library is not compiled again when only that changes. */
const char *cache_object_options(Cache *cache, Session *session, CodeKind kind);
/* Where the object is, or, if it is nowhere, where it goes. `folder` takes what the cache does not
 * keep. */
const char *cache_object_path(const Cache *cache, CodeKind kind, const char *key,
                              const char *folder);

/* The executable of this script; NULL if there is none, or a file it was made of has changed. */
const char *cache_find_program(Cache *cache, Session *session, const char *script);
/* cache_trim.c. The entry is in use: it goes last. */
void cache_touch(const char *path);
/* Removes what is too much; call it when something was added. */
void cache_trim(const Cache *cache);
/* Removes what was not used since `begin`. */
void cache_drop_unused(const Cache *cache, time_t begin);
/* The value of KRAIT_CACHE_SIZE in bytes; the default for NULL and for what is no size. */
uint64_t cache_size_parse(const char *text);

/* Where the executable of this script goes. */
const char *cache_program_path(Cache *cache, Session *session, const char *script);
/* Notes what the executable there was made of. */
void cache_keep_program(Cache *cache, const Program *program, const char *executable);

#endif

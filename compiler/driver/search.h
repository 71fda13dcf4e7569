/* Where modules are found: the program's folder, -I, KRAITPATH, krait's stdlib, the native modules
 * of libkrait, CPython's library. In this order, as sys.path would be searched. */
#ifndef KRAIT_DRIVER_SEARCH_H
#define KRAIT_DRIVER_SEARCH_H

#include "driver/session.h"
#include "support/map.h"

typedef enum ModuleOrigin {
    MODULE_ABSENT,
    MODULE_PROGRAM,    /* the program's own, or of -I and KRAITPATH */
    MODULE_STDLIB,     /* NAME.py shipped with krait */
    MODULE_NATIVE,     /* in libkrait */
    MODULE_PYTHON_LIB, /* of CPython's library */
} ModuleOrigin;

typedef struct FoundModule {
    ModuleOrigin origin;
    const char *path; /* of the file; NULL for native modules */
    bool is_package;
    bool is_namespace; /* a folder without __init__.py: `path` is the folder's, a slash behind it */
} FoundModule;

typedef struct SearchFolder {
    const char *path;
    ModuleOrigin origin;
} SearchFolder;

typedef struct SearchMiss {
    const char *path;
    ModuleOrigin origin;
} SearchMiss;

typedef struct Search {
    Arena *arena;
    VEC(SearchFolder) folders;
    StrMap natives;         /* names of the native modules */
    VEC(SearchMiss) misses; /* files that were looked for in vain and would have won */
} Search;

/* False (with errno) if libkrait.a cannot be read. */
bool search_init(Search *search, Session *session, const char *program_folder);
void search_release(Search *search);

/* A module without a dot in its name. */
FoundModule search_top(Search *search, const char *name);
/* A module directly inside a package, whose path is `package_path`. */
FoundModule search_inside(Search *search, const char *package_path, const char *name,
                          ModuleOrigin origin);

#endif

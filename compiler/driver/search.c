#include "driver/search.h"

#include "driver/archive.h"
#include "driver/files.h"

#include <stdlib.h>
#include <string.h>

static void folder_add(Search *search, const char *path, ModuleOrigin origin) {
    vec_push(&search->folders, ((SearchFolder){path_absolute(search->arena, path), origin}));
}

/* A list with ':' between its parts. */
static void folders_add_list(Search *search, const char *list) {
    while (list && *list) {
        size_t length = strcspn(list, ":");
        if (length) folder_add(search, arena_strndup(search->arena, list, length), MODULE_PROGRAM);
        list += length + (list[length] == ':');
    }
}

static void folders_add_options(Search *search, const Options *options) {
    for (uint32_t i = 0; i < options->given.len; i++)
        if (options->given.items[i].id == OPTION_INCLUDE)
            folder_add(search, options->given.items[i].value, MODULE_PROGRAM);
}

static const char *python_lib(const Session *session) {
    const char *given = option_value(&session->options, OPTION_PYTHON_LIB);
    if (!given) return session->install.python_lib;
    return strcmp(given, "none") == 0 ? NULL : given;
}

bool search_init(Search *search, Session *session, const char *program_folder) {
    *search = (Search){.arena = &session->arena};
    str_map_init(&search->natives, &session->arena);
    folder_add(search, program_folder, MODULE_PROGRAM);
    folders_add_options(search, &session->options);
    folders_add_list(search, getenv("KRAITPATH"));
    folder_add(search, session->install.stdlib, MODULE_STDLIB);
    if (python_lib(session)) folder_add(search, python_lib(session), MODULE_PYTHON_LIB);
    const char *eval = path_join(&session->arena, session->install.libraries, COMPILER_LIBRARY);
    archive_native_modules(eval, &session->arena, &search->natives);
    return archive_native_modules(session->install.runtime, &session->arena, &search->natives);
}

void search_release(Search *search) {
    vec_free(&search->folders);
    vec_free(&search->misses);
}

/* ---- Finding ---- */

static bool try_path(Search *search, const char *path, ModuleOrigin origin) {
    if (file_exists(path)) return true;
    vec_push(&search->misses, ((SearchMiss){path, origin}));
    return false;
}

/* A package wins over a module of the same name, as in importlib's FileFinder. */
static FoundModule find_in_folder(Search *search, const char *folder, const char *name,
                                  ModuleOrigin origin) {
    const char *base = path_join(search->arena, folder, name);
    const char *init = arena_printf(search->arena, "%s/__init__.py", base);
    if (try_path(search, init, origin)) return (FoundModule){origin, init, true, false};
    const char *file = arena_printf(search->arena, "%s.py", base);
    if (try_path(search, file, origin)) return (FoundModule){origin, file, false, false};
    if (folder_exists(base))
        return (FoundModule){origin, arena_printf(search->arena, "%s/", base), true, true};
    return (FoundModule){.origin = MODULE_ABSENT};
}

/* The modules that CPython has built in are found before any folder is searched. */
static bool is_always_native(const char *name) {
    return strcmp(name, "sys") == 0 || strcmp(name, "builtins") == 0;
}

static bool is_native(const Search *search, const char *name) {
    return str_map_has(&search->natives, name);
}

/* Namespace packages count only when no folder has a proper module. */
FoundModule search_top(Search *search, const char *name) {
    const FoundModule native = {.origin = MODULE_NATIVE};
    if (is_always_native(name)) return native;
    FoundModule namespace = {.origin = MODULE_ABSENT};
    for (uint32_t i = 0; i < search->folders.len; i++) {
        const SearchFolder *folder = &search->folders.items[i];
        if (folder->origin == MODULE_PYTHON_LIB && is_native(search, name)) return native;
        FoundModule found = find_in_folder(search, folder->path, name, folder->origin);
        if (found.origin != MODULE_ABSENT && !found.is_namespace) return found;
        if (found.is_namespace && namespace.origin == MODULE_ABSENT) namespace = found;
    }
    if (is_native(search, name)) return native;
    return namespace;
}

static const char *folder_of(const Search *search, ModuleOrigin origin) {
    for (uint32_t i = 0; i < search->folders.len; i++)
        if (search->folders.items[i].origin == origin) return search->folders.items[i].path;
    return NULL;
}

/* A package of krait's own leaves what it lacks to CPython's package of the same name. */
FoundModule search_inside(Search *search, const char *package_path, const char *name,
                          ModuleOrigin origin) {
    const char *folder = path_folder(search->arena, package_path);
    FoundModule found = find_in_folder(search, folder, name, origin);
    const char *library = folder_of(search, MODULE_PYTHON_LIB);
    if (found.origin != MODULE_ABSENT || origin != MODULE_STDLIB || !library) return found;
    const char *within = folder + strlen(folder_of(search, MODULE_STDLIB));
    return find_in_folder(search, arena_printf(search->arena, "%s%s", library, within), name,
                          MODULE_PYTHON_LIB);
}

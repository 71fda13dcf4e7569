#include "driver/cache.h"

#include "driver/files.h"
#include "driver/hash.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char deps_header[] = "krait 1";

/* ---- Folders and keys ---- */

static const char *cache_folder(Arena *arena) {
    const char *base = getenv("XDG_CACHE_HOME");
    if (base && base[0] == '/') return path_join(arena, base, "krait");
    const char *home = getenv("HOME");
    return home && home[0] == '/' ? path_join(arena, home, ".cache/krait") : NULL;
}

const char *const cache_kinds[CACHE_KIND_COUNT] = {"objects", "programs"};

static bool folder_usable(Arena *arena, const char *folder) {
    for (size_t i = 0; i < CACHE_KIND_COUNT; i++) {
        const char *path = path_join(arena, folder, cache_kinds[i]);
        if (!folder_make(path) || access(path, W_OK | X_OK) != 0) return false;
    }
    return true;
}

bool cache_open_at(Cache *cache, Session *session, const char *folder) {
    *cache = (Cache){.arena = &session->arena, .folder = folder};
    return folder_usable(&session->arena, folder);
}

/* --verify-each is to see the passes at work. */
void cache_open(Cache *cache, Session *session) {
    *cache = (Cache){.arena = &session->arena};
    if (option_given(&session->options, OPTION_NO_CACHE)) return;
    if (!option_given(&session->options, OPTION_VERIFY_EACH))
        cache->archive = session->install.archive;
    const char *folder = cache_folder(&session->arena);
    if (folder && folder_usable(&session->arena, folder)) cache->folder = folder;
}

const char *cache_object_options(Cache *cache, Session *session, CodeKind kind) {
    return arena_printf(cache->arena, "%s; %s",
                        install_compiler_id(&session->install, cache->arena),
                        session_code_options(session, kind));
}

/* The same for a program: its own modules, those of the library, and the runtime. */
static const char *program_options(Cache *cache, Session *session) {
    return arena_printf(cache->arena, "%s; %s; %s",
                        install_build_id(&session->install, cache->arena),
                        session_code_options(session, CODE_OF_PROGRAM),
                        session_code_options(session, CODE_OF_LIBRARY));
}

static const char *object_path(const Cache *cache, const char *folder, const char *key) {
    return arena_printf(cache->arena, "%s/objects/%s.o", folder, key);
}

const char *cache_object_path(const Cache *cache, CodeKind kind, const char *key,
                              const char *folder) {
    if (cache->archive && kind == CODE_OF_LIBRARY) {
        const char *shipped = object_path(cache, cache->archive, key);
        if (file_exists(shipped)) return shipped;
    }
    return cache->folder ? object_path(cache, cache->folder, key)
                         : arena_printf(cache->arena, "%s/%s.o", folder, key);
}

/* Everything that decides where modules are looked for and how the program is linked. */
static void hash_search(Hasher *hasher, const Session *session) {
    const char *path = getenv("KRAITPATH"), *library = session->install.python_lib;
    hash_text(hasher, path ? path : "");
    hash_text(hasher, library ? library : "");
    const Options *options = &session->options;
    hash_number(hasher, option_given(options, OPTION_STATIC));
    for (uint32_t i = 0; i < options->given.len; i++) {
        OptionId id = options->given.items[i].id;
        if (id != OPTION_INCLUDE && id != OPTION_PYTHON_LIB && id != OPTION_DEATHS) continue;
        hash_number(hasher, id);
        hash_text(hasher, options->given.items[i].value);
    }
}

const char *cache_program_path(Cache *cache, Session *session, const char *script) {
    char key[HASH_TEXT_SIZE];
    Hasher hasher;
    hash_init(&hasher);
    hash_text(&hasher, "program");
    hash_text(&hasher, program_options(cache, session));
    hash_text(&hasher, script);
    hash_text(&hasher, path_absolute(cache->arena, script));
    hash_search(&hasher, session);
    hash_finish(&hasher, key);
    return arena_printf(cache->arena, "%s/programs/%s", cache->folder, key);
}

/* ---- Dependencies ----
 *
 * One line each:
 *   text HASH PATH         a module of the program: its bytes are hashed each time, because a file
 *                          may be written twice within one tick of the clock
 *   stamp TIME SIZE PATH   a module of a library: these do not change so fast, and there may be
 *                          many; a folder of a library in which a module was looked for in vain
 *   absent PATH            a file of the program that would be found before another if it existed
 */

static void file_stamp(Text *out, const char *path) {
    struct stat status = {0};
    stat(path, &status);
    text_printf(out, "%lld.%09ld %lld", (long long)status.st_mtim.tv_sec,
                (long)status.st_mtim.tv_nsec, (long long)status.st_size);
}

static bool file_hash(const char *path, char hash[HASH_TEXT_SIZE]) {
    Text text;
    text_init(&text);
    bool readable = file_read(path, &text);
    Hasher hasher;
    hash_init(&hasher);
    if (text.length) hash_bytes(&hasher, text.data, text.length);
    hash_finish(&hasher, hash);
    text_release(&text);
    return readable;
}

static void append_stamp(Text *out, const char *path) {
    text_append(out, "stamp ");
    file_stamp(out, path);
    text_printf(out, " %s\n", path);
}

static void append_unit(Text *out, const Unit *unit) {
    if (!file_exists(unit->path)) { /* a namespace package */
        text_printf(out, "absent %s\n", unit->path);
    } else if (unit->origin == MODULE_PROGRAM) {
        char hash[HASH_TEXT_SIZE];
        file_hash(unit->path, hash);
        text_printf(out, "text %s %s\n", hash, unit->path);
    } else {
        append_stamp(out, unit->path);
    }
}

/* The folder whose time of change tells when this file, or the folder that it would be in, appears.
 */
static const char *folder_that_exists(Arena *arena, const char *path) {
    const char *folder = path_folder(arena, path);
    while (!folder_exists(folder)) folder = path_folder(arena, folder);
    return folder;
}

/* There may be thousands in the library's folders. Those of the program are looked for one by one,
 * because other files come and go beside them. */
static void append_misses(Text *out, Arena *arena, const Search *search) {
    StrMap files, folders;
    str_map_init(&files, arena);
    str_map_init(&folders, arena);
    for (uint32_t i = 0; i < search->misses.len; i++) {
        const SearchMiss *miss = &search->misses.items[i];
        if (miss->origin == MODULE_PROGRAM)
            str_map_put(&files, miss->path, out);
        else
            str_map_put(&folders, folder_that_exists(arena, miss->path), out);
    }
    for (uint32_t i = 0; i < files.len; i++) text_printf(out, "absent %s\n", files.entries[i].key);
    for (uint32_t i = 0; i < folders.len; i++) append_stamp(out, folders.entries[i].key);
}

void cache_keep_program(Cache *cache, const Program *program, const char *executable) {
    Text text;
    text_init(&text);
    text_printf(&text, "%s\n", deps_header);
    for (uint32_t i = 0; i < program->units.len; i++) append_unit(&text, program->units.items[i]);
    append_misses(&text, cache->arena, &program->search);
    const char *deps = arena_printf(cache->arena, "%s.deps", executable);
    if (!file_write(deps, text.data, text.length, FILE_PLAIN)) unlink(deps);
    text_release(&text);
}

static bool hash_matches(const char *rest) {
    char hash[HASH_TEXT_SIZE];
    if (strlen(rest) < HASH_TEXT_SIZE || rest[HASH_TEXT_SIZE - 1] != ' ') return false;
    return file_hash(rest + HASH_TEXT_SIZE, hash) && memcmp(hash, rest, HASH_TEXT_SIZE - 1) == 0;
}

static bool stamp_matches(const char *rest) {
    const char *size = strchr(rest, ' ');
    const char *path = size ? strchr(size + 1, ' ') : NULL;
    if (!path) return false;
    Text now;
    text_init(&now);
    file_stamp(&now, path + 1);
    bool same = now.length == (size_t)(path - rest) && memcmp(now.data, rest, now.length) == 0;
    text_release(&now);
    return same;
}

static bool dependency_holds(const char *line) {
    if (strncmp(line, "text ", 5) == 0) return hash_matches(line + 5);
    if (strncmp(line, "stamp ", 6) == 0) return stamp_matches(line + 6);
    if (strncmp(line, "absent ", 7) == 0) return !file_exists(line + 7);
    return false;
}

static bool dependencies_hold(char *lines) {
    char *line = strsep(&lines, "\n");
    if (!line || strcmp(line, deps_header) != 0) return false;
    while ((line = strsep(&lines, "\n")) && *line)
        if (!dependency_holds(line)) return false;
    return true;
}

const char *cache_find_program(Cache *cache, Session *session, const char *script) {
    if (!cache->folder) return NULL;
    const char *executable = cache_program_path(cache, session, script);
    Text deps;
    text_init(&deps);
    bool known = file_read(arena_printf(cache->arena, "%s.deps", executable), &deps) && deps.length;
    bool holds = known && dependencies_hold(deps.data) && access(executable, X_OK) == 0;
    text_release(&deps);
    if (!holds) return NULL;
    cache_touch(executable);
    cache_touch(arena_printf(cache->arena, "%s.deps", executable));
    return executable;
}

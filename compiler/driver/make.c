#include "driver/make.h"

#include "driver/files.h"
#include "driver/link.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* For objects that are not kept. NULL with errno. */
static char *work_folder_new(Arena *arena) {
    const char *base = getenv("TMPDIR");
    char *path = arena_printf(arena, "%s/krait-XXXXXX", base && *base ? base : "/tmp");
    return mkdtemp(path);
}

/* Some objects may be in the archive. */
static void work_folder_remove(const char *folder, const Objects *objects) {
    for (uint32_t i = 0; i < objects->count; i++)
        if (strncmp(objects->paths[i], folder, strlen(folder)) == 0) unlink(objects->paths[i]);
    rmdir(folder);
}

static Outcome make_in(Program *program, Cache *cache, const char *folder, Objects *objects,
                       const char *output) {
    Outcome outcome = objects_make(objects, program, OBJECTS_OF_PROGRAM, cache, folder);
    cache_trim(cache);
    if (outcome != OUTCOME_DONE) return outcome;
    return link_executable(program->session, objects->paths, objects->count, &program->natives,
                           output);
}

Outcome make_executable(Program *program, Cache *cache, const char *output) {
    Objects objects = {0};
    if (cache->folder) return make_in(program, cache, NULL, &objects, output);
    const char *folder = work_folder_new(&program->session->arena);
    if (!folder)
        return session_reject(program->session, "cannot make a temporary folder: %s",
                              strerror(errno));
    Outcome outcome = make_in(program, cache, folder, &objects, output);
    work_folder_remove(folder, &objects);
    return outcome;
}

Outcome make_output(Unit *unit, Session *session, CgOutput kind, Text *out, Text *error) {
    Text dumps;
    text_init(&dumps);
    Backend backend;
    Outcome outcome = backend_open(&backend, session);
    if (outcome == OUTCOME_DONE) {
        IrModule *module = backend_lower(session, unit, &dumps, error);
        if (!module || !backend_compile(&backend, unit, module, NULL, kind, out, error))
            outcome = session_fault(session, "%s: %s", unit->path, text_cstr(error));
    }
    text_write(&dumps, stderr);
    text_release(&dumps);
    return outcome;
}

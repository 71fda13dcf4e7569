#include "driver/install.h"

#include "driver/build_id.h"
#include "driver/config.h"
#include "driver/files.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define ARCHIVE_FOLDER "archive"

/* Folders that may hold the parts, and how they are called there. */
typedef struct Layout {
    const char *folder; /* relative to the executable's, or absolute */
    const char *runtime, *runtime_debug, *codegen, *stdlib;
} Layout;

static const Layout layouts[] = {
    {"../lib/krait", "libkrait.a", "debug/libkrait.a", "libkrait-codegen.so", "stdlib"},
    {KRAIT_BUILD_ROOT, KRAIT_RUNTIME_FILE, KRAIT_RUNTIME_DEBUG_FILE, KRAIT_CODEGEN_FILE,
     KRAIT_SOURCE_ROOT "/stdlib"},
};

static const char *executable_path(Arena *arena) {
    char path[4096];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
    return length > 0 ? arena_strndup(arena, path, (size_t)length) : "";
}

static bool layout_try(Install *install, Arena *arena, const Layout *layout) {
    const char *beside = path_folder(arena, install->executable);
    const char *folder = path_absolute(arena, path_join(arena, beside, layout->folder));
    install->runtime = path_join(arena, folder, layout->runtime);
    install->runtime_debug = path_join(arena, folder, layout->runtime_debug);
    install->libraries = path_folder(arena, install->runtime);
    install->codegen = path_join(arena, folder, layout->codegen);
    install->stdlib = path_join(arena, folder, layout->stdlib);
    install->archive = path_join(arena, folder, ARCHIVE_FOLDER);
    return file_exists(install->runtime);
}

/* Where none fits, the paths of the last are kept: the first use says what is missing. */
void install_find(Install *install, Arena *arena) {
    *install = (Install){.executable = executable_path(arena)};
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++)
        if (layout_try(install, arena, &layouts[i])) break;
    const char *archive = getenv("KRAIT_ARCHIVE"), *library = getenv("KRAIT_PYTHON_LIB");
    if (archive) install->archive = archive;
    if (!library) library = KRAIT_PYTHON_LIB;
    install->python_lib = folder_exists(library) ? library : NULL;
}

static void append_stamp(Text *out, const char *path) {
    struct stat status = {0};
    stat(path, &status);
    text_printf(out, "%lld.%09ld/%lld ", (long long)status.st_mtim.tv_sec,
                (long)status.st_mtim.tv_nsec, (long long)status.st_size);
}

static void append_build_id(Text *out, const char *path) {
    if (build_id_append(out, path))
        text_putc(out, ' ');
    else
        append_stamp(out, path);
}

/* Hashing the files themselves would take longer than a run may. */
const char *install_compiler_id(const Install *install, Arena *arena) {
    Text text;
    text_init(&text);
    text_append(&text, KRAIT_VERSION " ");
    append_build_id(&text, install->executable);
    append_build_id(&text, install->codegen);
    const char *id = arena_strdup(arena, text_cstr(&text));
    text_release(&text);
    return id;
}

const char *install_build_id(const Install *install, Arena *arena) {
    Text text;
    text_init(&text);
    text_append(&text, install_compiler_id(install, arena));
    append_stamp(&text, install->runtime);
    const char *id = arena_strdup(arena, text_cstr(&text));
    text_release(&text);
    return id;
}

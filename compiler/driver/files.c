#include "driver/files.h"

#include "support/vec.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { READ_STEP = 1 << 16 };

/* ---- Reading ---- */

static bool read_all(int fd, Text *out) {
    char buffer[READ_STEP];
    for (;;) {
        ssize_t got = read(fd, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return got == 0;
        text_append_n(out, buffer, (size_t)got);
    }
}

bool file_read(const char *path, Text *out) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    bool done = read_all(fd, out);
    int error = errno;
    close(fd);
    errno = error;
    return done;
}

bool file_exists(const char *path) {
    struct stat status;
    return stat(path, &status) == 0 && S_ISREG(status.st_mode);
}

bool folder_exists(const char *path) {
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* ---- Writing ---- */

static bool write_all(int fd, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t put = write(fd, bytes, length);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return false;
        bytes += put;
        length -= (size_t)put;
    }
    return true;
}

char *file_temporary(Arena *arena, const char *path) {
    static _Atomic uint32_t counter; /* two threads of one process may write to the same folder */
    return arena_printf(arena, "%s.%ld.%u.tmp", path, (long)getpid(), counter++);
}

bool file_commit(const char *temporary, const char *path) {
    if (rename(temporary, path) == 0) return true;
    int error = errno;
    unlink(temporary);
    errno = error;
    return false;
}

/* Devices and pipes (-o /dev/stdout) have no place for a temporary file beside them. */
static bool is_special(const char *path) {
    struct stat status;
    return stat(path, &status) == 0 && !S_ISREG(status.st_mode);
}

static bool write_to(const char *path, const char *bytes, size_t length, FileMode mode) {
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, (mode_t)mode);
    if (fd < 0) return false;
    bool written = write_all(fd, bytes, length);
    int error = errno;
    bool closed = close(fd) == 0;
    if (!written) errno = error;
    return written && closed;
}

bool file_write(const char *path, const char *bytes, size_t length, FileMode mode) {
    if (is_special(path)) return write_to(path, bytes, length, mode);
    Arena arena;
    arena_init(&arena);
    char *temporary = file_temporary(&arena, path);
    bool done = write_to(temporary, bytes, length, mode);
    int error = errno;
    if (done)
        done = file_commit(temporary, path);
    else {
        unlink(temporary);
        errno = error;
    }
    error = errno;
    arena_release(&arena);
    errno = error;
    return done;
}

bool folder_make(const char *path) {
    if (folder_exists(path)) return true;
    Arena arena;
    arena_init(&arena);
    char *copy = arena_strdup(&arena, path);
    for (char *p = copy + 1; *p; p++) {
        if (*p != '/') continue;
        *p = '\0';
        mkdir(copy, 0777); /* that it exists is no error; the last one tells */
        *p = '/';
    }
    bool done = mkdir(copy, 0777) == 0 || errno == EEXIST;
    int error = errno;
    arena_release(&arena);
    errno = error;
    return done;
}

/* ---- Paths ---- */

char *path_join(Arena *arena, const char *folder, const char *name) {
    if (name[0] == '/' || !folder[0]) return arena_strdup(arena, name);
    bool slash = folder[strlen(folder) - 1] == '/';
    return arena_printf(arena, slash ? "%s%s" : "%s/%s", folder, name);
}

const char *path_base(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

char *path_folder(Arena *arena, const char *path) {
    const char *slash = strrchr(path, '/');
    if (!slash) return arena_strdup(arena, ".");
    return arena_strndup(arena, path, slash == path ? 1 : (size_t)(slash - path));
}

/* One part of a path onto a normalized one that ends without a slash. */
static void push_part(Text *out, const char *part, size_t length) {
    if (length == 0 || (length == 1 && part[0] == '.')) return;
    if (length == 2 && part[0] == '.' && part[1] == '.') {
        while (out->length > 0 && out->data[--out->length] != '/') {
        }
        return;
    }
    text_putc(out, '/');
    text_append_n(out, part, length);
}

static void push_parts(Text *out, const char *path) {
    while (*path) {
        size_t length = strcspn(path, "/");
        push_part(out, path, length);
        path += length + (path[length] == '/');
    }
}

char *path_absolute(Arena *arena, const char *path) {
    Text text;
    text_init(&text);
    if (path[0] != '/') {
        char *here = getcwd(NULL, 0);
        push_parts(&text, here ? here : "");
        free(here);
    }
    push_parts(&text, path);
    char *result =
        text.length ? arena_strndup(arena, text.data, text.length) : arena_strdup(arena, "/");
    text_release(&text);
    return result;
}

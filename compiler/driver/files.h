/* Files and paths. Functions that can fail give false, or NULL, with errno set. */
#ifndef KRAIT_DRIVER_FILES_H
#define KRAIT_DRIVER_FILES_H

#include "support/arena.h"
#include "support/text.h"

#include <stdbool.h>

/* Appends the file's bytes. */
bool file_read(const char *path, Text *out);
bool file_exists(const char *path);
bool folder_exists(const char *path);

/* Writes through a temporary file beside `path`, which takes its name only when complete: nobody
 * ever sees half a file, and on failure nothing is left. */
typedef enum FileMode { FILE_PLAIN = 0666, FILE_EXECUTABLE = 0777 } FileMode;
bool file_write(const char *path, const char *bytes, size_t length, FileMode mode);

/* A fresh name for such a temporary file, in the arena; the file does not exist yet. */
char *file_temporary(Arena *arena, const char *path);
/* Gives the temporary file its name; removes it on failure. */
bool file_commit(const char *temporary, const char *path);

/* Makes the folder and those above it. */
bool folder_make(const char *path);

char *path_join(Arena *arena, const char *folder, const char *name);
/* "." for a bare name. */
char *path_folder(Arena *arena, const char *path);
const char *path_base(const char *path);
/* Absolute, with "." and ".." taken out as text, as os.path.abspath does it (symbolic links stay).
 */
char *path_absolute(Arena *arena, const char *path);

#endif

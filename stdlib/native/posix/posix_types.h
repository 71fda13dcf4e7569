/* DirEntry and the iterator of scandir. */
#ifndef KRAIT_STDLIB_POSIX_TYPES_H
#define KRAIT_STDLIB_POSIX_TYPES_H

#include "posix_path.h"

typedef struct DirEntry {
    Type *type;
    Value name, path;          /* str, or bytes if the folder was bytes */
    Value status, link_status; /* stat results, once asked for; or 0 */
    int64_t dir_fd;            /* of scandir(fd); or AT_FDCWD */
    uint64_t inode;
    uint64_t kind; /* DT_... */
} DirEntry;

typedef struct ScandirIterator {
    Type *type;
    Value folder; /* what the entries' paths begin with; 0: a descriptor */
    void *stream; /* DIR *; NULL: closed */
    int64_t dir_fd;
    bool is_bytes;
} ScandirIterator;

extern Type kr_type_DirEntry, kr_type_ScandirIterator;

#endif

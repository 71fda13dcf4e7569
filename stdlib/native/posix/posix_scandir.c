/* posix: scandir and its entries. */
#include "posix.stub.h"

#include "posix_types.h"

#include "exception/warning.h"

#include <dirent.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static ScandirIterator *scandir_object(Value v) { return (ScandirIterator *)v; }
static DirEntry *entry_object(Value v) { return (DirEntry *)v; }

/* ---- The iterator ---- */

static void warn_unclosed(Value self) {
    Value text = str_printf("unclosed scandir iterator %R", self);
    if (text && warning_warn(text, value_of(&kr_type_ResourceWarning), 1, self) == 0) return;
    error_unraisable(self);
}

static void scandir_final(void *object, void *data) {
    (void)data;
    ScandirIterator *iterator = object;
    if (iterator->stream) warn_unclosed(value_of(iterator));
    if (iterator->stream) closedir(iterator->stream);
    iterator->stream = NULL;
}

static void scandir_close(ScandirIterator *iterator) {
    DIR *stream = iterator->stream;
    iterator->stream = NULL;
    if (stream) closedir(stream);
}

/* What the paths of the entries begin with: "folder/", "./" for None; 0 for a descriptor. */
static Value path_prefix(const PathArg *path) {
    if (!path->name) return 0;
    if (!path->object) return str_from_text("./");
    size_t length = strlen(path->name);
    if (length && path->name[length - 1] == '/')
        return path->is_bytes ? bytes_from(path->name, length) : path->object;
    return path->is_bytes ? bytes_concat(path->name, length, "/", 1)
                          : str_concat(path->object, str_from_char('/'));
}

Value kr_posix_scandir(Value v) {
    PathArg path;
    if (path_arg(&path, v, "scandir", "path", PATH_FD | PATH_NONE) < 0) return 0;
    Value folder = path_prefix(&path);
    DIR *stream = error_is_set() ? NULL : path_open_directory(&path);
    if (!stream) return path_error(&path);
    ScandirIterator *iterator = GC_NEW(ScandirIterator, &kr_type_ScandirIterator);
    iterator->folder = folder;
    iterator->stream = stream;
    iterator->dir_fd = path.name ? AT_FDCWD : path.fd;
    iterator->is_bytes = path.is_bytes;
    gc_finalizer_set(iterator, scandir_final, NULL);
    return value_of(iterator);
}

static Value entry_new(const ScandirIterator *iterator, const struct dirent *found) {
    PathArg kind = {.is_bytes = iterator->is_bytes};
    Value name = path_result(&kind, found->d_name, strlen(found->d_name));
    Value path = name && iterator->folder ? kr_binop_add(iterator->folder, name) : name;
    if (!path) return 0;
    DirEntry *entry = GC_NEW(DirEntry, &kr_type_DirEntry);
    entry->name = name;
    entry->path = path;
    entry->dir_fd = iterator->dir_fd;
    entry->inode = found->d_ino;
    entry->kind = found->d_type;
    return value_of(entry);
}

Value kr_ScandirIterator___iter__(Value self) { return self; }

Value kr_ScandirIterator___next__(Value self) {
    ScandirIterator *iterator = scandir_object(self);
    while (iterator->stream) {
        errno = 0;
        const struct dirent *found = readdir(iterator->stream);
        if (!found) {
            int number = errno;
            scandir_close(iterator);
            return number ? error_raise_os(number, iterator->folder, 0) : 0;
        }
        if (strcmp(found->d_name, ".") != 0 && strcmp(found->d_name, "..") != 0)
            return entry_new(iterator, found);
    }
    return 0;
}

Value kr_ScandirIterator_close(Value self) {
    scandir_close(scandir_object(self));
    return KR_NONE;
}

Value kr_ScandirIterator___enter__(Value self) { return self; }

Value kr_ScandirIterator___exit__(Value self, Value args) {
    (void)args;
    return kr_ScandirIterator_close(self);
}

/* ---- Entries ---- */

Value kr_DirEntry_get_name(Value self) { return entry_object(self)->name; }
Value kr_DirEntry_get_path(Value self) { return entry_object(self)->path; }
Value kr_DirEntry___fspath__(Value self) { return entry_object(self)->path; }
Value kr_DirEntry_inode(Value self) { return int_from_u64(entry_object(self)->inode); }
Value kr_DirEntry___class_getitem__(Value cls, Value item) { return generic_alias_new(cls, item); }

Value kr_DirEntry___repr__(Value self) {
    return str_printf("<DirEntry %R>", entry_object(self)->name);
}

/* 0, or -1 with errno set (or an error). */
static int entry_read_status(const DirEntry *entry, bool follow, struct stat *status) {
    PathArg path;
    if (path_arg(&path, entry->path, "DirEntry", "path", PATH_PLAIN) < 0) return -1;
    return fstatat((int)entry->dir_fd, path.name, status, follow ? 0 : AT_SYMLINK_NOFOLLOW);
}

static Value entry_status(DirEntry *entry, bool follow) {
    struct stat status;
    Value *kept = follow ? &entry->status : &entry->link_status;
    if (*kept) return *kept;
    if (entry_read_status(entry, follow, &status) < 0)
        return error_is_set() ? 0 : error_raise_os(errno, entry->path, 0);
    return *kept = stat_result_make(&status);
}

Value kr_DirEntry_stat(Value self, Value follow_symlinks) {
    int follow = object_truth(follow_symlinks);
    return follow < 0 ? 0 : entry_status(entry_object(self), follow);
}

/* Is it of this kind? What is gone is of none. */
static Value entry_is(DirEntry *entry, bool follow, mode_t mode, uint64_t kind) {
    struct stat status;
    if (entry->kind != DT_UNKNOWN && !(follow && entry->kind == DT_LNK))
        return value_from_bool(entry->kind == kind);
    if (entry_read_status(entry, follow, &status) == 0)
        return value_from_bool((status.st_mode & S_IFMT) == mode);
    if (error_is_set()) return 0;
    return errno == ENOENT ? KR_FALSE : error_raise_os(errno, entry->path, 0);
}

Value kr_DirEntry_is_dir(Value self, Value follow_symlinks) {
    int follow = object_truth(follow_symlinks);
    return follow < 0 ? 0 : entry_is(entry_object(self), follow, S_IFDIR, DT_DIR);
}

Value kr_DirEntry_is_file(Value self, Value follow_symlinks) {
    int follow = object_truth(follow_symlinks);
    return follow < 0 ? 0 : entry_is(entry_object(self), follow, S_IFREG, DT_REG);
}

Value kr_DirEntry_is_symlink(Value self) {
    return entry_is(entry_object(self), false, S_IFLNK, DT_LNK);
}

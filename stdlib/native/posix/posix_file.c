/* posix: files by their paths. */
#include "posix.stub.h"

#include "posix_path.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#define PATH_OR_FAIL(path, v, function)                                                            \
    if (path_arg(&(path), (v), function, "path", PATH_PLAIN) < 0) return 0
#define PATH_OR_FD_OR_FAIL(path, v, function)                                                      \
    if (path_arg(&(path), (v), function, "path", PATH_FD) < 0) return 0

/* ---- The current directory ---- */

static Value current_directory(bool as_bytes) {
    char *name = getcwd(NULL, 0);
    if (!name) return posix_error();
    PathArg kind = {.is_bytes = as_bytes};
    Value result = path_result(&kind, name, strlen(name));
    free(name);
    return result;
}

Value kr_posix_getcwd(void) { return current_directory(false); }
Value kr_posix_getcwdb(void) { return current_directory(true); }

Value kr_posix_chdir(Value v) {
    PathArg path;
    PATH_OR_FD_OR_FAIL(path, v, "chdir");
    return path_done(&path, path.name ? chdir(path.name) : fchdir(path.fd));
}

Value kr_posix_fchdir(Value v) {
    int fd;
    return fd_arg(v, &fd) < 0 ? 0 : done_or_error(fchdir(fd));
}

Value kr_posix_chroot(Value v) {
    PathArg path;
    PATH_OR_FAIL(path, v, "chroot");
    return path_done(&path, chroot(path.name));
}

/* ---- Making and removing ---- */

Value kr_posix_mkdir(Value v, Value mode, Value dir_fd) {
    PathArg path;
    int bits, at;
    PATH_OR_FAIL(path, v, "mkdir");
    if (int_arg(mode, &bits) < 0 || dir_fd_arg(dir_fd, &at) < 0) return 0;
    return path_done(&path, mkdirat(at, path.name, (mode_t)bits));
}

Value kr_posix_mkfifo(Value v, Value mode, Value dir_fd) {
    PathArg path;
    int bits, at;
    PATH_OR_FAIL(path, v, "mkfifo");
    if (int_arg(mode, &bits) < 0 || dir_fd_arg(dir_fd, &at) < 0) return 0;
    return path_done(&path, mkfifoat(at, path.name, (mode_t)bits));
}

static Value remove_path(Value v, Value dir_fd, const char *function, int flags) {
    PathArg path;
    int at;
    PATH_OR_FAIL(path, v, function);
    if (dir_fd_arg(dir_fd, &at) < 0) return 0;
    return path_done(&path, unlinkat(at, path.name, flags));
}

Value kr_posix_rmdir(Value v, Value dir_fd) {
    return remove_path(v, dir_fd, "rmdir", AT_REMOVEDIR);
}
Value kr_posix_unlink(Value v, Value dir_fd) { return remove_path(v, dir_fd, "unlink", 0); }
Value kr_posix_remove(Value v, Value dir_fd) { return remove_path(v, dir_fd, "remove", 0); }

/* ---- Two paths ---- */

typedef struct TwoPaths {
    PathArg from, to;
    int from_at, to_at;
} TwoPaths;

static int two_paths(TwoPaths *both, const char *function, Value src, Value dst, Value src_dir_fd,
                     Value dst_dir_fd) {
    if (path_arg(&both->from, src, function, "src", PATH_PLAIN) < 0) return -1;
    if (path_arg(&both->to, dst, function, "dst", PATH_PLAIN) < 0) return -1;
    if (dir_fd_arg(src_dir_fd, &both->from_at) < 0) return -1;
    return dir_fd_arg(dst_dir_fd, &both->to_at);
}

static Value two_done(const TwoPaths *both, int result) {
    return result < 0 ? path_error2(&both->from, &both->to) : KR_NONE;
}

static Value rename_path(const char *function, Value src, Value dst, Value src_dir_fd,
                         Value dst_dir_fd) {
    TwoPaths both;
    if (two_paths(&both, function, src, dst, src_dir_fd, dst_dir_fd) < 0) return 0;
    return two_done(&both, renameat(both.from_at, both.from.name, both.to_at, both.to.name));
}

Value kr_posix_rename(Value src, Value dst, Value src_dir_fd, Value dst_dir_fd) {
    return rename_path("rename", src, dst, src_dir_fd, dst_dir_fd);
}
Value kr_posix_replace(Value src, Value dst, Value src_dir_fd, Value dst_dir_fd) {
    return rename_path("replace", src, dst, src_dir_fd, dst_dir_fd);
}

Value kr_posix_link(Value src, Value dst, Value src_dir_fd, Value dst_dir_fd,
                    Value follow_symlinks) {
    TwoPaths both;
    int follow = object_truth(follow_symlinks);
    if (follow < 0 || two_paths(&both, "link", src, dst, src_dir_fd, dst_dir_fd) < 0) return 0;
    return two_done(&both, linkat(both.from_at, both.from.name, both.to_at, both.to.name,
                                  follow ? AT_SYMLINK_FOLLOW : 0));
}

Value kr_posix_symlink(Value src, Value dst, Value target_is_directory, Value dir_fd) {
    TwoPaths both;
    (void)target_is_directory;
    if (two_paths(&both, "symlink", src, dst, 0, dir_fd) < 0) return 0;
    return two_done(&both, symlinkat(both.from.name, both.to_at, both.to.name));
}

Value kr_posix_readlink(Value v, Value dir_fd) {
    PathArg path;
    int at;
    char target[PATH_MAX];
    PATH_OR_FAIL(path, v, "readlink");
    if (dir_fd_arg(dir_fd, &at) < 0) return 0;
    ssize_t length = readlinkat(at, path.name, target, sizeof target);
    return length < 0 ? path_error(&path) : path_result(&path, target, (size_t)length);
}

/* ---- Rights, owners, times ---- */

Value kr_posix_access(Value v, Value mode, Value dir_fd, Value effective_ids,
                      Value follow_symlinks) {
    PathArg path;
    int bits, at, effective = object_truth(effective_ids), follow = object_truth(follow_symlinks);
    PATH_OR_FAIL(path, v, "access");
    if (effective < 0 || follow < 0) return 0;
    if (int_arg(mode, &bits) < 0 || dir_fd_arg(dir_fd, &at) < 0) return 0;
    int flags = (effective ? AT_EACCESS : 0) | (follow ? 0 : AT_SYMLINK_NOFOLLOW);
    return value_from_bool(faccessat(at, path.name, bits, flags) == 0);
}

Value kr_posix_chmod(Value v, Value mode, Value dir_fd, Value follow_symlinks) {
    PathArg path;
    int bits, at, follow = object_truth(follow_symlinks);
    PATH_OR_FD_OR_FAIL(path, v, "chmod");
    if (follow < 0 || int_arg(mode, &bits) < 0 || dir_fd_arg(dir_fd, &at) < 0) return 0;
    if (!path.name) return done_or_error(fchmod(path.fd, (mode_t)bits));
    return path_done(&path,
                     fchmodat(at, path.name, (mode_t)bits, follow ? 0 : AT_SYMLINK_NOFOLLOW));
}

static Value change_owner(Value v, Value uid, Value gid, Value dir_fd, int flags) {
    PathArg path;
    unsigned user, group;
    int at;
    PATH_OR_FD_OR_FAIL(path, v, "chown");
    if (id_arg(uid, "uid", &user) < 0 || id_arg(gid, "gid", &group) < 0) return 0;
    if (dir_fd_arg(dir_fd, &at) < 0) return 0;
    if (!path.name) return done_or_error(fchown(path.fd, user, group));
    return path_done(&path, fchownat(at, path.name, user, group, flags));
}

Value kr_posix_chown(Value v, Value uid, Value gid, Value dir_fd, Value follow_symlinks) {
    int follow = object_truth(follow_symlinks);
    return follow < 0 ? 0 : change_owner(v, uid, gid, dir_fd, follow ? 0 : AT_SYMLINK_NOFOLLOW);
}

Value kr_posix_lchown(Value v, Value uid, Value gid) {
    return change_owner(v, uid, gid, 0, AT_SYMLINK_NOFOLLOW);
}

enum { NANOSECONDS = 1000000000 };

/* Seconds, an int or float. */
static int seconds_arg(Value v, struct timespec *time) {
    double seconds;
    if (value_is_int(v)) {
        int64_t n;
        if (object_index_i64(v, &n, &kr_type_OverflowError) < 0) return -1;
        *time = (struct timespec){.tv_sec = n};
        return 0;
    }
    if (float_from_value(v, &seconds) < 0) return -1;
    double whole = __builtin_floor(seconds);
    if (!(whole >= (double)INT64_MIN && whole < (double)INT64_MAX)) {
        error_raise(&kr_type_OverflowError, "timestamp out of range for platform time_t");
        return -1;
    }
    *time = (struct timespec){(time_t)whole, (long)((seconds - whole) * NANOSECONDS)};
    return 0;
}

static int nanoseconds_arg(Value v, struct timespec *time) {
    int64_t n;
    if (object_index_i64(v, &n, &kr_type_OverflowError) < 0) return -1;
    int64_t seconds = n / NANOSECONDS, rest = n % NANOSECONDS;
    if (rest < 0) seconds--, rest += NANOSECONDS;
    *time = (struct timespec){seconds, rest};
    return 0;
}

static int raise_times(const char *what) {
    error_raise(&kr_type_TypeError, "utime: '%s' must be %s", what,
                strcmp(what, "ns") == 0 ? "a tuple of two ints"
                                        : "either a tuple of two ints or None");
    return -1;
}

/* Access and modification time. times: a tuple or None; ns: a tuple, or 0. */
static int times_arg(Value times, Value ns, struct timespec result[2]) {
    bool has_times = times && times != KR_NONE;
    if (has_times && ns) {
        error_raise(&kr_type_ValueError,
                    "utime: you may specify either 'times' or 'ns' but not both");
        return -1;
    }
    result[0] = result[1] = (struct timespec){0, UTIME_NOW};
    if (!has_times && !ns) return 0;
    Value pair = ns ? ns : times;
    if (!value_is_tuple(pair) || tuple_length(pair) != 2) return raise_times(ns ? "ns" : "times");
    for (size_t i = 0; i < 2; i++) {
        Value item = tuple_get(pair, i);
        if ((ns ? nanoseconds_arg(item, &result[i]) : seconds_arg(item, &result[i])) < 0) return -1;
    }
    return 0;
}

Value kr_posix_utime(Value v, Value times, Value ns, Value dir_fd, Value follow_symlinks) {
    PathArg path;
    struct timespec both[2];
    int at, follow = object_truth(follow_symlinks);
    PATH_OR_FD_OR_FAIL(path, v, "utime");
    if (follow < 0 || times_arg(times, ns, both) < 0 || dir_fd_arg(dir_fd, &at) < 0) return 0;
    if (!path.name) return done_or_error(futimens(path.fd, both));
    return path_done(&path, utimensat(at, path.name, both, follow ? 0 : AT_SYMLINK_NOFOLLOW));
}

Value kr_posix_truncate(Value v, Value length) {
    PathArg path;
    off_t size;
    PATH_OR_FD_OR_FAIL(path, v, "truncate");
    if (offset_arg(length, &size) < 0) return 0;
    return path_done(&path, path.name ? truncate(path.name, size) : ftruncate(path.fd, size));
}

/* A device number; 0, -1. */
static int device_arg(Value v, dev_t *device) {
    uint64_t number;
    if (!value_is_int(v)) {
        error_raise(&kr_type_TypeError, "an integer is required");
        return -1;
    }
    if (int_sign(v) < 0 || !int_fits_u64(v, &number)) {
        error_raise(&kr_type_OverflowError, int_sign(v) < 0
                                                ? "can't convert negative int to unsigned"
                                                : "int too big to convert");
        return -1;
    }
    *device = number;
    return 0;
}

Value kr_posix_major(Value v) {
    dev_t device;
    return device_arg(v, &device) < 0 ? 0 : small_make(major(device));
}

Value kr_posix_minor(Value v) {
    dev_t device;
    return device_arg(v, &device) < 0 ? 0 : small_make(minor(device));
}

Value kr_posix_makedev(Value driver, Value rest) {
    int high, low;
    if (int_arg(driver, &high) < 0 || int_arg(rest, &low) < 0) return 0;
    return int_from_u64(makedev((unsigned)high, (unsigned)low));
}

Value kr_posix_mknod(Value v, Value mode, Value device, Value dir_fd) {
    PathArg path;
    int bits, at;
    dev_t number;
    PATH_OR_FAIL(path, v, "mknod");
    if (int_arg(mode, &bits) < 0 || device_arg(device, &number) < 0 || dir_fd_arg(dir_fd, &at) < 0)
        return 0;
    int result;
    POSIX_RETRY(result, mknodat(at, path.name, (mode_t)bits, number));
    return done_or_error(result);
}

Value kr_posix_fpathconf(Value v, Value name) {
    int fd, number;
    if (fd_arg(v, &fd) < 0 || config_number(CONFIG_PATH, name, &number) < 0) return 0;
    errno = 0;
    long limit = fpathconf(fd, number);
    return limit == -1 && errno ? posix_error() : int_from_i64(limit);
}

Value kr_posix_pathconf(Value v, Value name) {
    PathArg path;
    int number;
    PATH_OR_FD_OR_FAIL(path, v, "pathconf");
    if (config_number(CONFIG_PATH, name, &number) < 0) return 0;
    errno = 0;
    long limit = path.name ? pathconf(path.name, number) : fpathconf(path.fd, number);
    return limit == -1 && errno ? path_error(&path) : int_from_i64(limit);
}

/* ---- listdir ---- */

static bool is_dots(const char *name) {
    return name[0] == '.' && (!name[1] || (name[1] == '.' && !name[2]));
}

Value kr_posix_listdir(Value v) {
    PathArg path;
    if (path_arg(&path, v, "listdir", "path", PATH_FD | PATH_NONE) < 0) return 0;
    DIR *stream = path_open_directory(&path);
    if (!stream) return path_error(&path);
    Value list = list_new(0);
    for (struct dirent *entry; list && (entry = readdir(stream));) {
        if (is_dots(entry->d_name)) continue;
        Value name = path_result(&path, entry->d_name, strlen(entry->d_name));
        if (!name || list_append(list, name) < 0) list = 0;
    }
    closedir(stream);
    return list;
}

/* posix: what the system knows of a file: stat, statvfs, and the results' types. */
#include "posix.stub.h"

#include "posix_types.h"

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

enum { NANOSECONDS = 1000000000 };

/* ---- stat_result ---- */

/* The items 7 to 9, without names of their own, are the times in whole seconds. */
enum {
    ST_FIRST_TIME = 7,
    ST_VISIBLE = 10,
    ST_ATIME = ST_VISIBLE,
    ST_MTIME,
    ST_CTIME,
    ST_ATIME_NS,
    ST_MTIME_NS,
    ST_CTIME_NS,
    ST_BLKSIZE,
    ST_BLOCKS,
    ST_RDEV,
    ST_FIELDS,
};

static const char *const stat_fields[ST_FIELDS] = {
    "st_mode",     "st_ino",      "st_dev",     "st_nlink",  "st_uid",   "st_gid",   "st_size",
    "st_atime",    "st_mtime",    "st_ctime",   "st_atime",  "st_mtime", "st_ctime", "st_atime_ns",
    "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev"};
static const StructSequence stat_kind = {
    &kr_type_stat_result, "os.stat_result", stat_fields,
    ST_VISIBLE,           ST_FIELDS,        .unnamed = ST_VISIBLE - ST_FIRST_TIME};

Value kr_stat_result___new__(Value cls, Value sequence, Value dict) {
    (void)cls;
    Value result = struct_sequence_new(&stat_kind, sequence, dict);
    if (!result) return 0;
    /* Without them, the precise times are the whole ones. */
    for (size_t i = 0; i < 3; i++)
        if (struct_sequence_get(result, ST_ATIME + i) == KR_NONE)
            tuple_object(result)->items[ST_ATIME + i] = tuple_get(result, ST_FIRST_TIME + i);
    return result;
}
Value kr_stat_result___repr__(Value self) { return struct_sequence_repr(&stat_kind, self); }
Value kr_stat_result___reduce__(Value self) { return struct_sequence_reduce(&stat_kind, self); }

#define FIELD(type, name, field)                                                                   \
    Value kr_##type##_get_##name(Value self) { return struct_sequence_get(self, field); }
FIELD(stat_result, st_mode, 0)
FIELD(stat_result, st_ino, 1)
FIELD(stat_result, st_dev, 2)
FIELD(stat_result, st_nlink, 3)
FIELD(stat_result, st_uid, 4)
FIELD(stat_result, st_gid, 5)
FIELD(stat_result, st_size, 6)
FIELD(stat_result, st_atime, ST_ATIME)
FIELD(stat_result, st_mtime, ST_MTIME)
FIELD(stat_result, st_ctime, ST_CTIME)
FIELD(stat_result, st_atime_ns, ST_ATIME_NS)
FIELD(stat_result, st_mtime_ns, ST_MTIME_NS)
FIELD(stat_result, st_ctime_ns, ST_CTIME_NS)
FIELD(stat_result, st_blksize, ST_BLKSIZE)
FIELD(stat_result, st_blocks, ST_BLOCKS)
FIELD(stat_result, st_rdev, ST_RDEV)

static Value time_float(struct timespec time) {
    return float_make((double)time.tv_sec + 1e-9 * (double)time.tv_nsec);
}

static Value time_nanoseconds(struct timespec time) {
    Value seconds = int_from_i64(time.tv_sec);
    Value scaled = kr_binop_mul(seconds, small_make(NANOSECONDS));
    return scaled ? kr_binop_add(scaled, small_make(time.tv_nsec)) : 0;
}

Value stat_result_make(const struct stat *status) {
    const struct timespec times[] = {status->st_atim, status->st_mtim, status->st_ctim};
    Value items[ST_FIELDS] = {
        small_make(status->st_mode),
        int_from_u64(status->st_ino),
        int_from_u64(status->st_dev),
        int_from_u64(status->st_nlink),
        small_make(status->st_uid),
        small_make(status->st_gid),
        int_from_i64(status->st_size),
        [ST_BLKSIZE] = int_from_i64(status->st_blksize),
        [ST_BLOCKS] = int_from_i64(status->st_blocks),
        [ST_RDEV] = int_from_u64(status->st_rdev),
    };
    for (size_t i = 0; i < 3; i++) {
        items[ST_FIRST_TIME + i] = int_from_i64(times[i].tv_sec);
        items[ST_ATIME + i] = time_float(times[i]);
        if (!(items[ST_ATIME_NS + i] = time_nanoseconds(times[i]))) return 0;
    }
    return struct_sequence_make(&stat_kind, items);
}

/* ---- stat ---- */

static Value stat_path(Value v, const char *function, PathKinds kinds, Value dir_fd, bool follow) {
    PathArg path;
    int at;
    struct stat status;
    if (path_arg(&path, v, function, "path", kinds) < 0 || dir_fd_arg(dir_fd, &at) < 0) return 0;
    if (!path.name && at != AT_FDCWD)
        return error_raise(&kr_type_ValueError, "%s: can't specify dir_fd without matching path",
                           function);
    /* CPython lets descriptor 0 pass. */
    if (path.fd > 0 && !follow)
        return error_raise(&kr_type_ValueError, "%s: cannot use fd and follow_symlinks together",
                           function);
    int result = path.name ? fstatat(at, path.name, &status, follow ? 0 : AT_SYMLINK_NOFOLLOW)
                           : fstat(path.fd, &status);
    return result < 0 ? path_error(&path) : stat_result_make(&status);
}

Value kr_posix_stat(Value path, Value dir_fd, Value follow_symlinks) {
    int follow = object_truth(follow_symlinks);
    return follow < 0 ? 0 : stat_path(path, "stat", PATH_FD, dir_fd, follow);
}

Value kr_posix_lstat(Value path, Value dir_fd) {
    return stat_path(path, "lstat", PATH_PLAIN, dir_fd, false);
}

Value kr_posix_fstat(Value fd) {
    int number;
    struct stat status;
    if (int_arg(fd, &number) < 0) return 0;
    return fstat(number, &status) < 0 ? posix_error() : stat_result_make(&status);
}

/* ---- statvfs ---- */

enum { VFS_VISIBLE = 10, VFS_FIELDS = 11 };
static const char *const vfs_fields[VFS_FIELDS] = {"f_bsize",  "f_frsize",  "f_blocks", "f_bfree",
                                                   "f_bavail", "f_files",   "f_ffree",  "f_favail",
                                                   "f_flag",   "f_namemax", "f_fsid"};
static const StructSequence vfs_kind = {
    &kr_type_statvfs_result, "os.statvfs_result", vfs_fields, VFS_VISIBLE, VFS_FIELDS, 0};

Value kr_statvfs_result___new__(Value cls, Value sequence, Value dict) {
    return (void)cls, struct_sequence_new(&vfs_kind, sequence, dict);
}
Value kr_statvfs_result___repr__(Value self) { return struct_sequence_repr(&vfs_kind, self); }
Value kr_statvfs_result___reduce__(Value self) { return struct_sequence_reduce(&vfs_kind, self); }
FIELD(statvfs_result, f_bsize, 0)
FIELD(statvfs_result, f_frsize, 1)
FIELD(statvfs_result, f_blocks, 2)
FIELD(statvfs_result, f_bfree, 3)
FIELD(statvfs_result, f_bavail, 4)
FIELD(statvfs_result, f_files, 5)
FIELD(statvfs_result, f_ffree, 6)
FIELD(statvfs_result, f_favail, 7)
FIELD(statvfs_result, f_flag, 8)
FIELD(statvfs_result, f_namemax, 9)
FIELD(statvfs_result, f_fsid, 10)
#undef FIELD

static Value vfs_result(const struct statvfs *s) {
    Value items[VFS_FIELDS] = {
        int_from_u64(s->f_bsize),   int_from_u64(s->f_frsize), int_from_u64(s->f_blocks),
        int_from_u64(s->f_bfree),   int_from_u64(s->f_bavail), int_from_u64(s->f_files),
        int_from_u64(s->f_ffree),   int_from_u64(s->f_favail), int_from_u64(s->f_flag),
        int_from_u64(s->f_namemax), int_from_u64(s->f_fsid)};
    return struct_sequence_make(&vfs_kind, items);
}

Value kr_posix_statvfs(Value v) {
    PathArg path;
    struct statvfs status;
    if (path_arg(&path, v, "statvfs", "path", PATH_FD) < 0) return 0;
    int result = path.name ? statvfs(path.name, &status) : fstatvfs(path.fd, &status);
    return result < 0 ? path_error(&path) : vfs_result(&status);
}

Value kr_posix_fstatvfs(Value fd) {
    int number;
    struct statvfs status;
    if (int_arg(fd, &number) < 0) return 0;
    return fstatvfs(number, &status) < 0 ? posix_error() : vfs_result(&status);
}

int posix_stat_start(void) {
    return struct_sequence_start(&stat_kind) < 0 ? -1 : struct_sequence_start(&vfs_kind);
}

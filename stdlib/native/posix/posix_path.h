/* What the files of the module posix share: paths, descriptors, errors of the system. */
#ifndef KRAIT_STDLIB_POSIX_PATH_H
#define KRAIT_STDLIB_POSIX_PATH_H

#include "containers/struct_sequence.h"
#include "core/type.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/str.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>

typedef enum PathKinds {
    PATH_PLAIN = 0,
    PATH_FD = 1,   /* an open descriptor will do */
    PATH_NONE = 2, /* None is the current directory */
} PathKinds;

/* A path as given, and as the system takes it. */
typedef struct PathArg {
    const char *function;
    Value object;     /* as given, for errors: str, bytes, what has __fspath__ gave, or a buffer;
                         0: a descriptor or None */
    const char *name; /* NUL-terminated bytes; NULL: fd */
    int fd;
    bool is_bytes;
} PathArg;

/* 0, or -1 with CPython's TypeError ("stat: path should be string, bytes, ..."). argument: "path",
 * "src", ... */
int path_arg(PathArg *path, Value v, const char *function, const char *argument, PathKinds kinds);
/* The directory, to be closed by the caller; NULL with errno. */
DIR *path_open_directory(const PathArg *path);
/* What a system call gave as a path: str, or bytes where the argument was bytes. */
Value path_result(const PathArg *path, const char *bytes, size_t length);
/* OSError for errno with the path; 0. */
Value path_error(const PathArg *path);
Value path_error2(const PathArg *from, const PathArg *to);
Value posix_error(void);

/* C ints, with CPython's TypeError and OverflowError. 0, -1. */
int int_arg(Value v, int *result);
/* A descriptor: an int, or what fileno() gives. */
int fd_arg(Value v, int *result);
/* dir_fd: None (or 0) is the current directory. */
int dir_fd_arg(Value v, int *result);
/* User and group ids: -1 is all ones. */
int id_arg(Value v, const char *what, unsigned *result);
int offset_arg(Value v, off_t *result);
/* None where result is 0, else OSError. */
Value done_or_error(int result);
Value path_done(const PathArg *path, int result);
Value int_or_error(long long result);

/* A system call that a signal interrupted: true: try again; false: it failed, or a handler raised
 * (then an error is set). */
bool posix_retry(void);
#define POSIX_RETRY(result, call)                                                                  \
    do (result) = (call);                                                                          \
    while ((result) < 0 && errno == EINTR && posix_retry())

/* Where the types of the parts get their attributes, when the module starts. 0, -1. */
int posix_stat_start(void);
int posix_fd_start(void);
int posix_system_start(void);
int posix_schedule_start(void);

/* posix_system.c. A limit by number, or by one of the names of the kind. 0, -1. */
typedef enum ConfigKind { CONFIG_SYSTEM, CONFIG_PATH } ConfigKind;
int config_number(ConfigKind kind, Value name, int *number);

/* posix_stat.c */
struct stat;
Value stat_result_make(const struct stat *status);

/* A list or tuple of paths (argv) as C takes it, NULL-terminated; NULL: error set. */
char **posix_vector(Value sequence);
/* A mapping of the environment as "name=value" items; NULL: error set. */
char **posix_environment(Value mapping);

#endif

/* The module _posixsubprocess: fork and exec, with all that Popen wants done between them. */
#include "_posixsubprocess.stub.h"

#include "posix_path.h"

#include <grp.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum { NO_FD = -1, GROUPS_MAX = 65536, EXIT_FAILED = 255 };

/* The ends of the pipes: the child's and the parent's. */
typedef struct Pipes {
    int stdin_read, stdin_write, stdout_read, stdout_write, stderr_read, stderr_write;
    int error_read, error_write; /* where the child tells that it could not start */
} Pipes;

typedef struct Child {
    char **argv, **programs, **environment; /* environment NULL: the parent's */
    const char *folder;                     /* NULL: the parent's */
    const int *kept;                        /* sorted descriptors that stay open */
    size_t kept_count;
    Pipes pipes;
    bool closes_fds, restores_signals, new_session;
    bool has_gid, has_uid, has_groups;
    int group, mask; /* negative: as they are */
    gid_t gid, *groups;
    size_t group_count;
    uid_t uid;
    Value preexec; /* or None */
} Child;

/* ---- In the child: nothing here allocates, unless a preexec_fn is called ---- */

static int inheritable_set(int fd) {
    int flags = fcntl(fd, F_GETFD);
    return flags < 0 ? -1 : fcntl(fd, F_SETFD, flags & ~FD_CLOEXEC);
}

static void fd_close(int fd) {
    if (fd != NO_FD) close(fd);
}

/* Makes fd the standard stream `to`. 0, -1. */
static int stream_set(int fd, int to) {
    if (fd == NO_FD) return 0;
    return fd == to ? inheritable_set(fd) : dup2(fd, to) < 0 ? -1 : 0;
}

static int streams_set(Pipes *p) {
    fd_close(p->stdin_write);
    fd_close(p->stdout_read);
    fd_close(p->stderr_read);
    fd_close(p->error_read);
    /* What another stream's descriptor is to become gets out of the way. */
    if (p->stdout_write == 0 && (p->stdout_write = dup(0)) < 0) return -1;
    while (p->stderr_write == 0 || p->stderr_write == 1)
        if ((p->stderr_write = dup(p->stderr_write)) < 0) return -1;
    if (stream_set(p->stdin_read, 0) < 0 || stream_set(p->stdout_write, 1) < 0) return -1;
    return stream_set(p->stderr_write, 2);
}

static void others_close(const Child *c) {
    unsigned next = 3;
    for (size_t i = 0; i < c->kept_count; i++) {
        unsigned kept = (unsigned)c->kept[i];
        if (kept < next) continue;
        if (kept > next) close_range(next, kept - 1, 0);
        next = kept + 1;
    }
    close_range(next, UINT_MAX, 0);
}

static int identity_set(const Child *c) {
    if (c->mask >= 0) umask((mode_t)c->mask);
    if (c->restores_signals) {
        signal(SIGPIPE, SIG_DFL);
        signal(SIGXFSZ, SIG_DFL);
    }
    if (c->new_session) setsid();
    if (c->group >= 0 && setpgid(0, c->group) < 0) return -1;
    if (c->has_groups && setgroups(c->group_count, c->groups) < 0) return -1;
    if (c->has_gid && setregid(c->gid, c->gid) < 0) return -1;
    return c->has_uid && setreuid(c->uid, c->uid) < 0 ? -1 : 0;
}

/* Tries the programs in turn; errno says why none ran: the first reason that is not absence. */
static void programs_run(const Child *c) {
    int reason = 0;
    for (char **program = c->programs; *program; program++) {
        execve(*program, c->argv, c->environment ? c->environment : environ);
        if (errno != ENOENT && errno != ENOTDIR && !reason) reason = errno;
    }
    if (reason) errno = reason;
}

static void tell(int fd, const char *text) {
    size_t length = strlen(text);
    while (length) {
        ssize_t written = write(fd, text, length);
        if (written < 0) return;
        text += written;
        length -= (size_t)written;
    }
}

/* "OSError:2:" or "SubprocessError:0:text", which Popen reads. */
static void failure_tell(int fd, int number, const char *text) {
    char digits[2 * sizeof number + 1], *start = digits + sizeof digits - 1;
    *start = 0;
    for (unsigned n = (unsigned)number; n; n /= 16) *--start = "0123456789abcdef"[n % 16];
    tell(fd, number ? "OSError:" : "SubprocessError:0");
    tell(fd, start);
    tell(fd, ":");
    tell(fd, text);
}

static _Noreturn void child_run(Child *c) {
    const char *text = "noexec";
    int error = c->pipes.error_write;
    bool is_prepared = true;
    for (size_t i = 0; i < c->kept_count && is_prepared; i++)
        if (c->kept[i] != error) is_prepared = inheritable_set(c->kept[i]) == 0;
    is_prepared = is_prepared && streams_set(&c->pipes) == 0 &&
                  (!c->folder || chdir(c->folder) == 0) && identity_set(c) == 0;
    if (is_prepared) {
        text = "";
        if (c->preexec != KR_NONE && !object_call0(c->preexec)) {
            failure_tell(error, 0, "Exception occurred in preexec_fn.");
            _exit(EXIT_FAILED);
        }
        if (c->closes_fds) others_close(c);
        programs_run(c);
    }
    failure_tell(error, errno, text);
    _exit(EXIT_FAILED);
}

/* ---- In the parent ---- */

/* Without Python code to run the child borrows the parent's memory, which is faster. Handlers of
 * signals must not run there. */
static __attribute__((noinline)) pid_t child_start(Child *c) {
    sigset_t all, before;
    if (c->preexec != KR_NONE) {
        pid_t pid = fork();
        if (pid == 0) child_run(c);
        return pid;
    }
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &before);
    pid_t pid = vfork();
    if (pid == 0) {
        sigset_t defaults = before;
        for (int s = 1; s < NSIG; s++) {
            struct sigaction action;
            if (sigaction(s, NULL, &action) == 0 && action.sa_handler != SIG_IGN &&
                action.sa_handler != SIG_DFL)
                signal(s, SIG_DFL);
        }
        sigprocmask(SIG_SETMASK, &defaults, NULL);
        child_run(c);
    }
    int number = errno;
    sigprocmask(SIG_SETMASK, &before, NULL);
    errno = number;
    return pid;
}

/* Sorted descriptors. 0, -1. */
static int kept_read(Value tuple, Child *c) {
    if (!value_is_tuple(tuple)) {
        error_raise(&kr_type_TypeError, "fork_exec() argument 4 must be tuple, not %T", tuple);
        return -1;
    }
    int *kept = gc_bytes((tuple_length(tuple) + 1) * sizeof *kept);
    int64_t last = -1;
    for (size_t i = 0; i < tuple_length(tuple); i++) {
        Value item = tuple_get(tuple, i);
        int64_t fd;
        if (!value_is_int(item) || !int_fits_i64(item, &fd) || fd <= last || fd > INT_MAX) {
            error_raise(&kr_type_ValueError, "bad value(s) in fds_to_keep");
            return -1;
        }
        kept[i] = (int)(last = fd);
    }
    c->kept = kept;
    c->kept_count = tuple_length(tuple);
    return 0;
}

static int groups_read(Value groups, Child *c) {
    if (groups == KR_NONE) return 0;
    if (!value_is_list(groups)) {
        error_raise(&kr_type_TypeError, "setgroups argument must be a list");
        return -1;
    }
    size_t count = list_length(groups);
    if (count > GROUPS_MAX) {
        error_raise(&kr_type_ValueError, "too many extra_groups");
        return -1;
    }
    c->groups = gc_bytes((count + 1) * sizeof *c->groups);
    for (size_t i = 0; i < count && i < list_length(groups); i++)
        if (id_arg(list_get(groups, i), "gid", &c->groups[i]) < 0) return -1;
    c->group_count = count;
    c->has_groups = true;
    return 0;
}

typedef enum ForkArgument {
    ARG_ARGV,
    ARG_PROGRAMS,
    ARG_CLOSE_FDS,
    ARG_KEPT,
    ARG_FOLDER,
    ARG_ENVIRONMENT,
    ARG_PIPES, /* and seven more */
    ARG_RESTORE_SIGNALS = ARG_PIPES + 8,
    ARG_NEW_SESSION,
    ARG_GROUP,
    ARG_GID,
    ARG_GROUPS,
    ARG_UID,
    ARG_MASK,
    ARG_PREEXEC,
    ARG_VFORK, /* is what is done wherever it can be */
    ARG_COUNT
} ForkArgument;

static int pipes_read(const Value *args, Pipes *p) {
    int *const ends[] = {&p->stdin_read,  &p->stdin_write,  &p->stdout_read, &p->stdout_write,
                         &p->stderr_read, &p->stderr_write, &p->error_read,  &p->error_write};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (int_arg(args[ARG_PIPES + i], ends[i]) < 0) return -1;
    return 0;
}

static int flag_read(Value v, bool *flag) {
    int truth = object_truth(v);
    *flag = truth > 0;
    return truth < 0 ? -1 : 0;
}

static int identity_read(const Value *args, Child *c) {
    if (int_arg(args[ARG_GROUP], &c->group) < 0 || int_arg(args[ARG_MASK], &c->mask) < 0) return -1;
    if (groups_read(args[ARG_GROUPS], c) < 0) return -1;
    c->has_gid = args[ARG_GID] != KR_NONE;
    c->has_uid = args[ARG_UID] != KR_NONE;
    if (c->has_gid && id_arg(args[ARG_GID], "gid", &c->gid) < 0) return -1;
    return c->has_uid && id_arg(args[ARG_UID], "uid", &c->uid) < 0 ? -1 : 0;
}

/* A list of arguments as C takes it; NULL with CPython's TypeErrors. */
static char **arguments_read(Value sequence) {
    Value items = list_from_iterable(sequence);
    if (!items && error_catch(&kr_type_TypeError))
        error_raise(&kr_type_TypeError, "argv must be a tuple");
    return items ? posix_vector(items) : NULL;
}

/* The same for what must be bytes. */
static char **bytes_read(Value sequence) {
    Value items = list_from_iterable(sequence);
    if (!items) return NULL;
    for (size_t i = 0; i < list_length(items); i++) {
        if (value_is_bytes(list_get(items, i))) continue;
        error_raise(&kr_type_TypeError, "expected bytes, %T found", list_get(items, i));
        return NULL;
    }
    return posix_vector(items);
}

static int child_read(const Value *args, Child *c) {
    PathArg folder;
    c->preexec = args[ARG_PREEXEC];
    if (flag_read(args[ARG_CLOSE_FDS], &c->closes_fds) < 0 || pipes_read(args, &c->pipes) < 0 ||
        flag_read(args[ARG_RESTORE_SIGNALS], &c->restores_signals) < 0 ||
        flag_read(args[ARG_NEW_SESSION], &c->new_session) < 0 || kept_read(args[ARG_KEPT], c) < 0)
        return -1;
    if (c->closes_fds && c->pipes.error_write < 3) {
        error_raise(&kr_type_ValueError, "errpipe_write must be >= 3");
        return -1;
    }
    if (!(c->programs = bytes_read(args[ARG_PROGRAMS]))) return -1;
    if (!(c->argv = arguments_read(args[ARG_ARGV]))) return -1;
    if (args[ARG_ENVIRONMENT] != KR_NONE && !(c->environment = bytes_read(args[ARG_ENVIRONMENT])))
        return -1;
    if (args[ARG_FOLDER] != KR_NONE) {
        if (path_arg(&folder, args[ARG_FOLDER], "fork_exec", "cwd", PATH_PLAIN) < 0) return -1;
        c->folder = folder.name;
    }
    return identity_read(args, c);
}

Value kr__posixsubprocess_fork_exec(Value args) {
    Child child = {0};
    if (tuple_length(args) != ARG_COUNT)
        return error_raise(&kr_type_TypeError, "fork_exec() takes exactly %d arguments (%zu given)",
                           ARG_COUNT, tuple_length(args));
    if (child_read(tuple_object(args)->items, &child) < 0) return 0;
    return int_or_error(child_start(&child));
}

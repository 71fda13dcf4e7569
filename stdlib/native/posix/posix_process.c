/* posix: processes, their ids, and how they start and end. */
#include "posix.stub.h"

#include "posix_path.h"

#include <grp.h>
#include <pty.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define INT_OR_FAIL(name, v)                                                                       \
    int name;                                                                                      \
    if (int_arg((v), &name) < 0) return 0

/* ---- Ids ---- */

#define GET_ID(name)                                                                               \
    Value kr_posix_##name(void) { return int_from_i64(name()); }
GET_ID(getpid)
GET_ID(getppid)
GET_ID(getuid)
GET_ID(geteuid)
GET_ID(getgid)
GET_ID(getegid)
GET_ID(getpgrp)
#undef GET_ID

#define SET_ID(name, what)                                                                         \
    Value kr_posix_##name(Value v) {                                                               \
        unsigned id;                                                                               \
        return id_arg(v, what, &id) < 0 ? 0 : done_or_error(name(id));                             \
    }
SET_ID(setuid, "uid")
SET_ID(seteuid, "uid")
SET_ID(setgid, "gid")
SET_ID(setegid, "gid")
#undef SET_ID

Value kr_posix_getpgid(Value v) {
    INT_OR_FAIL(pid, v);
    return int_or_error(getpgid(pid));
}

Value kr_posix_setpgid(Value v, Value group) {
    INT_OR_FAIL(pid, v);
    INT_OR_FAIL(pgrp, group);
    return done_or_error(setpgid(pid, pgrp));
}

Value kr_posix_setpgrp(void) { return done_or_error(setpgid(0, 0)); }

Value kr_posix_getsid(Value v) {
    INT_OR_FAIL(pid, v);
    return int_or_error(getsid(pid));
}

Value kr_posix_setsid(void) { return done_or_error(setsid()); }

Value kr_posix_getgroups(void) {
    gid_t groups[65536];
    int count = getgroups(sizeof groups / sizeof *groups, groups);
    if (count < 0) return posix_error();
    Value list = list_new((size_t)count);
    for (int i = 0; list && i < count; i++)
        if (list_append(list, small_make(groups[i])) < 0) return 0;
    return list;
}

Value kr_posix_getlogin(void) {
    char name[256];
    int number = getlogin_r(name, sizeof name);
    if (number) errno = number;
    return number ? posix_error() : str_from_text(name);
}

Value kr_posix_umask(Value v) {
    INT_OR_FAIL(mask, v);
    return small_make(umask((mode_t)mask));
}

Value kr_posix_nice(Value v) {
    INT_OR_FAIL(increment, v);
    errno = 0;
    int result = nice(increment);
    return result == -1 && errno ? posix_error() : small_make(result);
}

Value kr_posix_getpriority(Value which, Value who) {
    INT_OR_FAIL(kind, which);
    INT_OR_FAIL(id, who);
    errno = 0;
    int result = getpriority((__priority_which_t)kind, (id_t)id);
    return result == -1 && errno ? posix_error() : small_make(result);
}

Value kr_posix_setpriority(Value which, Value who, Value priority) {
    INT_OR_FAIL(kind, which);
    INT_OR_FAIL(id, who);
    INT_OR_FAIL(value, priority);
    return done_or_error(setpriority((__priority_which_t)kind, (id_t)id, value));
}

/* ---- Signals ---- */

Value kr_posix_kill(Value v, Value signal) {
    INT_OR_FAIL(pid, v);
    INT_OR_FAIL(number, signal);
    if (kill(pid, number) < 0) return posix_error();
    /* What the process sent to itself is handled before the next statement. */
    return kr_thread.pending && kr_pending() < 0 ? 0 : KR_NONE;
}

Value kr_posix_killpg(Value v, Value signal) {
    INT_OR_FAIL(group, v);
    INT_OR_FAIL(number, signal);
    return done_or_error(killpg(group, number));
}

Value kr_posix_abort(void) { abort(); }

Value kr_posix__exit(Value status) {
    INT_OR_FAIL(number, status);
    _exit(number);
}

/* ---- Waiting ---- */

static Value waited(pid_t pid, int status) {
    if (pid < 0) return posix_error();
    return tuple_pack(2, int_from_i64(pid), small_make(status));
}

Value kr_posix_waitpid(Value v, Value options) {
    INT_OR_FAIL(wanted, v);
    INT_OR_FAIL(flags, options);
    int status = 0;
    pid_t pid;
    POSIX_RETRY(pid, waitpid(wanted, &status, flags));
    return waited(pid, status);
}

Value kr_posix_wait(void) {
    int status = 0;
    pid_t pid;
    POSIX_RETRY(pid, wait(&status));
    return waited(pid, status);
}

#define STATUS_TEST(name)                                                                          \
    Value kr_posix_##name(Value v) {                                                               \
        INT_OR_FAIL(status, v);                                                                    \
        return value_from_bool(name(status));                                                      \
    }
STATUS_TEST(WCOREDUMP)
STATUS_TEST(WIFCONTINUED)
STATUS_TEST(WIFSTOPPED)
STATUS_TEST(WIFSIGNALED)
STATUS_TEST(WIFEXITED)
#undef STATUS_TEST

#define STATUS_NUMBER(name)                                                                        \
    Value kr_posix_##name(Value v) {                                                               \
        INT_OR_FAIL(status, v);                                                                    \
        return small_make(name(status));                                                           \
    }
STATUS_NUMBER(WEXITSTATUS)
STATUS_NUMBER(WTERMSIG)
STATUS_NUMBER(WSTOPSIG)
#undef STATUS_NUMBER

Value kr_posix_waitstatus_to_exitcode(Value v) {
    INT_OR_FAIL(status, v);
    if (WIFEXITED(status)) return small_make(WEXITSTATUS(status));
    if (WIFSIGNALED(status)) return small_make(-WTERMSIG(status));
    if (WIFSTOPPED(status))
        return error_raise(&kr_type_ValueError, "process stopped by delivery of signal %i",
                           WSTOPSIG(status));
    return error_raise(&kr_type_ValueError, "invalid wait status: %i", status);
}

/* ---- Starting ---- */

/* The functions that register_at_fork was given: three lists. */
static Value fork_before, fork_in_parent, fork_in_child;

static int register_one(Value *list, Value function, const char *name) {
    if (!function) return 0;
    if (!object_is_callable(function)) {
        error_raise(&kr_type_TypeError, "'%s' must be callable, not %T", name, function);
        return -1;
    }
    if (!*list) *list = list_new(1);
    return list_append(*list, function);
}

Value kr_posix_register_at_fork(Value before, Value after_in_child, Value after_in_parent) {
    if (!before && !after_in_child && !after_in_parent)
        return error_raise(&kr_type_TypeError, "At least one argument is required.");
    if (register_one(&fork_before, before, "before") < 0 ||
        register_one(&fork_in_child, after_in_child, "after_in_child") < 0 ||
        register_one(&fork_in_parent, after_in_parent, "after_in_parent") < 0)
        return 0;
    return KR_NONE;
}

static void call_all(Value list, bool backwards) {
    size_t count = list ? list_length(list) : 0;
    for (size_t i = 0; i < count; i++) {
        Value function = list_get(list, backwards ? count - 1 - i : i);
        if (!object_call0(function)) error_unraisable(function);
    }
}

Value kr_posix_fork(void) {
    call_all(fork_before, true);
    pid_t pid = fork();
    int number = errno;
    call_all(pid == 0 ? fork_in_child : fork_in_parent, false);
    errno = number;
    return int_or_error(pid);
}

Value kr_posix_openpty(void) {
    int master, slave;
    if (openpty(&master, &slave, NULL, NULL, NULL) < 0) return posix_error();
    fcntl(master, F_SETFD, FD_CLOEXEC);
    fcntl(slave, F_SETFD, FD_CLOEXEC);
    return tuple_pack(2, small_make(master), small_make(slave));
}

Value kr_posix_forkpty(void) {
    int master = -1;
    call_all(fork_before, true);
    pid_t pid = forkpty(&master, NULL, NULL, NULL);
    int number = errno;
    call_all(pid == 0 ? fork_in_child : fork_in_parent, false);
    errno = number;
    return pid < 0 ? posix_error() : tuple_pack(2, int_from_i64(pid), small_make(master));
}

/* How errors begin that are about the arguments of the new program. */
static const char numbered[] = "%s() arg 2", named[] = "%s: argv";

static int raise_argument(Type *type, const char *name, const char *function, const char *rest) {
    Value text = str_printf(name, function);
    if (text) error_raise(type, "%S %s", text, rest);
    return -1;
}

static int argument_check(Value arguments, const char *function, const char *name) {
    if (!value_is_list(arguments) && !value_is_tuple(arguments))
        return raise_argument(&kr_type_TypeError, name, function, "must be a tuple or list");
    if (object_length(arguments) == 0)
        return raise_argument(&kr_type_ValueError, name, function, "must not be empty");
    return 0;
}

/* The program's own name, the first argument, may not be empty. */
static int first_check(char **vector, const char *function, const char *name) {
    if (vector[0][0]) return 0;
    return raise_argument(&kr_type_ValueError, name, function, "first element cannot be empty");
}

Value kr_posix_execv(Value v, Value arguments) {
    PathArg path;
    if (path_arg(&path, v, "execv", "path", PATH_PLAIN) < 0) return 0;
    if (argument_check(arguments, "execv", numbered) < 0) return 0;
    char **vector = posix_vector(arguments);
    if (!vector || first_check(vector, "execv", numbered) < 0) return 0;
    execv(path.name, vector);
    return posix_error();
}

Value kr_posix_execve(Value v, Value arguments, Value environment) {
    PathArg path;
    if (path_arg(&path, v, "execve", "path", PATH_FD) < 0) return 0;
    if (argument_check(arguments, "execve", named) < 0) return 0;
    char **vector = posix_vector(arguments);
    if (!vector || first_check(vector, "execve", named) < 0) return 0;
    char **variables = vector ? posix_environment(environment) : NULL;
    if (!variables) return 0;
    if (path.name)
        execve(path.name, vector, variables);
    else
        fexecve(path.fd, vector, variables);
    return path_error(&path);
}

Value kr_posix_system(Value command) {
    PathArg path;
    if (path_arg(&path, command, "system", "command", PATH_PLAIN) < 0) return 0;
    return small_make(system(path.name));
}

static Value spawn(Value v, Value arguments, Value environment, bool search, const char *function) {
    PathArg path;
    pid_t pid;
    if (path_arg(&path, v, function, "path", PATH_PLAIN) < 0) return 0;
    if (argument_check(arguments, function, named) < 0) return 0;
    char **vector = posix_vector(arguments);
    if (!vector || first_check(vector, function, named) < 0) return 0;
    char **variables = vector ? posix_environment(environment) : NULL;
    if (!variables) return 0;
    int number = search ? posix_spawnp(&pid, path.name, NULL, NULL, vector, variables)
                        : posix_spawn(&pid, path.name, NULL, NULL, vector, variables);
    if (number) errno = number;
    return number ? path_error(&path) : int_from_i64(pid);
}

Value kr_posix_posix_spawn(Value path, Value argv, Value env) {
    return spawn(path, argv, env, false, "posix_spawn");
}
Value kr_posix_posix_spawnp(Value path, Value argv, Value env) {
    return spawn(path, argv, env, true, "posix_spawnp");
}

/* ---- Scheduling ---- */

Value kr_posix_sched_get_priority_max(Value v) {
    INT_OR_FAIL(policy, v);
    return int_or_error(sched_get_priority_max(policy));
}

Value kr_posix_sched_get_priority_min(Value v) {
    INT_OR_FAIL(policy, v);
    return int_or_error(sched_get_priority_min(policy));
}

Value kr_posix_pidfd_open(Value v, Value flags) {
    INT_OR_FAIL(pid, v);
    INT_OR_FAIL(bits, flags);
    return int_or_error(syscall(SYS_pidfd_open, pid, (unsigned)bits));
}

Value kr_posix_sched_yield(void) { return done_or_error(sched_yield()); }

Value kr_posix_sched_getaffinity(Value v) {
    INT_OR_FAIL(pid, v);
    cpu_set_t mask;
    if (sched_getaffinity(pid, sizeof mask, &mask) < 0) return posix_error();
    Value result = set_new();
    for (int i = 0; result && i < CPU_SETSIZE; i++)
        if (CPU_ISSET(i, &mask) && set_add(result, small_make(i)) < 0) return 0;
    return result;
}

Value kr_posix_sched_setaffinity(Value v, Value mask) {
    INT_OR_FAIL(pid, v);
    cpu_set_t set;
    CPU_ZERO(&set);
    Value items = list_from_iterable(mask);
    for (size_t i = 0; items && i < list_length(items); i++) {
        INT_OR_FAIL(cpu, list_get(items, i));
        if (cpu < 0) return error_raise(&kr_type_ValueError, "negative CPU number");
        if (cpu < CPU_SETSIZE) CPU_SET(cpu, &set);
    }
    return items ? done_or_error(sched_setaffinity(pid, sizeof set, &set)) : 0;
}

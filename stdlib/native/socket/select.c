/* The module select. */
#include "select.stub.h"
#include "select_poll.stub.h"

#include "../posix/posix_path.h"
#include "select_types.h"

#include "module/module.h"

#include <limits.h>
#include <math.h>
#include <linux/limits.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

/* ---- Time ---- */

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* A system call that waits, and is made again after a signal with what is left of the time
 * (seconds; negative: without end). `left` is what it gets. */
#define WAIT_RETRY(result, left, seconds, call)                                                    \
    do {                                                                                           \
        double end_ = now() + (seconds);                                                           \
        double left = (seconds);                                                                   \
        for (;;) {                                                                                 \
            (result) = (call);                                                                     \
            if ((result) >= 0 || errno != EINTR || !posix_retry()) break;                          \
            if ((seconds) >= 0 && (left = end_ - now()) < 0) {                                     \
                (result) = 0;                                                                      \
                break;                                                                             \
            }                                                                                      \
        }                                                                                          \
    } while (0)

/* A number of seconds, or None (-1). 0, -1. */
static int seconds_arg(Value v, const char *what, double *seconds) {
    *seconds = -1;
    if (v == KR_NONE) return 0;
    if (float_from_value(v, seconds) < 0) {
        if (error_catch(&kr_type_TypeError)) error_raise(&kr_type_TypeError, "%s", what);
        return -1;
    }
    if (!isnan(*seconds)) return 0;
    error_raise(&kr_type_ValueError, "Invalid value NaN (not a number)");
    return -1;
}

/* For poll() and epoll_wait(). */
static int milliseconds(double seconds) {
    double ms = ceil(seconds * 1000);
    return seconds < 0 ? -1 : ms > INT_MAX ? INT_MAX : (int)ms;
}

/* ---- select() ---- */

typedef struct WaitSet {
    Value files; /* list */
    fd_set set;
} WaitSet;

static int wait_set_read(Value sequence, WaitSet *w, int *top) {
    w->files = list_from_iterable(sequence);
    FD_ZERO(&w->set);
    if (!w->files) {
        if (error_catch(&kr_type_TypeError))
            error_raise(&kr_type_TypeError, "arguments 1-3 must be sequences");
        return -1;
    }
    for (size_t i = 0; i < list_length(w->files); i++) {
        int fd;
        if (fd_arg(list_get(w->files, i), &fd) < 0) return -1;
        if (fd >= FD_SETSIZE) {
            error_raise(&kr_type_ValueError, "filedescriptor out of range in select()");
            return -1;
        }
        FD_SET(fd, &w->set);
        if (fd > *top) *top = fd;
    }
    return 0;
}

static Value wait_set_ready(const WaitSet *w, const fd_set *ready) {
    Value list = list_new(0);
    for (size_t i = 0; list && i < list_length(w->files); i++) {
        int fd;
        Value file = list_get(w->files, i);
        if (fd_arg(file, &fd) < 0) return 0;
        if (FD_ISSET(fd, ready) && list_append(list, file) < 0) return 0;
    }
    return list;
}

static int select_once(int count, const WaitSet *sets, fd_set *ready, double seconds) {
    struct timeval time = {(time_t)seconds, (suseconds_t)((seconds - floor(seconds)) * 1e6)};
    for (int i = 0; i < 3; i++) ready[i] = sets[i].set;
    return select(count, &ready[0], &ready[1], &ready[2], seconds < 0 ? NULL : &time);
}

Value kr_select_select(Value rlist, Value wlist, Value xlist, Value timeout) {
    double seconds;
    WaitSet sets[3];
    fd_set ready[3];
    int top = -1, result;
    if (seconds_arg(timeout, "timeout must be a float or None", &seconds) < 0) return 0;
    if (timeout != KR_NONE && seconds < 0)
        return error_raise(&kr_type_ValueError, "timeout must be non-negative");
    if (wait_set_read(rlist, &sets[0], &top) < 0 || wait_set_read(wlist, &sets[1], &top) < 0 ||
        wait_set_read(xlist, &sets[2], &top) < 0)
        return 0;
    WAIT_RETRY(result, left, seconds, select_once(top + 1, sets, ready, left));
    if (result < 0) return posix_error();
    Value lists[3];
    for (int i = 0; i < 3; i++) {
        if (!result) FD_ZERO(&ready[i]);
        if (!(lists[i] = wait_set_ready(&sets[i], &ready[i]))) return 0;
    }
    return tuple_pack(3, lists[0], lists[1], lists[2]);
}

/* ---- poll() ---- */

static PollObject *poll_object(Value v) { return (PollObject *)v; }

Value kr_select_poll(void) {
    PollObject *made = GC_NEW(PollObject, &kr_type_select_poll);
    made->events = dict_new();
    return value_of(made);
}

/* A mask of 16 bits. 0, -1. */
static int mask_arg(Value v, int *mask) {
    int64_t n;
    *mask = POLLIN | POLLPRI | POLLOUT;
    if (!v) return 0;
    if (!value_is_int(v))
        error_raise(&kr_type_TypeError, "an integer is required");
    else if (int_sign(v) < 0)
        error_raise(&kr_type_ValueError, "value must be positive");
    else if (!int_fits_i64(v, &n) || n > USHRT_MAX)
        error_raise(&kr_type_OverflowError, "Python int too large for C unsigned short");
    else
        return *mask = (int)n, 0;
    return -1;
}

Value kr_select_poll_register(Value self, Value file, Value eventmask) {
    int fd, mask;
    if (fd_arg(file, &fd) < 0 || mask_arg(eventmask, &mask) < 0) return 0;
    return dict_set(poll_object(self)->events, small_make(fd), small_make(mask)) < 0 ? 0 : KR_NONE;
}

Value kr_select_poll_modify(Value self, Value file, Value eventmask) {
    int fd, mask;
    if (fd_arg(file, &fd) < 0 || mask_arg(eventmask, &mask) < 0) return 0;
    if (!dict_get(poll_object(self)->events, small_make(fd))) {
        errno = ENOENT;
        return error_is_set() ? 0 : posix_error();
    }
    return dict_set(poll_object(self)->events, small_make(fd), small_make(mask)) < 0 ? 0 : KR_NONE;
}

Value kr_select_poll_unregister(Value self, Value file) {
    int fd;
    if (fd_arg(file, &fd) < 0) return 0;
    int removed = dict_del(poll_object(self)->events, small_make(fd));
    return removed < 0 ? 0 : removed ? KR_NONE : error_raise_key(small_make(fd));
}

static struct pollfd *poll_table(const PollObject *p, size_t *count) {
    Value fd, mask;
    size_t position = 0, room = dict_length(p->events);
    struct pollfd *table = gc_bytes((room + 1) * sizeof *table);
    for (*count = 0; *count < room && dict_next(p->events, &position, &fd, &mask); ++*count)
        table[*count] = (struct pollfd){(int)small_get(fd), (short)small_get(mask), 0};
    return table;
}

Value kr_select_poll_poll(Value self, Value timeout) {
    double seconds;
    size_t count;
    int result;
    if (seconds_arg(timeout, "timeout must be an integer or None", &seconds) < 0) return 0;
    seconds = seconds < 0 ? -1 : seconds / 1000;
    struct pollfd *table = poll_table(poll_object(self), &count);
    WAIT_RETRY(result, left, seconds, poll(table, count, milliseconds(left)));
    if (result < 0) return posix_error();
    Value list = list_new(0);
    for (size_t i = 0; list && result && i < count; i++) {
        if (!table[i].revents) continue;
        Value pair =
            tuple_pack(2, small_make(table[i].fd), small_make((unsigned short)table[i].revents));
        if (list_append(list, pair) < 0) return 0;
    }
    return list;
}

/* ---- epoll ---- */

static EpollObject *epoll_object(Value v) { return (EpollObject *)v; }

static void epoll_final(void *object, void *data) {
    EpollObject *e = object;
    (void)data;
    if (e->fd >= 0) close((int)e->fd);
    e->fd = -1;
}

static Value epoll_new(Value cls, int fd) {
    if (fd < 0) return posix_error();
    EpollObject *made = type_allocate(type_object(cls), 0);
    made->fd = fd;
    gc_finalizer_set(made, epoll_final, NULL);
    return value_of(made);
}

Value kr_epoll___new__(Value cls, Value sizehint, Value flags) {
    int size, bits;
    if (int_arg(sizehint, &size) < 0 || int_arg(flags, &bits) < 0) return 0;
    if (size == 0 || size < -1) return error_raise(&kr_type_ValueError, "negative sizehint");
    if (bits && bits != EPOLL_CLOEXEC) return error_raise(&kr_type_OSError, "invalid flags");
    return epoll_new(cls, epoll_create1(EPOLL_CLOEXEC));
}

Value kr_epoll_fromfd(Value cls, Value number) {
    int fd;
    return int_arg(number, &fd) < 0 ? 0 : epoll_new(cls, fd);
}

/* The descriptor, or -1 with ValueError. */
static int epoll_fd(Value self) {
    int fd = (int)epoll_object(self)->fd;
    if (fd < 0) error_raise(&kr_type_ValueError, "I/O operation on closed epoll object");
    return fd;
}

Value kr_epoll_close(Value self) {
    int fd = (int)epoll_object(self)->fd;
    epoll_object(self)->fd = -1;
    return fd >= 0 && close(fd) < 0 ? posix_error() : KR_NONE;
}

Value kr_epoll_fileno(Value self) {
    int fd = epoll_fd(self);
    return fd < 0 ? 0 : small_make(fd);
}

Value kr_epoll_get_closed(Value self) { return value_from_bool(epoll_object(self)->fd < 0); }

static Value epoll_control(Value self, int operation, Value file, Value mask) {
    struct epoll_event event = {.events = EPOLLIN | EPOLLPRI | EPOLLOUT};
    int epoll = epoll_fd(self), fd;
    int64_t bits;
    if (epoll < 0 || fd_arg(file, &fd) < 0) return 0;
    if (mask) {
        if (object_index_i64(mask, &bits, &kr_type_OverflowError) < 0) return 0;
        event.events = (uint32_t)bits;
    }
    event.data.fd = fd;
    return done_or_error(epoll_ctl(epoll, operation, fd, &event));
}

Value kr_epoll_register(Value self, Value file, Value mask) {
    return epoll_control(self, EPOLL_CTL_ADD, file, mask);
}
Value kr_epoll_modify(Value self, Value file, Value mask) {
    return epoll_control(self, EPOLL_CTL_MOD, file, mask);
}
Value kr_epoll_unregister(Value self, Value file) {
    return epoll_control(self, EPOLL_CTL_DEL, file, 0);
}

Value kr_epoll_poll(Value self, Value timeout, Value maxevents) {
    double seconds;
    int epoll = epoll_fd(self), count, result;
    if (epoll < 0 || seconds_arg(timeout, "timeout must be an integer or None", &seconds) < 0)
        return 0;
    if (int_arg(maxevents, &count) < 0) return 0;
    if (count == -1) count = FD_SETSIZE - 1;
    if (count < 1)
        return error_raise(&kr_type_ValueError, "maxevents must be greater than 0, got %d", count);
    if (seconds < 0) seconds = -1;
    struct epoll_event *events = gc_try_bytes((size_t)count * sizeof *events);
    if (!events) return 0;
    WAIT_RETRY(result, left, seconds, epoll_wait(epoll, events, count, milliseconds(left)));
    if (result < 0) return posix_error();
    Value list = list_new(0);
    for (int i = 0; list && i < result; i++) {
        Value pair = tuple_pack(2, small_make(events[i].data.fd), small_make(events[i].events));
        if (list_append(list, pair) < 0) return 0;
    }
    return list;
}

Value kr_epoll___enter__(Value self) { return epoll_fd(self) < 0 ? 0 : self; }
Value kr_epoll___exit__(Value self, Value type, Value value, Value traceback) {
    (void)type, (void)value, (void)traceback;
    return object_method(self, "close", NULL, 0);
}

/* ---- The module ---- */

static const struct {
    const char *name;
    int64_t number;
} constants[] = {
#define CONSTANT(name) {#name, name},
#include "select_constants.def"
#undef CONSTANT
};

int kr_select_start(Value module) {
    Value dict = module_object(module)->dict;
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (dict_set_text(dict, constants[i].name, small_make(constants[i].number & UINT32_MAX)) <
            0)
            return -1;
    return 0;
}

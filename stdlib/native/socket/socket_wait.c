/* _socket: operations that wait, up to a deadline. */
#include "socket_types.h"

#include "exceptions.stub.h"

#include <limits.h>
#include <math.h>
#include <poll.h>
#include <time.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

double socket_deadline(const SocketObject *s) { return s->timeout > 0 ? now() + s->timeout : 0; }

/* For poll(): milliseconds up to the deadline, at most what an int holds. */
static int wait_left(const SocketObject *s, double deadline) {
    if (s->timeout <= 0) return -1;
    double left = ceil((deadline - now()) * 1000);
    return left < 0 ? 0 : left > INT_MAX ? INT_MAX : (int)left;
}

int socket_wait(SocketObject *s, short events, double deadline) {
    while (s->fd >= 0) { /* a signal's handler may close it */
        struct pollfd wait = {.fd = (int)s->fd, .events = events};
        int ready = poll(&wait, 1, wait_left(s, deadline));
        if (ready > 0) return 0;
        if (ready < 0 && (errno != EINTR || !posix_retry())) return posix_error(), -1;
        if (ready == 0 && s->timeout > 0 && now() >= deadline) {
            error_raise(&kr_type_TimeoutError, "timed out");
            return -1;
        }
    }
    return 0;
}

ssize_t socket_do(SocketObject *s, short events, double deadline, SocketOperation operate,
                  void *data) {
    for (;;) {
        if (s->timeout > 0 && socket_wait(s, events, deadline) < 0) return -1;
        ssize_t result = operate((int)s->fd, data);
        if (result >= 0) return result;
        if (errno == EINTR && posix_retry()) continue;
        if (!error_is_set() && s->timeout > 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            continue;
        posix_error();
        return -1;
    }
}

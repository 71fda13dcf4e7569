/* Sockets, and what the files of the module _socket share. */
#ifndef KRAIT_STDLIB_SOCKET_TYPES_H
#define KRAIT_STDLIB_SOCKET_TYPES_H

#include "../posix/posix_path.h"

#include <sys/socket.h>
#include <sys/types.h>

typedef struct SocketObject {
    Type *type;
    int64_t fd; /* -1: closed */
    int32_t family, kind, protocol;
    double timeout; /* seconds; 0: non-blocking; negative: without end */
} SocketObject;

static inline SocketObject *socket_object(Value v) { return (SocketObject *)v; }

/* ---- _socket.c: errors ---- */

/* The classes gaierror and herror. 0 with the error set. */
Value socket_gaierror(void);
Value socket_herror(void);
/* What getaddrinfo() and its like gave: gaierror, or OSError for EAI_SYSTEM; 0. */
Value socket_raise_gai(int code);
/* What the older functions left in h_errno; 0. */
Value socket_raise_herror(int code);

/* ---- socket_address.c ---- */

typedef struct SocketAddress {
    struct sockaddr_storage storage;
    socklen_t length;
} SocketAddress;

static inline struct sockaddr *socket_address(SocketAddress *a) {
    return (struct sockaddr *)&a->storage;
}

/* An address as a program writes it, for the socket's family. caller: "bind", for messages. 0, -1.
 */
int socket_address_parse(const SocketObject *s, Value v, const char *caller, SocketAddress *a);
/* The address as a program sees it: a tuple, for AF_UNIX a str or bytes; None of no length. */
Value socket_address_make(const SocketAddress *a);
/* Only the host, in digits. */
Value socket_host_make(const struct sockaddr *address, socklen_t length);
/* A host's name as the resolver takes it: str (through IDNA if it is not ASCII), bytes or
 * bytearray; NULL with the error set. */
const char *socket_host_name(Value v);
/* The first address of that family (AF_UNSPEC: any) for a name; "" is any interface. 0, -1. */
int socket_resolve(const char *name, int family, SocketAddress *a);

/* ---- socket_wait.c ---- */

/* The moment up to which a socket with that timeout waits, in seconds of the monotonic clock. */
double socket_deadline(const SocketObject *s);
/* An operation on the socket as its timeout says: `operate` is called when the socket is ready for
 * `events` (POLLIN, POLLOUT), again after signals. What it gives, or -1 with the error set:
 * TimeoutError at the deadline. */
typedef ssize_t (*SocketOperation)(int fd, void *data);
ssize_t socket_do(SocketObject *s, short events, double deadline, SocketOperation operate,
                  void *data);
/* Waits until the socket is ready. 0; -1 with the error set. */
int socket_wait(SocketObject *s, short events, double deadline);

/* ---- socket_object.c ---- */

/* Closes on execution, and waits as the default timeout says. 0, -1. */
int socket_settle(SocketObject *s);
double socket_default_timeout(void);
void socket_default_timeout_set(double seconds);
/* None: -1. 0, or -1 with the error set. */
int socket_timeout_arg(Value v, double *seconds);

#endif

/* What the files of the module _socket share. */
#ifndef KRAIT_STDLIB_SOCKET_TYPES_H
#define KRAIT_STDLIB_SOCKET_TYPES_H

#include "containers/containers.h"

#include <sys/socket.h>

typedef struct SocketObject {
    Type *type;
    int64_t fd; /* -1: closed */
    int64_t family, kind, proto;
    int64_t timeout; /* nanoseconds; -1: none, 0: operations do not block */
} SocketObject;

extern Type kr_type_socket;

typedef struct Address {
    struct sockaddr_storage storage;
    socklen_t length;
} Address;

/* The C form of an address of this family. function: "bind", ..., named in errors. 0, -1. */
int address_read(Address *address, int64_t family, Value v, const char *function);
/* As Python has it: (host, port), (host, port, flow, scope), a path, or None. */
Value address_make(const Address *address);

/* socket_name.c. gaierror(code, text). */
Value address_error(int code);
int socket_names_start(Value dict);

#endif

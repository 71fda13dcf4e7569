/* _socket: addresses. */
#include "socket_types.h"

#include "numbers/number.h"
#include "posix_path.h"
#include "text/bytes.h"
#include "text/str.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stddef.h>
#include <string.h>
#include <sys/un.h>

/* ---- From Python ---- */

static const char *host_text(Value host) {
    if (value_is_str(host)) return str_utf8(host, NULL);
    Buffer buffer;
    if (!value_is_bytes_like(host)) {
        error_raise(&kr_type_TypeError, "str, bytes or bytearray expected, not %T", host);
        return NULL;
    }
    if (buffer_acquire(host, &buffer) < 0) return NULL;
    char *copy = gc_bytes(buffer.length + 1);
    memcpy(copy, buffer.data, buffer.length);
    copy[buffer.length] = '\0';
    buffer_release(&buffer);
    return copy;
}

/* The first address of a host; "": any, "<broadcast>": all. */
static int host_resolve(const char *host, int family, struct sockaddr *result, socklen_t length) {
    struct addrinfo *found, hints = {.ai_family = family, .ai_socktype = SOCK_DGRAM};
    if (!*host) {
        hints.ai_flags = AI_PASSIVE;
    } else if (strcmp(host, "<broadcast>") == 0 && family == AF_INET) {
        *(struct sockaddr_in *)result =
            (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = INADDR_BROADCAST};
        return 0;
    }
    int code = getaddrinfo(*host ? host : NULL, *host ? NULL : "0", &hints, &found);
    if (code) {
        address_error(code);
        return -1;
    }
    memcpy(result, found->ai_addr, found->ai_addrlen < length ? found->ai_addrlen : length);
    freeaddrinfo(found);
    return 0;
}

static int port_read(Value v, const char *function, uint16_t *port) {
    int64_t n;
    Value index = object_index(v);
    if (!index) return -1;
    if (!int_fits_i64(index, &n) || n < 0 || n > 0xffff) {
        error_raise(&kr_type_OverflowError, "%s(): port must be 0-65535.", function);
        return -1;
    }
    *port = htons((uint16_t)n);
    return 0;
}

/* Items least to most: the rest of the tuple is optional. */
static int tuple_check(Value v, size_t least, size_t most, const char *function, const char *family,
                       const char *shape) {
    if (!value_is_tuple(v)) {
        error_raise(&kr_type_TypeError, "%s(): %s address must be tuple, not %T", function, family,
                    v);
        return -1;
    }
    if (tuple_length(v) >= least && tuple_length(v) <= most) return 0;
    error_raise(&kr_type_TypeError, "%s address must be a %s", family, shape);
    return -1;
}

static int inet_read(Address *address, Value v, const char *function) {
    struct sockaddr_in *in = (struct sockaddr_in *)&address->storage;
    uint16_t port;
    if (tuple_check(v, 2, 2, function, "AF_INET", "pair (host, port)") < 0) return -1;
    const char *host = host_text(tuple_get(v, 0));
    if (!host || port_read(tuple_get(v, 1), function, &port) < 0) return -1;
    if (host_resolve(host, AF_INET, (struct sockaddr *)in, sizeof *in) < 0) return -1;
    in->sin_port = port;
    address->length = sizeof *in;
    return 0;
}

static int inet6_read(Address *address, Value v, const char *function) {
    struct sockaddr_in6 *in = (struct sockaddr_in6 *)&address->storage;
    uint16_t port;
    int64_t flow = 0, scope = 0;
    if (tuple_check(v, 2, 4, function, "AF_INET6", "tuple (host, port[, flowinfo[, scopeid]])") < 0)
        return -1;
    const char *host = host_text(tuple_get(v, 0));
    if (!host || port_read(tuple_get(v, 1), function, &port) < 0) return -1;
    if (tuple_length(v) > 2 && object_index_i64(tuple_get(v, 2), &flow, &kr_type_OverflowError) < 0)
        return -1;
    if (tuple_length(v) > 3 &&
        object_index_i64(tuple_get(v, 3), &scope, &kr_type_OverflowError) < 0)
        return -1;
    if (flow < 0 || flow > 0xfffff) {
        error_raise(&kr_type_OverflowError, "%s(): flowinfo must be 0-1048575.", function);
        return -1;
    }
    if (host_resolve(host, AF_INET6, (struct sockaddr *)in, sizeof *in) < 0) return -1;
    in->sin6_port = port;
    in->sin6_flowinfo = htonl((uint32_t)flow);
    if (scope) in->sin6_scope_id = (uint32_t)scope;
    address->length = sizeof *in;
    return 0;
}

/* A path that begins with a NUL is a name in Linux's own space. */
static int unix_read(Address *address, Value v) {
    struct sockaddr_un *un = (struct sockaddr_un *)&address->storage;
    size_t length;
    const char *path;
    Buffer buffer = {0};
    if (value_is_str(v)) {
        path = str_filesystem(v, &length);
    } else {
        if (buffer_acquire(v, &buffer) < 0) return -1;
        path = (const char *)buffer.data;
        length = buffer.length;
    }
    bool fits = path && length + (length == 0 || *path != '\0') <= sizeof un->sun_path;
    un->sun_family = AF_UNIX;
    if (fits && length) memcpy(un->sun_path, path, length);
    if (buffer.owner) buffer_release(&buffer);
    if (!path) return -1;
    if (!fits) {
        error_raise(&kr_type_OSError, "AF_UNIX path too long");
        return -1;
    }
    bool ends = length && *un->sun_path;
    if (ends) un->sun_path[length] = '\0';
    address->length = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length + ends);
    return 0;
}

int address_read(Address *address, int64_t family, Value v, const char *function) {
    *address = (Address){0};
    if (family == AF_INET) return inet_read(address, v, function);
    if (family == AF_INET6) return inet6_read(address, v, function);
    if (family == AF_UNIX) return unix_read(address, v);
    error_raise(&kr_type_OSError, "%s(): bad family", function);
    return -1;
}

/* ---- To Python ---- */

static Value inet6_make(const struct sockaddr_in6 *in) {
    char text[INET6_ADDRSTRLEN];
    return tuple_pack(4, str_from_text(inet_ntop(AF_INET6, &in->sin6_addr, text, sizeof text)),
                      small_make(ntohs(in->sin6_port)), small_make(ntohl(in->sin6_flowinfo)),
                      small_make(in->sin6_scope_id));
}

static Value inet_make(const struct sockaddr_in *in) {
    char text[INET_ADDRSTRLEN];
    return tuple_pack(2, str_from_text(inet_ntop(AF_INET, &in->sin_addr, text, sizeof text)),
                      small_make(ntohs(in->sin_port)));
}

static Value unix_make(const struct sockaddr_un *un, size_t length) {
    size_t size = length > offsetof(struct sockaddr_un, sun_path)
                      ? length - offsetof(struct sockaddr_un, sun_path)
                      : 0;
    if (size && *un->sun_path == '\0') return bytes_from(un->sun_path, size);
    return str_from_utf8(un->sun_path, strnlen(un->sun_path, size));
}

Value address_make(const Address *address) {
    if (address->length == 0) return KR_NONE;
    const void *storage = &address->storage;
    switch (address->storage.ss_family) {
    case AF_INET: return inet_make(storage);
    case AF_INET6: return inet6_make(storage);
    case AF_UNIX: return unix_make(storage, address->length);
    }
    size_t head = offsetof(struct sockaddr, sa_data);
    size_t size = address->length > head ? address->length - head : 0;
    return tuple_pack(2, small_make(address->storage.ss_family),
                      bytes_from(((const struct sockaddr *)storage)->sa_data, size));
}

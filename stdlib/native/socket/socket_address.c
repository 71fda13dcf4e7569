/* _socket: addresses of each family, as programs write them and as the system has them. */
#include "socket_types.h"

#include "../posix/posix_names.h"

#include "text/str_internal.h"

#include <arpa/inet.h>
#include <linux/netlink.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stddef.h>
#include <string.h>
#include <sys/un.h>

enum { FLOW_INFO_MAX = 0xfffff };

/* ---- Names of hosts ---- */

const char *socket_host_name(Value v) {
    Buffer buffer;
    if (value_is_str(v)) {
        if (!str_is_ascii(str_object(v)) && !(v = codec_encode(v, "idna", "strict"))) return NULL;
    } else if (!value_is_bytes_like(v)) {
        error_raise(&kr_type_TypeError, "str, bytes or bytearray expected, not %T", v);
        return NULL;
    }
    if (value_is_str(v)) v = bytes_from(str_object(v)->data, str_object(v)->length);
    if (buffer_acquire(v, &buffer) < 0) return NULL;
    char *name = gc_bytes(buffer.length + 1);
    memcpy(name, buffer.data, buffer.length);
    name[buffer.length] = 0;
    bool has_nul = memchr(name, 0, buffer.length);
    buffer_release(&buffer);
    if (!has_nul) return name;
    error_raise(&kr_type_TypeError, "host name must not contain null character");
    return NULL;
}

/* An address in digits needs no resolver. */
static bool resolve_digits(const char *name, int family, SocketAddress *a) {
    struct sockaddr_in *v4 = (struct sockaddr_in *)&a->storage;
    struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)&a->storage;
    memset(&a->storage, 0, sizeof a->storage);
    if (family != AF_INET6 && inet_pton(AF_INET, name, &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        a->length = sizeof *v4;
        return true;
    }
    if (family != AF_INET && inet_pton(AF_INET6, name, &v6->sin6_addr) == 1) {
        v6->sin6_family = AF_INET6;
        a->length = sizeof *v6;
        return true;
    }
    return false;
}

static int resolve_broadcast(int family, SocketAddress *a) {
    struct sockaddr_in *v4 = (struct sockaddr_in *)&a->storage;
    if (family != AF_INET && family != AF_UNSPEC) {
        error_raise(&kr_type_OSError, "address family mismatched");
        return -1;
    }
    memset(&a->storage, 0, sizeof a->storage);
    v4->sin_family = AF_INET;
    v4->sin_addr.s_addr = htonl(INADDR_BROADCAST);
    a->length = sizeof *v4;
    return 0;
}

int socket_resolve(const char *name, int family, SocketAddress *a) {
    struct addrinfo hints = {.ai_family = family}, *found;
    if (!strcmp(name, "<broadcast>")) return resolve_broadcast(family, a);
    if (*name && resolve_digits(name, family, a)) return 0;
    if (!*name) {
        hints.ai_socktype = SOCK_DGRAM; /* not one answer for each type */
        hints.ai_flags = AI_PASSIVE;
    }
    int code = getaddrinfo(*name ? name : NULL, *name ? NULL : "0", &hints, &found);
    if (code) return socket_raise_gai(code), -1;
    bool is_one = *name || !found->ai_next;
    a->length = found->ai_addrlen;
    memcpy(&a->storage, found->ai_addr, found->ai_addrlen);
    freeaddrinfo(found);
    if (is_one) return 0;
    error_raise(&kr_type_OSError, "wildcard resolved to multiple address");
    return -1;
}

/* ---- Parsing ---- */

typedef struct AddressParse {
    const SocketObject *socket;
    const char *caller;
    Value given;
    SocketAddress *to;
} AddressParse;

/* The items of a tuple of that length. 0, -1. */
static int address_tuple(const AddressParse *p, const char *family, size_t least, size_t most,
                         const char *shape) {
    if (!value_is_object(p->given) || !value_has_flag(p->given, TYPE_TUPLE)) {
        error_raise(&kr_type_TypeError, "%s(): %s address must be tuple, not %T", p->caller, family,
                    p->given);
        return -1;
    }
    size_t length = tuple_length(p->given);
    if (length >= least && length <= most) return 0;
    error_raise(&kr_type_TypeError, "%s address must be a %s", family, shape);
    return -1;
}

/* An int from 0 to max. 0, -1. */
static int address_number(const AddressParse *p, Value v, const char *what, int64_t max,
                          int64_t *number) {
    Value index = object_index(v);
    if (!index) return -1;
    if (int_fits_i64(index, number) && *number >= 0 && *number <= max) return 0;
    error_raise(&kr_type_OverflowError, "%s(): %s must be 0-%ld.", p->caller, what, (long)max);
    return -1;
}

static int parse_host(const AddressParse *p, int family, in_port_t *port) {
    int64_t number;
    const char *name = socket_host_name(tuple_get(p->given, 0));
    if (!name || socket_resolve(name, family, p->to) < 0) return -1;
    if (address_number(p, tuple_get(p->given, 1), "port", UINT16_MAX, &number) < 0) return -1;
    *port = htons((uint16_t)number);
    return 0;
}

static int parse_inet(const AddressParse *p) {
    in_port_t port;
    if (address_tuple(p, "AF_INET", 2, 2, "pair (host, port)") < 0) return -1;
    if (parse_host(p, AF_INET, &port) < 0) return -1;
    ((struct sockaddr_in *)&p->to->storage)->sin_port = port;
    return 0;
}

static int parse_inet6(const AddressParse *p) {
    in_port_t port;
    int64_t flow = 0, scope = 0;
    struct sockaddr_in6 *address = (struct sockaddr_in6 *)&p->to->storage;
    const char *shape = "tuple (host, port[, flowinfo[, scopeid]])";
    if (address_tuple(p, "AF_INET6", 2, 4, shape) < 0 || parse_host(p, AF_INET6, &port) < 0)
        return -1;
    size_t count = tuple_length(p->given);
    if (count > 2 &&
        address_number(p, tuple_get(p->given, 2), "flowinfo", FLOW_INFO_MAX, &flow) < 0)
        return -1;
    if (count > 3 && address_number(p, tuple_get(p->given, 3), "scope_id", UINT32_MAX, &scope) < 0)
        return -1;
    address->sin6_port = port;
    address->sin6_flowinfo = htonl((uint32_t)flow);
    address->sin6_scope_id = (uint32_t)scope;
    return 0;
}

/* A path, or in Linux's abstract namespace a name that begins with NUL. */
static int parse_unix(const AddressParse *p) {
    Buffer buffer;
    struct sockaddr_un *address = (struct sockaddr_un *)&p->to->storage;
    Value path =
        value_is_str(p->given) ? codec_encode(p->given, "utf-8", "surrogateescape") : p->given;
    if (!path || buffer_acquire(path, &buffer) < 0) return -1;
    bool is_abstract = !buffer.length || !buffer.data[0];
    bool fits = buffer.length + !is_abstract <= sizeof address->sun_path;
    if (fits) {
        memset(address, 0, sizeof *address);
        address->sun_family = AF_UNIX;
        memcpy(address->sun_path, buffer.data, buffer.length);
        p->to->length =
            (socklen_t)(offsetof(struct sockaddr_un, sun_path) + buffer.length + !is_abstract);
    }
    buffer_release(&buffer);
    if (!fits) error_raise(&kr_type_OSError, "AF_UNIX path too long");
    return fits ? 0 : -1;
}

static int parse_netlink(const AddressParse *p) {
    int64_t process, groups;
    struct sockaddr_nl *address = (struct sockaddr_nl *)&p->to->storage;
    if (address_tuple(p, "AF_NETLINK", 2, 2, "pair (pid, groups)") < 0) return -1;
    if (object_index_i64(tuple_get(p->given, 0), &process, &kr_type_OverflowError) < 0 ||
        object_index_i64(tuple_get(p->given, 1), &groups, &kr_type_OverflowError) < 0)
        return -1;
    *address = (struct sockaddr_nl){
        .nl_family = AF_NETLINK, .nl_pid = (uint32_t)process, .nl_groups = (uint32_t)groups};
    p->to->length = sizeof *address;
    return 0;
}

/* ---- Showing ---- */

Value socket_host_make(const struct sockaddr *address, socklen_t length) {
    char host[NI_MAXHOST];
    int code = getnameinfo(address, length, host, sizeof host, NULL, 0, NI_NUMERICHOST);
    return code ? socket_raise_gai(code) : str_from_text(host);
}

static Value make_inet(const SocketAddress *a) {
    const struct sockaddr_in *address = (const struct sockaddr_in *)&a->storage;
    Value host = socket_host_make((const struct sockaddr *)address, sizeof *address);
    return host ? tuple_pack(2, host, small_make(ntohs(address->sin_port))) : 0;
}

static Value make_inet6(const SocketAddress *a) {
    const struct sockaddr_in6 *address = (const struct sockaddr_in6 *)&a->storage;
    Value host = socket_host_make((const struct sockaddr *)address, sizeof *address);
    return host ? tuple_pack(4, host, small_make(ntohs(address->sin6_port)),
                             small_make(ntohl(address->sin6_flowinfo)),
                             small_make(address->sin6_scope_id))
                : 0;
}

static Value make_unix(const SocketAddress *a) {
    const struct sockaddr_un *address = (const struct sockaddr_un *)&a->storage;
    size_t length = a->length - offsetof(struct sockaddr_un, sun_path);
    if (a->length <= offsetof(struct sockaddr_un, sun_path)) return str_empty();
    if (!address->sun_path[0]) return bytes_from(address->sun_path, length);
    return codec_decode(address->sun_path, strnlen(address->sun_path, length), "utf-8",
                        "surrogateescape");
}

static Value make_netlink(const SocketAddress *a) {
    const struct sockaddr_nl *address = (const struct sockaddr_nl *)&a->storage;
    return tuple_pack(2, small_make(address->nl_pid), small_make(address->nl_groups));
}

/* ---- By family ---- */

static const struct {
    int family;
    int (*parse)(const AddressParse *p);
    Value (*make)(const SocketAddress *a);
} families[] = {
    {AF_INET, parse_inet, make_inet},
    {AF_INET6, parse_inet6, make_inet6},
    {AF_UNIX, parse_unix, make_unix},
    {AF_NETLINK, parse_netlink, make_netlink},
};
enum { FAMILY_COUNT = sizeof families / sizeof *families };

int socket_address_parse(const SocketObject *s, Value v, const char *caller, SocketAddress *a) {
    AddressParse p = {s, caller, v, a};
    for (size_t i = 0; i < FAMILY_COUNT; i++)
        if (families[i].family == s->family) return families[i].parse(&p);
    error_raise(&kr_type_OSError, "%s(): bad family", caller);
    return -1;
}

Value socket_address_make(const SocketAddress *a) {
    if (!a->length) return KR_NONE;
    for (size_t i = 0; i < FAMILY_COUNT; i++)
        if (families[i].family == a->storage.ss_family) return families[i].make(a);
    const char *data = ((const struct sockaddr *)&a->storage)->sa_data;
    return tuple_pack(2, small_make(a->storage.ss_family),
                      bytes_from(data, a->length - sizeof(sa_family_t)));
}

/* _socket: names of hosts, services and interfaces, and what they stand for. */
#include "_socket.stub.h"

#include "../posix/posix_names.h"
#include "socket_types.h"

#include "containers/containers.h"

#include <arpa/inet.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A str without NUL, as the C library takes it; NULL with the error set. */
static const char *text_arg(Value v, const char *function, int position) {
    size_t length;
    const char *text;
    if (!value_is_str(v)) {
        if (position)
            error_raise(&kr_type_TypeError, "%s() argument %d must be str, not %G", function,
                        position, v);
        else
            error_raise(&kr_type_TypeError, "%s() argument must be str, not %G", function, v);
        return NULL;
    }
    if (!(text = str_utf8(v, &length))) return NULL;
    if (strlen(text) == length) return text;
    error_raise(&kr_type_ValueError, "embedded null character");
    return NULL;
}

/* ---- Addresses in digits ---- */

Value kr__socket_inet_aton(Value address) {
    struct in_addr packed;
    const char *text = text_arg(address, "inet_aton", 0);
    if (!text) return 0;
    if (!inet_aton(text, &packed))
        return error_raise(&kr_type_OSError, "illegal IP address string passed to inet_aton");
    return bytes_from(&packed, sizeof packed);
}

Value kr__socket_inet_ntoa(Value packed) {
    Buffer buffer;
    char text[INET_ADDRSTRLEN];
    if (buffer_acquire(packed, &buffer) < 0) return 0;
    bool fits = buffer.length == sizeof(struct in_addr);
    if (fits) inet_ntop(AF_INET, buffer.data, text, sizeof text);
    buffer_release(&buffer);
    if (!fits) return error_raise(&kr_type_OSError, "packed IP wrong length for inet_ntoa");
    return str_from_text(text);
}

/* Bytes of an address of that family; 0: unknown. */
static size_t packed_size(int family) {
    return family == AF_INET    ? sizeof(struct in_addr)
           : family == AF_INET6 ? sizeof(struct in6_addr)
                                : 0;
}

Value kr__socket_inet_pton(Value family, Value address) {
    int kind;
    char packed[sizeof(struct in6_addr)];
    const char *text = int_arg(family, &kind) < 0 ? NULL : text_arg(address, "inet_pton", 2);
    if (!text) return 0;
    int status = inet_pton(kind, text, packed);
    if (status < 0) return posix_error();
    if (!status)
        return error_raise(&kr_type_OSError, "illegal IP address string passed to inet_pton");
    return bytes_from(packed, packed_size(kind));
}

Value kr__socket_inet_ntop(Value family, Value packed) {
    int kind;
    Buffer buffer;
    char text[INET6_ADDRSTRLEN];
    if (int_arg(family, &kind) < 0 || buffer_acquire(packed, &buffer) < 0) return 0;
    size_t size = packed_size(kind);
    bool fits = buffer.length == size;
    const char *done = size && fits ? inet_ntop(kind, buffer.data, text, sizeof text) : NULL;
    buffer_release(&buffer);
    if (!size) return error_raise(&kr_type_ValueError, "unknown address family %d", kind);
    if (!fits)
        return error_raise(&kr_type_ValueError, "invalid length of packed IP address string");
    return done ? str_from_text(text) : posix_error();
}

/* ---- getaddrinfo, getnameinfo ---- */

static Value found_make(const struct addrinfo *found) {
    SocketAddress a = {.length = found->ai_addrlen};
    memcpy(&a.storage, found->ai_addr, found->ai_addrlen);
    Value address = socket_address_make(&a);
    Value name = str_from_text(found->ai_canonname ? found->ai_canonname : "");
    return address && name
               ? tuple_pack(5, small_make(found->ai_family), small_make(found->ai_socktype),
                            small_make(found->ai_protocol), name, address)
               : 0;
}

/* The text of a port or service; *text is NULL for None. 0, -1. */
static int service_arg(Value port, const char **text) {
    *text = NULL;
    if (port == KR_NONE) return 0;
    if (value_is_int(port)) port = object_str(int_plain(port));
    if (port && value_is_str(port))
        *text = str_utf8(port, NULL);
    else if (port && value_is_bytes(port))
        *text = socket_host_name(port);
    else if (port)
        error_raise(&kr_type_OSError, "Int or String expected");
    return *text ? 0 : -1;
}

Value kr__socket_getaddrinfo(Value host, Value port, Value family, Value type, Value proto,
                             Value flags) {
    struct addrinfo hints = {0}, *found;
    const char *name = NULL, *service;
    if (int_arg(family, &hints.ai_family) < 0 || int_arg(type, &hints.ai_socktype) < 0 ||
        int_arg(proto, &hints.ai_protocol) < 0 || int_arg(flags, &hints.ai_flags) < 0)
        return 0;
    if (host != KR_NONE && !value_is_str(host) && !value_is_bytes(host))
        return error_raise(&kr_type_TypeError, "getaddrinfo() argument 1 must be string or None");
    if (host != KR_NONE && !(name = socket_host_name(host))) return 0;
    if (service_arg(port, &service) < 0) return 0;
    int code = getaddrinfo(name, service, &hints, &found);
    if (code) return socket_raise_gai(code);
    Value list = list_new(0);
    for (const struct addrinfo *next = found; next && list; next = next->ai_next) {
        Value item = found_make(next);
        if (!item || list_append(list, item) < 0) list = 0;
    }
    freeaddrinfo(found);
    return list;
}

Value kr__socket_getnameinfo(Value sockaddr, Value flags) {
    int bits;
    int64_t port, flow = 0, scope = 0;
    if (int_arg(flags, &bits) < 0) return 0;
    if (!value_is_object(sockaddr) || !value_has_flag(sockaddr, TYPE_TUPLE))
        return error_raise(&kr_type_TypeError, "getnameinfo() argument 1 must be tuple, not %T",
                           sockaddr);
    size_t count = tuple_length(sockaddr);
    if (count < 2 || count > 4)
        return error_raise(&kr_type_TypeError, "getnameinfo(): illegal sockaddr argument");
    const char *host = text_arg(tuple_get(sockaddr, 0), "getnameinfo", 1);
    if (!host || object_index_i64(tuple_get(sockaddr, 1), &port, &kr_type_OverflowError) < 0)
        return 0;
    if (count > 2 && object_index_i64(tuple_get(sockaddr, 2), &flow, &kr_type_OverflowError) < 0)
        return 0;
    if (count > 3 && object_index_i64(tuple_get(sockaddr, 3), &scope, &kr_type_OverflowError) < 0)
        return 0;
    if (flow < 0 || flow > 0xfffff)
        return error_raise(&kr_type_OverflowError, "getnameinfo(): flowinfo must be 0-1048575.");
    char digits[INT_SMALL_TEXT_MAX] = {0};
    const char *service = int_write_small(port, 10, digits + sizeof digits - 1);
    struct addrinfo hints = {.ai_socktype = SOCK_DGRAM, .ai_flags = AI_NUMERICHOST}, *found;
    int code = getaddrinfo(host, service, &hints, &found);
    if (code) return socket_raise_gai(code);
    SocketAddress a = {.length = found->ai_addrlen};
    bool is_one = !found->ai_next;
    memcpy(&a.storage, found->ai_addr, found->ai_addrlen);
    freeaddrinfo(found);
    if (!is_one) return error_raise(&kr_type_OSError, "sockaddr resolved to multiple addresses");
    if (a.storage.ss_family == AF_INET && count != 2)
        return error_raise(&kr_type_OSError, "IPv4 sockaddr must be 2 tuple");
    if (a.storage.ss_family == AF_INET6) {
        ((struct sockaddr_in6 *)&a.storage)->sin6_flowinfo = htonl((uint32_t)flow);
        ((struct sockaddr_in6 *)&a.storage)->sin6_scope_id = (uint32_t)scope;
    }
    char name[NI_MAXHOST], port_name[NI_MAXSERV];
    code = getnameinfo(socket_address(&a), a.length, name, sizeof name, port_name, sizeof port_name,
                       bits);
    return code ? socket_raise_gai(code)
                : tuple_pack(2, str_from_text(name), str_from_text(port_name));
}

/* ---- Hosts ---- */

Value kr__socket_gethostbyname(Value host) {
    SocketAddress a;
    const char *name = socket_host_name(host);
    if (!name || socket_resolve(name, AF_INET, &a) < 0) return 0;
    return socket_host_make(socket_address(&a), a.length);
}

static Value aliases_make(char *const *aliases) {
    Value list = list_new(0);
    for (; list && aliases && *aliases; aliases++) {
        Value alias = str_from_text(*aliases);
        if (!alias || list_append(list, alias) < 0) return 0;
    }
    return list;
}

static Value addresses_make(const struct hostent *entry) {
    Value list = list_new(0);
    char text[INET6_ADDRSTRLEN];
    for (char **next = entry->h_addr_list; list && *next; next++) {
        if (!inet_ntop(entry->h_addrtype, *next, text, sizeof text)) return posix_error();
        if (list_append(list, str_from_text(text)) < 0) return 0;
    }
    return list;
}

/* (name, aliases, addresses), or herror. */
static Value entry_make(const struct hostent *entry, int code) {
    if (!entry) return socket_raise_herror(code);
    Value aliases = aliases_make(entry->h_aliases), addresses = addresses_make(entry);
    return aliases && addresses ? tuple_pack(3, str_from_text(entry->h_name), aliases, addresses)
                                : 0;
}

enum { ENTRY_BYTES = 16384 };

Value kr__socket_gethostbyname_ex(Value host) {
    SocketAddress a;
    char room[ENTRY_BYTES];
    struct hostent storage, *entry = NULL;
    int code = 0;
    const char *name = socket_host_name(host);
    if (!name || socket_resolve(name, AF_INET, &a) < 0) return 0;
    gethostbyname_r(name, &storage, room, sizeof room, &entry, &code);
    return entry_make(entry, code);
}

Value kr__socket_gethostbyaddr(Value host) {
    SocketAddress a;
    char room[ENTRY_BYTES];
    struct hostent storage, *entry = NULL;
    int code = 0;
    const char *name = socket_host_name(host);
    if (!name || socket_resolve(name, AF_UNSPEC, &a) < 0) return 0;
    const void *packed = a.storage.ss_family == AF_INET
                             ? (const void *)&((struct sockaddr_in *)&a.storage)->sin_addr
                             : &((struct sockaddr_in6 *)&a.storage)->sin6_addr;
    gethostbyaddr_r(packed, (socklen_t)packed_size(a.storage.ss_family), a.storage.ss_family,
                    &storage, room, sizeof room, &entry, &code);
    return entry_make(entry, code);
}

Value kr__socket_gethostname(void) {
    char name[HOST_NAME_MAX + 1];
    return gethostname(name, sizeof name) < 0 ? posix_error() : name_from_system(name);
}

Value kr__socket_sethostname(Value name) {
    const char *text = value_is_bytes(name) ? socket_host_name(name)
                                            : name_for_system(name, "sethostname() argument");
    return text ? done_or_error(sethostname(text, strlen(text))) : 0;
}

/* ---- Services and protocols ---- */

/* The name of a protocol, or NULL where it is left out. 0, -1. */
static int protocol_arg(Value v, const char *function, const char **protocol) {
    *protocol = v ? text_arg(v, function, 2) : NULL;
    return v && !*protocol ? -1 : 0;
}

Value kr__socket_getservbyname(Value name, Value protocol) {
    char room[ENTRY_BYTES];
    struct servent storage, *entry = NULL;
    const char *service = text_arg(name, "getservbyname", 1), *kind;
    if (!service || protocol_arg(protocol, "getservbyname", &kind) < 0) return 0;
    getservbyname_r(service, kind, &storage, room, sizeof room, &entry);
    if (!entry) return error_raise(&kr_type_OSError, "service/proto not found");
    return small_make(ntohs((uint16_t)entry->s_port));
}

Value kr__socket_getservbyport(Value port, Value protocol) {
    int number;
    char room[ENTRY_BYTES];
    struct servent storage, *entry = NULL;
    const char *kind;
    if (int_arg(port, &number) < 0 || protocol_arg(protocol, "getservbyport", &kind) < 0) return 0;
    if (number < 0 || number > UINT16_MAX)
        return error_raise(&kr_type_OverflowError, "getservbyport: port must be 0-65535.");
    getservbyport_r(htons((uint16_t)number), kind, &storage, room, sizeof room, &entry);
    return entry ? str_from_text(entry->s_name)
                 : error_raise(&kr_type_OSError, "port/proto not found");
}

Value kr__socket_getprotobyname(Value name) {
    char room[ENTRY_BYTES];
    struct protoent storage, *entry = NULL;
    const char *protocol = text_arg(name, "getprotobyname", 0);
    if (!protocol) return 0;
    getprotobyname_r(protocol, &storage, room, sizeof room, &entry);
    return entry ? small_make(entry->p_proto) : error_raise(&kr_type_OSError, "protocol not found");
}

/* ---- Interfaces ---- */

Value kr__socket_if_nameindex(void) {
    Value list = list_new(0);
    struct if_nameindex *all = if_nameindex();
    if (!all) return posix_error();
    for (const struct if_nameindex *next = all; list && next->if_index && next->if_name; next++) {
        Value pair = tuple_pack(2, small_make(next->if_index), name_from_system(next->if_name));
        if (list_append(list, pair) < 0) list = 0;
    }
    if_freenameindex(all);
    return list;
}

Value kr__socket_if_nametoindex(Value name) {
    const char *text = value_is_bytes(name) ? socket_host_name(name)
                                            : name_for_system(name, "if_nametoindex() argument");
    if (!text) return 0;
    unsigned index = if_nametoindex(text);
    return index ? small_make(index) : error_raise(&kr_type_OSError, "no interface with this name");
}

Value kr__socket_if_indextoname(Value index) {
    int64_t number;
    char name[IF_NAMESIZE];
    if (object_index_i64(index, &number, &kr_type_OverflowError) < 0) return 0;
    if (!if_indextoname((unsigned)number, name)) return posix_error();
    return name_from_system(name);
}

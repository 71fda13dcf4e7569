/* _socket: names of hosts and services, byte order, and what else is no method. */
#include "_socket.stub.h"

#include "socket_types.h"

#include "module/module.h"
#include "numbers/number.h"
#include "posix_path.h"
#include "text/bytes.h"
#include "text/str.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <unistd.h>

/* ---- Errors ---- */

static Value host_error_class, address_error_class;

static Value class_make(const char *name) {
    Value dict = dict_new();
    if (dict_set_text(dict, "__module__", str_from_text("socket")) < 0) return 0;
    return object_call3(value_of(&kr_type_type), str_from_text(name),
                        tuple_pack(1, value_of(&kr_type_OSError)), dict);
}

Value kr__socket_const_gaierror(void) {
    if (!address_error_class) address_error_class = class_make("gaierror");
    return address_error_class;
}

Value kr__socket_const_herror(void) {
    if (!host_error_class) host_error_class = class_make("herror");
    return host_error_class;
}

Value address_error(int code) {
    if (code == EAI_SYSTEM) return posix_error();
    Value class = kr__socket_const_gaierror();
    Value error =
        class ? object_call2(class, small_make(code), str_from_text(gai_strerror(code))) : 0;
    return error ? error_raise_object(error) : 0;
}

/* ---- Hosts ---- */

/* "localhost", b"localhost", None; NULL with *failed: an error is set. */
static const char *optional_text(Value v, bool *failed) {
    *failed = false;
    if (v == KR_NONE) return NULL;
    if (value_is_str(v)) {
        Value ascii = object_method(v, "encode", (Value[]){str_from_text("idna")}, 1);
        if (!ascii) *failed = true;
        v = ascii;
    }
    Buffer buffer;
    if (*failed || buffer_acquire(v, &buffer) < 0) return *failed = true, NULL;
    char *text = gc_bytes(buffer.length + 1);
    memcpy(text, buffer.data, buffer.length);
    text[buffer.length] = '\0';
    buffer_release(&buffer);
    return text;
}

/* An ASCII str needs no encoding; others go through the codec idna. */
static const char *host_name(Value v, bool *failed) {
    *failed = false;
    if (value_is_str(v) && str_object(v)->flags & STR_ASCII) return str_utf8(v, NULL);
    if (v == KR_NONE || value_is_str(v) || value_is_bytes_like(v)) return optional_text(v, failed);
    error_raise(&kr_type_TypeError, "getaddrinfo() argument 1 must be string or None");
    *failed = true;
    return NULL;
}

static const char *port_name(Value v, bool *failed) {
    *failed = false;
    if (value_is_int(v)) return str_utf8(object_str(int_plain(v)), NULL);
    if (v == KR_NONE) return NULL;
    if (value_is_str(v) || value_is_bytes_like(v))
        return value_is_str(v) ? str_utf8(v, NULL) : optional_text(v, failed);
    error_raise(&kr_type_OSError, "Int or String expected");
    *failed = true;
    return NULL;
}

static Value info_make(const struct addrinfo *info) {
    Address address = {.length = info->ai_addrlen};
    memcpy(&address.storage, info->ai_addr, info->ai_addrlen);
    return tuple_pack(5, small_make(info->ai_family), small_make(info->ai_socktype),
                      small_make(info->ai_protocol),
                      str_from_text(info->ai_canonname ? info->ai_canonname : ""),
                      address_make(&address));
}

Value kr__socket_getaddrinfo(Value host, Value port, Value family, Value type, Value proto,
                             Value flags) {
    struct addrinfo hints = {0}, *found;
    bool failed;
    if (int_arg(family, &hints.ai_family) < 0 || int_arg(type, &hints.ai_socktype) < 0 ||
        int_arg(proto, &hints.ai_protocol) < 0 || int_arg(flags, &hints.ai_flags) < 0)
        return 0;
    const char *name = host_name(host, &failed),
               *service = failed ? NULL : port_name(port, &failed);
    if (failed) return 0;
    int code = getaddrinfo(name, service, &hints, &found);
    if (code) return address_error(code);
    Value list = list_new(4);
    for (const struct addrinfo *at = found; list && at; at = at->ai_next)
        if (list_append(list, info_make(at)) < 0) list = 0;
    freeaddrinfo(found);
    return list;
}

Value kr__socket_getnameinfo(Value sockaddr, Value flags) {
    char host[NI_MAXHOST], service[NI_MAXSERV];
    Address address;
    int bits;
    if (int_arg(flags, &bits) < 0) return 0;
    if (!value_is_tuple(sockaddr))
        return error_raise(&kr_type_TypeError, "getnameinfo() argument 1 must be a tuple");
    const char *text = tuple_length(sockaddr) && value_is_str(tuple_get(sockaddr, 0))
                           ? str_utf8(tuple_get(sockaddr, 0), NULL)
                           : "";
    int family = strchr(text, ':') ? AF_INET6 : AF_INET;
    if (address_read(&address, family, sockaddr, "getnameinfo") < 0) return 0;
    int code = getnameinfo((struct sockaddr *)&address.storage, address.length, host, sizeof host,
                           service, sizeof service, bits);
    return code ? address_error(code) : tuple_pack(2, str_from_text(host), str_from_text(service));
}

Value kr__socket_gethostbyname(Value host) {
    Address address;
    if (address_read(&address, AF_INET, tuple_pack(2, host, small_make(0)), "gethostbyname") < 0)
        return 0;
    return tuple_get(address_make(&address), 0);
}

Value kr__socket_gethostname(void) {
    char name[1024] = "";
    return gethostname(name, sizeof name - 1) < 0 ? posix_error() : str_from_text(name);
}

/* ---- Services and protocols ---- */

static const char *name_arg(Value v, const char *function) {
    if (value_is_str(v)) return str_utf8(v, NULL);
    error_raise(&kr_type_TypeError, "%s() argument 1 must be str, not %G", function, v);
    return NULL;
}

Value kr__socket_getprotobyname(Value name) {
    const char *text = name_arg(name, "getprotobyname");
    const struct protoent *found = text ? getprotobyname(text) : NULL;
    if (found) return small_make(found->p_proto);
    return text ? error_raise(&kr_type_OSError, "protocol not found") : 0;
}

Value kr__socket_getservbyname(Value service, Value protocol) {
    const char *text = name_arg(service, "getservbyname");
    const char *over = text && protocol ? name_arg(protocol, "getservbyname") : NULL;
    if (!text || (protocol && !over)) return 0;
    const struct servent *found = getservbyname(text, over);
    return found ? small_make(ntohs((uint16_t)found->s_port))
                 : error_raise(&kr_type_OSError, "service/proto not found");
}

Value kr__socket_getservbyport(Value port, Value protocol) {
    int number;
    const char *over = protocol ? name_arg(protocol, "getservbyport") : NULL;
    if ((protocol && !over) || int_arg(port, &number) < 0) return 0;
    if (number < 0 || number > 0xffff)
        return error_raise(&kr_type_OverflowError, "getservbyport: port must be 0-65535.");
    const struct servent *found = getservbyport(htons((uint16_t)number), over);
    return found ? str_from_text(found->s_name)
                 : error_raise(&kr_type_OSError, "port/proto not found");
}

/* ---- Byte order ---- */

static int raise_range(const char *text) {
    error_raise(&kr_type_OverflowError, "%s", text);
    return -1;
}

static int long_arg(Value v, uint32_t *result) {
    int64_t n;
    if (!value_is_int(v)) {
        error_raise(&kr_type_TypeError, "expected int, %T found", v);
        return -1;
    }
    bool fits = int_fits_i64(v, &n);
    if (int_sign(v) < 0) return raise_range("can't convert negative value to unsigned int");
    if (!fits || n > UINT32_MAX) return raise_range("int larger than 32 bits");
    *result = (uint32_t)n;
    return 0;
}

static int short_arg(Value v, const char *function, uint16_t *result) {
    int64_t n;
    Value index = object_index(v);
    if (!index) return -1;
    if (!int_fits_i64(index, &n) || n != (int)n)
        return raise_range(int_sign(index) < 0 ? "signed integer is less than minimum"
                                               : "signed integer is greater than maximum");
    *result = (uint16_t)n;
    if (n == *result) return 0;
    error_raise(&kr_type_OverflowError, "%s: %s to C 16-bit unsigned integer", function,
                n < 0 ? "can't convert negative Python int" : "Python int too large to convert");
    return -1;
}

#define CONVERT_LONG(name)                                                                         \
    Value kr__socket_##name(Value v) {                                                             \
        uint32_t number;                                                                           \
        return long_arg(v, &number) < 0 ? 0 : small_make(name(number));                            \
    }
#define CONVERT_SHORT(name)                                                                        \
    Value kr__socket_##name(Value v) {                                                             \
        uint16_t number;                                                                           \
        return short_arg(v, #name, &number) < 0 ? 0 : small_make(name(number));                    \
    }
CONVERT_LONG(htonl)
CONVERT_LONG(ntohl)
CONVERT_SHORT(htons)
CONVERT_SHORT(ntohs)
#undef CONVERT_LONG
#undef CONVERT_SHORT

/* ---- Packed addresses ---- */

Value kr__socket_inet_aton(Value v) {
    struct in_addr address;
    const char *text = name_arg(v, "inet_aton");
    if (!text) return 0;
    if (!inet_aton(text, &address))
        return error_raise(&kr_type_OSError, "illegal IP address string passed to inet_aton");
    return bytes_from(&address, sizeof address);
}

static size_t packed_size(int family) {
    return family == AF_INET    ? sizeof(struct in_addr)
           : family == AF_INET6 ? sizeof(struct in6_addr)
                                : 0;
}

static Value raise_family(void) {
    return error_raise_object(object_call2(value_of(&kr_type_OSError), small_make(EAFNOSUPPORT),
                                           str_from_text(strerror(EAFNOSUPPORT))));
}

/* 0 without an error: the length is wrong. */
static Value packed_text(int family, Value packed) {
    char text[INET6_ADDRSTRLEN];
    Buffer buffer;
    if (buffer_acquire(packed, &buffer) < 0) return 0;
    bool fits = buffer.length == packed_size(family);
    if (fits) inet_ntop(family, buffer.data, text, sizeof text);
    buffer_release(&buffer);
    return fits ? str_from_text(text) : 0;
}

Value kr__socket_inet_ntoa(Value packed) {
    Value text = packed_text(AF_INET, packed);
    if (text || error_is_set()) return text;
    return error_raise(&kr_type_OSError, "packed IP wrong length for inet_ntoa");
}

Value kr__socket_inet_ntop(Value family, Value packed) {
    int number;
    if (int_arg(family, &number) < 0) return 0;
    if (!packed_size(number))
        return error_raise(&kr_type_ValueError, "unknown address family %i", number);
    Value text = packed_text(number, packed);
    if (text || error_is_set()) return text;
    return error_raise(&kr_type_ValueError, "invalid length of packed IP address string");
}

Value kr__socket_inet_pton(Value family, Value v) {
    int number;
    uint8_t packed[sizeof(struct in6_addr)];
    if (int_arg(family, &number) < 0) return 0;
    const char *text = name_arg(v, "inet_pton");
    if (!text) return 0;
    if (!packed_size(number)) return raise_family();
    if (inet_pton(number, text, packed) <= 0)
        return error_raise(&kr_type_OSError, "illegal IP address string passed to inet_pton");
    return bytes_from(packed, packed_size(number));
}

/* ---- Descriptors ---- */

Value kr__socket_close(Value fd) {
    int number;
    if (fd_arg(fd, &number) < 0) return 0;
    return close(number) == 0 || errno == ECONNRESET ? KR_NONE : posix_error();
}

Value kr__socket_dup(Value fd) {
    int number;
    return fd_arg(fd, &number) < 0 ? 0 : int_or_error(fcntl(number, F_DUPFD_CLOEXEC, 0));
}

/* ---- Constants ---- */

static const struct {
    const char *name;
    int64_t number;
} constants[] = {
#define CONSTANT(name) {#name, name},
#include "socket_constants.def"
#undef CONSTANT
};

int kr__socket_start(Value module) {
    Value dict = module_object(module)->dict;
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (dict_set_text(dict, constants[i].name, int_from_i64(constants[i].number)) < 0)
            return -1;
    return 0;
}

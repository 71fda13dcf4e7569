/* The module _socket, under the library's module socket. Not here, as they need headers that not
 * every system has: Bluetooth, and sendmsg_afalg. */
#include "_socket.stub.h"

#include "socket_types.h"

#include "containers/containers.h"
#include "exception/exception.h"
#include "exceptions.stub.h"
#include "module/module.h"

#include <arpa/inet.h>
#include <linux/can.h>
#include <linux/can/bcm.h>
#include <linux/can/isotp.h>
#include <linux/can/j1939.h>
#include <linux/can/raw.h>
#include <linux/if_alg.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <linux/qrtr.h>
#include <linux/tipc.h>
#include <linux/vm_sockets.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <sys/ioctl.h>
#include <string.h>
#include <unistd.h>

extern Type kr_type_socket;

/* ---- Errors ---- */

Value socket_gaierror(void) {
    static Value class;
    return error_class(&class, "socket", "gaierror", value_of(&kr_type_OSError), NULL);
}

Value socket_herror(void) {
    static Value class;
    return error_class(&class, "socket", "herror", value_of(&kr_type_OSError), NULL);
}

Value kr__socket_const_gaierror(void) { return socket_gaierror(); }
Value kr__socket_const_herror(void) { return socket_herror(); }

static Value raise_numbered(Value class, int code, const char *text) {
    Value error = class ? object_call2(class, small_make(code), str_from_text(text)) : 0;
    return error ? error_raise_with_context(error) : 0;
}

Value socket_raise_gai(int code) {
    if (code == EAI_SYSTEM) return posix_error();
    return raise_numbered(socket_gaierror(), code, gai_strerror(code));
}

Value socket_raise_herror(int code) {
    return raise_numbered(socket_herror(), code, hstrerror(code));
}

/* ---- Descriptors ---- */

Value kr__socket_close(Value fd) {
    int number;
    if (int_arg(fd, &number) < 0) return 0;
    return close(number) < 0 && errno != ECONNRESET ? posix_error() : KR_NONE;
}

Value kr__socket_dup(Value fd) {
    int number;
    return int_arg(fd, &number) < 0 ? 0 : int_or_error(fcntl(number, F_DUPFD_CLOEXEC, 0));
}

static int number_or(Value v, int otherwise, int *number) {
    *number = otherwise;
    return v ? int_arg(v, number) : 0;
}

Value kr__socket_socketpair(Value family, Value type, Value proto) {
    int numbers[3], ends[2];
    if (number_or(family, AF_UNIX, &numbers[0]) < 0 ||
        number_or(type, SOCK_STREAM, &numbers[1]) < 0 || number_or(proto, 0, &numbers[2]) < 0)
        return 0;
    if (socketpair(numbers[0], numbers[1] | SOCK_CLOEXEC, numbers[2], ends) < 0)
        return posix_error();
    Value pair[2], class = value_of(&kr_type_socket);
    for (int i = 0; i < 2; i++) {
        pair[i] = object_call(class,
                              (Value[]){small_make(numbers[0]), small_make(numbers[1]),
                                        small_make(numbers[2]), small_make(ends[i])},
                              4, 0);
        if (!pair[i]) return close(ends[i]), 0;
    }
    return tuple_pack(2, pair[0], pair[1]);
}

Value kr__socket_getdefaulttimeout(void) {
    double seconds = socket_default_timeout();
    return seconds < 0 ? KR_NONE : float_make(seconds);
}

Value kr__socket_setdefaulttimeout(Value timeout) {
    double seconds;
    if (socket_timeout_arg(timeout, &seconds) < 0) return 0;
    socket_default_timeout_set(seconds);
    return KR_NONE;
}

/* ---- Byte order ---- */

/* 16 bits. 0, -1. */
static int short_arg(Value v, const char *function, uint16_t *number) {
    int64_t wide;
    if (object_index_i64(v, &wide, &kr_type_OverflowError) < 0) return -1;
    *number = (uint16_t)wide;
    if (wide >= 0 && wide <= UINT16_MAX) return 0;
    if (wide != (int)wide) {
        error_raise(&kr_type_OverflowError, wide < 0 ? "signed integer is less than minimum"
                                                     : "signed integer is greater than maximum");
        return -1;
    }
    error_raise(&kr_type_OverflowError,
                wide < 0 ? "%s: can't convert negative Python int to C 16-bit unsigned integer"
                         : "%s: Python int too large to convert to C 16-bit unsigned integer",
                function);
    return -1;
}

/* 32 bits. 0, -1. */
static int long_arg(Value v, uint32_t *number) {
    uint64_t wide;
    if (!value_is_int(v)) {
        error_raise(&kr_type_TypeError, "expected int, %T found", v);
    } else if (int_sign(v) < 0) {
        error_raise(&kr_type_OverflowError, "can't convert negative value to unsigned int");
    } else if (!int_fits_u64(v, &wide)) {
        error_raise(&kr_type_OverflowError, "Python int too large to convert to C unsigned long");
    } else if (wide > UINT32_MAX) {
        error_raise(&kr_type_OverflowError, "int larger than 32 bits");
    } else {
        *number = (uint32_t)wide;
        return 0;
    }
    return -1;
}

Value kr__socket_htons(Value x) {
    uint16_t number;
    return short_arg(x, "htons", &number) < 0 ? 0 : small_make(htons(number));
}

Value kr__socket_ntohs(Value x) {
    uint16_t number;
    return short_arg(x, "ntohs", &number) < 0 ? 0 : small_make(ntohs(number));
}

Value kr__socket_htonl(Value x) {
    uint32_t number;
    return long_arg(x, &number) < 0 ? 0 : small_make(htonl(number));
}

Value kr__socket_ntohl(Value x) {
    uint32_t number;
    return long_arg(x, &number) < 0 ? 0 : small_make(ntohl(number));
}

/* ---- Ancillary data ---- */

/* Of what length the header allows; `measure` adds at most an item's alignment and header. */
static Value cmsg_size(Value length, const char *function, bool padded) {
    int64_t n;
    if (object_index_i64(length, &n, &kr_type_OverflowError) < 0) return 0;
    if (n < 0 || n > INT32_MAX - (int64_t)CMSG_SPACE(0))
        return error_raise(&kr_type_OverflowError, "%s() argument out of range", function);
    return small_make(padded ? CMSG_SPACE((size_t)n) : CMSG_LEN((size_t)n));
}

Value kr__socket_CMSG_LEN(Value length) { return cmsg_size(length, "CMSG_LEN", false); }
Value kr__socket_CMSG_SPACE(Value length) { return cmsg_size(length, "CMSG_SPACE", true); }

/* ---- The module ---- */

Value kr__socket_const_has_ipv6(void) { return KR_TRUE; }

static const struct {
    const char *name;
    int64_t number;
} constants[] = {
#define CONSTANT(name) {#name, (int64_t)(name)},
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

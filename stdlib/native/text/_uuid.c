/* The module _uuid: UUIDs of version 1 (RFC 4122, section 4.2), from the time and an address of the
 * machine. */
#include "_uuid.stub.h"

#include "containers/containers.h"
#include "text/bytes.h"

#include <ifaddrs.h>
#include <net/if.h>
#include <pthread.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { NODE_BYTES = 6, UUID_BYTES = 16, VERSION_TIME = 0x1000, VARIANT = 0x8000 };

/* From 1582-10-15 to 1970-01-01, in units of 100 ns. */
#define GREGORIAN_OFFSET 0x01b21dd213814000

/* One for all threads: the time given last, and what tells UUIDs of the same time apart. */
static struct {
    pthread_mutex_t lock;
    bool is_ready;
    uint64_t last;
    uint16_t sequence; /* 14 bits */
    uint8_t node[NODE_BYTES];
} state = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* The hardware address of an interface with an address of the internet; false: it has none. */
static bool interface_address(int fd, const char *name, uint8_t node[NODE_BYTES]) {
    static const uint8_t nothing[NODE_BYTES];
    struct ifreq request = {.ifr_flags = 0};
    if (strlen(name) >= sizeof request.ifr_name) return false;
    strcpy(request.ifr_name, name);
    if (ioctl(fd, SIOCGIFHWADDR, &request) < 0) return false;
    memcpy(node, request.ifr_hwaddr.sa_data, NODE_BYTES);
    return memcmp(node, nothing, NODE_BYTES) != 0;
}

static bool machine_address(uint8_t node[NODE_BYTES]) {
    struct ifaddrs *interfaces;
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return false;
    bool found = false;
    if (getifaddrs(&interfaces) == 0) {
        for (const struct ifaddrs *i = interfaces; i && !found; i = i->ifa_next)
            found = i->ifa_addr && i->ifa_addr->sa_family == AF_INET &&
                    interface_address(fd, i->ifa_name, node);
        freeifaddrs(interfaces);
    }
    close(fd);
    return found;
}

static void random_fill(void *data, size_t size) {
    enum { TRIES = 8 }; /* so few bytes come at once, unless a signal interrupts */
    for (int i = 0; i < TRIES; i++)
        if (getrandom(data, size, 0) == (ssize_t)size) return;
}

static void state_prepare(void) {
    enum { MULTICAST = 1 }; /* no machine has such an address */
    random_fill(&state.sequence, sizeof state.sequence);
    if (!machine_address(state.node)) {
        random_fill(state.node, NODE_BYTES);
        state.node[0] |= MULTICAST;
    }
    state.is_ready = true;
}

/* Units of 100 ns, more than any given before; another sequence where the clock went back. */
static uint64_t next_time(void) {
    enum { UNIT = 100, UNITS_PER_SECOND = 10000000, STEP_BACK = UNITS_PER_SECOND / 1000 };
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    uint64_t time =
        (uint64_t)now.tv_sec * UNITS_PER_SECOND + (uint64_t)now.tv_nsec / UNIT + GREGORIAN_OFFSET;
    if (time + STEP_BACK < state.last)
        state.sequence++;
    else if (time <= state.last)
        time = state.last + 1;
    return state.last = time;
}

static uint8_t *put_big(uint8_t *out, uint64_t number, int bytes) {
    while (bytes--) *out++ = (uint8_t)(number >> 8 * bytes);
    return out;
}

Value kr__uuid_generate_time_safe(void) {
    uint8_t uuid[UUID_BYTES], *out = uuid;
    pthread_mutex_lock(&state.lock);
    if (!state.is_ready) state_prepare();
    uint64_t time = next_time();
    out = put_big(out, time & 0xffffffff, 4);
    out = put_big(out, time >> 32 & 0xffff, 2);
    out = put_big(out, (time >> 48 & 0xfff) | VERSION_TIME, 2);
    out = put_big(out, (state.sequence & 0x3fff) | VARIANT, 2);
    memcpy(out, state.node, NODE_BYTES);
    pthread_mutex_unlock(&state.lock);
    return tuple_pack(2, bytes_from(uuid, sizeof uuid), small_make(-1));
}

Value kr__uuid_const_has_uuid_generate_time_safe(void) { return small_make(1); }

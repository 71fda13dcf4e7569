/* The symbol table is the archive's first member, "/": a big-endian count, as many offsets of
 * members, then as many names with a NUL behind each (the System V and GNU form). It is in step
 * with the library by nature, which a list beside it would not be. */
#include "driver/archive.h"

#include <ar.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static const char thin_magic[] =
    "!<thin>\n"; /* members are files beside it: the build tree's form */
static const char module_prefix[] = "kr_module_";

static uint32_t read_big_endian(const uint8_t *p) {
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static void collect(const char *names, const char *end, uint32_t count, Arena *arena, StrMap *out) {
    const size_t prefix = sizeof module_prefix - 1;
    for (uint32_t i = 0; i < count && names < end; i++) {
        size_t length = strnlen(names, (size_t)(end - names));
        if (length > prefix && memcmp(names, module_prefix, prefix) == 0)
            str_map_put(out, arena_strndup(arena, names + prefix, length - prefix), out);
        names += length + 1;
    }
}

static bool read_table(const char *data, size_t size, Arena *arena, StrMap *out) {
    const struct ar_hdr *header = (const struct ar_hdr *)(data + SARMAG);
    if (size < SARMAG + sizeof *header + 4) return false;
    if (memcmp(data, ARMAG, SARMAG) != 0 && memcmp(data, thin_magic, SARMAG) != 0) return false;
    if (memcmp(header->ar_name, "/ ", 2) != 0) return false;
    size_t table_size = strtoul(header->ar_size, NULL, 10);
    const char *table = (const char *)(header + 1);
    if (table_size < 4 || table_size > size - (size_t)(table - data)) return false;
    uint32_t count = read_big_endian((const uint8_t *)table);
    if (count > (table_size - 4) / 4) return false;
    collect(table + 4 + 4 * (size_t)count, table + table_size, count, arena, out);
    return true;
}

bool archive_native_modules(const char *path, Arena *arena, StrMap *names) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    struct stat status;
    void *data = MAP_FAILED;
    if (fstat(fd, &status) == 0 && status.st_size > 0)
        data = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    close(fd);
    if (data == MAP_FAILED) return false;
    bool done = read_table(data, (size_t)status.st_size, arena, names);
    munmap(data, (size_t)status.st_size);
    if (!done) errno = ENOEXEC;
    return done;
}

/* Keeps the cache within its size: what was used longest ago goes first.
 *
 * Using an entry sets its time of modification (cache_touch). What was used a short while ago stays
 * in any case: another krait may be about to link it. */
#include "driver/cache.h"

#include "driver/files.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
    KEPT_SECONDS = 600,
    SPARE_PART = 8, /* an eighth of the size is freed at once, so that not every run has to */
};

static const uint64_t size_default = UINT64_C(1) << 30;

typedef struct CacheEntry {
    const char *path;
    uint64_t bytes;
    struct timespec used;
} CacheEntry;

typedef VEC(CacheEntry) CacheEntries;

uint64_t cache_size_parse(const char *text) {
    static const char units[] = "KMG";
    char *end;
    if (!text || *text < '0' || *text > '9') return size_default;
    uint64_t size = strtoull(text, &end, 10);
    const char *unit = *end ? strchr(units, *end) : NULL;
    if (unit) return end[1] ? size_default : size << 10 * (unit - units + 1);
    return *end ? size_default : size;
}

void cache_touch(const char *path) { utimensat(AT_FDCWD, path, NULL, 0); }

static void list_folder(const Cache *cache, const char *kind, CacheEntries *entries) {
    const char *folder = path_join(cache->arena, cache->folder, kind);
    DIR *stream = opendir(folder);
    if (!stream) return;
    for (struct dirent *entry; (entry = readdir(stream));) {
        struct stat status;
        if (fstatat(dirfd(stream), entry->d_name, &status, 0) != 0 || !S_ISREG(status.st_mode))
            continue;
        vec_push(entries, ((CacheEntry){path_join(cache->arena, folder, entry->d_name),
                                        (uint64_t)status.st_blocks * 512, status.st_mtim}));
    }
    closedir(stream);
}

static int compare_use(const void *a, const void *b) {
    const struct timespec *x = &((const CacheEntry *)a)->used, *y = &((const CacheEntry *)b)->used;
    if (x->tv_sec != y->tv_sec) return x->tv_sec < y->tv_sec ? -1 : 1;
    if (x->tv_nsec != y->tv_nsec) return x->tv_nsec < y->tv_nsec ? -1 : 1;
    return strcmp(((const CacheEntry *)a)->path, ((const CacheEntry *)b)->path);
}

void cache_trim(const Cache *cache) {
    if (!cache->folder) return;
    uint64_t limit = cache_size_parse(getenv("KRAIT_CACHE_SIZE")), total = 0;
    CacheEntries entries = {0};
    for (size_t i = 0; i < CACHE_KIND_COUNT; i++) list_folder(cache, cache_kinds[i], &entries);
    for (uint32_t i = 0; i < entries.len; i++) total += entries.items[i].bytes;
    if (total > limit) {
        time_t kept = time(NULL) - KEPT_SECONDS;
        qsort(entries.items, entries.len, sizeof *entries.items, compare_use);
        for (uint32_t i = 0; i < entries.len && total > limit - limit / SPARE_PART; i++) {
            if (entries.items[i].used.tv_sec > kept) break;
            if (unlink(entries.items[i].path) == 0) total -= entries.items[i].bytes;
        }
    }
    vec_free(&entries);
}

void cache_drop_unused(const Cache *cache, time_t begin) {
    CacheEntries entries = {0};
    for (size_t i = 0; i < CACHE_KIND_COUNT; i++) list_folder(cache, cache_kinds[i], &entries);
    for (uint32_t i = 0; i < entries.len; i++)
        if (entries.items[i].used.tv_sec < begin - KEPT_SECONDS) unlink(entries.items[i].path);
    vec_free(&entries);
}

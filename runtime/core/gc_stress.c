/* The record of all objects, which exists under KRAIT_GC_STRESS and AddressSanitizer only.
 *
 * The collector reuses the memory of dead objects late and piece by piece, so that a program with a
 * missing root may run on unharmed. Here each dead object is overwritten at once with words that
 * are neither a pointer nor a value. The record is in memory of malloc, which the collector does
 * not look at. */
#include "core/gc_stress.h"

#include "core/native.h"
#include "core/sanitizer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Record {
    void *object;
    size_t size;
} Record;

enum { BURIED = 0xd8, RECORDS_LEAST = 1024 };

uint64_t gc_stress_interval;
bool gc_stress_recording;
void (*gc_stress_each_watched)(void (*keep)(const void *object));
void (*gc_stress_before)(void);
bool gc_stress_rests;

/* What a dead object's first word says. No slot is set, and no word of it is to be marked: an old
 * word on the stack may make the collector meet the object again. */
static const NativeType burial = {.name = "dead object", .module = "builtins"};
static Type buried = {.type = &buried, .native = &burial};

static uint64_t allocations;
static Record *records;
static size_t record_count, record_space;

void gc_stress_start(void) {
    const char *text = getenv("KRAIT_GC_STRESS");
    gc_stress_interval = text ? strtoull(text, NULL, 10) : 0;
    gc_stress_recording = SANITIZER_ACTIVE || gc_stress_interval;
}

bool gc_stress_due(void) { return ++allocations % gc_stress_interval == 0; }

static void records_grow(void) {
    record_space = record_space ? 2 * record_space : RECORDS_LEAST;
    records = realloc(records, record_space * sizeof *records);
    if (records) return;
    perror("krait: no memory for the record of objects");
    exit(1);
}

void gc_stress_add(void *object, size_t size) {
    if (record_count == record_space) records_grow();
    records[record_count++] = (Record){object, size};
}

static void record_bury(const Record *record) {
    sanitizer_open(record->object, record->size);
    memset(record->object, BURIED, record->size);
    ((Object *)record->object)->type = &buried;
}

void gc_stress_bury(bool (*is_live)(const void *object)) {
    size_t kept = 0;
    for (size_t i = 0; i < record_count; i++) {
        if (is_live(records[i].object))
            records[kept++] = records[i];
        else
            record_bury(&records[i]);
    }
    record_count = kept;
}

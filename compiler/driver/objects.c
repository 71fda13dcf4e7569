#include "driver/objects.h"

#include "driver/backend.h"
#include "driver/files.h"
#include "driver/hash.h"
#include "driver/process.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

enum { THREADS_MAX = 16, THREAD_STACK_BYTES = 256 << 20 };

typedef struct Job {
    Unit *unit;
    const char *path;
    bool is_done; /* up to date in the cache */
    bool failed;
    Text messages; /* printed when all are done, in the order of units */
} Job;

typedef struct Jobs {
    Program *program;
    const Backend *backend;
    CgProgram start;
    const char *options[CODE_KIND_COUNT]; /* see cache_object_options */
    Job *items;
    uint32_t count;
    _Atomic uint32_t next;
} Jobs;

/* ---- What is compiled before ---- */

static bool job_is_start(const Jobs *jobs, const Job *job) {
    return job->unit == jobs->program->units.items[0];
}

/* Everything an object depends on. The script's object also tells which modules the program has. */
static void object_key(const Jobs *jobs, const Job *job, char key[HASH_TEXT_SIZE]) {
    Hasher hasher;
    hash_init(&hasher);
    hash_text(&hasher, "object");
    hash_text(&hasher, jobs->options[unit_kind(job->unit)]);
    hash_text(&hasher, job->unit->name);
    hash_text(&hasher, job->unit->path);
    hash_text(&hasher, job->unit->source_hash);
    hash_text(&hasher, job->unit->asks_constants ? "constants" : "");
    hash_text(&hasher, job->unit->profiled ? "profiled" : "");
    hash_text(&hasher, job->unit->reaps ? "reaps" : job->unit->tells ? "tells" : "");
    if (job_is_start(jobs, job)) {
        hash_text(&hasher, jobs->start.script);
        for (uint32_t i = 0; i < jobs->start.module_count; i++)
            hash_text(&hasher, jobs->start.modules[i]);
    }
    hash_finish(&hasher, key);
}

static bool wants_dumps(const Session *session) {
    return option_given(&session->options, OPTION_PRINT_AFTER) ||
           option_given(&session->options, OPTION_TIME_PASSES);
}

static void job_prepare(const Jobs *jobs, Job *job, Cache *cache, const char *folder) {
    char key[HASH_TEXT_SIZE];
    object_key(jobs, job, key);
    job->path = cache_object_path(cache, unit_kind(job->unit), key, folder);
    job->is_done = file_exists(job->path) && !wants_dumps(jobs->program->session);
    if (job->is_done) cache_touch(job->path);
}

/* ---- Compiling ---- */

static bool job_write(Job *job, const Text *object) {
    if (file_write(job->path, object->data, object->length, FILE_PLAIN)) return true;
    text_printf(&job->messages, "cannot write %s: %s", job->path, strerror(errno));
    return false;
}

static void job_run(const Jobs *jobs, Job *job) {
    const Session *session = jobs->program->session;
    uint64_t begin = clock_nanoseconds();
    Text object, dumps;
    text_init(&object);
    text_init(&dumps);
    IrModule *module = backend_lower(session, job->unit, &dumps, &job->messages);
    const CgProgram *start = job_is_start(jobs, job) ? &jobs->start : NULL;
    job->failed = !module ||
                  !backend_compile(jobs->backend, job->unit, module, start, CG_OBJECT, &object,
                                   &job->messages) ||
                  !job_write(job, &object);
    if (dumps.length) text_write(&dumps, stderr);
    text_release(&object);
    text_release(&dumps);
    session_say(session, "compiled %s in %.1f ms", job->unit->name,
                (double)(clock_nanoseconds() - begin) / 1e6);
}

static void *work(void *argument) {
    Jobs *jobs = argument;
    for (;;) {
        uint32_t index = atomic_fetch_add(&jobs->next, 1);
        if (index >= jobs->count) return NULL;
        if (!jobs->items[index].is_done) job_run(jobs, &jobs->items[index]);
    }
}

static uint32_t thread_count(uint32_t pending) {
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    uint32_t wanted =
        processors > 0 && (uint32_t)processors < pending ? (uint32_t)processors : pending;
    return wanted > THREADS_MAX ? THREADS_MAX : wanted;
}

/* The stacks are roomy, because trees and LLVM's recursion may be deep; only what is touched costs
 * memory. The calling thread only waits, unless no thread can be had. */
static void run_all(Jobs *jobs, uint32_t pending) {
    uint32_t wanted = thread_count(pending), started = 0;
    pthread_t threads[THREADS_MAX];
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, THREAD_STACK_BYTES);
    while (started < wanted && pthread_create(&threads[started], &attributes, work, jobs) == 0)
        started++;
    pthread_attr_destroy(&attributes);
    if (started == 0) work(jobs);
    for (uint32_t i = 0; i < started; i++) pthread_join(threads[i], NULL);
}

/* ---- All ---- */

static Outcome report(const Jobs *jobs) {
    Outcome outcome = OUTCOME_DONE;
    for (uint32_t i = 0; i < jobs->count; i++) {
        Job *job = &jobs->items[i];
        if (job->failed)
            outcome = session_fault(jobs->program->session, "%s: %s", job->unit->path,
                                    text_cstr(&job->messages));
        text_release(&job->messages);
    }
    return outcome;
}

static void jobs_init(Jobs *jobs, Program *program, ObjectsOf which, const Backend *backend) {
    Arena *arena = &program->session->arena;
    uint32_t count = program->units.len;
    const char **names = ARENA_NEW_ARRAY(arena, const char *, count);
    *jobs = (Jobs){.program = program, .backend = backend};
    jobs->items = ARENA_NEW_ARRAY(arena, Job, count);
    bool profiled = which == OBJECTS_OF_PROGRAM && str_map_has(&program->natives, "_lsprof");
    for (uint32_t i = 0; i < count; i++) {
        Unit *unit = program->units.items[i];
        names[i] = unit->name;
        unit->profiled = profiled;
        if (which == OBJECTS_OF_PROGRAM || unit_kind(unit) == CODE_OF_LIBRARY)
            jobs->items[jobs->count++].unit = unit;
    }
    jobs->start = (CgProgram){names, count, program->script};
}

static uint32_t prepare_all(Jobs *jobs, Cache *cache, const char *folder) {
    uint32_t pending = 0;
    for (int kind = 0; kind < CODE_KIND_COUNT; kind++)
        jobs->options[kind] = cache_object_options(cache, jobs->program->session, (CodeKind)kind);
    for (uint32_t i = 0; i < jobs->count; i++) {
        job_prepare(jobs, &jobs->items[i], cache, folder);
        pending += !jobs->items[i].is_done;
    }
    return pending;
}

Outcome objects_make(Objects *objects, Program *program, ObjectsOf which, Cache *cache,
                     const char *folder) {
    Session *session = program->session;
    Backend backend = {0};
    Jobs jobs;
    jobs_init(&jobs, program, which, &backend);
    uint32_t pending = prepare_all(&jobs, cache, folder);
    Outcome outcome = pending ? backend_open(&backend, session) : OUTCOME_DONE;
    if (outcome == OUTCOME_DONE && pending) {
        run_all(&jobs, pending);
        outcome = report(&jobs);
    }
    objects->count = jobs.count;
    objects->paths = ARENA_NEW_ARRAY(&session->arena, const char *, jobs.count);
    for (uint32_t i = 0; i < jobs.count; i++) objects->paths[i] = jobs.items[i].path;
    return outcome;
}

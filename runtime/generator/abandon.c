/* Generators that are abandoned while their body is inside try or with: it is closed as if close()
 * had been called, when the collector finds the generator unreachable, when a loop over it is left,
 * or when the program ends. */
#include "generator/abandon.h"

#include "containers/containers.h"
#include "core/type.h"
#include "exception/exception.h"
#include "generator/async_generator.h"
#include "generator/coroutine.h"
#include "module/module.h"

#include <assert.h>
#include <string.h>

/* What `guarded` of a generator says. */
enum {
    GUARD_NONE,
    GUARD_LISTED,
    GUARD_ENDING /* the program ends: it is closed once, and then forgotten */
};

/* All guarded ones that are not finished, in no order: a generator knows its place. Their addresses
 * are inverted, so that the list keeps none alive; none dies unnoticed, because each has a
 * finalizer. */
static uintptr_t *guarded;
static uint32_t guarded_count, guarded_room;

enum { GUARDED_FIRST_ROOM = 64 };

static void guarded_grow(void) {
    uint32_t room = guarded_room ? 2 * guarded_room : GUARDED_FIRST_ROOM;
    uintptr_t *list = gc_bytes(room * sizeof *list);
    if (guarded_count) memcpy(list, guarded, guarded_count * sizeof *list);
    guarded = list;
    guarded_room = room;
}

static GeneratorObject *guarded_get(uint32_t index) { return (GeneratorObject *)~guarded[index]; }

static void guarded_forget(GeneratorObject *g) {
    assert(g->guarded == GUARD_LISTED && guarded_get(g->number_) == g &&
           "a guarded generator is listed once");
    GeneratorObject *last = guarded_get(--guarded_count);
    guarded[g->number_] = ~(uintptr_t)last;
    last->number_ = g->number_;
    g->guarded = GUARD_NONE;
}

static void close_abandoned(GeneratorObject *g) {
    if (g->status != GENERATOR_READY) return;
    Value before = error_take(), handled = kr_thread.handled;
    kr_thread.handled = 0;
    bool hooked = g->type == &kr_type_async_generator && kri_async_finalizer;
    bool done =
        hooked ? object_call1(kri_async_finalizer, value_of(g)) != 0 : generator_close(g) == 0;
    if (!done) error_unraisable(value_of(g));
    kr_thread.handled = handled;
    kr_thread.error = before;
}

/* It may have been closed since it was found unreachable. */
static void generator_collected(void *object, void *data) {
    (void)data;
    GeneratorObject *g = object;
    if (g->guarded != GUARD_LISTED) return;
    guarded_forget(g);
    close_abandoned(g);
}

void kr_frame_guard_slow(Value generator) {
    GeneratorObject *g = generator_object(generator);
    if (guarded_count == guarded_room) guarded_grow();
    g->guarded = GUARD_LISTED;
    g->number_ = guarded_count;
    guarded[guarded_count++] = ~(uintptr_t)g;
    gc_finalizer_set(g, generator_collected, NULL);
}

void generator_unguard(GeneratorObject *g) {
    if (g->guarded == GUARD_LISTED) guarded_forget(g);
    g->guarded = GUARD_NONE;
    gc_finalizer_set(g, NULL, NULL);
}

/* ---- Loops ---- */

/* A generator that nobody has started yet comes from the call whose result is iterated: nobody else
 * has it. */
void kr_iter_mark_slow(Value generator) { generator_object(generator)->only_loop = 1; }

void kr_iter_drop_slow(Value iterator) {
    GeneratorObject *g = generator_object(iterator);
    if (g->status != GENERATOR_READY) return;
    if (g->guarded)
        close_abandoned(g);
    else
        generator_finish(g);
}

/* ---- The end of the program ---- */

static void close_at_end(GeneratorObject *g) {
    if (g->guarded != GUARD_LISTED) return;
    guarded_forget(g);
    g->guarded = GUARD_ENDING;
    close_abandoned(g);
}

/* CPython drops the variables of __main__ in their order. */
static void close_globals(void) {
    Value main = module_import_text("__main__");
    if (!main) {
        error_clear();
        return;
    }
    Value names = dict_keys_list(module_object(main)->dict);
    for (size_t i = 0; i < list_length(names); i++) {
        Value value = dict_get(module_object(main)->dict, list_get(names, i));
        if (!value || !value_is_object(value)) continue;
        const Type *type = value_type(value);
        if (type == &kr_type_generator || type == &kr_type_coroutine)
            close_at_end(generator_object(value));
    }
}

void generators_exit(void) {
    if (guarded_count) close_globals();
    uint32_t count = guarded_count;
    GeneratorObject **all = gc_new_scanned(NULL, (count + 1) * sizeof *all);
    for (uint32_t i = 0; i < count; i++) all[i] = guarded_get(i);
    for (uint32_t i = 0; i < count; i++) close_at_end(all[i]);
    coroutines_exit();
}

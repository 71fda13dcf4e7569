/* Generators that are abandoned while their body is inside try or with: it is closed as if close()
 * had been called, when the collector finds the generator unreachable, when a loop over it is left,
 * or when the program ends. */
#include "generator/abandon.h"

#include "containers/containers.h"
#include "core/type.h"
#include "function/function.h"
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
    GUARD_DONE /* it has been closed as abandoned, which is done once (PEP 442) */
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

static bool is_unawaited(const GeneratorObject *g) {
    return g->type == &kr_type_coroutine && !g->started_;
}

/* False: an error is set. */
static bool end_abandoned(GeneratorObject *g) {
    if (is_unawaited(g)) {
        g->started_ = 1;
        coroutine_warn(g);
        return true;
    }
    Value hook = async_generator_hook(g);
    return hook ? object_call1(hook, value_of(g)) != 0 : generator_close(g) == 0;
}

static void close_abandoned(GeneratorObject *g) {
    if (g->status != GENERATOR_READY) return;
    Value before = error_take(), handled = kr_thread.handled;
    kr_thread.handled = 0;
    if (!end_abandoned(g)) error_unraisable(value_of(g));
    kr_thread.handled = handled;
    kr_thread.error = before;
}

/* It may have been closed meanwhile. */
static void close_listed(GeneratorObject *g) {
    if (g->guarded != GUARD_LISTED) return;
    guarded_forget(g);
    g->guarded = GUARD_DONE;
    close_abandoned(g);
}

static void generator_collected(void *object, void *data) {
    (void)data;
    close_listed(object);
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
    g->only_await = 0; /* what the collector was told of is not used again */
    gc_finalizer_set(g, NULL, NULL);
}

/* ---- Loops ---- */

/* Where a method of this object is looked up. */
static Value method_of(Value object, Value name) {
    if (value_is_exact(object, &kr_type_module)) return dict_get(module_object(object)->dict, name);
    Value found = type_lookup(value_is_class(object) ? (Type *)object : value_type(object), name);
    bool is_wrapped = found && (value_is_exact(found, &kr_type_staticmethod) ||
                                value_is_exact(found, &kr_type_classmethod));
    return is_wrapped ? wrapped_callable(found) : found;
}

/* Does what was called, or is its method that was called, make such generators? A function that
 * hands out one made before has another code. */
static bool makes_generator(Value called, const GeneratorObject *g) {
    if (called == value_of(g) || called == g->function) return true;
    if (value_is_method(called)) return ((const BoundMethod *)called)->function == g->function;
    return method_of(called, function_name(g->function)) == g->function;
}

/* Then nobody else has it. */
void kr_iter_mark_slow(Value generator, Value called) {
    GeneratorObject *g = generator_object(generator);
    g->only_loop = makes_generator(called, g);
}

void generator_drop(GeneratorObject *g) {
    if (g->status != GENERATOR_READY) return;
    if (g->guarded == GUARD_NONE && g->delegate) { /* which is closed too, whoever has it */
        g->guarded = GUARD_DONE;
        close_abandoned(g);
    } else if (g->guarded == GUARD_LISTED) {
        close_listed(g);
    } else {
        generator_finish(g);
    }
}

bool coroutine_end_unawaited(GeneratorObject *g) {
    if (!is_unawaited(g)) return false;
    coroutine_note_started(g);
    coroutine_warn(g);
    generator_finish(g);
    return true;
}

void kr_result_drop_slow(Value coroutine, Value called) {
    GeneratorObject *g = generator_object(coroutine);
    if (!g->started_ && makes_generator(called, g)) coroutine_end_unawaited(g);
}

void kr_result_keep_slow(Value coroutine) {
    if (!generator_object(coroutine)->started_) coroutines_watch();
}

void kr_iter_drop_slow(Value iterator) { generator_drop(generator_object(iterator)); }

/* ---- The end of the program ---- */

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
            close_listed(generator_object(value));
    }
}

void generators_exit(void) {
    coroutines_watch();
    if (guarded_count) { /* what nobody has any more comes first */
        gc_collect();
        gc_finalizers_run();
    }
    coroutines_end();
    if (guarded_count) close_globals();
    uint32_t count = guarded_count;
    GeneratorObject **all = gc_new_scanned(NULL, (count + 1) * sizeof *all);
    for (uint32_t i = 0; i < count; i++) all[i] = guarded_get(i);
    for (uint32_t i = 0; i < count; i++) close_listed(all[i]);
}

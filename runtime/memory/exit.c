/* The order in which CPython finalizes what is left at the end.
 *
 * A module that defines a function or class is part of a cycle (its dict, the function, and back):
 * its variables go in a collection, whose order is that of the collection before, which has put
 * everything in the order in which it is reached from the modules, level by level. Any other
 * module's dict is freed by itself, variable by variable, each with all that only it refers to. */
#include "memory/exit.h"

#include "containers/containers.h"
#include "core/descriptor.h"
#include "core/slot.h"
#include "function/function.h"
#include "memory/children.h"
#include "memory/watch.h"
#include "module/module.h"

typedef struct ExitWalk {
    Value seen;   /* set of addresses */
    Value queue;  /* list: what is reached, in order */
    bool is_deep; /* depth first */
    bool is_cyclic;
    const ModuleObject *module;
} ExitWalk;

static void reach(Value v, void *data);

static bool is_new(const ExitWalk *walk, Value v) {
    Value address = small_make((int64_t)(v >> 3));
    if (kr_contains(walk->seen, address) > 0) return false;
    return kr_set_add_raw(walk->seen, address) == 0;
}

/* What is static lives on; other modules have their own turn. */
static bool is_followed(Value v) {
    return value_is_object(v) && gc_object_at((const void *)v) && !value_is_module(v);
}

static void reach(Value v, void *data) {
    ExitWalk *walk = data;
    if (!is_followed(v) || !is_new(walk, v)) return;
    if (value_is_exact(v, &kr_type_function) && ((FunctionObject *)v)->module == walk->module)
        walk->is_cyclic = true;
    list_append(walk->queue, v);
    if (walk->is_deep && recursion_check() == 0) children_each(v, reach, walk);
    error_clear();
}

static Value walk_module(const ModuleObject *module, bool is_deep, bool *is_cyclic) {
    ExitWalk walk = {kr_set_make(NULL, 0), list_new(0), is_deep, false, module};
    size_t position = 0;
    Value key, value;
    while (dict_next(module->dict, &position, &key, &value)) reach(value, &walk);
    for (size_t i = 0; !is_deep && i < list_length(walk.queue); i++)
        children_each(list_get(walk.queue, i), reach, &walk);
    *is_cyclic = walk.is_cyclic;
    return walk.queue;
}

static void finalize(Watch *watch) {
    if (watch && watch->final == finalizer_run) watch_finalize(watch);
}

static void module_finalize(const ModuleObject *module) {
    bool is_cyclic, ignored;
    Value objects = walk_module(module, false, &is_cyclic);
    if (!is_cyclic) objects = walk_module(module, true, &ignored);
    for (size_t i = 0; i < list_length(objects); i++)
        finalize(watch_find((const void *)list_get(objects, i)));
}

static bool some_left(void) {
    for (const Watch *watch = watch_first(); watch; watch = watch->next)
        if (watch->final == finalizer_run) return true;
    return false;
}

static void modules_finalize(void) {
    const ProgramDef *program = modules_program();
    for (uint64_t i = 0; i < program->module_count; i++) {
        const ModuleObject *module = module_of_def(program->modules[i]);
        if (module && module->dict) module_finalize(module);
    }
}

/* Those in this state, in the order of their making. */
static void state_finalize(WatchState state) {
    Value objects = list_new(0);
    for (const Watch *watch = watch_first(); watch; watch = watch->next)
        if (watch->state == state) list_append(objects, value_of(watch_object(watch)));
    for (size_t i = 0; i < list_length(objects); i++)
        finalize(watch_find((const void *)list_get(objects, i)));
}

void finalizers_exit(void) {
    if (!some_left()) return;
    state_finalize(WATCH_CYCLIC); /* CPython collects before it takes the modules apart */
    modules_finalize();
    state_finalize(WATCH_ALIVE);
}

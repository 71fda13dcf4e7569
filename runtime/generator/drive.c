/* Resuming a generator that delegates: a chain of yield from, or of await, is left and entered at
 * its innermost generator alone. Those between wait; each goes on when the one below it has ended.
 *
 * So a step costs a look at each of the chain, not a switch and a call for each, and deep chains
 * need no stack. What can be seen of a resumption (who is running, what sys._getframe shows) is
 * kept in a list of the drives that are under way. */
#include "generator/drive.h"

#include "core/error.h"
#include "core/type.h"

#include <assert.h>

/* The generator that g waits for, if that can be resumed without g: while g handles an exception,
 * what it waits for sees that too. */
static GeneratorObject *step_down(const GeneratorObject *g) {
    Value delegate = g->delegate;
    if (!delegate || g->handled || !value_is_object(delegate)) return NULL;
    GeneratorObject *below = generator_object(delegate);
    if (below->type != &kr_type_generator && below->type != &kr_type_coroutine) return NULL;
    return below->status == GENERATOR_READY && below->state != 0 ? below : NULL;
}

static void descend(Drive *d) {
    GeneratorObject *g = d->root, *below;
    for (d->depth = 0; (below = step_down(g)) != NULL; d->depth++) {
        d->path[d->depth % DRIVE_PATH_LENGTH] = g;
        g = below;
    }
    d->leaf = g;
    d->noted_from = d->depth > DRIVE_PATH_LENGTH ? d->depth - DRIVE_PATH_LENGTH : 0;
}

/* Only the last part of a long way is noted. When that is used up, it is gone again. */
static void note_path(Drive *d) {
    GeneratorObject *g = d->root;
    for (size_t i = 0; i < d->depth; i++) {
        d->path[i % DRIVE_PATH_LENGTH] = g;
        g = generator_object(g->delegate);
    }
    d->noted_from = d->depth > DRIVE_PATH_LENGTH ? d->depth - DRIVE_PATH_LENGTH : 0;
}

static GeneratorObject *parent_of_leaf(Drive *d) {
    assert(d->depth > 0 && "the root has no parent here");
    size_t above = d->depth - 1;
    if (d->noted_from > above) note_path(d);
    d->depth = above;
    return d->path[above % DRIVE_PATH_LENGTH];
}

/* ---- Who is running ---- */

bool drive_passes(const GeneratorObject *g) {
    for (const Drive *d = kr_thread.drives; d; d = d->outer)
        for (const GeneratorObject *at = d->root; at != d->leaf;
             at = generator_object(at->delegate))
            if (at == g) return true;
    return false;
}

/* ---- Resuming ---- */

static Value leaf_run(GeneratorObject *leaf, Value sent) {
    leaf->status = GENERATOR_RUNNING;
    Value item = leaf->resume(sent, value_of(leaf));
    if (!item) return generator_ended(leaf);
    leaf->status = GENERATOR_READY;
    return item;
}

/* The leaf has ended: its result, or its error, goes to the one above. */
static Value leave_leaf(Drive *d) {
    GeneratorObject *leaf = d->leaf, *parent = parent_of_leaf(d);
    Value result = error_is_set() ? 0 : generator_result(leaf);
    if (leaf->only_await) generator_recycle(leaf);
    parent->delegate = 0;
    d->leaf = parent;
    return result;
}

static Value chain_run(Drive *d, Value sent) {
    GeneratorObject *root = d->root;
    root->status = GENERATOR_RUNNING;
    Value item;
    while (!(item = leaf_run(d->leaf, sent)) && d->leaf != root) sent = leave_leaf(d);
    if (item) root->status = GENERATOR_READY;
    return item;
}

static bool is_running_generator(Value v) {
    if (!v || !value_is_object(v)) return false;
    const Type *type = value_object(v)->type;
    return (type == &kr_type_generator || type == &kr_type_coroutine) &&
           generator_object(v)->status == GENERATOR_RUNNING;
}

Value generator_drive(GeneratorObject *root, Value sent) {
    Drive d;
    d.root = root;
    descend(&d);
    if (is_running_generator(d.leaf->delegate) && drive_passes(root))
        return error_raise(&kr_type_ValueError, "%s already executing", generator_kind(root));
    d.outer = kr_thread.drives;
    kr_thread.drives = &d;
    Value item = chain_run(&d, sent);
    kr_thread.drives = d.outer;
    return item;
}

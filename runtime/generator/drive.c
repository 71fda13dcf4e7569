/* Resuming a generator that delegates: a chain of yield from, or of await, is left and entered at
 * its innermost generator alone. Those between wait; each goes on when the one below it has ended.
 *
 * So a step costs a look at each of the chain, not a switch and a call for each, and deep chains
 * need no stack. What can be seen of a resumption (who is running, what sys._getframe shows) is
 * kept in a list of the drives that are under way. */
#include "generator/drive.h"

#include "core/error.h"
#include "core/profile.h"
#include "core/thread.h"
#include "core/type.h"

#include "abi/functions.h"

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

enum { PATH_LENGTH = 64 };

/* A drive with the way down, as far as it is noted. */
typedef struct Chain {
    Drive drive;
    size_t noted_from;                  /* `path` has those from this depth on */
    GeneratorObject *path[PATH_LENGTH]; /* by depth, modulo its length */
} Chain;

static void descend(Chain *c) {
    GeneratorObject *g = c->drive.root, *below;
    size_t depth = 0;
    for (; (below = step_down(g)) != NULL; depth++) {
        c->path[depth % PATH_LENGTH] = g;
        g = below;
    }
    c->drive.leaf = g;
    c->drive.depth = depth;
    c->noted_from = depth > PATH_LENGTH ? depth - PATH_LENGTH : 0;
}

/* Only the last part of a long way is noted. When that is used up, it is gone again. */
static void note_path(Chain *c) {
    GeneratorObject *g = c->drive.root;
    size_t depth = c->drive.depth;
    for (size_t i = 0; i < depth; i++) {
        c->path[i % PATH_LENGTH] = g;
        g = generator_object(g->delegate);
    }
    c->noted_from = depth > PATH_LENGTH ? depth - PATH_LENGTH : 0;
}

static GeneratorObject *parent_of_leaf(Chain *c) {
    assert(c->drive.depth > 0 && "the root has no parent here");
    size_t above = c->drive.depth - 1;
    if (c->noted_from > above) note_path(c);
    c->drive.depth = above;
    return c->path[above % PATH_LENGTH];
}

/* ---- Who is running ---- */

bool drive_passes(const GeneratorObject *g) {
    for (const Drive *d = kr_thread.drives; d; d = d->outer)
        for (const GeneratorObject *at = d->root; at != d->leaf;
             at = generator_object(at->delegate))
            if (at == g) return true;
    return false;
}

const GeneratorObject *drive_member(const Drive *d, size_t depth) {
    const GeneratorObject *g = d->root;
    while (depth-- > 0) g = generator_object(g->delegate);
    return g;
}

const Drive *drive_between(const void *low, const void *high) {
    const Drive *d = kr_thread.drives;
    while (d && (const void *)d <= low) d = d->outer;
    return d && (!high || (const void *)d < high) ? d : NULL;
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
static Value leave_leaf(Chain *c) {
    GeneratorObject *leaf = c->drive.leaf, *parent = parent_of_leaf(c);
    Value result = error_is_set() ? 0 : generator_result(leaf);
    if (leaf->only_await) generator_recycle(leaf);
    parent->delegate = 0;
    c->drive.leaf = parent;
    return result;
}

static Value chain_run(Chain *c, Value sent) {
    GeneratorObject *root = c->drive.root;
    root->status = GENERATOR_WAITING;
    Value item;
    while (!(item = leaf_run(c->drive.leaf, sent)) && c->drive.leaf != root) sent = leave_leaf(c);
    if (item) root->status = GENERATOR_READY;
    return item;
}

/* The same for a profiler, which is told as if each of the chain ran. One that goes on because the
 * one below has ended was entered before. */
static Value chain_run_told(Chain *c, Value sent) {
    size_t count = c->drive.depth;
    const Code **codes = gc_bytes((count + 1) * sizeof *codes);
    GeneratorObject *g = c->drive.root;
    for (size_t i = 0; i < count; i++, g = generator_object(g->delegate)) {
        codes[i] = ((const FunctionHead *)g->function)->code;
        kr_profile_enter(codes[i]);
    }
    GeneratorObject *root = c->drive.root;
    root->status = GENERATOR_WAITING;
    Value item;
    while (!(item = leaf_run(c->drive.leaf, sent)) && c->drive.leaf != root) {
        sent = leave_leaf(c);
        profile_skip_enter();
    }
    for (size_t i = c->drive.depth; i > 0; i--) kr_profile_leave(codes[i - 1]);
    if (item) root->status = GENERATOR_READY;
    return item;
}

static bool is_running_generator(Value v) {
    if (!v || !value_is_object(v)) return false;
    const Type *type = value_object(v)->type;
    return (type == &kr_type_generator || type == &kr_type_coroutine) &&
           generator_status(generator_object(v)) == GENERATOR_RUNNING;
}

/* A chain needs no stack however long it is. One that has more generators than there may be calls
 * has no end, most likely: what would be the next of them gets the RecursionError. */
Value generator_drive(GeneratorObject *root, Value sent) {
    Chain c;
    c.drive.root = root;
    descend(&c);
    if (is_running_generator(c.drive.leaf->delegate) && drive_passes(root))
        return error_raise(&kr_type_ValueError, "%s already executing", generator_kind(root));
    drive_begin(&c.drive);
    if (KR_UNLIKELY(c.drive.depth >= (size_t)recursion_limit_get()))
        sent = error_raise(&kr_type_RecursionError, "maximum recursion depth exceeded");
    bool told = KR_UNLIKELY(profile_is_on());
    Value item = told ? chain_run_told(&c, sent) : chain_run(&c, sent);
    drive_end(&c.drive);
    return item;
}

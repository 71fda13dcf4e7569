/* The direct subclasses of each type, held weakly, in the order of their creation; and the classes
 * whose metaclass put the type into their MRO though it is no base of theirs: these depend on its
 * attributes too, but __subclasses__ does not show them. */
#include "core/type.h"

#include "containers/containers.h"
#include "type.stub.h"

/* type->subclasses_ is a chain of these, newest first. The cell is pointer-free memory, so that it
 * does not keep the subclass alive; the collector clears it when the subclass dies. */
typedef struct SubclassNode {
    struct SubclassNode *next;
    void **cell;
    bool by_mro_only;
    uint32_t length, prune_at; /* of the first of a chain: how long it is, and may be */
} SubclassNode;

enum { PRUNE_LEAST = 16 };

/* A dead subclass leaves an empty cell. These are dropped whenever the chain has become twice as
 * long as it was without them. */
static SubclassNode *chain_prune(SubclassNode *node) {
    while (node && !*node->cell) node = node->next;
    return node;
}

static void chain_shorten(SubclassNode *first) {
    first->length = 1;
    for (SubclassNode *at = first; (at->next = chain_prune(at->next)); at = at->next)
        first->length++;
    first->prune_at = first->length * 2 + PRUNE_LEAST;
}

static void node_add(Type *base, Type *subclass, bool by_mro_only) {
    const SubclassNode *before = (const SubclassNode *)base->subclasses_;
    SubclassNode *node = gc_new_scanned(NULL, sizeof *node);
    node->by_mro_only = by_mro_only;
    node->cell = gc_bytes(sizeof(void *));
    *node->cell = subclass;
    if (subclass->flags & TYPE_HEAP) gc_weak_link(node->cell, subclass);
    node->next = (SubclassNode *)base->subclasses_;
    node->length = before ? before->length + 1 : 1;
    node->prune_at = before ? before->prune_at : PRUNE_LEAST;
    if (node->length > node->prune_at) chain_shorten(node);
    base->subclasses_ = value_of(node);
}

void subclass_add(Type *base, Type *subclass) { node_add(base, subclass, false); }

static bool inherits(const Type *type, const Type *base) {
    if (type == base) return true;
    for (size_t i = 0; type->bases && i < tuple_length(type->bases); i++)
        if (inherits(type_object(tuple_get(type->bases, i)), base)) return true;
    return false;
}

static bool is_known_to(const Type *base, const Type *subclass) {
    for (const SubclassNode *node = (const SubclassNode *)base->subclasses_; node;
         node = node->next)
        if (*node->cell == subclass) return true;
    return false;
}

void subclass_add_by_mro(Type *type) {
    for (size_t i = 0; i < tuple_length(type->mro); i++) {
        Type *other = type_object(tuple_get(type->mro, i));
        if (other != type && !inherits(type, other) && !is_known_to(other, type))
            node_add(other, type, true);
    }
}

void subclass_remove(Type *base, Type *subclass) {
    Value *place = &base->subclasses_;
    while (*place) {
        SubclassNode *node = (SubclassNode *)*place;
        if (*node->cell == subclass) {
            gc_weak_unlink(node->cell);
            if (node->next && node == (SubclassNode *)base->subclasses_) {
                node->next->length = node->length;
                node->next->prune_at = node->prune_at;
            }
            *place = value_of(node->next);
            return;
        }
        place = (Value *)&node->next;
    }
}

void subclass_each(Type *base, void (*visit)(Type *subclass, void *data), void *data) {
    for (const SubclassNode *node = (const SubclassNode *)base->subclasses_; node;
         node = node->next) {
        Type *subclass = *node->cell;
        if (subclass) visit(subclass, data);
    }
}

Value kr_type___subclasses__(Value self) {
    type_ensure(type_object(self));
    Value newest_first = list_new(4);
    for (const SubclassNode *node = (const SubclassNode *)type_object(self)->subclasses_; node;
         node = node->next) {
        void *subclass = *node->cell;
        if (subclass && !node->by_mro_only) list_append(newest_first, value_of(subclass));
    }
    size_t count = list_length(newest_first);
    Value result = list_new(count);
    for (size_t i = count; i > 0; i--) list_append(result, list_get(newest_first, i - 1));
    return result;
}

/* The direct subclasses of each type, held weakly, in the order of their creation. */
#include "core/type.h"

#include "containers/containers.h"
#include "type.stub.h"

/* type->subclasses_ is a chain of these, newest first. The cell is pointer-free memory, so that it
 * does not keep the subclass alive; the collector clears it when the subclass dies. */
typedef struct SubclassNode {
    struct SubclassNode *next;
    void **cell;
} SubclassNode;

/* A dead subclass leaves an empty cell; they are dropped while walking to add. */
static SubclassNode *chain_prune(SubclassNode *node) {
    while (node && !*node->cell) node = node->next;
    return node;
}

void subclass_add(Type *base, Type *subclass) {
    SubclassNode *node = gc_new_scanned(NULL, sizeof *node);
    node->cell = gc_bytes(sizeof(void *));
    *node->cell = subclass;
    if (subclass->flags & TYPE_HEAP) gc_weak_link(node->cell, subclass);
    node->next = chain_prune((SubclassNode *)base->subclasses_);
    for (SubclassNode *at = node; at->next; at = at->next) {
        at->next = chain_prune(at->next);
        if (!at->next) break;
    }
    base->subclasses_ = value_of(node);
}

void subclass_remove(Type *base, Type *subclass) {
    Value *place = &base->subclasses_;
    while (*place) {
        SubclassNode *node = (SubclassNode *)*place;
        if (*node->cell == subclass) {
            gc_weak_unlink(node->cell);
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

static void subclass_collect(Type *subclass, void *list) {
    list_append(*(Value *)list, value_of(subclass));
}

Value kr_type___subclasses__(Value self) {
    type_ensure(type_object(self));
    Value newest_first = list_new(4);
    subclass_each(type_object(self), subclass_collect, &newest_first);
    size_t count = list_length(newest_first);
    Value result = list_new(count);
    for (size_t i = count; i > 0; i--) list_append(result, list_get(newest_first, i - 1));
    return result;
}

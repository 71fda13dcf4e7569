/* Nodes of regular expressions, and how wide what they match can be. */
#include "re_tree.h"

void re_node_append(ReNode *parent, ReNode *child) {
    if (parent->last)
        parent->last->next = child;
    else
        parent->first = child;
    parent->last = child;
}

static uint64_t width_limit(uint64_t width, uint64_t limit) {
    return width < limit ? width : limit;
}

/* Saturates at RE_MANY, the product of two numbers up to it. */
static uint64_t width_times(uint64_t width, uint64_t times) {
    return width && times > RE_MANY / width ? RE_MANY : width * times;
}

static ReWidth either_width(ReWidth a, ReWidth b) {
    return (ReWidth){a.least < b.least ? a.least : b.least, a.most > b.most ? a.most : b.most};
}

static ReWidth sequence_width(const ReNode *node, const ReWidth *groups) {
    ReWidth sum = {0, 0};
    for (const ReNode *child = node->first; child; child = child->next) {
        ReWidth width = re_width(child, groups);
        sum.least = width_limit(sum.least + width.least, RE_MANY - 1);
        sum.most = width_limit(sum.most + width.most, RE_MANY);
    }
    return sum;
}

static ReWidth branch_width(const ReNode *node, const ReWidth *groups) {
    ReWidth result = re_width(node->first, groups);
    for (const ReNode *child = node->first->next; child; child = child->next)
        result = either_width(result, re_width(child, groups));
    return result;
}

static ReWidth repeat_width(const ReNode *node, const ReWidth *groups) {
    ReWidth width = re_width(node->first, groups);
    return (ReWidth){width_limit(width_times(width.least, node->value), RE_MANY - 1),
                     width_times(width.most, node->most)};
}

static ReWidth condition_width(const ReNode *node, const ReWidth *groups) {
    const ReNode *otherwise = node->first->next;
    ReWidth none = {0, 0};
    return either_width(re_width(node->first, groups),
                        otherwise ? re_width(otherwise, groups) : none);
}

ReWidth re_width(const ReNode *node, const ReWidth *groups) {
    switch (node->kind) {
    case RE_SEQUENCE: return sequence_width(node, groups);
    case RE_BRANCH: return branch_width(node, groups);
    case RE_LITERAL:
    case RE_ANY:
    case RE_SET:
    case RE_RANGE:
    case RE_CATEGORY: return (ReWidth){1, 1};
    case RE_AT:
    case RE_ASSERT: return (ReWidth){0, 0};
    case RE_REPEAT: return repeat_width(node, groups);
    case RE_GROUP:
    case RE_ATOMIC: return re_width(node->first, groups);
    case RE_BACKREF: return groups[node->value];
    case RE_CONDITION: return condition_width(node, groups);
    }
    return (ReWidth){0, 0};
}

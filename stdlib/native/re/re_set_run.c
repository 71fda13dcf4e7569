/* Patterns that are nothing but characters of one set, once or more: \w+, [^,]+, \d{2,4}.
 *
 * The most common of all in findall, split and sub. In a text of one byte a character a table says
 * which are meant, so that a match costs little more than its length. */
#include "re_emit.h"
#include "re_types.h"

#include <stdlib.h>

typedef struct ReSetRun {
    uint64_t least, most;
    bool members[UINT8_MAX + 1];
} ReSetRun;

/* What a sequence of one node, or a choice of one sequence, comes to. */
static const ReNode *only_node(const ReNode *node) {
    while ((node->kind == RE_SEQUENCE || node->kind == RE_BRANCH) && node->first &&
           !node->first->next)
        node = node->first;
    return node;
}

ReSetRun *set_run_new(const ReTree *tree) {
    const ReNode *repeat = only_node(tree->root);
    if (repeat->kind != RE_REPEAT || repeat->greed == RE_LAZY || repeat->value == 0) return NULL;
    ReSetRun *run = malloc(sizeof *run);
    if (!run || !re_byte_members(tree, only_node(repeat->first), run->members)) {
        free(run);
        return NULL;
    }
    run->least = repeat->value;
    run->most = repeat->most == RE_MANY ? UINT64_MAX : repeat->most;
    return run;
}

bool set_run_find(const ReSetRun *run, ReAnchor anchor, ReSubject subject, size_t start,
                  size_t *marks) {
    const uint8_t *data = subject.data;
    size_t end = subject.length;
    for (size_t at = start, stop; at < end; at = stop) {
        while (anchor == RE_SEARCH && at < end && !run->members[data[at]]) at++;
        size_t furthest = run->most < end - at ? at + run->most : end;
        for (stop = at; stop < furthest && run->members[data[stop]];) stop++;
        if (stop - at >= run->least && (anchor != RE_FULLMATCH || stop == end)) {
            marks[0] = at;
            marks[1] = stop;
            return true;
        }
        if (anchor != RE_SEARCH) return false;
    }
    return false;
}

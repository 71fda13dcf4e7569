#include "support/diag.h"

static const char *const class_names[] = {
#define X(name, text) [DIAG_##name] = text,
    DIAG_CLASSES(X)
#undef X
};

const char *diag_class_name(DiagClass class) { return class_names[class]; }

void diag_init(Diag *diag, const SourceFile *source) {
    *diag = (Diag){.source = source};
    arena_init(&diag->arena);
}

void diag_release(Diag *diag) {
    vec_free(&diag->items);
    arena_release(&diag->arena);
}

DiagPlace diag_place_of(const SourceFile *source, SourceSpan span) {
    SourcePlace start = source_place(source, span.start);
    SourcePlace end = source_place(source, span.end > span.start ? span.end : span.start);
    return (DiagPlace){.line = start.line,
                       .offset = (int32_t)start.column_char + 1,
                       .end_line = end.line,
                       .end_offset = (int32_t)end.column_char + 1};
}

void diag_vadd(Diag *diag, DiagKind kind, DiagClass class, SourceSpan span, const DiagPlace *place,
               const char *format, va_list args) {
    bool is_full = diag_is_full(diag, kind);
    diag->error_count += kind == DIAG_ERROR;
    diag->warning_count += kind == DIAG_WARNING;
    if (is_full) return;
    DiagItem item = {.kind = kind, .class = class, .span = span, .sequence = diag->items.len};
    item.place = place ? *place : diag_place_of(diag->source, span);
    item.message = arena_vprintf(&diag->arena, format, args);
    vec_push(&diag->items, item);
}

void diag_last_is_bare(Diag *diag) {
    if (diag->items.len) vec_last(&diag->items)->is_bare = true;
}

void diag_add(Diag *diag, DiagKind kind, DiagClass class, SourceSpan span, const DiagPlace *place,
              const char *format, ...) {
    va_list args;
    va_start(args, format);
    diag_vadd(diag, kind, class, span, place, format, args);
    va_end(args);
}

void diag_error(Diag *diag, SourceSpan span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    diag_vadd(diag, DIAG_ERROR, DIAG_SYNTAX_ERROR, span, NULL, format, args);
    va_end(args);
}

void diag_warning(Diag *diag, SourceSpan span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    diag_vadd(diag, DIAG_WARNING, DIAG_PLAIN, span, NULL, format, args);
    va_end(args);
}

void diag_note(Diag *diag, SourceSpan span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    diag_vadd(diag, DIAG_NOTE, DIAG_PLAIN, span, NULL, format, args);
    va_end(args);
}

static bool place_before(const DiagItem *a, const DiagItem *b) {
    if (a->place.line != b->place.line) return a->place.line < b->place.line;
    return a->place.offset < b->place.offset;
}

/* A message and the notes behind it move together. */
static uint32_t group_end(const Diag *diag, uint32_t start) {
    uint32_t end = start + 1;
    while (end < diag->items.len && diag->items.items[end].kind == DIAG_NOTE) end++;
    return end;
}

typedef struct DiagGroup {
    uint32_t start;
    uint32_t end;
} DiagGroup;

/* Insertion sort: messages come nearly in order, and there are few. */
static void groups_sort(const Diag *diag, DiagGroup *groups, uint32_t count) {
    for (uint32_t i = 1; i < count; i++) {
        DiagGroup group = groups[i];
        uint32_t at = i;
        for (; at > 0; at--) {
            if (!place_before(&diag->items.items[group.start],
                              &diag->items.items[groups[at - 1].start]))
                break;
            groups[at] = groups[at - 1];
        }
        groups[at] = group;
    }
}

void diag_sort(Diag *diag) {
    uint32_t len = diag->items.len;
    DiagGroup *groups = ARENA_NEW_ARRAY(&diag->arena, DiagGroup, len);
    uint32_t count = 0;
    for (uint32_t start = 0; start < len; start = groups[count++].end)
        groups[count] = (DiagGroup){start, group_end(diag, start)};
    groups_sort(diag, groups, count);
    DiagItem *sorted = ARENA_NEW_ARRAY(&diag->arena, DiagItem, len);
    uint32_t at = 0;
    for (uint32_t g = 0; g < count; g++)
        for (uint32_t i = groups[g].start; i < groups[g].end; i++)
            sorted[at++] = diag->items.items[i];
    if (len) memcpy(diag->items.items, sorted, len * sizeof *sorted);
}

const DiagItem *diag_first_error(const Diag *diag) {
    const DiagItem *first = NULL;
    for (uint32_t i = 0; i < diag->items.len; i++) {
        const DiagItem *item = &diag->items.items[i];
        if (item->kind == DIAG_ERROR && (!first || item->sequence < first->sequence)) first = item;
    }
    return first;
}

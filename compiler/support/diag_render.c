/* How messages look: clang's form for people at a terminal, CPython's for programs that compare. */
#include "support/diag.h"

/* Longer ranges, and lines longer than this, are cut: a minified file must not flood the terminal.
 */
#define DIAG_LINE_MAX 400u

static const char *kind_name(DiagKind kind) {
    switch (kind) {
    case DIAG_ERROR: return "error";
    case DIAG_WARNING: return "warning";
    case DIAG_NOTE: return "note";
    }
    return "";
}

static uint32_t char_size(const char *at) {
    unsigned char lead = (unsigned char)*at;
    return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/* Blanks as wide as the first `count` code points of the line; tabs stay tabs, so that the carets
 * line up under any tab width. */
static void margin_put(Text *out, const char *line, uint32_t length, uint32_t count) {
    uint32_t at = 0;
    for (uint32_t i = 0; i < count; i++) {
        text_putc(out, at < length && line[at] == '\t' ? '\t' : ' ');
        at += at < length ? char_size(line + at) : 1;
    }
}

static uint32_t caret_count(const DiagPlace *place, uint32_t line_chars) {
    uint32_t start = place->offset > 0 ? (uint32_t)place->offset - 1 : 0;
    uint32_t end = start + 1;
    if (place->end_line == place->line && place->end_offset > place->offset)
        end = (uint32_t)place->end_offset - 1;
    else if (place->end_line > place->line)
        end = line_chars;
    return end > start ? end - start : 1;
}

static void excerpt_render(Text *out, const Diag *diag, const DiagPlace *place) {
    SourceSpan span = source_line_span(diag->source, place->line);
    uint32_t length = span.end - span.start;
    if (place->line == 0 || place->offset <= 0 || length == 0 || length > DIAG_LINE_MAX) return;
    const char *line = diag->source->text + span.start;
    uint32_t chars = utf8_count(line, length);
    uint32_t start = (uint32_t)place->offset - 1;
    text_append_n(out, line, length);
    text_putc(out, '\n');
    margin_put(out, line, length, start < chars ? start : chars);
    text_repeat(out, '^', caret_count(place, chars));
    text_putc(out, '\n');
}

/* The place in the text itself. CPython's may differ: inside an f-string it counts from the field's
 * brace. */
void diag_render_item(Text *out, const Diag *diag, const DiagItem *item) {
    DiagPlace place = diag_place_of(diag->source, item->span);
    text_append(out, diag->source->path);
    if (item->place.line) text_printf(out, ":%u:%d", place.line, place.offset);
    text_printf(out, ": %s: %s\n", kind_name(item->kind), item->message);
    if (item->place.line) excerpt_render(out, diag, &place);
}

void diag_render(Text *out, const Diag *diag) {
    for (uint32_t i = 0; i < diag->items.len; i++)
        diag_render_item(out, diag, &diag->items.items[i]);
}

/* CPython shows the line without its indentation, four columns in. */
static void python_excerpt_render(Text *out, const Diag *diag, const DiagPlace *place) {
    SourceSpan span = source_line_span(diag->source, place->line);
    const char *line = diag->source->text + span.start;
    uint32_t length = span.end - span.start;
    uint32_t skipped = 0;
    while (skipped < length && strchr(" \t\f", line[skipped])) skipped++;
    text_append(out, "    ");
    text_append_n(out, line + skipped, length - skipped);
    text_putc(out, '\n');
    if (place->offset < 1) return;
    uint32_t chars = utf8_count(line, length);
    uint32_t start = (uint32_t)place->offset - 1;
    text_append(out, "    ");
    margin_put(out, line + skipped, length - skipped, start > skipped ? start - skipped : 0);
    text_repeat(out, '^', caret_count(place, chars));
    text_putc(out, '\n');
}

void diag_render_python(Text *out, const Diag *diag, const DiagItem *item) {
    if (item->place.line) {
        text_printf(out, "  File \"%s\", line %u\n", diag->source->path, item->place.line);
        DiagPlace place = diag_place_of(diag->source, item->span);
        if (source_line_span(diag->source, place.line).start < diag->source->length)
            python_excerpt_render(out, diag, &place);
    }
    text_printf(out, "%s: %s\n", diag_class_name(item->class), item->message);
}

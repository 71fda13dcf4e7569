#include "support/source.h"

#include <assert.h>

static uint32_t line_count_of(const char *text, size_t length) {
    uint32_t lines = 0;
    const char *end = text + length;
    for (const char *at = text; at < end; lines++) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        if (!newline) return lines + 1;
        at = newline + 1;
    }
    return lines ? lines : 1;
}

void source_init(SourceFile *source, Arena *arena, const char *path, const char *text,
                 size_t length) {
    assert(length <= SOURCE_LENGTH_MAX && "the reader rejects larger texts");
    *source = (SourceFile){.path = path, .text = text, .length = (uint32_t)length};
    source->line_count = line_count_of(text, length);
    source->line_starts = ARENA_NEW_ARRAY(arena, uint32_t, source->line_count);
    const char *at = text;
    for (uint32_t line = 1; line < source->line_count; line++) {
        at = (const char *)memchr(at, '\n', (size_t)(text + length - at)) + 1;
        source->line_starts[line] = (uint32_t)(at - text);
    }
}

uint32_t source_line(const SourceFile *source, SourcePos pos) {
    uint32_t low = 0;
    uint32_t high = source->line_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (source->line_starts[middle] <= pos)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

uint32_t source_column(const SourceFile *source, SourcePos pos) {
    return pos - source->line_starts[source_line(source, pos) - 1];
}

SourcePlace source_place(const SourceFile *source, SourcePos pos) {
    uint32_t line = source_line(source, pos);
    uint32_t start = source->line_starts[line - 1];
    uint32_t shown_end = pos < source->length ? pos : source->length;
    uint32_t column_char = utf8_count(source->text + start, shown_end - start) + (pos - shown_end);
    return (SourcePlace){.line = line, .column = pos - start, .column_char = column_char};
}

SourceSpan source_line_span(const SourceFile *source, uint32_t line) {
    if (line == 0 || line > source->line_count) return span_make(source->length, source->length);
    uint32_t start = source->line_starts[line - 1];
    uint32_t end = line < source->line_count ? source->line_starts[line] - 1 : source->length;
    if (end > start && source->text[end - 1] == '\n') end--;
    return span_make(start, end);
}

uint32_t utf8_count(const char *text, size_t length) {
    uint32_t count = 0;
    for (size_t i = 0; i < length; i++) count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}

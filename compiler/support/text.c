#include "support/text.h"

#include "support/arena.h"

#include <stdlib.h>
#include <string.h>

#define TEXT_FIRST_CAP ((size_t)256)

void text_init(Text *text) { *text = (Text){0}; }

void text_release(Text *text) {
    free(text->data);
    text_init(text);
}

void text_clear(Text *text) {
    text->length = 0;
    if (text->data) text->data[0] = '\0';
}

/* Room for `more` bytes and the NUL. */
static void text_reserve(Text *text, size_t more) {
    size_t wanted = text->length + more + 1;
    if (wanted <= text->cap) return;
    size_t cap = text->cap ? text->cap * 2 : TEXT_FIRST_CAP;
    text->cap = cap > wanted ? cap : wanted;
    text->data = heap_resize(text->data, text->cap, 1);
}

void text_append_n(Text *text, const char *bytes, size_t length) {
    text_reserve(text, length);
    if (length) memcpy(text->data + text->length, bytes, length);
    text->length += length;
    text->data[text->length] = '\0';
}

void text_append(Text *text, const char *string) { text_append_n(text, string, strlen(string)); }

void text_putc(Text *text, char c) {
    text_reserve(text, 1);
    text->data[text->length++] = c;
    text->data[text->length] = '\0';
}

void text_repeat(Text *text, char c, size_t count) {
    text_reserve(text, count);
    memset(text->data + text->length, c, count);
    text->length += count;
    text->data[text->length] = '\0';
}

void text_put_utf8(Text *text, uint32_t c) {
    if (c < 0x80) {
        text_putc(text, (char)c);
    } else if (c < 0x800) {
        text_append_n(text, (char[]){(char)(0xC0 | c >> 6), (char)(0x80 | (c & 63))}, 2);
    } else if (c < 0x10000) {
        text_append_n(
            text,
            (char[]){(char)(0xE0 | c >> 12), (char)(0x80 | (c >> 6 & 63)), (char)(0x80 | (c & 63))},
            3);
    } else {
        text_append_n(text,
                      (char[]){(char)(0xF0 | c >> 18), (char)(0x80 | (c >> 12 & 63)),
                               (char)(0x80 | (c >> 6 & 63)), (char)(0x80 | (c & 63))},
                      4);
    }
}

void text_vprintf(Text *text, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, args);
    if (length > 0) {
        text_reserve(text, (size_t)length);
        vsnprintf(text->data + text->length, (size_t)length + 1, format, again);
        text->length += (size_t)length;
    }
    va_end(again);
}

void text_printf(Text *text, const char *format, ...) {
    va_list args;
    va_start(args, format);
    text_vprintf(text, format, args);
    va_end(args);
}

int text_write(const Text *text, FILE *file) {
    return fwrite(text_cstr(text), 1, text->length, file) == text->length ? 0 : -1;
}

/* TextIOWrapper: line endings, read, readline. */
#include "files.stub.h"
#include "io/io.h"

/* ---- Line endings ---- */

Value newlines_seen(uint32_t seen) {
    static const struct {
        uint32_t bit;
        const char *text;
    } endings[] = {{SEEN_CR, "\r"}, {SEEN_LF, "\n"}, {SEEN_CRLF, "\r\n"}};
    Value list = list_new(3);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (seen & endings[i].bit && list_append(list, str_from_text(endings[i].text)) < 0)
            return 0;
    if (list_length(list) == 0) return KR_NONE;
    return list_length(list) == 1 ? list_get(list, 0) : list_to_tuple(list);
}

static bool has_char(const StrObject *s, uint32_t c) {
    if (s->kind == 1) return s->length && memchr(s->data, (int)c, s->length);
    for (uint64_t i = 0; i < s->length; i++)
        if (str_at(s, i) == c) return true;
    return false;
}

/* Notes every ending, and copies with each replaced by '\n'. */
static Value endings_replace(Value v, bool replace, uint32_t *seen) {
    const StrObject *s = str_object(v);
    StrBuilder out;
    str_builder_init(&out);
    uint64_t start = 0;
    for (uint64_t i = 0; i < s->length; i++) {
        uint32_t c = str_at(s, i);
        if (c == '\n') *seen |= SEEN_LF;
        if (c != '\r') continue;
        bool pair = i + 1 < s->length && str_at(s, i + 1) == '\n';
        *seen |= pair ? SEEN_CRLF : SEEN_CR;
        if (replace) {
            str_builder_slice(&out, v, start, i);
            str_builder_char(&out, '\n');
        }
        if (pair) i++;
        if (replace) start = i + 1;
    }
    if (!replace) return v;
    str_builder_slice(&out, v, start, s->length);
    return str_builder_finish(&out);
}

Value newline_translate(Value v, bool replace, bool final, bool *held, uint32_t *seen) {
    if (*held && (str_object(v)->length > 0 || final)) {
        v = str_concat(str_from_char('\r'), v);
        *held = false;
    }
    if (!v) return 0;
    const StrObject *s = str_object(v);
    if (!final && s->length > 0 && str_at(s, s->length - 1) == '\r') {
        v = str_substring(v, 0, s->length - 1);
        *held = true;
        s = str_object(v);
    }
    if (has_char(s, '\r')) return endings_replace(v, replace, seen);
    if (!(*seen & SEEN_LF) && has_char(s, '\n')) *seen |= SEEN_LF;
    return v;
}

static int64_t char_find(const StrObject *s, uint64_t start, uint32_t c) {
    if (s->kind == 1) {
        const uint8_t *data = s->data;
        const uint8_t *at = start < s->length ? memchr(data + start, (int)c, s->length - start) : 0;
        return at ? at - data : -1;
    }
    for (uint64_t i = start; i < s->length; i++)
        if (str_at(s, i) == c) return (int64_t)i;
    return -1;
}

/* Of the first '\r', '\n' or "\r\n". */
static int64_t any_ending_find(const StrObject *s, uint64_t start) {
    for (uint64_t i = start; i < s->length; i++) {
        uint32_t c = str_at(s, i);
        if (c == '\n') return (int64_t)i + 1;
        if (c == '\r') return (int64_t)i + (i + 1 < s->length && str_at(s, i + 1) == '\n' ? 2 : 1);
    }
    return -1;
}

int64_t newline_find(const StrObject *s, uint64_t start, NewlineMode mode) {
    int64_t at;
    switch (mode) {
    case NEWLINE_UNIVERSAL:
    case NEWLINE_LF: at = char_find(s, start, '\n'); return at < 0 ? -1 : at + 1;
    case NEWLINE_CR: at = char_find(s, start, '\r'); return at < 0 ? -1 : at + 1;
    case NEWLINE_ANY: return any_ending_find(s, start);
    case NEWLINE_CRLF: break;
    }
    while ((at = char_find(s, start, '\r')) >= 0) {
        if ((uint64_t)at + 1 < s->length && str_at(s, (uint64_t)at + 1) == '\n') return at + 2;
        start = (uint64_t)at + 1;
    }
    return -1;
}

/* ---- read, readline ---- */

static Value read_all(TextObject *text) {
    if (text_decoder_start(text) < 0) return 0;
    Value data = value_is_buffered(text->buffer) ? buffered_read(buffered_object(text->buffer), -1)
                                                 : stream_call0(text->buffer, "read");
    if (!data) return 0;
    if (data == KR_NONE) data = bytes_from("", 0);
    Buffer buffer;
    if (buffer_acquire(data, &buffer) < 0) return 0;
    Value rest = text_decode(text, buffer.data, buffer.length, true);
    buffer_release(&buffer);
    if (!rest) return 0;
    Value head = text_take(text, UINT64_MAX);
    text_forget(text);
    return head && str_object(head)->length > 0 ? str_concat(head, rest) : rest;
}

Value text_read(TextObject *text, int64_t size) {
    if (text_check_open(text) < 0 || text_decoder_start(text) < 0 || text_pending_flush(text) < 0)
        return 0;
    if (size < 0) return read_all(text);
    Value result = text_take(text, (uint64_t)size);
    while (result && (int64_t)str_object(result)->length < size) {
        int more = text_chunk_next(text);
        if (more < 0) return 0;
        if (more == 0) break;
        result = str_concat(result, text_take(text, (uint64_t)size - str_object(result)->length));
    }
    return result;
}

/* The usual line: it lies in the window, of a file that is open and has nothing to write. 0 without
 * an error: another. */
static inline Value window_line(TextObject *text) {
    const FileObject *file = text->line_file;
    if (!file || buffered_object(text->buffer)->raw != value_of(file)) return 0;
    if (KR_UNLIKELY(file->descriptor < 0 || text->pending_count)) return 0;
    const StrObject *s = str_object(text->window);
    if (KR_UNLIKELY(text->decoded_at >= s->length)) return 0;
    uint64_t start = text->decoded_at, word = start / 64, last = (s->length - 1) / 64;
    uint64_t ends = text->line_ends[word] & ~UINT64_C(0) << start % 64;
    for (; !ends; ends = text->line_ends[word])
        if (++word > last) return 0;
    uint64_t end = word * 64 + (uint64_t)__builtin_ctzll(ends) + 1;
    text->decoded_at = end;
    return str_from_ascii((const char *)s->data + start, end - start);
}

/* A line, of the rest of `decoded` and more pieces as needed; "" at the end. */
Value text_readline(TextObject *text, int64_t limit) {
    Value usual = limit < 0 ? window_line(text) : 0;
    if (usual || error_is_set()) return usual;
    if (text_check_open(text) < 0 || text_pending_flush(text) < 0) return 0;
    Value head = 0; /* of a line that runs over several pieces */
    for (;;) {
        if (text_left(text) == 0) {
            int more = text_chunk_next(text);
            if (more < 0) return 0;
            if (more == 0) {
                text_forget(text);
                return head ? head : str_empty();
            }
            if (text_left(text) == 0) continue;
        }
        if (head && text->newline == NEWLINE_CRLF &&
            str_at(str_object(head), str_object(head)->length - 1) == '\r') {
            /* The pair may be split between two pieces: look at both as one. */
            text->decoded = str_concat(head, text_take(text, UINT64_MAX));
            text->decoded_at = 0;
            text->line_file = NULL;
            text->chunk = head = 0;
        }
        const StrObject *s = str_object(text->decoded);
        int64_t end = newline_find(s, text->decoded_at, (NewlineMode)text->newline);
        uint64_t count = (end < 0 ? s->length : (uint64_t)end) - text->decoded_at;
        uint64_t had = head ? str_object(head)->length : 0;
        bool cut = limit >= 0 && had + count >= (uint64_t)limit;
        if (cut) count = (uint64_t)limit - had;
        Value part = text_take(text, count);
        if (!part) return 0;
        head = head ? str_concat(head, part) : part;
        if (!head || end >= 0 || cut) return head;
    }
}

Value kr_TextIOWrapper_read(Value self, Value size) {
    int64_t count;
    if (text_check(text_object(self)) < 0 || size_argument(size, &count) < 0) return 0;
    return text_read(text_object(self), count);
}

Value kr_TextIOWrapper_readline(Value self, Value size) {
    int64_t limit;
    if (text_check(text_object(self)) < 0) return 0;
    if (size == KR_NONE)
        return error_raise(&kr_type_TypeError,
                           "'NoneType' object cannot be interpreted as an integer");
    return offset_argument(size, &limit) < 0 ? 0 : text_readline(text_object(self), limit);
}

Value kr_TextIOWrapper___next__(Value self) {
    TextObject *text = text_object(self);
    text->telling = false; /* also where the stream cannot be read */
    Value line = value_type(self) == &kr_type_TextIOWrapper ? window_line(text) : 0;
    if (KR_LIKELY(line != 0)) return line;
    if (error_is_set() || text_check(text) < 0) return 0;
    if (value_type(self) == &kr_type_TextIOWrapper) {
        line = text_readline(text, -1);
    } else {
        line = stream_call0(self, "readline");
        if (line && !value_is_str(line))
            return error_raise(&kr_type_OSError,
                               "readline() should have returned a str object, not '%T'", line);
    }
    if (!line || str_object(line)->length > 0) return line;
    text->telling = true;
    return 0;
}

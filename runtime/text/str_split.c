/* str: split, rsplit, splitlines. */
#include "str.stub.h"

#include "containers/list.h"
#include "text/str_internal.h"
#include "text/unicode.h"

/* The parts found so far. They go to the list by groups, so that it grows rarely. */
enum { PARTS_HELD_MAX = 256 };

typedef struct Parts {
    Value list; /* 0 until the first group is full */
    size_t held_count;
    Value held[PARTS_HELD_MAX];
} Parts;

static inline void parts_init(Parts *parts) {
    parts->list = 0;
    parts->held_count = 0;
}

/* What was found, as a list; 0 with MemoryError. The order is that of finding. */
static Value parts_list(Parts *parts) {
    if (!parts->list) return parts->list = list_from(parts->held, parts->held_count);
    ListObject *list = list_object(parts->list);
    uint64_t length = list->buffer->length;
    int status = list_splice(list, length, length, parts->held, parts->held_count);
    return status < 0 ? 0 : parts->list;
}

/* 0; -1 with MemoryError: also where part is 0, which could not be made. */
static inline int parts_add(Parts *parts, Value part) {
    if (!part) return -1;
    if (KR_UNLIKELY(parts->held_count == PARTS_HELD_MAX)) {
        if (!parts_list(parts)) return -1;
        parts->held_count = 0;
    }
    parts->held[parts->held_count++] = part;
    return 0;
}

/* Appends self[from:to]. 0, -1. */
static int part_add(Parts *parts, Value self, uint64_t from, uint64_t to) {
    return parts_add(parts, str_substring(self, from, to));
}

/* As split_words, for ASCII text. */
static Value split_ascii_words(Value self, uint64_t most) {
    const StrObject *s = str_object(self);
    const uint8_t *at = s->data, *end = at + s->length;
    Parts parts;
    parts_init(&parts);
    for (;;) {
        while (at < end && ascii_is_space(*at)) at++;
        if (at == end) return parts_list(&parts);
        const uint8_t *start = at;
        if (most-- == 0) at = end;
        while (at < end && !ascii_is_space(*at)) at++;
        if (start == s->data && at == end)
            return parts_add(&parts, self) < 0 ? 0 : parts_list(&parts);
        if (parts_add(&parts, str_word((const char *)start, (size_t)(at - start),
                                       (size_t)(end - start))) < 0)
            return 0;
    }
}

static Value split_words(Value self, uint64_t most) {
    const StrObject *s = str_object(self);
    if (s->flags & STR_ASCII) return split_ascii_words(str_exact(self), most);
    Parts parts;
    parts_init(&parts);
    uint64_t at = 0;
    for (;;) {
        while (at < s->length && unicode_is_space(str_at(s, at))) at++;
        if (at == s->length) return parts_list(&parts);
        if (most-- == 0) break;
        uint64_t start = at;
        while (at < s->length && !unicode_is_space(str_at(s, at))) at++;
        if (part_add(&parts, self, start, at) < 0) return 0;
    }
    /* The rest, with the space at its end. */
    return part_add(&parts, self, at, s->length) < 0 ? 0 : parts_list(&parts);
}

/* As split_at, for ASCII text and a separator of one character. */
static Value split_ascii_at(Value self, uint8_t sep, uint64_t most) {
    const StrObject *s = str_object(self);
    const char *at = s->data, *end = at + s->length;
    Parts parts;
    parts_init(&parts);
    for (const char *found; most-- > 0 && (found = memchr(at, sep, (size_t)(end - at)));) {
        if (parts_add(&parts, str_word(at, (size_t)(found - at), (size_t)(end - at))) < 0) return 0;
        at = found + 1;
    }
    int status = part_add(&parts, self, (uint64_t)(at - (const char *)s->data), s->length);
    return status < 0 ? 0 : parts_list(&parts);
}

static Value split_at(Value self, Value sep, uint64_t most) {
    const StrObject *s = str_object(self), *by = str_object(sep);
    if (s->flags & by->flags & STR_ASCII && by->length == 1)
        return split_ascii_at(self, *(const uint8_t *)by->data, most);
    Parts parts;
    parts_init(&parts);
    Span needle, text = {s->data, s->length, s->kind};
    uint64_t start = 0;
    if (str_needle(s, str_object(sep), &needle)) {
        for (int64_t at; most-- > 0 && (at = span_find(span_from(text, start), needle)) >= 0;) {
            if (part_add(&parts, self, start, start + (uint64_t)at) < 0) return 0;
            start += (uint64_t)at + needle.length;
        }
    }
    return part_add(&parts, self, start, s->length) < 0 ? 0 : parts_list(&parts);
}

static Value parts_reversed(Parts *parts) {
    Value list = parts_list(parts);
    if (!list) return 0;
    ListBuffer *buffer = list_object(list)->buffer;
    for (uint64_t i = 0, j = buffer->length; i + 1 < j; i++) {
        Value item = buffer->items[--j];
        buffer->items[j] = buffer->items[i];
        buffer->items[i] = item;
    }
    return list;
}

static Value rsplit_words(Value self, uint64_t most) {
    const StrObject *s = str_object(self);
    Parts parts;
    parts_init(&parts);
    uint64_t at = s->length;
    for (;;) {
        while (at > 0 && unicode_is_space(str_at(s, at - 1))) at--;
        if (at == 0) return parts_reversed(&parts);
        if (most-- == 0) break;
        uint64_t end = at;
        while (at > 0 && !unicode_is_space(str_at(s, at - 1))) at--;
        if (part_add(&parts, self, at, end) < 0) return 0;
    }
    return part_add(&parts, self, 0, at) < 0 ? 0 : parts_reversed(&parts);
}

static Value rsplit_at(Value self, Value sep, uint64_t most) {
    const StrObject *s = str_object(self);
    Parts parts;
    parts_init(&parts);
    Span needle, text = {s->data, s->length, s->kind};
    if (str_needle(s, str_object(sep), &needle)) {
        for (int64_t at; most-- > 0 && (at = span_rfind(text, needle)) >= 0;
             text.length = (uint64_t)at)
            if (part_add(&parts, self, (uint64_t)at + needle.length, text.length) < 0) return 0;
    }
    return part_add(&parts, self, 0, text.length) < 0 ? 0 : parts_reversed(&parts);
}

typedef Value WordSplit(Value self, uint64_t most);
typedef Value SeparatorSplit(Value self, Value sep, uint64_t most);

static Value split_by(Value self, Value sep, Value maxsplit, WordSplit *words, SeparatorSplit *at) {
    int64_t most;
    if (argument_ssize(maxsplit, &most) < 0) return 0;
    uint64_t limit = most < 0 ? UINT64_MAX : (uint64_t)most;
    if (sep == KR_NONE) return words(self, limit);
    if (!value_is_str(sep))
        return error_raise(&kr_type_TypeError, "must be str or None, not %T", sep);
    if (!str_object(sep)->length) return error_raise(&kr_type_ValueError, "empty separator");
    /* Then CPython keeps an instance of a subclass. */
    if (str_object(self)->length < str_object(sep)->length) return list_from(&self, 1);
    return at(self, sep, limit);
}

Value kr_str_split(Value self, Value sep, Value maxsplit) {
    return split_by(self, sep, maxsplit, split_words, split_at);
}

Value kr_str_rsplit(Value self, Value sep, Value maxsplit) {
    return split_by(self, sep, maxsplit, rsplit_words, rsplit_at);
}

Value kr_str_splitlines(Value self, Value keepends) {
    int keep;
    if (argument_int(keepends, &keep) < 0) return 0;
    const StrObject *s = str_object(self);
    Parts parts;
    parts_init(&parts);
    for (uint64_t start = 0, at = 0; at < s->length; start = at) {
        while (at < s->length && !unicode_is_line_break(str_at(s, at))) at++;
        uint64_t end = at;
        if (at < s->length)
            at += str_at(s, at) == '\r' && at + 1 < s->length && str_at(s, at + 1) == '\n' ? 2 : 1;
        if (part_add(&parts, self, start, keep ? at : end) < 0) return 0;
    }
    return parts_list(&parts);
}

/* Running a pattern over a str or a bytes-like object. */
#include "re_emit.h"
#include "re_types.h"

#include "numbers/number.h"
#include "text/str.h"

#include <stdatomic.h>
#include <stdlib.h>

static const ReBackend *const backends[RE_KINDS] = {&re_backend_8, &re_backend_16, &re_backend_32};

static size_t kind_index(uint32_t kind) { return kind >> 1; }

/* ---- Subjects ---- */

/* The text behind string, whole. 0, -1. */
static int text_open(ReText *text, Value string) {
    *text = (ReText){.string = string, .is_str = value_is_str(string), .kind = 1};
    if (text->is_str) {
        const StrObject *s = str_object(string);
        text->subject = (ReSubject){s->data, s->length};
        text->kind = s->kind;
        return 0;
    }
    if (!value_is_bytes_like(string)) {
        error_raise(&kr_type_TypeError, "expected string or bytes-like object, got '%T'", string);
        return -1;
    }
    if (buffer_acquire(string, &text->buffer) < 0) return -1;
    text->subject = (ReSubject){text->buffer.data, text->buffer.length};
    return 0;
}

static int pattern_fits(const ReText *text, Value pattern) {
    bool wants_str = value_is_str(pattern_object(pattern)->pattern);
    if (wants_str == text->is_str) return 0;
    error_raise(&kr_type_TypeError, wants_str
                                        ? "cannot use a string pattern on a bytes-like object"
                                        : "cannot use a bytes pattern on a string-like object");
    return -1;
}

static int64_t clip(int64_t position, int64_t length) {
    return position < 0 ? 0 : position > length ? length : position;
}

int re_text_acquire(ReText *text, Value pattern, Value string, Value position, Value end) {
    int64_t from = 0, to = INT64_MAX;
    if (position && object_index_i64(position, &from, &kr_type_OverflowError) < 0) return -1;
    if (end && object_index_i64(end, &to, &kr_type_OverflowError) < 0) return -1;
    if (text_open(text, string) < 0) return -1;
    if (pattern_fits(text, pattern) < 0) {
        re_text_release(text);
        return -1;
    }
    int64_t length = (int64_t)text->subject.length;
    text->position = clip(from, length);
    text->end = clip(to, length);
    text->subject.length = (size_t)text->end;
    return 0;
}

int re_text_acquire_again(ReText *text, Value string, int64_t position, int64_t end) {
    if (text_open(text, string) < 0) return -1;
    int64_t length = (int64_t)text->subject.length;
    text->position = clip(position, length);
    text->end = clip(end, length);
    text->subject.length = (size_t)text->end;
    return 0;
}

static void room_give_back(ReText *text) {
    if (text->room.data) backends[text->room_kind]->room_give_back(&text->room);
}

void re_text_release(ReText *text) {
    room_give_back(text);
    if (!text->is_str) buffer_release(&text->buffer);
}

Value re_text_slice(const ReText *text, size_t start, size_t end) {
    if (text->is_str) {
        const StrObject *s = str_object(text->string);
        bool is_whole = start == 0 && end == s->length && s->type == &kr_type_str;
        if (KR_LIKELY(s->flags & STR_ASCII && !is_whole))
            return str_word((const char *)s->data + start, end - start, s->length - start);
        return is_whole ? text->string : str_substring(text->string, start, end);
    }
    const uint8_t *data = text->buffer.data;
    bool is_whole = start == 0 && end == text->buffer.length;
    if (is_whole && value_is_exact(text->string, &kr_type_bytes)) return text->string;
    return bytes_from(data + start, end - start);
}

Value re_slice(Value string, size_t start, size_t end) {
    ReText text;
    if (text_open(&text, string) < 0) return 0;
    /* A bytearray may have become shorter since the match. */
    size_t length = text.subject.length;
    if (end > length) end = length;
    if (start > end) start = end;
    Value slice = re_text_slice(&text, start, end);
    re_text_release(&text);
    return slice;
}

/* The subject in the widest kind. */
static ReSubject text_widen(ReText *text) {
    size_t length = text->subject.length;
    if (!text->wide) {
        uint32_t *wide = gc_bytes((length + 1) * sizeof *wide);
        const uint8_t *narrow = text->subject.data;
        const uint16_t *medium = text->subject.data;
        for (size_t i = 0; i < length; i++) wide[i] = text->kind == 1 ? narrow[i] : medium[i];
        text->wide = wide;
    }
    return (ReSubject){text->wide, length};
}

/* ---- Programs ---- */

static ReProgram *program_make(PatternObject *pattern, size_t kind, ReAnchor anchor) {
    ReTree tree = {pattern->root, pattern->flags, pattern->groups, pattern->names};
    size_t length;
    char message[128] = "";
    bool too_large = false;
    const char *text = re_emit(&tree, UINT32_C(1) << kind, &length);
    if (!text) return 0;
    ReProgram *program = backends[kind]->compile(text, length, pattern->flags & RE_UNICODE, anchor,
                                                 &too_large, message, sizeof message);
    if (program) return program;
    if (too_large && kind + 1 < RE_KINDS)
        pattern->programs->too_large[kind] = true;
    else
        error_raise(&kr_type_RuntimeError, "the regular expression %R cannot be compiled: %s",
                    pattern->pattern, message);
    return 0;
}

/* 0 with the error set, or because it is too large for this kind. Two threads may make the same
 * one; one of them is kept. */
static ReProgram *program_for(PatternObject *pattern, size_t kind, ReAnchor anchor) {
    _Atomic(ReProgram *) *place = &pattern->programs->items[kind][anchor];
    ReProgram *program = *place, *none = 0;
    if (KR_LIKELY(program != 0) || pattern->programs->too_large[kind]) return program;
    program = program_make(pattern, kind, anchor);
    if (!program || atomic_compare_exchange_strong(place, &none, program)) return program;
    backends[kind]->release(program);
    return none;
}

int re_run(Value self, ReAnchor anchor, ReText *text, size_t start, bool must_advance,
           size_t *marks) {
    PatternObject *pattern = pattern_object(self);
    if (start > text->subject.length) return 0;
    if (pattern->programs->set_run && text->kind == 1)
        return set_run_find(pattern->programs->set_run, anchor, text->subject, start, marks);
    size_t kind = kind_index(text->kind);
    ReSubject subject = text->subject;
    ReProgram *program = program_for(pattern, kind, anchor);
    if (KR_UNLIKELY(!program) && !error_is_set()) {
        kind = RE_KINDS - 1;
        subject = text_widen(text);
        program = program_for(pattern, kind, anchor);
    }
    if (!program) return -1;
    if (KR_UNLIKELY(text->room.of != program)) room_give_back(text);
    text->room_kind = kind;
    switch (backends[kind]->match(program, subject, start, must_advance, marks, re_mark_count(self),
                                  &text->room)) {
    case RE_NONE: return 0;
    case RE_FOUND: return 1;
    case RE_NO_MEMORY: error_raise_memory(); return -1;
    }
    return -1;
}

void re_programs_free(RePrograms *programs) {
    for (size_t kind = 0; kind < RE_KINDS; kind++)
        for (size_t anchor = 0; anchor < RE_ANCHOR_COUNT; anchor++)
            if (programs->items[kind][anchor])
                backends[kind]->release(programs->items[kind][anchor]);
    free(programs->set_run);
    free(programs);
}

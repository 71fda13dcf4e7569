/* str: replace, expandtabs. */
#include "str.stub.h"

#include "text/str_internal.h"
#include "text/utf8.h"

/* So many places are noted when they are counted, and not searched for again. */
enum { PLACES_NOTED_MAX = 32 };

typedef struct Replacing {
    const StrObject *s, *old, *new;
    Span needle;    /* `old`, unless it is empty */
    uint64_t count; /* of places */
    uint64_t places[PLACES_NOTED_MAX];
} Replacing;

static Span rest_of(const StrObject *s, uint64_t from) {
    return span_from((Span){s->data, s->length, s->kind}, from);
}

/* Counts the places, up to `most`. */
static void count_places(Replacing *r, uint64_t most) {
    r->count = 0;
    if (!r->old->length || r->old->length > r->s->length) {
        r->count = str_count_in(r->s, r->old, 0, r->s->length, most);
        return;
    }
    if (most == 0 || !str_needle(r->s, r->old, &r->needle)) return;
    uint64_t from = 0;
    for (int64_t at; r->count < most && (at = span_find(rest_of(r->s, from), r->needle)) >= 0;
         r->count++) {
        if (r->count == PLACES_NOTED_MAX) {
            r->count += str_count_in(r->s, r->old, from, r->s->length, most - r->count);
            return;
        }
        r->places[r->count] = from + (uint64_t)at;
        from += (uint64_t)at + r->needle.length;
    }
}

static inline uint64_t units_put(void *data, uint32_t kind, uint64_t at, const StrObject *s,
                                 uint64_t from, uint64_t to) {
    if (KR_LIKELY(kind == 1))
        bytes_copy((char *)data + at, (const char *)s->data + from, to - from);
    else
        ucs_copy((char *)data + at * kind, kind, (const char *)s->data + from * s->kind, s->kind,
                 to - from);
    return at + (to - from);
}

/* An empty `old` stands before each of the first `count` characters, or behind the last. */
static void put_between(const Replacing *r, void *data, uint32_t kind) {
    uint64_t at = 0, from = 0;
    for (uint64_t i = 0; i < r->count; i++) {
        at = units_put(data, kind, at, r->new, 0, r->new->length);
        if (from < r->s->length) at = units_put(data, kind, at, r->s, from, from + 1), from++;
    }
    units_put(data, kind, at, r->s, from, r->s->length);
}

static void put_replaced(const Replacing *r, void *data, uint32_t kind) {
    const StrObject *s = r->s;
    uint64_t at = 0, from = 0;
    for (uint64_t i = 0; i < r->count; i++) {
        uint64_t found = i < PLACES_NOTED_MAX
                             ? r->places[i]
                             : from + (uint64_t)span_find(rest_of(s, from), r->needle);
        at = units_put(data, kind, at, s, from, found);
        at = units_put(data, kind, at, r->new, 0, r->new->length);
        from = found + r->needle.length;
    }
    units_put(data, kind, at, s, from, s->length);
}

/* One character by another of the same size. */
static Value replace_chars(Value self, uint32_t old, uint32_t new, uint64_t count) {
    const StrObject *s = str_object(self);
    StrObject *result = str_alloc(s->length, s->kind);
    if (!result) return 0;
    void *data = str_data(result);
    memcpy(data, s->data, s->length * s->kind);
    for (uint64_t from = 0; count-- > 0; from++) {
        from = (uint64_t)str_find_char(s, old, from, s->length);
        ucs_set(data, s->kind, from, new);
    }
    return str_seal(result);
}

static Value replace_any(const Replacing *r) {
    const StrObject *s = r->s;
    uint64_t grown, length;
    if (__builtin_mul_overflow(r->count, r->new->length, &grown) ||
        __builtin_add_overflow(s->length - r->count * r->old->length, grown, &length) ||
        length > PTRDIFF_MAX)
        return error_raise(&kr_type_OverflowError, "replace string is too long");
    uint32_t kind = r->new->length && r->new->kind > s->kind ? r->new->kind : s->kind;
    StrObject *result = str_alloc(length, kind);
    if (!result) return 0;
    if (!r->old->length)
        put_between(r, str_data(result), kind);
    else
        put_replaced(r, str_data(result), kind);
    if (length > 1 && s->flags & r->new->flags &STR_ASCII) {
        result->flags |= STR_ASCII;
        return value_of(result);
    }
    /* What was replaced may have been all that needed the kind. */
    if (ucs_kind_needed(result->data, length, kind) < kind)
        return str_from_ucs(result->data, length, kind);
    return str_seal(result);
}

Value str_replace(Value self, Value old, Value new, uint64_t most) {
    Replacing r;
    r.s = str_object(self), r.old = str_object(old), r.new = str_object(new);
    if (str_equal(old, new)) return str_exact(self);
    count_places(&r, most);
    if (r.count == 0) return str_exact(self);
    /* The result keeps the kind if what goes does not need it, or what comes does as well. */
    if (r.old->length == 1 && r.new->length == 1 && r.new->kind <= r.s->kind &&
        (r.s->kind == 1 || r.new->kind == r.s->kind))
        return replace_chars(self, str_at(r.old, 0), str_at(r.new, 0), r.count);
    return replace_any(&r);
}

Value kr_str_replace(Value self, Value old, Value new, Value count) {
    int64_t most;
    if (!value_is_str(old)) return raise_argument_not_str("replace", "1", old);
    if (!value_is_str(new)) return raise_argument_not_str("replace", "2", new);
    if (argument_ssize(count, &most) < 0) return 0;
    return str_replace(self, old, new, most < 0 ? UINT64_MAX : (uint64_t)most);
}

Value kr_str_expandtabs(Value self, Value tabsize) {
    int size;
    if (argument_int(tabsize, &size) < 0) return 0;
    const StrObject *s = str_object(self);
    if (str_find_char(s, '\t', 0, s->length) < 0) return str_exact(self);
    StrBuilder b;
    str_builder_init(&b);
    uint64_t column = 0;
    for (uint64_t i = 0; i < s->length; i++) {
        uint32_t c = str_at(s, i);
        if (c != '\t') {
            str_builder_char(&b, c);
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        } else if (size > 0) {
            uint64_t fill = (uint64_t)size - column % (uint64_t)size;
            str_builder_fill(&b, ' ', fill);
            column += fill;
        }
    }
    return str_builder_finish(&b);
}

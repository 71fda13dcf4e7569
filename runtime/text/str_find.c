/* str: search, and the methods that only search. */
#include "str.stub.h"

#include "containers/containers.h"
#include "numbers/number.h"
#include "text/search.h"
#include "text/str_internal.h"
#include "text/utf8.h"

/* ---- Search in code points ---- */

static Span span_of(const StrObject *s, uint64_t from, uint64_t to) {
    return (Span){(const char *)s->data + from * s->kind, to - from, s->kind};
}

bool str_needle(const StrObject *s, const StrObject *part, Span *needle) {
    if (part->kind > s->kind) return false;
    *needle = span_of(part, 0, part->length);
    if (part->kind == s->kind) return true;
    void *wide = gc_bytes(part->length * s->kind + 1);
    ucs_copy(wide, s->kind, part->data, part->kind, part->length);
    *needle = (Span){wide, part->length, s->kind};
    return true;
}

int64_t str_find_in(const StrObject *s, const StrObject *part, uint64_t from, uint64_t to) {
    Span needle;
    if (from > to || part->length > to - from || !str_needle(s, part, &needle)) return -1;
    int64_t at = span_find(span_of(s, from, to), needle);
    return at < 0 ? -1 : at + (int64_t)from;
}

int64_t str_rfind_in(const StrObject *s, const StrObject *part, uint64_t from, uint64_t to) {
    Span needle;
    if (from > to || part->length > to - from || !str_needle(s, part, &needle)) return -1;
    int64_t at = span_rfind(span_of(s, from, to), needle);
    return at < 0 ? -1 : at + (int64_t)from;
}

int64_t str_find_char(const StrObject *s, uint32_t code_point, uint64_t from, uint64_t to) {
    if (from >= to || ucs_kind_of(code_point) > s->kind) return -1;
    int64_t at = span_find_unit(span_of(s, from, to), code_point);
    return at < 0 ? -1 : at + (int64_t)from;
}

uint64_t str_count_in(const StrObject *s, const StrObject *part, uint64_t from, uint64_t to,
                      uint64_t most) {
    Span needle;
    if (from > to || most == 0) return 0;
    if (part->length == 0) return to - from < most ? to - from + 1 : most;
    if (!str_needle(s, part, &needle)) return 0;
    Span text = span_of(s, from, to);
    if (part->length == 1) {
        uint64_t count = span_count_unit(text, str_at(part, 0));
        return count < most ? count : most;
    }
    uint64_t count = 0;
    for (int64_t at; count < most && (at = span_find(text, needle)) >= 0; count++)
        text = span_from(text, (uint64_t)at + needle.length);
    return count;
}

bool str_matches_at(const StrObject *s, uint64_t at, const StrObject *part) {
    if (part->kind > s->kind) return false;
    if (part->kind == s->kind)
        return !memcmp((const char *)s->data + at * s->kind, part->data, part->length * part->kind);
    for (uint64_t i = 0; i < part->length; i++)
        if (str_at(s, at + i) != str_at(part, i)) return false;
    return true;
}

/* ---- Methods ---- */

typedef struct Lookup {
    const StrObject *s, *part;
    uint64_t from, to;
} Lookup;

static int lookup_init(Lookup *lookup, Value self, Value sub, Value start, Value end) {
    lookup->s = str_object(self);
    if (str_range_arguments(start, end, lookup->s->length, &lookup->from, &lookup->to) < 0)
        return -1;
    lookup->part = str_object(sub);
    if (value_is_str(sub)) return 0;
    error_raise(&kr_type_TypeError, "must be str, not %T", sub);
    return -1;
}

Value kr_str_find(Value self, Value sub, Value start, Value end) {
    Lookup l;
    if (lookup_init(&l, self, sub, start, end) < 0) return 0;
    return small_make(str_find_in(l.s, l.part, l.from, l.to));
}

Value kr_str_rfind(Value self, Value sub, Value start, Value end) {
    Lookup l;
    if (lookup_init(&l, self, sub, start, end) < 0) return 0;
    return small_make(str_rfind_in(l.s, l.part, l.from, l.to));
}

static Value index_or_raise(int64_t at) {
    return at >= 0 ? small_make(at) : error_raise(&kr_type_ValueError, "substring not found");
}

Value kr_str_index(Value self, Value sub, Value start, Value end) {
    Lookup l;
    if (lookup_init(&l, self, sub, start, end) < 0) return 0;
    return index_or_raise(str_find_in(l.s, l.part, l.from, l.to));
}

Value kr_str_rindex(Value self, Value sub, Value start, Value end) {
    Lookup l;
    if (lookup_init(&l, self, sub, start, end) < 0) return 0;
    return index_or_raise(str_rfind_in(l.s, l.part, l.from, l.to));
}

Value kr_str_count(Value self, Value sub, Value start, Value end) {
    Lookup l;
    if (lookup_init(&l, self, sub, start, end) < 0) return 0;
    return small_make((int64_t)str_count_in(l.s, l.part, l.from, l.to, UINT64_MAX));
}

int kr_str___contains__(Value self, Value key) {
    if (KR_UNLIKELY(!value_is_str(key))) {
        error_raise(&kr_type_TypeError, "'in <string>' requires string as left operand, not %T",
                    key);
        return -1;
    }
    const StrObject *s = str_object(self), *part = str_object(key);
    if (part->length == 1 && s->kind == 1 && part->kind == 1)
        return s->length && memchr(s->data, *(const uint8_t *)part->data, s->length);
    return str_find_in(s, part, 0, s->length) >= 0;
}

typedef enum Edge { EDGE_START, EDGE_END } Edge;

static bool edge_matches(const Lookup *l, const StrObject *part, Edge edge) {
    if (l->from > l->to || part->length > l->to - l->from) return false;
    return str_matches_at(l->s, edge == EDGE_START ? l->from : l->to - part->length, part);
}

static Value edge_test(Value self, Value part, Value start, Value end, Edge edge) {
    const char *function = edge == EDGE_START ? "startswith" : "endswith";
    Lookup l = {.s = str_object(self)};
    if (str_range_arguments(start, end, l.s->length, &l.from, &l.to) < 0) return 0;
    if (KR_LIKELY(value_is_str(part)))
        return value_from_bool(edge_matches(&l, str_object(part), edge));
    if (!value_is_tuple(part))
        return error_raise(&kr_type_TypeError, "%s first arg must be str or a tuple of str, not %T",
                           function, part);
    for (size_t i = 0; i < tuple_length(part); i++) {
        Value one = tuple_get(part, i);
        if (!value_is_str(one))
            return error_raise(&kr_type_TypeError, "tuple for %s must only contain str, not %T",
                               function, one);
        if (edge_matches(&l, str_object(one), edge)) return KR_TRUE;
    }
    return KR_FALSE;
}

Value kr_str_startswith(Value self, Value prefix, Value start, Value end) {
    return edge_test(self, prefix, start, end, EDGE_START);
}

Value kr_str_endswith(Value self, Value suffix, Value start, Value end) {
    return edge_test(self, suffix, start, end, EDGE_END);
}

static Value separator_check(Value sep) {
    if (!value_is_str(sep)) return error_raise(&kr_type_TypeError, "must be str, not %T", sep);
    if (!str_object(sep)->length) return error_raise(&kr_type_ValueError, "empty separator");
    return sep;
}

static Value parts_around(Value self, Value sep, uint64_t at) {
    const StrObject *s = str_object(self);
    Value before = str_substring(self, 0, at),
          after = before ? str_substring(self, at + str_object(sep)->length, s->length) : 0;
    return after ? tuple_pack(3, before, sep, after) : 0;
}

Value kr_str_partition(Value self, Value sep) {
    if (!separator_check(sep)) return 0;
    const StrObject *s = str_object(self);
    int64_t at = str_find_in(s, str_object(sep), 0, s->length);
    if (at < 0) return tuple_pack(3, str_exact(self), str_empty(), str_empty());
    return parts_around(self, sep, (uint64_t)at);
}

Value kr_str_rpartition(Value self, Value sep) {
    if (!separator_check(sep)) return 0;
    const StrObject *s = str_object(self);
    int64_t at = str_rfind_in(s, str_object(sep), 0, s->length);
    if (at < 0) return tuple_pack(3, str_empty(), str_empty(), str_exact(self));
    return parts_around(self, sep, (uint64_t)at);
}

Value kr_str_removeprefix(Value self, Value prefix) {
    if (!value_is_str(prefix)) return raise_argument_not_str("removeprefix", "", prefix);
    const StrObject *s = str_object(self), *part = str_object(prefix);
    if (part->length > s->length || !str_matches_at(s, 0, part)) return str_exact(self);
    return str_substring(self, part->length, s->length);
}

Value kr_str_removesuffix(Value self, Value suffix) {
    if (!value_is_str(suffix)) return raise_argument_not_str("removesuffix", "", suffix);
    const StrObject *s = str_object(self), *part = str_object(suffix);
    if (part->length > s->length || !str_matches_at(s, s->length - part->length, part))
        return str_exact(self);
    return str_substring(self, 0, s->length - part->length);
}

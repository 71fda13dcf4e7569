/* str: join, and the concatenation of an f-string's parts. */
#include "str.stub.h"

#include "containers/item.h"
#include "text/str_internal.h"

/* What a result made of several texts needs. */
typedef struct Total {
    uint64_t length;
    uint32_t kind, ascii; /* ascii: STR_ASCII if all parts are */
} Total;

static bool total_add(Total *total, const StrObject *s, uint64_t times) {
    uint64_t length;
    if (__builtin_mul_overflow(s->length, times, &length) ||
        __builtin_add_overflow(total->length, length, &total->length))
        return false;
    if (times && s->length) {
        if (s->kind > total->kind) total->kind = s->kind;
        total->ascii &= s->flags;
    }
    return true;
}

static inline uint64_t text_put(void *data, uint32_t kind, uint64_t at, const StrObject *s) {
    if (KR_LIKELY(kind == 1)) {
        bytes_copy((char *)data + at, s->data, s->length);
        return at + s->length;
    }
    ucs_copy((char *)data + at * kind, kind, s->data, s->kind, s->length);
    return at + s->length;
}

/* The parts of a long list are rarely in the cache: they are asked for so many items ahead. */
enum { PREFETCH_ITEMS = 12 };

static inline void item_prefetch(const Value *items, size_t i, size_t count) {
    if (i + PREFETCH_ITEMS < count) __builtin_prefetch(str_object(items[i + PREFETCH_ITEMS]));
}

static Value parts_join(const StrObject *between, const Value *items, size_t count) {
    Total total = {.kind = 1, .ascii = STR_ASCII};
    bool fits = total_add(&total, between, count - 1);
    for (size_t i = 0; i < count && fits; i++) {
        item_prefetch(items, i, count);
        fits = total_add(&total, str_object(items[i]), 1);
    }
    if (!fits || total.length > PTRDIFF_MAX)
        return error_raise(&kr_type_OverflowError, "join() result is too long for a Python string");
    StrObject *result = str_alloc(total.length, total.kind);
    if (!result) return 0;
    void *data = str_data(result);
    uint64_t at = 0;
    for (size_t i = 0; i < count; i++) {
        item_prefetch(items, i, count);
        if (i && between->length) at = text_put(data, total.kind, at, between);
        at = text_put(data, total.kind, at, str_object(items[i]));
    }
    result->flags |= total.ascii;
    return total.length > 1 ? value_of(result) : str_seal(result);
}

Value str_join(Value self, Value iterable) {
    Value sequence = sequence_fast(iterable, "can only join an iterable");
    if (!sequence) return 0;
    size_t count;
    const Value *items = sequence_fast_items(sequence, &count);
    for (size_t i = 0; i < count; i++) {
        item_prefetch(items, i, count);
        if (!value_is_str(items[i]))
            return error_raise(&kr_type_TypeError,
                               "sequence item %zd: expected str instance, %T found", i, items[i]);
    }
    if (count == 0) return str_empty();
    if (count == 1) return str_exact(items[0]);
    return parts_join(str_object(self), items, count);
}

Value kr_str_join(Value self, Value iterable) { return str_join(self, iterable); }

Value kr_string_join(const Value *parts, size_t count) {
    if (count == 0) return str_empty();
    if (count == 1) return str_exact(parts[0]);
    return parts_join(str_object(str_empty()), parts, count);
}

/* zip: walks several iterables side by side. */
#include "zip.stub.h"

#include "builtins/iterators.h"
#include "core/type.h"

Value iterators_of(const Value *items, size_t count) {
    Value iterators = tuple_new(count);
    for (size_t i = 0; iterators && i < count; i++)
        if (!(tuple_object(iterators)->items[i] = object_iter(items[i]))) return 0;
    return iterators;
}

Value kr_zip___new__(Value cls, Value strict, Value iterables) {
    int is_strict = object_truth(strict);
    if (is_strict < 0) return 0;
    Value iterators = iterators_of(tuple_object(iterables)->items, tuple_length(iterables));
    if (!iterators) return 0;
    ZipObject *zip = type_allocate(type_object(cls), 0);
    zip->iterators = iterators;
    zip->strict = (uint64_t)is_strict;
    return value_of(zip);
}

Value kr_zip___iter__(Value self) { return self; }

/* Argument `index` (from 0) differs from those before it. */
static Value raise_length(size_t index, const char *how) {
    return error_raise(&kr_type_ValueError, "zip() argument %zu is %s than argument%s%zu",
                       index + 1, how, index == 1 ? " " : "s 1-", index);
}

/* Strict: iterator `ended` has no more items; neither may the others. */
static Value check_all_ended(Value iterators, size_t ended) {
    if (error_is_set()) return 0;
    if (ended > 0) return raise_length(ended, "shorter");
    for (size_t i = 1; i < tuple_length(iterators); i++) {
        if (object_next(tuple_get(iterators, i))) return raise_length(i, "longer");
        if (error_is_set()) return 0;
    }
    return 0;
}

int zip_next(Value self, Value *results) {
    const ZipObject *zip = (const ZipObject *)self;
    const TupleObject *iterators = tuple_object(zip->iterators);
    for (size_t i = 0; i < iterators->length; i++) {
        results[i] = kr_iter_next(iterators->items[i]);
        if (results[i]) continue;
        results[0] = 0;
        if (zip->strict) check_all_ended(zip->iterators, i);
        return error_is_set() ? -1 : 0;
    }
    return 0;
}

Value kr_zip___next__(Value self) {
    size_t count = zip_count(self);
    Value items = count ? tuple_new(count) : 0;
    if (!items || zip_next(self, tuple_object(items)->items) < 0) return 0;
    return tuple_get(items, 0) ? items : 0;
}

Value kr_zip___reduce__(Value self) {
    const ZipObject *zip = (const ZipObject *)self;
    Value cls = value_of(value_type(self));
    return zip->strict ? tuple_pack(3, cls, zip->iterators, KR_TRUE)
                       : tuple_pack(2, cls, zip->iterators);
}

Value kr_zip___setstate__(Value self, Value state) {
    int strict = object_truth(state);
    if (strict < 0) return 0;
    ((ZipObject *)self)->strict = (uint64_t)strict;
    return KR_NONE;
}

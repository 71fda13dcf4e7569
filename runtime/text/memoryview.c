/* The type memoryview: items, slices, comparison, attributes. */
#include "memoryview.stub.h"

#include "containers/item.h"
#include "text/byte_object.h"
#include "text/memoryview.h"
#include "text/siphash.h"

/* ---- Attributes ---- */

static Value numbers_tuple(const int64_t *numbers, int64_t count) {
    Value tuple = tuple_new((size_t)count);
    for (int64_t i = 0; i < count; i++) tuple_object(tuple)->items[i] = int_from_i64(numbers[i]);
    return tuple;
}

#define ATTRIBUTE(name, value)                                                                     \
    Value kr_memoryview_get_##name(Value self) {                                                   \
        const MemoryView *view = memoryview_object(self);                                          \
        return memoryview_check(view) < 0 ? 0 : (value);                                           \
    }
ATTRIBUTE(obj, view->owner)
ATTRIBUTE(nbytes, int_from_i64(view->length))
ATTRIBUTE(readonly, value_from_bool(view->readonly))
ATTRIBUTE(itemsize, small_make(view->item_size))
ATTRIBUTE(format, str_from_text(view->format))
ATTRIBUTE(ndim, small_make(view->dimensions))
ATTRIBUTE(shape, numbers_tuple(view->shape, view->dimensions))
ATTRIBUTE(strides, numbers_tuple(memoryview_strides(view), view->dimensions))
ATTRIBUTE(suboffsets, tuple_new(0))
ATTRIBUTE(c_contiguous, value_from_bool(memoryview_is_c_contiguous(view)))
ATTRIBUTE(f_contiguous, value_from_bool(memoryview_is_f_contiguous(view)))
ATTRIBUTE(contiguous,
          value_from_bool(memoryview_is_c_contiguous(view) || memoryview_is_f_contiguous(view)))

Value kr_memoryview___repr__(Value self) {
    return str_printf("<%smemory at 0x%lx>", memoryview_object(self)->released ? "released " : "",
                      self);
}

Value kr_memoryview_release(Value self) {
    memoryview_object(self)->released = true;
    return KR_NONE;
}

Value kr_memoryview___enter__(Value self) {
    return memoryview_check(memoryview_object(self)) < 0 ? 0 : self;
}

Value kr_memoryview___exit__(Value self, Value args) {
    (void)args;
    return kr_memoryview_release(self);
}

int64_t kr_memoryview___len__(Value self) {
    const MemoryView *view = memoryview_object(self);
    if (memoryview_check(view) < 0) return -1;
    return view->dimensions ? view->shape[0] : 1;
}

int64_t kr_memoryview___hash__(Value self) {
    MemoryView *view = memoryview_object(self);
    if (view->hash) return (int64_t)view->hash;
    if (memoryview_check(view) < 0) return -1;
    const char *problem = !view->readonly ? "cannot hash writable memoryview object"
                          : strspn(view->format, "@bBc") == strlen(view->format)
                              ? NULL
                              : "memoryview: hashing is restricted to formats 'B', 'b' or 'c'";
    if (problem) return error_raise(&kr_type_ValueError, "%s", problem), -1;
    uint8_t *copy = gc_bytes((size_t)view->length + 1);
    memoryview_copy_out(view, copy, false);
    view->hash = siphash_bytes(copy, (size_t)view->length);
    return (int64_t)view->hash;
}

/* ---- Copies ---- */

static Value copied_bytes(const MemoryView *view, bool fortran) {
    uint8_t *data;
    if (!view->length) return bytes_empty();
    Value result = bytes_alloc((size_t)view->length, &data);
    if (result) memoryview_copy_out(view, data, fortran);
    return result;
}

Value memoryview_bytes(const MemoryView *view) {
    return memoryview_check(view) < 0 ? 0 : copied_bytes(view, false);
}

Value kr_memoryview_tobytes(Value self, Value order) {
    const MemoryView *view = memoryview_object(self);
    if (memoryview_check(view) < 0) return 0;
    if (order != KR_NONE && !value_is_str(order))
        return error_raise(&kr_type_TypeError,
                           "tobytes() argument 'order' must be str or None, not %T", order);
    bool fortran = order != KR_NONE && str_equals_text(order, "F"),
         any = order != KR_NONE && str_equals_text(order, "A");
    if (order != KR_NONE && !fortran && !any && !str_equals_text(order, "C"))
        return error_raise(&kr_type_ValueError, "order must be 'C', 'F' or 'A'");
    if (any) fortran = memoryview_is_f_contiguous(view) && !memoryview_is_c_contiguous(view);
    return copied_bytes(view, fortran);
}

Value kr_memoryview_hex(Value self, Value sep, Value bytes_per_sep) {
    Value bytes = kr_memoryview_tobytes(self, KR_NONE);
    return bytes ? bytes_hex_text(bytes_object(bytes)->data, bytes_object(bytes)->length, sep,
                                  bytes_per_sep)
                 : 0;
}

static Value dimension_list(const MemoryView *view, int64_t dimension, const uint8_t *data) {
    if (dimension == view->dimensions) return item_unpack(view->format, data);
    Value list = list_new((size_t)view->shape[dimension]);
    for (int64_t i = 0; i < view->shape[dimension]; i++) {
        Value item =
            dimension_list(view, dimension + 1, data + i * memoryview_strides(view)[dimension]);
        if (!item || list_append(list, item) < 0) return 0;
    }
    return list;
}

Value kr_memoryview_tolist(Value self) {
    const MemoryView *view = memoryview_object(self);
    return memoryview_check(view) < 0 ? 0 : dimension_list(view, 0, view->data);
}

/* ---- Items ---- */

/* Moves *data by index in a dimension. 0, -1 with IndexError. */
static int index_step(const MemoryView *view, int64_t dimension, int64_t index, uint8_t **data) {
    if (index < 0) index += view->shape[dimension];
    if (index < 0 || index >= view->shape[dimension]) {
        error_raise(&kr_type_IndexError, "index out of bounds on dimension %d", (int)dimension + 1);
        return -1;
    }
    *data += index * memoryview_strides(view)[dimension];
    return 0;
}

static uint8_t *raise_key(void) {
    return (uint8_t *)error_raise(&kr_type_TypeError, "memoryview: invalid slice key");
}

static uint8_t *item_at_tuple(const MemoryView *view, Value key) {
    uint8_t *data = view->data;
    int64_t count = (int64_t)tuple_length(key), index;
    bool slices = count > 0;
    for (int64_t i = 0; i < count; i++) {
        slices &= value_is_slice(tuple_get(key, (size_t)i));
        if (!value_is_slice(tuple_get(key, (size_t)i)) &&
            !value_has_index(tuple_get(key, (size_t)i)))
            return raise_key();
    }
    if (slices)
        return (uint8_t *)error_raise(&kr_type_NotImplementedError,
                                      "multi-dimensional slicing is not implemented");
    if (count > view->dimensions)
        return (uint8_t *)error_raise(&kr_type_TypeError,
                                      "cannot index %d-dimension view with %zd-element tuple",
                                      (int)view->dimensions, (size_t)count);
    if (count < view->dimensions)
        return (uint8_t *)error_raise(&kr_type_NotImplementedError,
                                      "sub-views are not implemented");
    for (int64_t i = 0; i < count; i++) {
        if (value_is_slice(tuple_get(key, (size_t)i))) return raise_key();
        if (object_index_i64(tuple_get(key, (size_t)i), &index, &kr_type_IndexError) < 0)
            return NULL;
        if (index_step(view, i, index, &data) < 0) return NULL;
    }
    return data;
}

/* Where the item is that key (no slice) means; NULL: an error is set. */
static uint8_t *item_at(const MemoryView *view, Value key) {
    uint8_t *data = view->data;
    int64_t index;
    if (value_is_tuple(key)) return item_at_tuple(view, key);
    if (!value_has_index(key)) return raise_key();
    if (object_index_i64(key, &index, &kr_type_IndexError) < 0) return NULL;
    if (view->dimensions == 0)
        return (uint8_t *)error_raise(&kr_type_TypeError, "invalid indexing of 0-dim memory");
    if (view->dimensions > 1)
        return (uint8_t *)error_raise(&kr_type_NotImplementedError,
                                      "multi-dimensional sub-views are not implemented");
    return index_step(view, 0, index, &data) < 0 ? NULL : data;
}

static MemoryView *sliced(const MemoryView *view, Value slice) {
    int64_t start, stop, step, count;
    if (!view->dimensions)
        return (MemoryView *)error_raise(&kr_type_TypeError, "invalid indexing of 0-dim memory");
    if (slice_resolve(slice, view->shape[0], &start, &stop, &step, &count) < 0) return NULL;
    if (memoryview_check(view) < 0) return NULL; /* __index__ may have released it */
    MemoryView *part = memoryview_copy(view);
    int64_t *strides = part->shape + part->dimensions;
    part->data += start * strides[0];
    part->length = view->shape[0] ? view->length / view->shape[0] * count : 0;
    part->shape[0] = count;
    strides[0] *= step;
    return part;
}

Value kr_memoryview___getitem__(Value self, Value key) {
    const MemoryView *view = memoryview_object(self);
    if (memoryview_check(view) < 0) return 0;
    if (value_is_slice(key)) return value_of(sliced(view, key));
    if (!view->dimensions && (key == KR_ELLIPSIS || (value_is_tuple(key) && !tuple_length(key))))
        return key == KR_ELLIPSIS ? self : item_unpack(view->format, view->data);
    const uint8_t *item = item_at(view, key);
    if (!item || memoryview_check(view) < 0) return 0;
    return item_unpack(view->format, item);
}

static Value store_items(const MemoryView *target, const MemoryView *from) {
    const char *a = target->format + (*target->format == '@'),
               *b = from->format + (*from->format == '@');
    if (from->dimensions != 1 || target->dimensions != 1 || strcmp(a, b) ||
        from->shape[0] != target->shape[0])
        return error_raise(&kr_type_ValueError,
                           "memoryview assignment: lvalue and rvalue have different structures");
    uint8_t *copy = gc_bytes((size_t)from->length + 1); /* the two may overlap */
    memoryview_copy_out(from, copy, false);
    for (int64_t i = 0; i < target->shape[0]; i++)
        memcpy(target->data + i * target->shape[1], copy + i * target->item_size,
               (size_t)target->item_size);
    return KR_NONE;
}

/* The views made on the way are released at once: else they would hold the memory until they are
 * collected. */
static Value store_slice(const MemoryView *view, Value key, Value value) {
    bool is_view = value_is_exact(value, &kr_type_memoryview);
    if (!value_is_bytes_like(value))
        return error_raise(&kr_type_TypeError, "a bytes-like object is required, not '%T'", value);
    Value source = is_view ? value : memoryview_from(value);
    if (!source) return 0;
    MemoryView *from = memoryview_object(source),
               *target = memoryview_check(from) < 0 ? NULL : sliced(view, key);
    Value result = target ? store_items(target, from) : 0;
    if (target) target->released = true;
    if (!is_view) from->released = true;
    return result;
}

Value kr_memoryview___setitem__(Value self, Value key, Value value) {
    MemoryView *view = memoryview_object(self);
    if (memoryview_check(view) < 0) return 0;
    if (view->readonly) return error_raise(&kr_type_TypeError, "cannot modify read-only memory");
    if (value_is_slice(key)) {
        if (view->dimensions > 1)
            return error_raise(&kr_type_NotImplementedError,
                               "memoryview slice assignments are currently restricted to ndim = 1");
        return store_slice(view, key, value);
    }
    bool whole =
        !view->dimensions && (key == KR_ELLIPSIS || (value_is_tuple(key) && !tuple_length(key)));
    uint8_t *item = whole ? view->data : item_at(view, key), packed[sizeof(uint64_t)];
    if (!item || item_pack(view->format, packed, value) < 0 || memoryview_check(view) < 0) return 0;
    memcpy(item, packed, (size_t)view->item_size);
    return KR_NONE;
}

Value kr_memoryview___delitem__(Value self, Value key) {
    (void)key;
    if (memoryview_check(memoryview_object(self)) < 0) return 0;
    return error_raise(&kr_type_TypeError, memoryview_object(self)->readonly
                                               ? "cannot modify read-only memory"
                                               : "cannot delete memory");
}

/* ---- Comparison ---- */

/* 1, 0, -1. */
static int dimensions_equal(const MemoryView *a, const MemoryView *b, int64_t dimension,
                            const uint8_t *x, const uint8_t *y) {
    if (dimension == a->dimensions) {
        Value left = item_unpack(a->format, x), right = left ? item_unpack(b->format, y) : 0;
        return right ? object_equal(left, right) : -1;
    }
    for (int64_t i = 0; i < a->shape[dimension]; i++) {
        int equal = dimensions_equal(a, b, dimension + 1, x + i * memoryview_strides(a)[dimension],
                                     y + i * memoryview_strides(b)[dimension]);
        if (equal <= 0) return equal;
    }
    return 1;
}

static int views_equal(const MemoryView *a, const MemoryView *b) {
    if (a->released || b->released) return a == b;
    if (a->dimensions != b->dimensions ||
        memcmp(a->shape, b->shape, (size_t)a->dimensions * sizeof *a->shape))
        return 0;
    bool bytes = !strcmp(a->format, "B") && !strcmp(b->format, "B");
    if (bytes && memoryview_is_c_contiguous(a) && memoryview_is_c_contiguous(b))
        return !a->length || !memcmp(a->data, b->data, (size_t)a->length);
    if (!item_format_size(a->format) || !item_format_size(b->format)) return 0;
    return dimensions_equal(a, b, 0, a->data, b->data);
}

/* 1, 0, -1; -2: not comparable. */
static int equality(Value self, Value value) {
    if (memoryview_object(self)->released) return self == value;
    if (!value_is_bytes_like(value)) return -2;
    bool is_view = value_is_exact(value, &kr_type_memoryview);
    Value other = is_view ? value : memoryview_from(value);
    int equal = other ? views_equal(memoryview_object(self), memoryview_object(other)) : -1;
    if (other && !is_view) memoryview_object(other)->released = true;
    return equal;
}

Value kr_memoryview___eq__(Value self, Value value) {
    int equal = equality(self, value);
    return equal == -2 ? KR_NOT_IMPLEMENTED : equal < 0 ? 0 : value_from_bool(equal);
}

Value kr_memoryview___ne__(Value self, Value value) {
    int equal = equality(self, value);
    return equal == -2 ? KR_NOT_IMPLEMENTED : equal < 0 ? 0 : value_from_bool(!equal);
}

/* ---- Iteration ---- */

Value kr_memoryview___iter__(Value self) {
    const MemoryView *view = memoryview_object(self);
    if (memoryview_check(view) < 0) return 0;
    if (!view->dimensions)
        return error_raise(&kr_type_TypeError, "invalid indexing of 0-dim memory");
    if (view->dimensions > 1)
        return error_raise(&kr_type_NotImplementedError,
                           "multi-dimensional sub-views are not implemented");
    MemoryIterator *iterator = GC_NEW(MemoryIterator, &kr_type_memory_iterator);
    iterator->view = self;
    return value_of(iterator);
}

Value kr_memory_iterator___iter__(Value self) { return self; }

Value kr_memory_iterator___next__(Value self) {
    MemoryIterator *iterator = (MemoryIterator *)self;
    if (!iterator->view) return 0;
    const MemoryView *view = memoryview_object(iterator->view);
    if (memoryview_check(view) < 0) return 0;
    if (iterator->index < view->shape[0])
        return item_unpack(view->format,
                           view->data + iterator->index++ * memoryview_strides(view)[0]);
    iterator->view = 0;
    return 0;
}

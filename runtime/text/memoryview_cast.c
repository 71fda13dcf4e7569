/* memoryview: construction, casts, copies. */
#include "memoryview.stub.h"

#include "containers/containers.h"
#include "text/byte_object.h"
#include "text/memoryview.h"
#include "numbers/number.h"

/* ---- Construction ---- */

/* A view with room for `dimensions` in its shape; it counts as an export of its owner. */
static MemoryView *view_new(Value owner, uint8_t *data, int64_t dimensions) {
    MemoryView *view = GC_NEW(MemoryView, &kr_type_memoryview);
    view->owner = owner;
    view->data = data;
    view->dimensions = dimensions;
    view->shape = gc_bytes((size_t)(dimensions ? dimensions : 1) * 2 * sizeof *view->shape);
    const BufferProvider *provider = buffer_provider_of(owner);
    if (provider && provider->lock) export_lock_add(provider->lock(owner), view);
    return view;
}

static MemoryView *view_copy(const MemoryView *from) {
    MemoryView *view = view_new(from->owner, from->data, from->dimensions);
    view->item_size = from->item_size;
    view->length = from->length;
    view->readonly = from->readonly;
    memcpy(view->format, from->format, sizeof view->format);
    memcpy(view->shape, from->shape, (size_t)from->dimensions * 2 * sizeof *view->shape);
    return view;
}

MemoryView *memoryview_copy(const MemoryView *view) { return view_copy(view); }

int memoryview_check(const MemoryView *view) {
    if (!view->released) return 0;
    error_raise(&kr_type_ValueError, "operation forbidden on released memoryview object");
    return -1;
}

Value memoryview_from(Value object) {
    if (value_is_exact(object, &kr_type_memoryview)) {
        if (memoryview_check(memoryview_object(object)) < 0) return 0;
        return value_of(view_copy(memoryview_object(object)));
    }
    Buffer buffer;
    if (!value_is_bytes_like(object))
        return error_raise(&kr_type_TypeError,
                           "memoryview: a bytes-like object is required, not '%T'", object);
    const BufferProvider *provider = buffer_provider_of(object);
    if (provider->view) {
        Value shown = provider->view(object);
        return shown ? memoryview_from(shown) : 0;
    }
    if (buffer_acquire(object, &buffer) < 0) return 0;
    MemoryView *view = view_new(object, buffer.data, 1);
    view->item_size = (int64_t)buffer.item_size;
    view->length = (int64_t)buffer.length;
    view->readonly = buffer.readonly;
    strncpy(view->format, buffer.format, sizeof view->format - 1);
    view->shape[0] = view->length / view->item_size;
    view->shape[1] = view->item_size;
    buffer_release(&buffer);
    return value_of(view);
}

Value kr_memoryview___new__(Value cls, Value object) {
    (void)cls;
    return memoryview_from(object);
}

/* ---- Contiguity and copies ---- */

bool memoryview_is_c_contiguous(const MemoryView *view) {
    int64_t expected = view->item_size;
    for (int64_t i = view->dimensions - 1; i >= 0; i--) {
        if (view->shape[i] > 1 && memoryview_strides(view)[i] != expected) return false;
        expected *= view->shape[i];
    }
    return true;
}

bool memoryview_is_f_contiguous(const MemoryView *view) {
    int64_t expected = view->item_size;
    for (int64_t i = 0; i < view->dimensions; i++) {
        if (view->shape[i] > 1 && memoryview_strides(view)[i] != expected) return false;
        expected *= view->shape[i];
    }
    return true;
}

/* Copies the items of the dimensions from `dimension` on; out_strides: of the copy. */
static void copy_dimension(const MemoryView *view, int64_t dimension, const uint8_t *from,
                           uint8_t *to, const int64_t *out_strides) {
    if (dimension == view->dimensions) {
        memcpy(to, from, (size_t)view->item_size);
        return;
    }
    for (int64_t i = 0; i < view->shape[dimension]; i++)
        copy_dimension(view, dimension + 1, from + i * memoryview_strides(view)[dimension],
                       to + i * out_strides[dimension], out_strides);
}

void memoryview_copy_out(const MemoryView *view, uint8_t *out, bool fortran) {
    int64_t strides[MEMORYVIEW_DIMENSIONS_MAX], stride = view->item_size;
    if (!fortran && memoryview_is_c_contiguous(view)) {
        if (view->length) memcpy(out, view->data, (size_t)view->length);
        return;
    }
    for (int64_t i = 0; i < view->dimensions; i++) {
        int64_t dimension = fortran ? i : view->dimensions - 1 - i;
        strides[dimension] = stride;
        stride *= view->shape[dimension];
    }
    copy_dimension(view, 0, view->data, out, strides);
}

static int memoryview_acquire(Value v, Buffer *buffer) {
    const MemoryView *view = memoryview_object(v);
    if (memoryview_check(view) < 0) return -1;
    buffer->data = view->data;
    buffer->length = (size_t)view->length;
    buffer->readonly = view->readonly;
    buffer->format = view->format;
    buffer->item_size = (size_t)view->item_size;
    if (memoryview_is_c_contiguous(view)) return 0;
    error_raise(&kr_type_BufferError, "memoryview: underlying buffer is not C-contiguous");
    return -1;
}
const BufferProvider kri_memoryview_provider = {memoryview_acquire, NULL, NULL};

/* ---- cast ---- */

static bool is_byte_format(const char *format) {
    if (*format == '@') format++;
    return strchr("bBc", *format) && !format[1];
}

static int cast_format(MemoryView *view, const char *format) {
    static const char message[] = "memoryview: %s format must be a native single character format "
                                  "prefixed with an optional '@'";
    int64_t size = item_format_size(format);
    if (!size) return (int)(error_raise(&kr_type_ValueError, message, "destination"), -1);
    if (!item_format_size(view->format))
        return (int)(error_raise(&kr_type_ValueError, message, "source"), -1);
    const char *problem = !is_byte_format(format) && !is_byte_format(view->format)
                              ? "memoryview: cannot cast between two non-byte formats"
                          : view->length % size ? "memoryview: length is not a multiple of itemsize"
                                                : NULL;
    if (problem) return (int)(error_raise(&kr_type_TypeError, "%s", problem), -1);
    memset(view->format, 0, sizeof view->format);
    strncpy(view->format, format, sizeof view->format - 1);
    view->item_size = size;
    view->dimensions = 1;
    view->shape[0] = view->length / size;
    view->shape[1] = size;
    return 0;
}

static Value shape_item(Value shape, size_t i) {
    return value_is_list(shape) ? list_get(shape, i) : tuple_get(shape, i);
}

static int cast_shape(MemoryView *view, Value shape, int64_t dimensions) {
    int64_t *numbers = gc_bytes((size_t)(dimensions ? dimensions : 1) * 2 * sizeof *numbers),
            product = view->item_size;
    for (int64_t i = 0; i < dimensions; i++) {
        Value item = shape_item(shape, (size_t)i);
        if (!value_is_int(item))
            return (int)(error_raise(&kr_type_TypeError,
                                     "memoryview.cast(): elements of shape must be integers"),
                         -1);
        if (!int_fits_i64(item, &numbers[i]) || numbers[i] <= 0)
            return (int)(error_raise(&kr_type_ValueError,
                                     "memoryview.cast(): elements of shape must be integers > 0"),
                         -1);
        if (__builtin_mul_overflow(product, numbers[i], &product))
            return (int)(error_raise(&kr_type_ValueError,
                                     "memoryview.cast(): product(shape) > SSIZE_MAX"),
                         -1);
    }
    if (product != view->length)
        return (int)(error_raise(&kr_type_TypeError,
                                 "memoryview: product(shape) * itemsize != buffer size"),
                     -1);
    int64_t stride = view->item_size;
    for (int64_t i = dimensions - 1; i >= 0; i--) {
        numbers[dimensions + i] = stride;
        stride *= numbers[i];
    }
    view->shape = numbers;
    view->dimensions = dimensions;
    return 0;
}

static bool has_zero(const MemoryView *view) {
    for (int64_t i = 0; i < view->dimensions; i++)
        if (!view->shape[i] || !memoryview_strides(view)[i]) return true;
    return false;
}

/* May this view be cast to this shape (0: none given)? 0, -1. */
static int cast_check(const MemoryView *view, Value shape, int64_t *dimensions) {
    const char *problem = NULL;
    if (!memoryview_is_c_contiguous(view))
        problem = "memoryview: casts are restricted to C-contiguous views";
    else if ((shape || view->dimensions != 1) && has_zero(view))
        problem = "memoryview: cannot cast view with zeros in shape or strides";
    else if (shape && !value_is_list(shape) && !value_is_tuple(shape))
        problem = "shape must be a list or a tuple";
    if (!problem && shape) {
        *dimensions = (int64_t)(value_is_list(shape) ? list_length(shape) : tuple_length(shape));
        if (*dimensions > MEMORYVIEW_DIMENSIONS_MAX)
            return (int)(error_raise(&kr_type_ValueError,
                                     "memoryview: number of dimensions must not exceed 64"),
                         -1);
        if (view->dimensions != 1 && *dimensions != 1)
            problem = "memoryview: cast must be 1D -> ND or ND -> 1D";
    }
    return problem ? (int)(error_raise(&kr_type_TypeError, "%s", problem), -1) : 0;
}

Value kr_memoryview_cast(Value self, Value format, Value shape) {
    int64_t dimensions = 1;
    if (memoryview_check(memoryview_object(self)) < 0) return 0;
    if (!value_is_str(format)) return raise_argument_not_str("cast", "'format'", format);
    if (cast_check(memoryview_object(self), shape, &dimensions) < 0) return 0;
    MemoryView *view = view_copy(memoryview_object(self));
    if (cast_format(view, str_utf8(format, NULL)) < 0) return 0;
    if (shape && cast_shape(view, shape, dimensions) < 0) return 0;
    return value_of(view);
}

Value kr_memoryview_toreadonly(Value self) {
    if (memoryview_check(memoryview_object(self)) < 0) return 0;
    MemoryView *view = view_copy(memoryview_object(self));
    view->readonly = true;
    return value_of(view);
}

/* The type PickleBuffer (PEP 574). It shows the memory of another object as that shows it. */
#include "pickle_types.h"

#include "_pickle.stub.h"
#include "text/memoryview.h"

int pickle_buffer_check(Value v) {
    if (((PickleBuffer *)v)->view) return 0;
    error_raise(&kr_type_ValueError, "operation forbidden on released PickleBuffer object");
    return -1;
}

static int view_acquire(Value v, Buffer *buffer) {
    if (pickle_buffer_check(v) < 0) return -1;
    Value view = ((PickleBuffer *)v)->view;
    return kri_memoryview_provider.acquire(view, buffer);
}

static Value view_shown(Value v) {
    return pickle_buffer_check(v) < 0 ? 0 : ((PickleBuffer *)v)->view;
}

static const BufferProvider provider = {view_acquire, NULL, view_shown};

Value kr_PickleBuffer___new__(Value cls, Value object) {
    static bool is_registered;
    if (!is_registered) buffer_provider_register(&kr_type_PickleBuffer, &provider);
    is_registered = true;
    if (!value_is_bytes_like(object))
        return error_raise(&kr_type_TypeError, "a bytes-like object is required, not '%T'", object);
    Value view = memoryview_from(object);
    if (!view) return 0;
    PickleBuffer *made = type_allocate(type_object(cls), 0);
    made->view = view;
    return value_of(made);
}

Value kr_PickleBuffer_raw(Value self) {
    if (pickle_buffer_check(self) < 0) return 0;
    Value view = ((PickleBuffer *)self)->view;
    const MemoryView *from = memoryview_object(view);
    if (memoryview_check(from) < 0) return 0;
    if (!memoryview_is_c_contiguous(from) && !memoryview_is_f_contiguous(from))
        return error_raise(&kr_type_BufferError,
                           "cannot extract raw buffer from non-contiguous buffer");
    int64_t *shape = gc_bytes(2 * sizeof *shape);
    shape[0] = from->length;
    shape[1] = 1;
    MemoryView *raw = memoryview_copy(from);
    raw->shape = shape;
    raw->dimensions = raw->item_size = 1;
    memcpy(raw->format, "B", 2);
    return value_of(raw);
}

Value kr_PickleBuffer_release(Value self) {
    PickleBuffer *buffer = (PickleBuffer *)self;
    if (buffer->view) memoryview_object(buffer->view)->released = true;
    buffer->view = 0;
    return KR_NONE;
}

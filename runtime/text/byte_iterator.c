/* The iterators of bytes and bytearray. */
#include "bytearray.stub.h"
#include "bytes.stub.h"

#include "containers/containers.h"
#include "core/iterate.h"
#include "text/byte_iterator.h"
#include "text/byte_object.h"

Value byte_iterator_new(Type *type, Value text) {
    ByteIterator *iterator = GC_NEW(ByteIterator, type);
    iterator->text = text;
    return value_of(iterator);
}

Value byte_iterator_next(Value self) {
    ByteIterator *iterator = (ByteIterator *)self;
    if (!iterator->text) return 0;
    ByteText text = byte_text(iterator->text);
    if (iterator->index < text.length) return small_make(text.data[iterator->index++]);
    iterator->text = 0;
    return 0;
}

Value byte_iterator_hint(Value self) {
    const ByteIterator *iterator = (const ByteIterator *)self;
    if (!iterator->text) return small_make(0);
    size_t length = byte_text(iterator->text).length;
    return small_make(iterator->index < length ? (int64_t)(length - iterator->index) : 0);
}

Value byte_iterator_reduce(Value self) {
    const ByteIterator *iterator = (const ByteIterator *)self;
    Value iter = object_builtin("iter");
    if (!iter) return 0;
    if (!iterator->text) return tuple_pack(2, iter, tuple_pack(1, tuple_new(0)));
    return tuple_pack(3, iter, tuple_pack(1, iterator->text), small_make((int64_t)iterator->index));
}

Value byte_iterator_set(Value self, Value state) {
    ByteIterator *iterator = (ByteIterator *)self;
    int64_t index;
    if (argument_ssize(state, &index) < 0) return 0;
    if (iterator->text) iterator->index = index < 0 ? 0 : (uint64_t)index;
    return KR_NONE;
}

#define ITERATOR(type)                                                                             \
    Value kr_##type##___iter__(Value self) { return self; }                                        \
    Value kr_##type##___next__(Value self) { return byte_iterator_next(self); }                    \
    Value kr_##type##___length_hint__(Value self) { return byte_iterator_hint(self); }             \
    Value kr_##type##___reduce__(Value self) { return byte_iterator_reduce(self); }                \
    Value kr_##type##___setstate__(Value self, Value state) {                                      \
        return byte_iterator_set(self, state);                                                     \
    }
ITERATOR(bytes_iterator)
ITERATOR(bytearray_iterator)

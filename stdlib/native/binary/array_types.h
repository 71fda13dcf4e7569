/* What the files of array share. */
#ifndef KRAIT_STDLIB_ARRAY_TYPES_H
#define KRAIT_STDLIB_ARRAY_TYPES_H

#include "containers/containers.h"
#include "text/bytes.h"

/* How items of a type code lie in memory. */
typedef struct ArrayKind {
    char code;
    uint8_t size;     /* bytes an item */
    uint8_t format;   /* of this machine, for pickles: ArrayFormat of array_pickle.c */
    const char *name; /* of the C type, as errors say it */
    const char *view; /* format of a memoryview */
} ArrayKind;
extern const ArrayKind kri_array_kinds[];
enum { ARRAY_KIND_COUNT = 13, ARRAY_ITEM_MAX = 8 };
/* NULL: no such code. */
const ArrayKind *array_kind(uint32_t code);
bool array_kind_is_int(const ArrayKind *kind);

/* The memory: replaced as a whole when it grows. */
typedef struct ArrayBuffer {
    uint64_t capacity, length; /* items */
    uint8_t bytes[];
} ArrayBuffer;

typedef struct ArrayObject {
    Type *type;
    ArrayBuffer *buffer; /* 0: empty */
    const ArrayKind *kind;
    ExportLock lock;
} ArrayObject;

typedef struct ArrayIterator {
    Type *type;
    Value array; /* 0: exhausted */
    uint64_t index;
} ArrayIterator;

extern Type kr_type_array;
static inline ArrayObject *array_object(Value v) { return (ArrayObject *)v; }
bool value_is_array(Value v);
static inline uint64_t array_length(Value v) {
    return array_object(v)->buffer ? array_object(v)->buffer->length : 0;
}
static inline uint8_t *array_data(Value v) {
    return array_object(v)->buffer ? array_object(v)->buffer->bytes : NULL;
}

/* One item to bytes (0, -1; may run __index__, __float__) and from bytes. */
int array_item_pack(const ArrayKind *kind, uint8_t *to, Value value);
Value array_item_unpack(const ArrayKind *kind, const uint8_t *from);
Value array_get(Value v, uint64_t index);

/* An array of a type (array or a subclass) with `length` items of zeros. */
Value array_new(Type *type, const ArrayKind *kind, uint64_t length);
/* Replaces items [at, at + removed) by `added` ones, to be filled in. 0; -1: BufferError,
 * MemoryError. */
int array_resize(Value v, uint64_t at, uint64_t removed, uint64_t added);
int array_append(Value v, Value item);      /* 0, -1 */
int array_extend(Value v, Value iterable);  /* 0, -1 */
int array_add_bytes(Value v, Value bytes);  /* any bytes-like object. 0, -1 */
int array_add_characters(Value v, Value s); /* a str, to an array of 'u'. 0, -1 */
void array_swap(Value v);
Value array_construct(Type *type, const ArrayKind *kind, Value initial); /* initial may be 0 */

#endif

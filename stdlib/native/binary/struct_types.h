/* A format of the module struct that was read, and its iterator. */
#ifndef KRAIT_STDLIB_STRUCT_TYPES_H
#define KRAIT_STDLIB_STRUCT_TYPES_H

#include "containers/containers.h"
#include "core/type.h"
#include "text/bytes.h"

/* `count` values of the same kind in a row (of 's' and 'p': one of `size` bytes). */
typedef struct StructField {
    char code;
    bool is_native; /* size and byte order of this machine: texts of errors differ */
    bool is_big;
    uint32_t value_size;
    uint64_t offset, count, size; /* size: of one value */
} StructField;

typedef struct StructFields {
    size_t count;   /* fields without padding */
    uint64_t size;  /* bytes */
    uint64_t items; /* values */
    StructField fields[];
} StructFields;

typedef struct StructObject {
    Type *type;
    Value format;         /* bytes */
    StructFields *fields; /* 0: not initialized */
} StructObject;

typedef struct UnpackIterator {
    Type *type;
    Value layout, buffer;
    uint64_t at;
} UnpackIterator;

extern Type kr_type_bytearray, kr_type_Struct, kr_type_unpack_iterator;
static inline StructObject *struct_object(Value v) { return (StructObject *)v; }

/* struct.error with this message (error.h's format language). 0. */
Value struct_error(const char *format, ...);
/* Reads a format; 0: error set. */
StructFields *struct_fields_read(Value format);
/* struct_value.c: one value to and from bytes. 0, -1; a Value or 0. */
int struct_value_pack(const StructField *field, uint8_t *to, Value value);
Value struct_value_unpack(const StructField *field, const uint8_t *from);

#endif

/* Static data with the layout of a C struct: fields are placed by offsetof, so that the structs of
 * abi/layout.h are described nowhere twice.
 *
 *     CgData d;
 *     data_begin(&d, cg, sizeof(FloatObject));
 *     DATA_POINTER(&d, FloatObject, type, cg_external(cg, "kr_type_float"));
 *     ...
 *     LLVMValueRef object = data_finish(&d, "", DATA_WRITABLE);
 *
 * Fields are put in ascending order; what is left out is zero. */
#ifndef KRAIT_CODEGEN_CG_DATA_H
#define KRAIT_CODEGEN_CG_DATA_H

#include "codegen/cg.h"

typedef enum CgDataKind { DATA_CONSTANT, DATA_WRITABLE } CgDataKind;

typedef struct CgData {
    CgModule *cg;
    uint64_t size; /* in the end */
    uint64_t next; /* filled up to here */
    VEC(LLVMValueRef) parts;
} CgData;

void data_begin(CgData *data, CgModule *cg, uint64_t size);
/* value has `width` bytes. */
void data_put(CgData *data, uint64_t offset, uint64_t width, LLVMValueRef value);
void data_number(CgData *data, uint64_t offset, uint64_t width, uint64_t number);
/* A global with private linkage; name "" unless it should be seen. Releases `data`. */
LLVMValueRef data_finish(CgData *data, CgDataKind kind);
/* The same as the initializer of an existing global. */
LLVMValueRef data_finish_constant(CgData *data);

#define DATA_WIDTH(Struct, field) sizeof(((Struct *)0)->field)
#define DATA_POINTER(data, Struct, field, value)                                                   \
    data_put((data), offsetof(Struct, field), DATA_WIDTH(Struct, field), (value))
#define DATA_NUMBER(data, Struct, field, number)                                                   \
    data_number((data), offsetof(Struct, field), DATA_WIDTH(Struct, field), (uint64_t)(number))

/* Defines what `placeholder` stood for so far: a global with its name, internal linkage and this
 * initializer. */
LLVMValueRef data_replace(CgModule *cg, LLVMValueRef placeholder, LLVMValueRef initializer,
                          CgDataKind kind);

/* A private global with this initializer. */
LLVMValueRef data_global(CgModule *cg, LLVMValueRef initializer, CgDataKind kind);
LLVMValueRef data_bytes(CgModule *cg, const void *bytes, size_t length, unsigned align);

#endif

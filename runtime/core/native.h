/* What a stub (NAME.pyi) becomes: the rows that krait-stubgen generates and core/native.c enters
 * into type and module dicts when they are first needed. */
#ifndef KRAIT_CORE_NATIVE_H
#define KRAIT_CORE_NATIVE_H

#include "abi/layout.h"

typedef enum NativeKind {
    NATIVE_METHOD,      /* method descriptor */
    NATIVE_SLOT_METHOD, /* slot wrapper: a special method, code wraps the C function of the slot */
    NATIVE_CLASS_METHOD,
    NATIVE_STATIC_METHOD,
    NATIVE_PROPERTY, /* getset descriptor: getter, setter */
    NATIVE_NEW,      /* __new__: a static method, also Type.native_new */
    NATIVE_CONSTANT, /* of a module: the value that constant() gives */
    NATIVE_NONE,     /* name = None: __hash__ of unhashable types */
    NATIVE_FUNCTION, /* of a module */
    NATIVE_CLASS,    /* of a module: value is the Type */
} NativeKind;

struct NativeMember {
    const char *name;
    NativeKind kind;
    const Code
        *code; /* METHOD, SLOT_METHOD (and __init__), NEW, CLASS_METHOD, STATIC_METHOD, FUNCTION */
    Value (*constant)(void);     /* CONSTANT */
    Value (*getter)(Value self); /* PROPERTY, CONSTANT */
    Value (*setter)(Value self,
                    Value value); /* value 0: delete; result KR_NONE; 0 here: read-only */
    Type *type;                   /* CLASS */
    const char *doc;
};

typedef struct NativeModule {
    const char *name;
    const char *doc;
    const NativeMember *members;
    uint32_t member_count;
    int (*start)(Value module); /* after the members are in; may be 0; -1: error */
} NativeModule;

/* What generated wrappers of special methods with a C result call: the Value for it. */
Value native_wrap_truth(int truth);    /* -1: 0 */
Value native_wrap_i64(int64_t number); /* -1 with an error set: 0 */
Value native_wrap_next(Value item);    /* 0 without an error: StopIteration */
/* kwargs: dict or 0. */
Value native_wrap_call(Value (*call)(Value self, const Value *args, size_t count, Value names),
                       Value self, Value args, Value kwargs);

#endif

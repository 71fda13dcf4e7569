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
    NATIVE_PROPERTY,       /* getset descriptor that cannot be set: getter */
    NATIVE_VARIABLE,       /* getset descriptor: property */
    NATIVE_FIELD,          /* member descriptor that cannot be set: getter */
    NATIVE_FIELD_VARIABLE, /* member descriptor: property */
    NATIVE_NEW,            /* __new__: a static method, also Type.native_new */
    NATIVE_CONSTANT,       /* of a module: the value that constant() gives */
    NATIVE_NONE,           /* name = None: __hash__ of unhashable types */
    NATIVE_FUNCTION,       /* of a module */
    NATIVE_CLASS,          /* of a module: value is the Type */
} NativeKind;

typedef struct NativeProperty {
    Value (*getter)(Value self);
    Value (*setter)(Value self, Value value); /* value 0: delete; result KR_NONE */
} NativeProperty;

/* There are thousands of these in every executable: a word more is 15 kB. */
typedef struct NativeMember {
    Value name; /* a static str */
    const char *doc;
    union {
        const Code *code; /* METHOD, SLOT_METHOD (and __init__), NEW, CLASS_METHOD, STATIC_METHOD,
                             FUNCTION */
        Value (*constant)(void);        /* CONSTANT */
        Value (*getter)(Value self);    /* PROPERTY, FIELD */
        const NativeProperty *property; /* VARIABLE, FIELD_VARIABLE */
        Type *type;                     /* CLASS */
    };
    NativeKind kind;
} NativeMember;

typedef struct NativeSlot {
    SlotId id;
    void *function;
} NativeSlot;

/* A static type. The Type itself is zero in the executable and filled from this at start. */
struct NativeType {
    Type *type, *base; /* base 0: object itself */
    uint64_t descriptor;
    uint32_t flags, instance_size, item_size;
    int32_t dict_offset;
    const char *name, *module, *doc;
    const NativeMember *members; /* entered in the dict when the type is first used */
    const NativeSlot *slots;
    uint32_t member_count, slot_count;
    const Code *new, *init;
};

/* A static str object for rows. */
#define NATIVE_STR(text) {&kr_type_str, 0, sizeof(text) - 1, 1, STR_ASCII | STR_STATIC, text}

/* native_defaults of functions without constant defaults. */
enum { NO_DEFAULTS_MAX = 24 };
extern const Value kri_no_defaults[NO_DEFAULTS_MAX];

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

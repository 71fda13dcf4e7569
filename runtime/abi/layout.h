/* The structs that compiled code, or the inline paths of fast.h, touch directly.
 *
 * Each starts with its type. Fields named `..._` are private to the file that owns the type. All
 * Value fields may be 0 (absent) unless said otherwise. */
#ifndef KRAIT_ABI_LAYOUT_H
#define KRAIT_ABI_LAYOUT_H

#include "abi/value.h"

/* ---- Code: what is known of a function before it runs; static data, never on the heap ---- */

typedef enum CodeFlags {
    CODE_VARARGS = 1 << 0,     /* has *args: the parameter after the named ones */
    CODE_VARKEYWORDS = 1 << 1, /* has **kwargs: the last parameter */
    CODE_NATIVE = 1 << 2,      /* written in C, declared in a stub */
    CODE_GENERATOR = 1 << 3,
    CODE_COROUTINE = 1 << 4,
    CODE_ASYNC_GENERATOR = 1 << 5,
    CODE_NESTED = 1 << 6,
    CODE_METHOD = 1 << 7, /* native, the first parameter is self (named "self" in signatures) */
    /* Native: which of CPython's texts a wrong call gets, where the signature's shape does not tell
       (core/bind_error.c). */
    CODE_ERROR_RANGE = 1 << 8,    /* "f expected at most 2 arguments, got 3" */
    CODE_ERROR_KEYWORDS = 1 << 9, /* "f() takes at most 2 arguments (3 given)" */
    CODE_ERROR_SINGLE = 1 << 10,  /* "f() takes exactly one argument (2 given)" */
    CODE_INTERPRETED = 1 << 11,   /* made at run time, and collected: compiler/interp */
    CODE_NAMESPACE = 1 << 12,     /* of a whole text: see abi/eval.h */
    /* Compiled: *args and **kwargs are a CallPack, which only goes on to calls. */
    CODE_FORWARDS = 1 << 13,
    /* A generator function that types.coroutine() has marked. */
    CODE_ITERABLE_COROUTINE = 1 << 14,
    /* Native: "f() takes no keyword arguments" where others say "str.f() takes ..." */
    CODE_ERROR_TUPLE = 1 << 15,
    CODE_ERROR_CALLED = 1 << 16,   /* "f() expected at most 2 arguments, got 3" */
    CODE_ERROR_REQUIRES = 1 << 17, /* "m.f requires 1 to 2 arguments" */
    /* Native: *args without arguments is wrong, and that is said before anything else. */
    CODE_ERROR_SOME = 1 << 18,
    CODE_ERROR_SORT = 1 << 19, /* Native: the keywords are those of "sort()" */
    /* Native: a special method that is a method in its type's dict, and not a slot wrapper. */
    CODE_COEXIST = 1 << 20,
    /* from __future__ import annotations is in force, and in texts that the code evaluates. */
    CODE_FUTURE_ANNOTATIONS = 1 << 21,
    CODE_TEXT = 1 << 22, /* compiled from a text of eval(): see TextActivation in abi/eval.h */
    CODE_ANY_GLOBALS = CODE_INTERPRETED | CODE_TEXT, /* a function object has them */
    /* Frames show its variables. */
    CODE_KEEPS_LOCALS = 1 << 23,
} CodeFlags;

/* A place in the source: where an instruction that may raise stands. Lines from 1, columns in bytes
 * from 0. */
typedef struct CodeSite {
    uint32_t line, end_line;
    uint16_t column, end_column; /* 0xffff: further right than a caret can show */
} CodeSite;

/* body is called as Value body(Value p0, ..., Value pN-1, Value callee): every parameter in the
 * order positional-only, positional, keyword-only, *args (tuple), **kwargs (dict); then the
 * function object. A native body ignores the trailing callee. NULL: details->array_entry takes
 * them, however few they are (arity is -1 then). */
typedef struct CodeDetails CodeDetails;
typedef struct Code {
    void *body;
    int32_t arity;            /* count of arguments with which body may be called straight away:
                                 all positional, nothing to fill in; -1: never, always bind */
    uint32_t flags;           /* CodeFlags */
    uint16_t parameter_count; /* all, with *args and **kwargs */
    uint16_t positional_only, positional; /* positional counts the positional-only ones too */
    uint16_t keyword_only;
    const Value *parameters;      /* names (str; of compiled code interned), in body order */
    Value name;                   /* str */
    const Value *native_defaults; /* native only: one per parameter; 0 here with required bit clear:
                                     pass 0 */
    uint64_t native_required;     /* native only: bit i set: parameter i must be given */
    union {
        const CodeDetails *details; /* compiled */
        Type *native_owner;         /* native: the class that declares it; 0: a module */
    };
} Code;

/* What calls do not look at. Native functions, a thousand rows in every executable, have none. */
struct CodeDetails {
    Value qualname, doc; /* str; doc may be 0 */
    Value filename;      /* str */
    uint32_t first_line;
    uint32_t site_count;
    const CodeSite *sites;
    /* co_varnames beyond the parameters, then cells, then frees, then co_names where the compiler
     * knows that somebody asks. */
    const Value *variable_names;
    uint16_t local_count, cell_count, free_count, name_count;
    void *array_entry; /* Value f(const Value *params, Value callee), or 0: call body by count */
};

/* The arguments of a call that no parameter took, as they were given: on the stack of the caller,
 * for as long as the body runs. */
typedef struct CallPack {
    const Value *args; /* count positional ones, then one for each name */
    size_t count;
    Value names; /* tuple of str, or 0 */
} CallPack;

/* ---- Types ---- */

typedef enum TypeFlags {
    TYPE_READY = 1 << 0,       /* bases, mro, dict and inherited slots are filled in */
    TYPE_HEAP = 1 << 1,        /* made by a class statement or type(): attributes may be set */
    TYPE_BASE = 1 << 2,        /* may be subclassed */
    TYPE_DIRECT_CALL = 1 << 3, /* instances start with FunctionHead: try code->arity */
    TYPE_HAS_DICT = 1 << 4,    /* instances have a dict word at dict_offset */
    TYPE_INT = 1 << 5,         /* int or a subclass; likewise below */
    TYPE_FLOAT = 1 << 6,
    TYPE_STR = 1 << 7,
    TYPE_BYTES = 1 << 8,
    TYPE_TUPLE = 1 << 9,
    TYPE_LIST = 1 << 10,
    TYPE_DICT = 1 << 11,
    TYPE_TYPE = 1 << 12,
    TYPE_EXCEPTION = 1 << 13,
    TYPE_SET = 1 << 14, /* set or frozenset */
    TYPE_METHOD_DESCRIPTOR =
        1 << 15, /* a function found on the class needs no binding when called at once */
    TYPE_VAR_SIZE = 1 << 16, /* the instance's size depends on its length (tuple, ...) */
    TYPE_PLAIN_GETATTR =
        1 << 17, /* __getattribute__ is object's, no __getattr__: inline caches may serve */
    TYPE_PLAIN_SETATTR = 1 << 18, /* __setattr__ and __delattr__ are object's */
    TYPE_ABSTRACT = 1 << 19,      /* has abstract methods: object.__new__ refuses */
    TYPE_FINALIZER = 1 << 20,     /* has __del__ */
    TYPE_MAPPING = 1 << 21,       /* for match; likewise TYPE_SEQUENCE */
    TYPE_SEQUENCE = 1 << 22,
    TYPE_NO_DIRECT_NEW = 1 << 23, /* cannot create 'X' instances */
    TYPE_OWN_MEMBERS = 1 << 24,   /* a class whose __slots__ add fields to the instance */
    TYPE_PREPARED =
        1 << 25, /* slots, flags and layout are inherited (TYPE_READY: the dict is filled too) */
    TYPE_SLOTS_CHECKED =
        1 << 26, /* some instances are smaller than instance_size (after __class__ assignment) */
    TYPE_WEAK = 1 << 27,        /* instances may be referred to weakly */
    TYPE_PLAIN_CLASS = 1 << 28, /* __class__ of instances is object's: their type */
} TypeFlags;

typedef enum SlotId {
#define SLOT(name, kind) SLOT_##name,
#include "abi/slots.def"
#undef SLOT
    SLOT_COUNT
} SlotId;

typedef struct NativeType NativeType; /* core/native.h: a row that a stub generates */

struct Type {
    Type *type;          /* the metatype */
    uint64_t descriptor; /* how the collector marks an instance: must be the second word */
    uint64_t version;    /* unique for this type's present attributes; 0: none given out yet */
    uint32_t flags;
    uint32_t instance_size;   /* bytes, without the variable part */
    int32_t dict_offset;      /* bytes from the start of the instance; 0: no dict; -1: behind the
                                 variable part */
    uint32_t slot_offset;     /* where the predicted instance attributes start (type->slot_names) */
    uint32_t slot_count;      /* how many */
    uint32_t item_size;       /* of the variable part */
    const NativeType *native; /* static types: what the stub declares; otherwise 0 */
    Type *base;               /* the base whose layout the instance extends; 0 only for object */
    Value name, qualname;     /* str; 0 on a static type until it is ready */
    Value bases, mro;         /* tuples */
    Value dict;               /* dict */
    Value slot_names; /* tuple of str: predicted attributes and __slots__ in the fixed part; or 0 */
    Value subclasses_;            /* core/subclass.c */
    struct TypeMethods *methods_; /* core/slot.c: special methods found before */
    const Code *native_new,
        *native_init; /* the C constructor, if this type's own or inherited one is native */
    void *slots[SLOT_COUNT];
};

/* ---- Builtin objects ---- */

/* Integers beyond 63 bits, and no others: every small value is tagged. Sign and count as in mpz. */
typedef struct BigInt {
    Type *type;
    int64_t size; /* count of limbs, negative for negative numbers */
    uint64_t limbs[];
} BigInt;

/* bool, and instances of subclasses of int. */
struct IntInstance {
    Type *type;
    Value number; /* small, or a BigInt */
};

typedef struct FloatObject {
    Type *type;
    double number;
} FloatObject;

typedef struct ComplexObject {
    Type *type;
    double real, imag;
} ComplexObject;

typedef enum StrFlags {
    STR_ASCII = 1 << 0,    /* every code point below 128; then kind is 1 */
    STR_INTERNED = 1 << 1, /* the one str with this text that attribute names use */
    STR_SHARED = 1 << 2,   /* data points into a StrBuffer, which others may share */
    STR_STATIC = 1 << 3,   /* not on the collected heap */
} StrFlags;

/* data points behind this header (the usual case), or to the start of a StrBuffer's text. Immutable
 * once visible. No terminator is promised. */
typedef struct StrObject {
    Type *type;
    uint64_t hash;   /* 0: not computed yet */
    uint64_t length; /* code points */
    uint32_t kind;   /* bytes a code point: 1, 2 or 4, the least that fits */
    uint32_t flags;  /* StrFlags */
    const void *data;
} StrObject;

typedef struct BytesObject {
    Type *type;
    uint64_t hash; /* 0: not computed yet */
    uint64_t length;
    const uint8_t *data; /* behind this header, or in a shared buffer */
    uint64_t flags;      /* STR_SHARED, STR_STATIC */
} BytesObject;

typedef struct TupleObject {
    Type *type;
    uint64_t length;
    Value items[];
} TupleObject;

/* A buffer carries its own length, so that a reader without a lock sees a consistent pair. */
typedef struct ListBuffer {
    uint64_t capacity;
    uint64_t length;
    Value items[];
} ListBuffer;

typedef struct ListObject {
    Type *type;
    ListBuffer *buffer; /* never 0; the empty list shares kr_list_empty_buffer */
} ListObject;

typedef struct DictTable DictTable; /* containers/dict.h */
typedef struct DictObject {
    Type *type;
    DictTable *table; /* never 0 */
    uint64_t count;   /* live entries */
    Value owner_; /* the module or instance whose slots the entries refer to (see dict.h), or 0 */
} DictObject;

typedef struct CellObject {
    Type *type;
    Value content;
} CellObject;

/* What every directly callable object starts with (TYPE_DIRECT_CALL). */
typedef struct FunctionHead {
    Type *type;
    const Code *code;
} FunctionHead;

typedef struct ModuleObject ModuleObject;

typedef struct FunctionObject {
    Type *type;
    const Code *code;
    ModuleObject *module; /* where its globals are */
    Value defaults;       /* tuple or 0 */
    Value kwdefaults;     /* dict or 0 */
    struct FunctionExtra
        *extra_;        /* what the program assigned: __name__, __doc__, ...; function.c */
    Value annotations_; /* dict, or a tuple name, value, ... until first asked for, or 0 */
    Value dict;         /* __dict__ or 0 */
    uint64_t cell_count;
    Value cells[]; /* CellObjects captured, in the order of code's free variables */
} FunctionObject;

typedef struct BoundMethod {
    Type *type;
    Value function, self;
} BoundMethod;

typedef struct SliceObject {
    Type *type;
    Value start, stop, step;
} SliceObject;

/* An instance of a class made by a class statement over object. slots[i] belongs to
 * type->slot_names[i]. While dict is 0, the attributes are the slots that are not 0, in slot order.
 * Otherwise dict holds them all in insertion order, with references for those that live in slots.
 */
typedef struct InstanceObject {
    Type *type;
    Value dict;
    Value slots[];
} InstanceObject;

struct ModuleObject {
    Type *type;
    Value dict;                  /* live: entries of static slots are references to them */
    const struct ModuleDef *def; /* 0 for a module made at run time */
    Value name_;
};

typedef struct ExceptionObject {
    Type *type;
    Value dict;
    Value args;           /* tuple */
    Value traceback;      /* TracebackObject or 0 */
    Value context, cause; /* exception or 0 */
    uint32_t suppress_context;
    uint32_t is_context; /* another exception has had it as its context */
    Value notes_;
    /* Kinds with attributes continue with their own fields: exception/exception.h. */
} ExceptionObject;

typedef enum GeneratorStatus {
    GENERATOR_READY, /* not started (state 0) or suspended */
    GENERATOR_RUNNING,
    GENERATOR_FINISHED,
    GENERATOR_WAITING, /* suspended, but what it delegates to runs: it counts as running */
} GeneratorStatus;

/* Generators, coroutines and asynchronous generators: what is known of a body that is left and
 * resumed. The resume function runs it from where `state` says to where it suspends, and gives what
 * it yields there; 0: it has returned
 * (`delegate` is then the result) or raised. sent is 0 if the error that is set is to be raised
 * there. */
typedef struct GeneratorObject {
    Type *type;
    Value function; /* whose body this is */
    Value (*resume)(Value sent, Value generator);
    uint32_t state; /* 0: at the start */
    uint32_t line;  /* where it is suspended; 0: at the start */
    uint32_t slot_count;
    uint32_t raw_count;   /* slots behind the others, for what is no Value */
    uint8_t status;       /* GeneratorStatus */
    uint8_t guarded;      /* has a finalizer, because it was suspended inside try or with */
    uint8_t async_;       /* asynchronous generator: generator/async_generator.c */
    uint8_t produced : 1, /* asynchronous generator: suspended by yield, not by await */
        only_loop : 1,    /* a loop is all that has it */
        started_ : 1,     /* coroutine: awaited */
        only_await : 1;   /* the await or yield from that waits for it is all that has it */
    uint32_t number_;     /* its place in a list: generator/abandon.c, coroutine.c */
    Value delegate; /* the iterator of the yield from or await where it is suspended; once finished,
                       the result */
    Value handled;  /* the exception that its body handles, or 0 */
    Value extra_;   /* what is rarely set: generator/generator.c; 0: nothing */
    Value slots[];  /* what lives across suspensions */
} GeneratorObject;

/* ---- What a compiled module hands to the runtime ---- */

/* One global variable: its slot and its name. */
typedef struct ModuleDef {
    const char *name; /* dotted */
    const char *file; /* __file__ */
    uint64_t is_package;
    Value doc;
    uint64_t global_count;
    const Value *global_names; /* str, one per slot */
    Value *globals;            /* the slots; 0: not bound */
    uint64_t name_count;
    Value *names; /* attribute and variable names in use; replaced by the interned ones at start */
    Value (*body)(Value module); /* runs the module's statements; 0: an error is set */
    const struct Code *code;     /* the module's own code, for tracebacks ("<module>") */
    uint64_t function_count;
    const struct CodeAddress
        *functions; /* sorted by address; the last is the end of the module's code */
    /* Names that the module reads and never assigns: builtins, as a rule. Each has a slot, one for
     * the whole program, which the entry of the dict of builtins refers to; 0: there is no such
     * builtin. */
    uint64_t builtin_count;
    const Value *builtin_names;
    Value *const *builtin_slots;
    uint64_t text_count;
    const struct EvalText *texts; /* constant ones of eval(): abi/eval.h */
    uint64_t constants_count;
    const struct CodeConstantsRow *constants; /* of all code, if the program asks for them */
} ModuleDef;

typedef enum CodeConstantKind {
    CODE_CONSTANT_VALUE,
    CODE_CONSTANT_SLOT, /* its address: made when the module starts */
    CODE_CONSTANT_CODE, /* a Code */
} CodeConstantKind;

typedef struct CodeConstant {
    uint64_t kind, word;
} CodeConstant;

/* co_consts. */
typedef struct CodeConstantsRow {
    const Code *code;
    uint64_t constant_count;
    const CodeConstant *constants;
} CodeConstantsRow;

typedef struct CodeAddress {
    const void *start;
    const Code *code; /* 0: no Python function's body */
} CodeAddress;

typedef struct ProgramDef {
    uint64_t module_count;
    const ModuleDef *const *modules; /* [0] is __main__ */
    const char *script;              /* sys.argv[0] where the command line gives none */
    uint64_t native_count;
    const struct NativeModule *const
        *natives; /* the native modules that the program can import (kr_module_NAME) */
} ProgramDef;

/* ---- Inline caches ---- */

typedef enum AttrKind {
    ATTR_NONE,        /* never matches */
    ATTR_SLOT,        /* instance attribute in a fixed slot at `offset` */
    ATTR_METHOD,      /* `value`, found on the class, a function: call with the receiver in front */
    ATTR_CLASS,       /* `value`, found on the class, neither descriptor nor function */
    ATTR_DICT_METHOD, /* as ATTR_METHOD, but the instance has a dict word at `offset` that must be 0
                       */
    ATTR_DICT_CLASS,
    ATTR_DICT, /* nothing on the class: in the dict whose word is at `offset`, if anywhere */
    /* `value` is an object of this type, found on the class. The last two: if the instance has a
     * dict word at `offset` (not 0), that must be 0. */
    ATTR_PROPERTY,
    ATTR_STATIC,
    ATTR_CLASS_METHOD,
} AttrKind;

/* In the version of an entry: the receiver is that class itself. Inline paths, which compare with
 * the version of the receiver's type, never take such an entry. */
#define ATTR_OF_CLASS ((uint64_t)1 << 63)

/* Immutable once published; a site holds a pointer, so that threads see whole entries. */
typedef struct AttrEntry {
    Type *type;            /* no type of Python's: see type_is_of_caches (core/type.h) */
    uint64_t version;      /* of the receiver's type */
    uint64_t meta_version; /* of an attribute of a class: of the class's type */
    uint32_t kind, offset;
    Value value;
} AttrEntry;

enum { ATTR_CACHE_MORE = 3 };

/* One per site, static and zero at start. */
typedef struct AttrCache {
    const AttrEntry *entry;
    const AttrEntry
        *more[ATTR_CACHE_MORE]; /* of other types seen here: the slow paths look at them */
} AttrCache;

/* ---- Threads ---- */

enum { FREE_LIST_COUNT = 17, FREE_LIST_GRANULE = 16 }; /* sizes 16, 32, ... 256 bytes */

typedef struct Thread {
    Value error;       /* the exception being raised, or 0 */
    Value handled;     /* the exception being handled (sys.exception()), or 0 */
    char *stack_limit; /* below this address: RecursionError */
    void
        *free_typed[FREE_LIST_COUNT]; /* free objects by size / granule, cleared but for the link */
    void *free_atomic[FREE_LIST_COUNT];
    void *free_scanned[FREE_LIST_COUNT];
    uint64_t pending; /* not 0: signals, finalizers, ... to handle at the next safe point */
    GeneratorObject *
        *unstarted; /* coroutines that nobody has awaited so far: generator/coroutine.c */
    uint32_t unstarted_count, unstarted_room;
    uint64_t origin_depth;      /* of cr_origin; 0: it is not wanted */
    struct Drive *drives;       /* chains of generators that are being resumed: generator/drive.c */
    struct ThreadState *state_; /* core/thread.c */
    Value kept_;                /* variables for f_locals: exception/frame_locals.c */
    void *memo;                 /* emptied by the collector, and not looked at: text/word_cache.c */
    uint64_t memo_size;         /* bytes */
    const struct ProfileHooks *profile_hooks; /* core/profile.h; NULL: nobody listens to calls */
    Value profile_listener;
    uint64_t profile_skips; /* 1: what is entered next has been told of */
} Thread;

extern _Thread_local Thread kr_thread __attribute__((tls_model("initial-exec")));

/* How many objects are alive whose death somebody will notice (memory/watch.h). */
extern uint64_t kr_watched;

static inline Type *value_type(Value v);

extern Type kr_type_int, kr_type_float, kr_type_str, kr_type_list, kr_type_tuple, kr_type_dict,
    kr_type_bool, kr_type_function, kr_type_cell, kr_type_bytes, kr_type_object, kr_type_type,
    kr_type_method, kr_type_slice, kr_type_range, kr_type_module;

static inline Type *value_type(Value v) {
    if (value_is_object(v)) return value_object(v)->type;
    return value_is_small(v) ? &kr_type_int : &kr_type_float;
}
/* Exactly this type, not a subclass; small ints and flonums have no object. */
static inline bool value_is_exact(Value v, const Type *type) {
    return value_is_object(v) && value_object(v)->type == type;
}
static inline bool value_has_flag(Value v, TypeFlags flag) {
    return (value_type(v)->flags & flag) != 0;
}

/* ---- Iterators that the inline paths know ---- */

extern ListBuffer kr_list_empty_buffer;

typedef struct ListIterator {
    Type *type;
    Value list;     /* 0: exhausted */
    uint64_t index; /* of the next item */
} ListIterator;

typedef struct TupleIterator {
    Type *type;
    Value tuple; /* 0: exhausted */
    uint64_t index;
} TupleIterator;

/* All three numbers are machine integers; ranges beyond them have their own iterator. */
typedef struct RangeIterator {
    Type *type;
    int64_t next, step;
    uint64_t remaining;
    uint64_t length; /* of the whole range: where it is, __reduce__ tells */
} RangeIterator;

extern Type kr_type_generator, kr_type_coroutine, kr_type_async_generator;
extern Type kr_type_list_iterator, kr_type_tuple_iterator, kr_type_range_iterator;

#endif

/* A stub file, read into what the generated C needs: classes, functions, parameters, members.
 *
 * runtime/STUBS.md describes the stub language. The model points into the stub's AST and shares its
 * arena. */
#ifndef KRAIT_STUBGEN_STUB_H
#define KRAIT_STUBGEN_STUB_H

#include "front/parser.h"
#include "support/map.h"
#include "support/vec.h"

typedef enum DefaultKind {
    DEFAULT_REQUIRED, /* the argument must be given */
    DEFAULT_ABSENT,   /* `= ...`: the C function gets 0 */
    DEFAULT_CONSTANT, /* the C function gets this constant */
} DefaultKind;

typedef struct StubParam {
    const char *name;
    DefaultKind kind;
    const Expr *value; /* DEFAULT_CONSTANT */
} StubParam;

typedef enum StubFuncKind {
    STUB_FUNCTION,
    STUB_METHOD,
    STUB_SLOT_METHOD, /* a row of slots.def */
    STUB_NEW,
    STUB_INIT,
    STUB_CLASS_METHOD,
    STUB_STATIC_METHOD,
    STUB_PROPERTY,
    STUB_NONE,     /* name = None */
    STUB_CONSTANT, /* module constant */
    STUB_CLASS,    /* module member: a class of this or another stub; `c_name` is the Type */
} StubFuncKind;

typedef struct StubFunc {
    const char *name;
    const char *c_name;
    const char *doc; /* or NULL */
    StubFuncKind kind;
    const char *slot_kind; /* STUB_SLOT_METHOD: "BINARY", ... */
    bool has_setter;       /* STUB_PROPERTY */
    bool is_field;         /* STUB_PROPERTY: a member_descriptor */
    VEC(StubParam) params; /* in body order: named, *args, **kwargs */
    uint32_t positional_only, positional, keyword_only;
    bool has_varargs, has_varkeywords;
    VEC(const char *) code_flags; /* @code("X") */
} StubFunc;

typedef struct StubClass {
    const char *name, *python_name, *module, *base, *doc;
    const char *layout; /* C struct, or NULL: that of the base */
    const char *dict;   /* field that holds the instance's __dict__, or NULL */
    VEC(const char *) pointers;
    bool scanned, has_items;
    VEC(const char *) flags;
    VEC(StubFunc *) members;
} StubClass;

typedef struct Stub {
    Arena *arena;
    Diag *diag;
    const char *name; /* stem of the file */
    const char *doc;
    bool is_module;
    bool has_start;
    VEC(const char *) headers;
    VEC(StubClass *) classes;
    StrMap shared;             /* symbols defined so far, while writing */
    VEC(StubFunc *) functions; /* of the module: functions, constants, classes */
} Stub;

/* Reads the parsed module into `stub`; mistakes go to the Diag. */
void stub_read(Stub *stub, const Module *module);
/* The header that the C file includes, and the tables. */
void stub_write_header(Text *out, const Stub *stub);
void stub_write_source(Text *out, Stub *stub);

/* The kind of a row of slots.def, or NULL. */
const char *slot_kind_of(const char *method);

#endif

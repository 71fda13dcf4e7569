/* Which modules a module may import, and from where in it: import statements, and calls of
 * import_module and __import__ with literals.
 *
 * A module of a library is used in part. Its text is cut into regions: the statements that run on
 * import, each function, and each variable's value that is only names put together, such as a table
 * of functions. A region is reached when something that is reached mentions the function's or the
 * variable's name (a special method, but for those of pickling: its class's name), and only the
 * imports of reached regions count. So `import enum` does not bring doctest along, because of a
 * helper that nobody calls. What is reached only through a name that a program puts together at run
 * time may be missed: such an import then raises ModuleNotFoundError. */
#ifndef KRAIT_DRIVER_IMPORTS_H
#define KRAIT_DRIVER_IMPORTS_H

#include "front/constant_texts.h"
#include "support/vec.h"

typedef struct ImportRequest {
    const char *module; /* dotted; "" for `from . import x` */
    uint32_t level;     /* leading dots */
    const char *item;   /* `from module import item`: perhaps a submodule; NULL: none */
} ImportRequest;

typedef VEC(ImportRequest) ImportRequestVec;
typedef VEC(const char *) ImportNameVec;

typedef struct ImportRegion {
    const char *name;          /* what reaches it; NULL: runs when the module is imported */
    ImportNameVec mentions;    /* names that it reaches: variables, attributes, literals of calls */
    ImportRequestVec requests; /* in the order of the text */
} ImportRegion;

typedef VEC(ImportRegion) ImportRegionVec;

typedef enum ImportScope {
    IMPORTS_WHOLE,   /* the program's own modules: one region */
    IMPORTS_REGIONS, /* a library: as above, and never run as __main__ */
} ImportScope;

/* Appends the regions of the module. All vectors are in the arena; strings are the tree's. Texts
 * that are known need no compiler when the program runs; without `texts` none is asked for. */
void imports_collect(const Module *module, const ConstantTexts *texts, ImportScope scope,
                     Arena *arena, ImportRegionVec *out);

/* Appends the first parts of the absolute names that an import statement imports; nothing for other
 * statements. */
void imports_named(const Stmt *stmt, Arena *arena, ImportNameVec *out);

/* imports_text.c: appends what a text that eval() or exec() may get imports. imports_may_be_in
 * tells quickly that it imports nothing. */
bool imports_may_be_in(const char *text, size_t length);
void imports_of_text(const char *text, size_t length, Arena *arena, ImportRequestVec *out);

/* imports_codec.c: the module of the codec with this name; NULL: none has it, or it needs none. */
const char *imports_codec_module(const char *text, size_t length);
/* May a function of this name be given the name of a codec? */
bool imports_takes_codec(const char *function);
/* imports_computed.c: adds what the library's module of that name imports under names that it puts
 * together. */
void imports_computed(const char *module, Arena *arena, ImportRegionVec *regions);

/* Appends the literals that the module puts into its __all__: `from package import *` imports those
 * of them that are submodules. */
void imports_all_names(const Module *module, Arena *arena, ImportNameVec *out);

#endif

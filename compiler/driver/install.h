/* Where krait's own parts are: beside the executable in the build tree, or under lib/krait of an
 * installation. */
#ifndef KRAIT_DRIVER_INSTALL_H
#define KRAIT_DRIVER_INSTALL_H

#include "support/arena.h"

/* What eval(), exec() and compile() need are two native modules to the driver: running what is
 * compiled in, and a compiler for texts that the program puts together, in a library of its own. */
#define EVAL_MODULE "_eval"
#define COMPILER_MODULE "_compiler"
#define COMPILER_LIBRARY "libkrait-eval.a"

typedef struct Install {
    const char *executable;    /* krait itself */
    const char *runtime;       /* libkrait.a */
    const char *libraries;     /* folder of the libraries that it uses */
    const char *runtime_debug; /* the same with information for debuggers */
    const char *codegen;       /* the shared object with code generation */
    const char *stdlib;        /* folder with NAME.py */
    const char *archive;       /* folder with objects of library modules; it need not exist */
    const char *python_lib;    /* CPython's library, or NULL */
} Install;

void install_find(Install *install, Arena *arena);

/* Text that changes whenever the compiler does: part of the key of what is cached. */
const char *install_compiler_id(const Install *install, Arena *arena);
/* The same with the runtime. */
const char *install_build_id(const Install *install, Arena *arena);

#endif

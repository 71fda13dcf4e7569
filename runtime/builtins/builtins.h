/* What other parts of the runtime use of the builtin functions. */
#ifndef KRAIT_BUILTINS_BUILTINS_H
#define KRAIT_BUILTINS_BUILTINS_H

#include "core/object.h"

/* dir(v): a sorted list of names. */
Value object_dir(Value v);
/* A printer of one of site's texts: exit, quit, copyright, ... */
Value site_printer_new(const char *name);

#endif

/* exit, quit, copyright, credits, license, help. */
#ifndef KRAIT_BUILTINS_SITE_PRINTER_H
#define KRAIT_BUILTINS_SITE_PRINTER_H

#include "abi/layout.h"

typedef struct SitePrinter {
    Type *type;
    const struct SiteEntry *entry; /* static */
} SitePrinter;

#endif

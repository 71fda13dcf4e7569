/* Showing a warning that has passed the filters. */
#ifndef KRAIT_EXCEPTION_WARNING_SHOW_H
#define KRAIT_EXCEPTION_WARNING_SHOW_H

#include "exception/warning.h"

/* An attribute of the module warnings; 0 without an error if that is not imported. */
Value warnings_attribute(const char *name);
/* Through the module warnings if it is imported, else to sys.stderr. 0, -1. */
int warning_show(const Warning *warning, Value text);

#endif

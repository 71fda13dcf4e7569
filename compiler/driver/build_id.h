/* The build ID in an executable or shared object: a hash of its contents that the linker made. */
#ifndef KRAIT_DRIVER_BUILD_ID_H
#define KRAIT_DRIVER_BUILD_ID_H

#include "support/text.h"

#include <stdbool.h>

/* Appends its hexadecimal digits. False, with nothing appended, if the file cannot be read or has
 * none near its begin, where linkers put it. */
bool build_id_append(Text *out, const char *path);

#endif

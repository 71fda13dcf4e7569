/* The parts of sys. */
#ifndef KRAIT_STDLIB_SYS_INTERNAL_H
#define KRAIT_STDLIB_SYS_INTERNAL_H

#include "containers/containers.h"
#include "core/object.h"
#include "text/str.h"

enum { SYS_HEX_VERSION = 0x030b02f0 };

/* Enters version_info, flags, float_info, ... 0, -1. */
int sys_infos_start(Value dict);
Value sys_version_info_new(void);

#endif

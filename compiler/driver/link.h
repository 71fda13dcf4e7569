/* Linking objects with libkrait to an executable. */
#ifndef KRAIT_DRIVER_LINK_H
#define KRAIT_DRIVER_LINK_H

#include "driver/program.h"

/* `natives`: names of the native modules to link in. The output appears only when it is complete.
 */
Outcome link_executable(Session *session, const char *const *objects, uint32_t object_count,
                        const StrMap *natives, const char *output);

#endif

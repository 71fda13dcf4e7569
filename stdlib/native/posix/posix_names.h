/* What pwd and grp share: entries of the system's databases. */
#ifndef KRAIT_STDLIB_POSIX_NAMES_H
#define KRAIT_STDLIB_POSIX_NAMES_H

#include "posix_path.h"

#include "text/codec.h"

/* What the system gave, as os.fsdecode has it; None for NULL. */
static inline Value name_from_system(const char *text) {
    return text ? codec_decode(text, strlen(text), "utf-8", "surrogateescape") : KR_NONE;
}

/* An id as a program sees it: -1 is all ones. */
static inline Value id_from_system(unsigned id) {
    return id == UINT32_MAX ? small_make(-1) : small_make(id);
}

/* The bytes of a name, which has no NUL; 0 with the error set. where: what a TypeError calls it. */
static inline const char *name_for_system(Value v, const char *where) {
    size_t length;
    if (!value_is_str(v)) {
        error_raise(&kr_type_TypeError, "%s must be str, not %T", where, v);
        return NULL;
    }
    const char *name = str_filesystem(v, &length);
    if (name && strlen(name) != length) {
        error_raise(&kr_type_ValueError, "embedded null byte");
        return NULL;
    }
    return name;
}

#endif

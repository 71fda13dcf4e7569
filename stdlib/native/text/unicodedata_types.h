/* What the files of unicodedata share. */
#ifndef KRAIT_STDLIB_UNICODEDATA_TYPES_H
#define KRAIT_STDLIB_UNICODEDATA_TYPES_H

#include "unicodedata_tables.h"

#include "core/object.h"

/* unicodedata.ucd_3_2_0: what was assigned later is not there. */
typedef struct UcdObject {
    Type *type;
    uint64_t unused;
} UcdObject;

typedef enum UcdVersion { UCD_VERSION_14, UCD_VERSION_3_2 } UcdVersion;

/* Of a code point in a version: what is not assigned has the record of U+10FFFF. */
const UcdRecord *ucd_record(uint32_t code, UcdVersion version);
/* NULL: it has none. */
const UcdDecomposition *ucd_decomposition(uint32_t code, UcdVersion version);

/* ---- unicodedata_name.c ---- */

/* The name of a code point in out, of UCD_NAME_MAX bytes; its length, 0: it has none. */
size_t ucd_name(uint32_t code, char *out);
typedef enum UcdLookup { UCD_NAMES_ONLY, UCD_ALIASES, UCD_SEQUENCES } UcdLookup;
/* The code points of a name: how many, 0: nothing has this name. Case of letters is ignored. */
size_t ucd_lookup(const char *name, size_t length, UcdLookup among, uint32_t *codes);

/* ---- unicodedata_normal.c ---- */

typedef struct NormalForm {
    bool is_compatible, is_composed;
} NormalForm;
/* text: a str. */
Value ucd_normalize(Value text, NormalForm form, UcdVersion version);

#endif

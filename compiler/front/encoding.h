/* From the bytes of a file to the text of a SourceFile: byte order mark, coding cookie (PEP 263),
 * newlines. */
#ifndef KRAIT_FRONT_ENCODING_H
#define KRAIT_FRONT_ENCODING_H

#include "support/diag.h"
#include "support/source.h"

/* Initializes `source` and `diag` (whose owner releases it). False when the bytes cannot be
 * decoded: then `diag` holds the error and the text is what could be shown. `bytes` need not
 * outlive the call. */
bool source_read(SourceFile *source, Diag *diag, Arena *arena, const char *path, const char *bytes,
                 size_t length);

/* Likewise for a text that is UTF-8 whatever its cookie says. */
bool source_read_text(SourceFile *source, Diag *diag, Arena *arena, const char *path,
                      const char *text, size_t length);

/* Likewise for a file. SOURCE_UNREADABLE leaves errno set and nothing initialized. */
typedef enum SourceStatus { SOURCE_OK, SOURCE_UNREADABLE, SOURCE_REJECTED } SourceStatus;
SourceStatus source_read_file(SourceFile *source, Diag *diag, Arena *arena, const char *path);

#endif

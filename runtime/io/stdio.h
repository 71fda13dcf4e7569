/* The standard streams, and what happens to open files when the program ends. */
#ifndef KRAIT_IO_STDIO_H
#define KRAIT_IO_STDIO_H

#include "core/object.h"

/* sys.stdin, sys.stdout, sys.stderr for descriptor 0, 1, 2; KR_NONE if it is closed. 0 with an
 * error. */
Value stdio_open(int descriptor);
/* Writes out what files that the program never closed still hold. Sets no error. */
void io_flush_all(void);
struct stat;
/* Writes out what open files hold back of this very file. Under CPython `open(p, "w").write(text)`
 * has closed the file by the time the next statement looks at it; here its stream lives on until it
 * is collected. Sets no error. */
void io_flush_same(const struct stat *status);
/* Appends text (str) to file if that is a TextIOWrapper of ours: 1; 0: the file needs its write
 * method; -1: error. */
int text_file_write(Value file, Value text);

#endif

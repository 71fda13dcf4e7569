/* The module posix, over which os.py is written: constants, and what puts its parts together. The
 * functions are in posix_*.c by what they deal with. */
#include "posix.stub.h"

#include "posix_types.h"

#include "module/module.h"

#include <dlfcn.h>
#include <limits.h>
#include <linux/limits.h>
#include <linux/memfd.h>
#include <sched.h>
#include <stdio.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <sysexits.h>
#include <unistd.h>

static const struct {
    const char *name;
    int64_t number;
} constants[] = {
#define CONSTANT(name) {#name, name},
#include "posix_constants.def"
#undef CONSTANT
};

/* What os.py asks for to know which functions take descriptors, dir_fd and follow_symlinks. */
static const char *const have_functions[] = {
    "HAVE_EVENTFD",      "HAVE_FACCESSAT", "HAVE_FCHDIR",    "HAVE_FCHMOD",    "HAVE_FCHMODAT",
    "HAVE_FCHOWN",       "HAVE_FCHOWNAT",  "HAVE_FEXECVE",   "HAVE_FDOPENDIR", "HAVE_FPATHCONF",
    "HAVE_FSTATAT",      "HAVE_FSTATVFS",  "HAVE_FTRUNCATE", "HAVE_FUTIMENS",  "HAVE_FUTIMES",
    "HAVE_FUTIMESAT",    "HAVE_LINKAT",    "HAVE_LCHOWN",    "HAVE_LSTAT",     "HAVE_LUTIMES",
    "HAVE_MEMFD_CREATE", "HAVE_MKDIRAT",   "HAVE_MKFIFOAT",  "HAVE_MKNODAT",   "HAVE_OPENAT",
    "HAVE_READLINKAT",   "HAVE_RENAMEAT",  "HAVE_SYMLINKAT", "HAVE_UNLINKAT",  "HAVE_UTIMENSAT",
};

Value kr_posix_const__have_functions(void) {
    size_t count = sizeof have_functions / sizeof *have_functions;
    Value list = list_new(count);
    for (size_t i = 0; list && i < count; i++)
        if (list_append(list, str_from_text(have_functions[i])) < 0) return 0;
    return list;
}

int kr_posix_start(Value module) {
    Value dict = module_object(module)->dict;
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (dict_set_text(dict, constants[i].name, int_from_i64(constants[i].number)) < 0)
            return -1;
    if (posix_stat_start() < 0 || posix_fd_start() < 0) return -1;
    return posix_system_start() < 0 ? -1 : posix_schedule_start();
}

/* The module _stat. */
#include "_stat.stub.h"

#include "module/module.h"
#include "numbers/number.h"

#include <sys/stat.h>

/* 0, -1. */
static int mode_arg(Value v, unsigned *mode) {
    uint64_t n;
    if (!value_is_int(v))
        error_raise(&kr_type_TypeError, "an integer is required");
    else if (int_sign(v) < 0)
        error_raise(&kr_type_OverflowError, "can't convert negative value to unsigned int");
    else if (!int_fits_u64(v, &n))
        error_raise(&kr_type_OverflowError, "Python int too large to convert to C unsigned long");
    else if (n > UINT32_MAX)
        error_raise(&kr_type_OverflowError, "mode out of range");
    else
        return *mode = (unsigned)n, 0;
    return -1;
}

#define KIND_TEST(name, kind)                                                                      \
    Value kr__stat_##name(Value v) {                                                               \
        unsigned mode;                                                                             \
        return mode_arg(v, &mode) < 0 ? 0 : value_from_bool((mode & S_IFMT) == (kind));            \
    }
enum { NO_KIND = ~0 }; /* of kinds that this system does not have */
KIND_TEST(S_ISDIR, S_IFDIR)
KIND_TEST(S_ISCHR, S_IFCHR)
KIND_TEST(S_ISBLK, S_IFBLK)
KIND_TEST(S_ISREG, S_IFREG)
KIND_TEST(S_ISFIFO, S_IFIFO)
KIND_TEST(S_ISLNK, S_IFLNK)
KIND_TEST(S_ISSOCK, S_IFSOCK)
KIND_TEST(S_ISDOOR, (unsigned)NO_KIND)
KIND_TEST(S_ISPORT, (unsigned)NO_KIND)
KIND_TEST(S_ISWHT, (unsigned)NO_KIND)
#undef KIND_TEST

Value kr__stat_S_IMODE(Value v) {
    unsigned mode;
    return mode_arg(v, &mode) < 0 ? 0 : small_make(mode & 07777);
}

Value kr__stat_S_IFMT(Value v) {
    unsigned mode;
    return mode_arg(v, &mode) < 0 ? 0 : small_make(mode & S_IFMT);
}

static char kind_letter(unsigned mode) {
    switch (mode & S_IFMT) {
    case S_IFREG: return '-';
    case S_IFDIR: return 'd';
    case S_IFLNK: return 'l';
    case S_IFBLK: return 'b';
    case S_IFCHR: return 'c';
    case S_IFIFO: return 'p';
    case S_IFSOCK: return 's';
    default: return '?';
    }
}

/* The letters of owner, group and others; `special` is the bit that shows in place of the x. */
static void rights_write(char *text, unsigned rights, bool special, char letter) {
    text[0] = rights & 4 ? 'r' : '-';
    text[1] = rights & 2 ? 'w' : '-';
    char capital = (char)(letter - 'a' + 'A');
    text[2] = special ? (rights & 1 ? letter : capital) : rights & 1 ? 'x' : '-';
}

Value kr__stat_filemode(Value v) {
    unsigned mode;
    char text[10];
    if (mode_arg(v, &mode) < 0) return 0;
    text[0] = kind_letter(mode);
    rights_write(text + 1, mode >> 6, mode & S_ISUID, 's');
    rights_write(text + 4, mode >> 3, mode & S_ISGID, 's');
    rights_write(text + 7, mode, mode & S_ISVTX, 't');
    return str_from_ascii(text, sizeof text);
}

static const struct {
    const char *name;
    unsigned number;
} constants[] = {
#define CONSTANT(name, number) {#name, number},
#include "stat_constants.def"
#undef CONSTANT
};

int kr__stat_start(Value module) {
    Value dict = module_object(module)->dict;
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (dict_set_text(dict, constants[i].name, small_make(constants[i].number)) < 0) return -1;
    return 0;
}

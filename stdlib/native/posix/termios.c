/* The module termios. */
#include "termios.stub.h"

#include "posix_path.h"

#include "module/module.h"

#include <limits.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <linux/serial.h>

#define VSWTCH VSWTC /* as other systems call it */

Value kr_termios_const_error(void) {
    static Value class;
    return error_class(&class, "termios", "error", value_of(&kr_type_Exception), NULL);
}

static Value terminal_error(void) {
    int number = errno;
    Value class = kr_termios_const_error();
    Value error =
        class ? object_call2(class, small_make(number), str_from_text(strerror(number))) : 0;
    return error ? error_raise_object(error) : 0;
}

static Value done(int result) { return result < 0 ? terminal_error() : KR_NONE; }

/* Two characters are numbers where lines are not edited. */
static bool is_number(const struct termios *mode, int index) {
    return !(mode->c_lflag & ICANON) && (index == VMIN || index == VTIME);
}

Value kr_termios_tcgetattr(Value file) {
    int fd;
    struct termios mode;
    if (fd_arg(file, &fd) < 0) return 0;
    if (tcgetattr(fd, &mode) < 0) return terminal_error();
    Value characters = list_new(NCCS);
    for (int i = 0; characters && i < NCCS; i++) {
        Value item = is_number(&mode, i) ? small_make(mode.c_cc[i]) : bytes_from(&mode.c_cc[i], 1);
        if (!item || list_append(characters, item) < 0) return 0;
    }
    const Value items[] = {small_make(mode.c_iflag),
                           small_make(mode.c_oflag),
                           small_make(mode.c_cflag),
                           small_make(mode.c_lflag),
                           small_make(cfgetispeed(&mode)),
                           small_make(cfgetospeed(&mode)),
                           characters};
    return characters ? list_from(items, sizeof items / sizeof *items) : 0;
}

static int character_arg(Value v, cc_t *to) {
    int number;
    if (value_is_bytes(v) && bytes_object(v)->length == 1) return *to = bytes_object(v)->data[0], 0;
    if (!value_is_int(v)) {
        error_raise(&kr_type_TypeError,
                    "tcsetattr: elements of attributes must be characters or integers");
        return -1;
    }
    if (int_arg(v, &number) < 0) return -1;
    *to = (cc_t)number;
    return 0;
}

static int mode_read(Value attributes, struct termios *mode) {
    unsigned numbers[6];
    for (size_t i = 0; i < 6; i++) {
        int64_t n;
        if (object_index_i64(list_get(attributes, i), &n, &kr_type_OverflowError) < 0) return -1;
        if (list_length(attributes) != 7) return -1; /* __index__ has changed it */
        numbers[i] = (unsigned)n;
    }
    mode->c_iflag = numbers[0];
    mode->c_oflag = numbers[1];
    mode->c_cflag = numbers[2];
    mode->c_lflag = numbers[3];
    Value characters = list_get(attributes, 6);
    if (!value_is_list(characters) || list_length(characters) != NCCS) {
        error_raise(&kr_type_TypeError, "tcsetattr: attributes[6] must be %d element list", NCCS);
        return -1;
    }
    for (size_t i = 0; i < NCCS; i++)
        if (character_arg(list_get(characters, i), &mode->c_cc[i]) < 0) return -1;
    if (cfsetispeed(mode, numbers[4]) == 0 && cfsetospeed(mode, numbers[5]) == 0) return 0;
    terminal_error();
    return -1;
}

Value kr_termios_tcsetattr(Value file, Value when, Value attributes) {
    int fd, action;
    struct termios mode;
    if (fd_arg(file, &fd) < 0 || int_arg(when, &action) < 0) return 0;
    if (!value_is_list(attributes) || list_length(attributes) != 7)
        return error_raise(&kr_type_TypeError, "tcsetattr, arg 3: must be 7 element list");
    if (tcgetattr(fd, &mode) < 0) return terminal_error();
    return mode_read(attributes, &mode) < 0 ? 0 : done(tcsetattr(fd, action, &mode));
}

#define WITH_NUMBER(name)                                                                          \
    Value kr_termios_##name(Value file, Value v) {                                                 \
        int fd, number;                                                                            \
        if (fd_arg(file, &fd) < 0 || int_arg(v, &number) < 0) return 0;                            \
        return done(name(fd, number));                                                             \
    }
WITH_NUMBER(tcsendbreak)
WITH_NUMBER(tcflush)
WITH_NUMBER(tcflow)
#undef WITH_NUMBER

Value kr_termios_tcdrain(Value file) {
    int fd;
    return fd_arg(file, &fd) < 0 ? 0 : done(tcdrain(fd));
}

Value kr_termios_tcgetwinsize(Value file) {
    int fd;
    struct winsize size;
    if (fd_arg(file, &fd) < 0) return 0;
    if (ioctl(fd, TIOCGWINSZ, &size) < 0) return terminal_error();
    return tuple_pack(2, small_make(size.ws_row), small_make(size.ws_col));
}

Value kr_termios_tcsetwinsize(Value file, Value pair) {
    int fd, numbers[2];
    struct winsize size;
    if (fd_arg(file, &fd) < 0) return 0;
    Value items = tuple_from_iterable(pair);
    if (!items || tuple_length(items) != 2) {
        error_clear();
        return error_raise(&kr_type_TypeError, "tcsetwinsize, arg 2: must be a two-item sequence");
    }
    for (size_t i = 0; i < 2; i++) {
        if (int_arg(tuple_get(items, i), &numbers[i]) < 0) return 0;
        if (numbers[i] < 0 || numbers[i] > USHRT_MAX)
            return error_raise(&kr_type_OverflowError, "winsize value(s) out of range.");
    }
    if (ioctl(fd, TIOCGWINSZ, &size) < 0) return terminal_error();
    size.ws_row = (unsigned short)numbers[0];
    size.ws_col = (unsigned short)numbers[1];
    return done(ioctl(fd, TIOCSWINSZ, &size));
}

static const struct {
    const char *name;
    int64_t number;
} constants[] = {
#define CONSTANT(name) {#name, name},
#include "termios_constants.def"
#undef CONSTANT
};

int kr_termios_start(Value module) {
    Value dict = module_object(module)->dict;
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (dict_set_text(dict, constants[i].name, int_from_i64(constants[i].number)) < 0)
            return -1;
    return 0;
}

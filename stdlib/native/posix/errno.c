/* errno: the system's error numbers. */
#include <errno.h>

#include "errno.stub.h"

#include "containers/containers.h"
#include "module/module.h"
#include "text/str.h"

static const struct {
    const char *name;
    int number;
} numbers[] = {
#define ERRNO(name) {#name, name},
#include "errno_names.def"
#undef ERRNO
};

Value kr_errno_const_errorcode(void) {
    Value dict = dict_new();
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (dict_set(dict, small_make(numbers[i].number), str_intern_text(numbers[i].name)) < 0)
            return 0;
    return dict;
}

int kr_errno_start(Value module) {
    Value dict = module_object(module)->dict;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (dict_set_text(dict, numbers[i].name, small_make(numbers[i].number)) < 0) return -1;
    return 0;
}

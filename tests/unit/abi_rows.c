/* Every row of functions.def has a definition: this file links only then. */
#include "abi/functions.h"

#include <criterion/criterion.h>

typedef void (*Function)(void);

typedef struct Row {
    const char *name;
    Function function;
} Row;

static const Row rows[] = {
#define FN(name, result, arguments, effects) {#name, (Function)name},
#include "abi/functions.def"
#undef FN
};

Test(abi_rows, are_all_defined) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect_not_null((void *)rows[i].function, "%s", rows[i].name);
}

Test(abi_rows, are_declared_once) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (size_t k = 0; k < i; k++) cr_expect_str_neq(rows[i].name, rows[k].name);
}

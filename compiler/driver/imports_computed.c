/* Imports under names that the library puts together when it runs: computed_imports.def. */
#include "driver/imports.h"

#include <string.h>

static const struct {
    const char *module, *function, *imported;
} computed[] = {
#define COMPUTED(module, function, imported) {module, function, imported},
#include "driver/computed_imports.def"
#undef COMPUTED
};

static void computed_add(const char *function, const char *imported, Arena *arena,
                         ImportRegionVec *regions) {
    for (uint32_t i = 0; i < regions->len; i++) {
        const char *name = regions->items[i].name;
        if (name && strcmp(name, function) == 0)
            vec_push_in(arena, &regions->items[i].requests, ((ImportRequest){imported, 0, NULL}));
    }
}

void imports_computed(const char *module, Arena *arena, ImportRegionVec *regions) {
    for (size_t i = 0; i < sizeof computed / sizeof *computed; i++)
        if (strcmp(computed[i].module, module) == 0)
            computed_add(computed[i].function, computed[i].imported, arena, regions);
}

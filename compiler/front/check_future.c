/* `from __future__ import ...`: only at the head of a module, and only features that exist. */
#include "front/check.h"

typedef struct FutureFeature {
    const char *name;
    uint32_t flag;
} FutureFeature;

/* All that CPython 3.11 knows; most are the default by now. */
static const FutureFeature features[] = {
    {"nested_scopes", 0},     {"generators", 0},       {"division", 0},
    {"absolute_import", 0},   {"with_statement", 0},   {"print_function", 0},
    {"unicode_literals", 0},  {"generator_stop", 0},   {"annotations", FUTURE_ANNOTATIONS},
    {"barry_as_FLUFL", FUTURE_BARRY},
};

static const FutureFeature *feature_find(const Name *name) {
    for (size_t i = 0; i < sizeof features / sizeof *features; i++)
        if (!strcmp(features[i].name, name->text))
            return &features[i];
    return NULL;
}

bool stmt_is_future_import(const Stmt *stmt) {
    return stmt->kind == STMT_IMPORT_FROM && stmt->import_from.level == 0 &&
           stmt->import_from.module && !strcmp(stmt->import_from.module->text, "__future__");
}

uint32_t module_future_end(const Module *module) {
    uint32_t i = body_docstring(&module->body) ? 1 : 0;
    while (i < module->body.len && stmt_is_future_import(module->body.items[i]))
        i++;
    return i;
}

uint32_t module_future_flags(const Module *module) {
    uint32_t flags = 0;
    uint32_t end = module_future_end(module);
    for (uint32_t i = body_docstring(&module->body) ? 1 : 0; i < end; i++) {
        const AliasList *names = &module->body.items[i]->import_from.names;
        for (uint32_t j = 0; j < names->len; j++) {
            const FutureFeature *feature = feature_find(names->items[j]->name);
            flags |= feature ? feature->flag : 0;
        }
    }
    return flags;
}

static void feature_check(const Stmt *stmt, const Name *name, Diag *diag) {
    if (!strcmp(name->text, "braces"))
        diag_error(diag, stmt->span, "not a chance");
    else if (!feature_find(name))
        diag_error(diag, stmt->span, "future feature %.100s is not defined", name->text);
}

void module_check_futures(const Module *module, Diag *diag) {
    uint32_t end = module_future_end(module);
    for (uint32_t i = body_docstring(&module->body) ? 1 : 0; i < end; i++) {
        const Stmt *stmt = module->body.items[i];
        for (uint32_t j = 0; j < stmt->import_from.names.len; j++)
            feature_check(stmt, stmt->import_from.names.items[j]->name, diag);
    }
}

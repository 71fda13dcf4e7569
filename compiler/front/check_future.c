/* `from __future__ import ...`: only at the head of a module, and only features that exist. */
#include "front/check.h"
#include "front/semantic_error.h"

typedef struct FutureFeature {
    const char *name;
    uint32_t flag;
} FutureFeature;

/* All that CPython 3.11 knows; most are the default by now. */
static const FutureFeature features[] = {
    {"nested_scopes", 0},
    {"generators", 0},
    {"division", 0},
    {"absolute_import", 0},
    {"with_statement", 0},
    {"print_function", 0},
    {"unicode_literals", 0},
    {"generator_stop", 0},
    {"annotations", FUTURE_ANNOTATIONS},
    {"barry_as_FLUFL", FUTURE_BARRY},
};

static const FutureFeature *feature_find(const Name *name) {
    for (size_t i = 0; i < sizeof features / sizeof *features; i++)
        if (!strcmp(features[i].name, name->text)) return &features[i];
    return NULL;
}

bool stmt_is_future_import(const Stmt *stmt) {
    return stmt->kind == STMT_IMPORT_FROM && stmt->import_from.level == 0 &&
           stmt->import_from.module && !strcmp(stmt->import_from.module->text, "__future__");
}

uint32_t module_future_end(const Module *module) {
    uint32_t i = body_docstring(&module->body) ? 1 : 0;
    while (i < module->body.len && stmt_is_future_import(module->body.items[i])) i++;
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

/* CPython gives these errors no end. */
static void future_error(Diag *diag, const Stmt *stmt, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void future_error(Diag *diag, const Stmt *stmt, const char *format, ...) {
    DiagPlace place = semantic_place(diag->source, stmt->span);
    place.end_line = place.line;
    place.end_offset = 0;
    va_list args;
    va_start(args, format);
    diag_vadd(diag, DIAG_ERROR, DIAG_SYNTAX_ERROR, stmt->span, &place, format, args);
    va_end(args);
}

static void feature_check(const Stmt *stmt, const Name *name, Diag *diag) {
    if (!strcmp(name->text, "braces"))
        future_error(diag, stmt, "not a chance");
    else if (!feature_find(name))
        future_error(diag, stmt, "future feature %.100s is not defined", name->text);
}

/* Behind other statements, but on the line where the head ends: found at once, unlike those further
 * down. */
static void late_import_check(const Module *module, uint32_t end, Diag *diag) {
    const SourceFile *source = module->source;
    for (uint32_t i = end; i < module->body.len; i++) {
        const Stmt *stmt = module->body.items[i];
        uint32_t line = source_line(source, stmt->span.start);
        if (i && line > source_line(source, module->body.items[i - 1]->span.start)) return;
        if (stmt_is_future_import(stmt))
            future_error(diag, stmt, "%s",
                         "from __future__ imports must occur at the beginning of the file");
    }
}

void module_check_futures(const Module *module, Diag *diag) {
    uint32_t end = module_future_end(module);
    for (uint32_t i = body_docstring(&module->body) ? 1 : 0; i < end; i++) {
        const Stmt *stmt = module->body.items[i];
        for (uint32_t j = 0; j < stmt->import_from.names.len; j++)
            feature_check(stmt, stmt->import_from.names.items[j]->name, diag);
    }
    late_import_check(module, end, diag);
}

/* krait check: diagnostics only. What the program would fail at is a warning; only what no Python
 * would start is an error. */
#include "driver/files.h"
#include "driver/program.h"
#include "front/encoding.h"
#include "front/parser.h"
#include "front/review.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>

/* builtins_stub.S */
extern const char builtins_stub_start[], builtins_stub_end[];

static const Module *builtins_parse(Unit *unit, Arena *arena) {
    SourceFile *source = ARENA_NEW(arena, SourceFile);
    Diag diag;
    bool readable = source_read(source, &diag, arena, "builtins.pyi", builtins_stub_start,
                                (size_t)(builtins_stub_end - builtins_stub_start));
    ParseContext context = {arena, &unit->interner, source, &diag};
    const Module *module = readable ? module_parse(&context, PARSE_FILE) : NULL;
    assert(module && !diag_has_errors(&diag) && "the build has read the same stub");
    diag_release(&diag);
    return module;
}

/* An imported submodule is bound in its package, whoever imports it. */
static void submodules_add(StrMap *names, Arena *arena, const char *folder) {
    DIR *entries = opendir(folder);
    for (const struct dirent *entry; entries && (entry = readdir(entries));) {
        size_t length = strcspn(entry->d_name, ".");
        if (length) str_map_put(names, arena_strndup(arena, entry->d_name, length), names);
    }
    if (entries) closedir(entries);
}

static void review(Unit *unit) {
    Arena arena;
    arena_init(&arena);
    StrMap submodules;
    str_map_init(&submodules, &arena);
    if (strcmp(path_base(unit->path), "__init__.py") == 0)
        submodules_add(&submodules, &arena, path_folder(&arena, unit->path));
    ReviewInput input = {unit->symbols, builtins_parse(unit, &arena), &submodules};
    module_review(&input, &arena, &unit->diag);
    arena_release(&arena);
}

static Outcome check_file(Session *session, const char *path) {
    Unit *unit = unit_read("__main__", path, path);
    if (!unit) return session_reject(session, "cannot read %s: %s", path, strerror(errno));
    bool broken = diag_has_errors(&unit->diag);
    if (!broken) review(unit);
    unit_report(unit, REPORT_COMPILER);
    unit_free(unit);
    return broken ? OUTCOME_REJECTED : OUTCOME_DONE;
}

Outcome verb_check(Session *session) {
    if (session->options.operands.len == 0)
        return session_usage(session, "krait check needs a FILE.py");
    Outcome outcome = OUTCOME_DONE;
    for (uint32_t i = 0; i < session->options.operands.len; i++) {
        Outcome one = check_file(session, session->options.operands.items[i]);
        if (one > outcome) outcome = one;
    }
    return outcome;
}

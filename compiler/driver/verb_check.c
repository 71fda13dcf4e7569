/* krait check: diagnostics only. What the program would fail at is a warning; only what no Python
 * would start is an error. */
#include "driver/files.h"
#include "driver/imports.h"
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

/* ---- from x import * ---- */

enum { STAR_DEPTH_MAX = 8 }; /* modules that import * from modules that ... */

typedef struct Stars {
    Search *search;
    Arena *arena;
    StrMap *names;
    uint32_t depth;
} Stars;

/* The module that a request of the file at `path` names. */
static FoundModule module_find(const Stars *stars, const char *path, const ImportRequest *request) {
    FoundModule found = {.origin = MODULE_PROGRAM, .path = path, .is_package = true};
    for (uint32_t i = 1; i < request->level; i++)
        found.path = arena_printf(stars->arena, "%s/", path_folder(stars->arena, found.path));
    const char *part = request->module;
    for (bool is_first = request->level == 0; *part; is_first = false) {
        size_t length = strcspn(part, ".");
        const char *name = arena_strndup(stars->arena, part, length);
        if (!is_first && !found.is_package) return (FoundModule){.origin = MODULE_ABSENT};
        found = is_first ? search_top(stars->search, name)
                         : search_inside(stars->search, found.path, name, found.origin);
        if (!found.path) return found;
        part += length + (part[length] == '.');
    }
    return found;
}

static bool stars_resolve(const Stars *stars, const Unit *unit);

/* All that the module may give; false: not known. */
static bool module_names_add(const Stars *stars, const FoundModule *found) {
    if (!found->path || stars->depth == STAR_DEPTH_MAX) return false;
    Unit *unit = unit_read("", found->path, found->path);
    if (!unit) return false;
    const Stars inner = {stars->search, stars->arena, stars->names, stars->depth + 1};
    bool known = !diag_has_errors(&unit->diag) && stars_resolve(&inner, unit) &&
                 module_bound_names(unit->symbols, builtins_parse(unit, stars->arena), stars->arena,
                                    stars->names);
    ImportNameVec all = {0};
    if (known) imports_all_names(unit->module, stars->arena, &all);
    for (uint32_t i = 0; i < all.len; i++) str_map_put(stars->names, all.items[i], stars->names);
    unit_free(unit);
    return known;
}

/* What the stars of the unit may bind, put into `names`; false: not all of it is known. */
static bool stars_resolve(const Stars *stars, const Unit *unit) {
    ImportRegionVec regions = {0};
    imports_collect(unit->module, NULL, IMPORTS_WHOLE, stars->arena, &regions);
    const ImportRequestVec *requests = &regions.items[0].requests;
    for (uint32_t i = 0; i < requests->len; i++) {
        const ImportRequest *request = &requests->items[i];
        if (!request->item || strcmp(request->item, "*") != 0) continue;
        FoundModule found = module_find(stars, unit->path, request);
        if (!module_names_add(stars, &found)) return false;
    }
    return true;
}

static void review(Session *session, Unit *unit) {
    Arena arena;
    arena_init(&arena);
    StrMap names;
    str_map_init(&names, &arena);
    const char *folder = path_folder(&arena, path_absolute(&arena, unit->path));
    if (strcmp(path_base(unit->path), "__init__.py") == 0) submodules_add(&names, &arena, folder);
    Search search;
    const Stars stars = {&search, &arena, &names, 0};
    bool known = search_init(&search, session, folder) && stars_resolve(&stars, unit);
    ReviewInput input = {unit->symbols, builtins_parse(unit, &arena), &names, known};
    module_review(&input, &arena, &unit->diag);
    search_release(&search);
    arena_release(&arena);
}

static Outcome check_file(Session *session, const char *path) {
    Unit *unit = unit_read("__main__", path, path);
    if (!unit) return session_reject(session, "cannot read %s: %s", path, strerror(errno));
    bool broken = diag_has_errors(&unit->diag);
    if (!broken) review(session, unit);
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

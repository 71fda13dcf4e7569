#include "driver/program.h"

#include "driver/deaths.h"
#include "driver/files.h"
#include "driver/hash.h"
#include "driver/imports.h"
#include "front/encoding.h"
#include "front/parser.h"
#include "ir/parse.h"

#include <errno.h>
#include <string.h>

/* ---- Units ---- */

static Unit *unit_new(const char *name, const char *path) {
    Unit *unit = heap_alloc_zeroed(1, sizeof *unit);
    arena_init(&unit->arena);
    interner_init(&unit->interner);
    unit->name = arena_strdup(&unit->arena, name);
    unit->path = arena_strdup(&unit->arena, path);
    return unit;
}

void unit_free(Unit *unit) {
    constant_texts_release(&unit->texts);
    if (unit->diag.source) diag_release(&unit->diag);
    interner_release(&unit->interner);
    arena_release(&unit->arena);
    free(unit);
}

CodeKind unit_kind(const Unit *unit) {
    bool is_library = unit->origin == MODULE_PYTHON_LIB || unit->origin == MODULE_STDLIB;
    return is_library ? CODE_OF_LIBRARY : CODE_OF_PROGRAM;
}

static void hash_source(Unit *unit) {
    Hasher hasher;
    hash_init(&hasher);
    hash_bytes(&hasher, unit->source.text, unit->source.length);
    hash_finish(&hasher, unit->source_hash);
}

/* Parses what source_read made. */
static void unit_parse(Unit *unit) {
    hash_source(unit);
    ParseContext context = {&unit->arena, &unit->interner, &unit->source, &unit->diag};
    unit->module = module_parse(&context, PARSE_FILE);
    if (diag_has_errors(&unit->diag)) return;
    unit->symbols = symbols_build(unit->module, &unit->arena, &unit->interner, &unit->diag);
    if (diag_has_errors(&unit->diag)) return;
    ModuleRole role = strcmp(unit->name, "__main__") == 0 ? ROLE_SCRIPT : ROLE_MODULE;
    constant_texts_find(&unit->texts, unit->symbols, role, &unit->arena);
}

static void unit_parse_text(Unit *unit, const char *shown_path, const char *text, size_t length) {
    if (source_read(&unit->source, &unit->diag, &unit->arena, shown_path, text, length))
        unit_parse(unit);
}

Unit *unit_read(const char *name, const char *path, const char *shown_path) {
    Text text;
    text_init(&text);
    bool readable = file_read(path, &text);
    Unit *unit = readable ? unit_new(name, path) : NULL;
    if (unit)
        unit_parse_text(unit, arena_strdup(&unit->arena, shown_path), text_cstr(&text),
                        text.length);
    text_release(&text);
    return unit;
}

Unit *unit_read_ir(const char *path) {
    Text text;
    text_init(&text);
    bool readable = file_read(path, &text);
    Unit *unit = readable ? unit_new("", path) : NULL;
    if (unit) {
        const char *copy = arena_strndup(&unit->arena, text_cstr(&text), text.length);
        source_init(&unit->source, &unit->arena, unit->path, copy, text.length);
        diag_init(&unit->diag, &unit->source);
        unit->ir = ir_parse(&unit->arena, &unit->interner, &unit->diag, &unit->source);
    }
    text_release(&text);
    return unit;
}

void unit_report(const Unit *unit, ReportStyle style) {
    Text text;
    text_init(&text);
    const DiagItem *first = diag_first_error(&unit->diag);
    if (style == REPORT_PYTHON && first) diag_render_python(&text, &unit->diag, first);
    if (style == REPORT_COMPILER) diag_render(&text, &unit->diag);
    fflush(stdout);
    text_write(&text, stderr);
    text_release(&text);
}

/* ---- Modules that cannot be compiled ---- */

static void append_python_string(Text *out, const char *text) {
    str_print_repr(out, text, strlen(text));
}

/* A module with a syntax error becomes one that raises it: importing it under CPython does the
 * same. */
static Unit *unit_that_raises(const Unit *broken) {
    const DiagItem *error = diag_first_error(&broken->diag);
    SourceSpan line = source_line_span(&broken->source, error->place.line);
    const char *class = diag_class_name(error->class);
    Text text;
    text_init(&text);
    text_printf(&text, "raise %s(", *class ? class : "SyntaxError");
    append_python_string(&text, error->message);
    text_append(&text, ", (");
    append_python_string(&text, broken->path);
    text_printf(&text, ", %u, %d, ", error->place.line, error->place.offset);
    str_print_repr(&text, broken->source.text + line.start, line.end - line.start);
    text_printf(&text, ", %u, %d))\n", error->place.end_line, error->place.end_offset);
    Unit *unit = unit_new(broken->name, broken->path);
    unit_parse_text(unit, unit->path, text_cstr(&text), text.length);
    text_release(&text);
    return unit;
}

static bool module_exists(Program *program, const char *name) {
    return strcmp(name, "__main__") == 0 ||
           search_top(&program->search, name).origin != MODULE_ABSENT;
}

/* The import that a module of a library cannot get past, because no such module exists; NULL: there
 * is none. */
static const Stmt *hopeless_import(Program *program, const Unit *unit) {
    const StmtList *body = &unit->module->body;
    for (uint32_t i = 0; i < body->len; i++) {
        ImportNameVec names = {0};
        imports_named(body->items[i], &program->session->arena, &names);
        for (uint32_t k = 0; k < names.len; k++)
            if (!module_exists(program, names.items[k])) return body->items[i];
    }
    return NULL;
}

/* Such a module is that import alone, on its line: what else it imports need not be compiled. */
static Unit *unit_that_fails(const Unit *hopeless, const Stmt *import) {
    Text text;
    text_init(&text);
    text_repeat(&text, '\n', source_line(&hopeless->source, import->span.start) - 1);
    text_append_n(&text, hopeless->source.text + import->span.start,
                  import->span.end - import->span.start);
    text_putc(&text, '\n');
    Unit *unit = unit_new(hopeless->name, hopeless->path);
    unit_parse_text(unit, unit->path, text_cstr(&text), text.length);
    text_release(&text);
    return unit;
}

/* ---- The graph ---- */

static void add_unit(Program *program, Unit *unit) {
    vec_push(&program->units, unit);
    str_map_put(&program->unit_index, unit->name, unit);
}

/* Puts another unit in its place. */
static Unit *unit_replace(Unit *unit, Unit *other) {
    unit_free(unit);
    return other;
}

static Unit *read_found(Program *program, const char *name, const FoundModule *found) {
    Unit *unit;
    if (found->is_namespace) {
        unit = unit_new(name, found->path);
        unit_parse_text(unit, unit->path, "", 0);
    } else {
        unit = unit_read(name, found->path, found->path);
    }
    if (!unit) return NULL;
    if (diag_has_errors(&unit->diag)) unit = unit_replace(unit, unit_that_raises(unit));
    const Stmt *import = found->origin == MODULE_PYTHON_LIB ? hopeless_import(program, unit) : NULL;
    if (import) unit = unit_replace(unit, unit_that_fails(unit, import));
    unit->origin = found->origin;
    unit->is_package = found->is_package;
    return unit;
}

static void use_native(Program *program, const char *name) {
    const char *kept = arena_strdup(&program->session->arena, name);
    str_map_put(&program->natives, kept, program);
}

/* One part of a dotted name; `package` is what the parts before it named. NULL: no Python module
 * (native, or absent). */
static Unit *require_part(Program *program, const Unit *package, const char *name,
                          const char *last) {
    Unit *known = str_map_get(&program->unit_index, name);
    if (known) return known;
    FoundModule found = package
                            ? search_inside(&program->search, package->path, last, package->origin)
                            : search_top(&program->search, name);
    if (found.origin == MODULE_NATIVE) use_native(program, name);
    if (found.origin == MODULE_ABSENT && str_map_has(&program->search.natives, name))
        use_native(program, name); /* a native module inside a package of Python files */
    if (!found.path) return NULL;
    Unit *unit = read_found(program, name, &found);
    if (unit) add_unit(program, unit);
    return unit;
}

/* a.b.c: a, then a.b, then a.b.c. The last one, or NULL. */
static Unit *require(Program *program, const char *name) {
    Arena *arena = &program->session->arena;
    Unit *package = NULL;
    const char *start = name;
    for (;;) {
        size_t length = strcspn(start, ".");
        const char *whole = arena_strndup(arena, name, (size_t)(start - name) + length);
        const char *last = arena_strndup(arena, start, length);
        if (length == 0) return NULL;
        Unit *unit = require_part(program, package, whole, last);
        start += length;
        if (*start == '\0' || !unit || !unit->is_package) return *start == '\0' ? unit : NULL;
        package = unit;
        start++;
    }
}

/* The package that a relative import starts from: `level` parts of the unit's package taken off.
 * NULL: beyond the top. */
static const char *relative_base(Program *program, const Unit *unit, uint32_t level) {
    char *base = arena_strdup(&program->session->arena, unit->name);
    uint32_t drop = unit->is_package ? level - 1 : level;
    for (; drop > 0; drop--) {
        char *dot = strrchr(base, '.');
        if (!dot) return NULL;
        *dot = '\0';
    }
    return base;
}

static const char *join_names(Program *program, const char *base, const char *name) {
    if (!*base) return name;
    if (!*name) return base;
    return arena_printf(&program->session->arena, "%s.%s", base, name);
}

/* package.item, if that is a module. */
static void require_item(Program *program, const Unit *package, const char *item) {
    require_part(program, package, join_names(program, package->name, item), item);
}

/* `from package import *` */
static void require_star(Program *program, const Unit *package) {
    ImportNameVec names = {0};
    imports_all_names(package->module, &program->session->arena, &names);
    for (uint32_t i = 0; i < names.len; i++) require_item(program, package, names.items[i]);
}

static void require_import(Program *program, const Unit *unit, const ImportRequest *request) {
    const char *base = request->level ? relative_base(program, unit, request->level) : "";
    if (!base) return;
    const char *module = join_names(program, base, request->module);
    if (!*module) return;
    const Unit *found = require(program, module);
    if (!request->item || !found || !found->is_package) return;
    if (strcmp(request->item, "*") == 0)
        require_star(program, found);
    else
        require_item(program, found, request->item);
}

/* ---- What is reached (see imports.h) ---- */

typedef struct WaitingRegion {
    ImportRegion region;
    const Unit *unit;
    struct WaitingRegion *next; /* with the same name */
} WaitingRegion;

typedef struct Reach {
    Program *program;
    Arena *arena;
    StrMap waiting;               /* name -> WaitingRegion: not reached yet */
    StrMap reached;               /* names */
    VEC(WaitingRegion *) pending; /* reached, their imports not required yet */
} Reach;

static WaitingRegion *region_keep(Reach *reach, const Unit *unit, const ImportRegion *region) {
    WaitingRegion *kept = ARENA_NEW(reach->arena, WaitingRegion);
    *kept = (WaitingRegion){*region, unit, NULL};
    return kept;
}

static void name_reach(Reach *reach, const char *name) {
    if (str_map_has(&reach->reached, name)) return;
    str_map_put(&reach->reached, name, reach);
    for (WaitingRegion *at = str_map_get(&reach->waiting, name); at; at = at->next)
        vec_push(&reach->pending, at);
}

static void region_enter(Reach *reach, const Unit *unit, const ImportRegion *region) {
    WaitingRegion *kept = region_keep(reach, unit, region);
    if (!region->name || str_map_has(&reach->reached, region->name)) {
        vec_push(&reach->pending, kept);
        return;
    }
    kept->next = str_map_get(&reach->waiting, region->name);
    str_map_put(&reach->waiting, region->name, kept);
}

static void unit_enter(Reach *reach, const Unit *unit) {
    ImportRegionVec regions = {0};
    imports_collect(unit->module, &unit->texts,
                    unit->origin == MODULE_PROGRAM ? IMPORTS_WHOLE : IMPORTS_REGIONS, reach->arena,
                    &regions);
    if (unit->origin != MODULE_PROGRAM) imports_computed(unit->name, reach->arena, &regions);
    for (uint32_t i = 0; i < regions.len; i++) region_enter(reach, unit, &regions.items[i]);
}

/* With -v: why a module is part of the program. */
static void say_required(const Reach *reach, const WaitingRegion *at, uint32_t first) {
    const Program *program = reach->program;
    for (uint32_t i = first; i < program->units.len; i++)
        session_say(program->session, "read %s for %s%s%s", program->units.items[i]->name,
                    at->unit->name, at->region.name ? ", where it says " : "",
                    at->region.name ? at->region.name : "");
}

static void region_require(Reach *reach, WaitingRegion *at) {
    uint32_t units = reach->program->units.len;
    for (uint32_t i = 0; i < at->region.requests.len; i++)
        require_import(reach->program, at->unit, &at->region.requests.items[i]);
    say_required(reach, at, units);
    for (uint32_t i = 0; i < at->region.mentions.len; i++)
        name_reach(reach, at->region.mentions.items[i]);
}

/* Reads all modules that what is reached imports. units grows while it is walked. */
static void require_all(Program *program) {
    Arena arena;
    arena_init(&arena);
    Reach reach = {.program = program, .arena = &arena};
    str_map_init(&reach.waiting, &arena);
    str_map_init(&reach.reached, &arena);
    uint32_t units = 0, regions = 0;
    while (units < program->units.len || regions < reach.pending.len)
        if (regions < reach.pending.len)
            region_require(&reach, reach.pending.items[regions++]);
        else
            unit_enter(&reach, program->units.items[units++]);
    vec_free(&reach.pending);
    arena_release(&arena);
}

/* ---- Reading ---- */

/* A folder is run through its __main__.py. */
static const char *script_file(Session *session, const char *script) {
    return folder_exists(script) ? path_join(&session->arena, script, "__main__.py") : script;
}

static Outcome read_script(Program *program, ReportStyle style) {
    Session *session = program->session;
    const char *file = script_file(session, program->script);
    const char *path = path_absolute(&session->arena, file);
    Unit *unit = unit_read("__main__", path, style == REPORT_PYTHON ? path : file);
    if (!unit) return session_reject(session, "cannot read %s: %s", file, strerror(errno));
    unit->origin = MODULE_PROGRAM;
    add_unit(program, unit);
    bool broken = diag_has_errors(&unit->diag);
    if (broken || style == REPORT_COMPILER) unit_report(unit, style);
    return broken ? OUTCOME_REJECTED : OUTCOME_DONE;
}

Outcome program_read(Program *program, Session *session, const char *script, ReportStyle style) {
    *program = (Program){.session = session, .script = script};
    str_map_init(&program->unit_index, &session->arena);
    str_map_init(&program->natives, &session->arena);
    const char *folder =
        path_folder(&session->arena, path_absolute(&session->arena, script_file(session, script)));
    bool searchable = search_init(&program->search, session, folder);
    Outcome outcome = read_script(program, style);
    if (outcome != OUTCOME_DONE) return outcome;
    if (!searchable)
        return session_fault(session, "cannot read %s: %s", session->install.runtime,
                             strerror(errno));
    use_native(program, "sys");
    use_native(program, "builtins");
    require_all(program);
    deaths_decide(program);
    session_say(session, "%u modules, %u of them native", program->units.len + program->natives.len,
                program->natives.len);
    return OUTCOME_DONE;
}

void program_release(Program *program) {
    for (uint32_t i = 0; i < program->units.len; i++) unit_free(program->units.items[i]);
    vec_free(&program->units);
    search_release(&program->search);
}

/* Coroutines that nobody has awaited: "coroutine 'f' was never awaited", where they were made.
 *
 * Most start at once. So those that have not are only noted in a short list of their thread, which
 * keeps them alive; when somebody wants to know what has died, or the list is full, they are left
 * to the collector, which tells of those that it finds unreachable. */
#include "containers/containers.h"
#include "exception/exception.h"
#include "exception/report.h"
#include "exception/warning.h"
#include "function/function.h"
#include "generator/coroutine.h"
#include "module/module.h"
#include "text/str.h"

#include <assert.h>

enum { UNSTARTED_ROOM = 64 };

/* ---- Where it was made ---- */

static Value origin_step(const FrameObject *frame) {
    const Code *code = frame->code;
    Value filename = code->details->filename ? code->details->filename : str_empty();
    return tuple_pack(3, filename, int_from_i64(frame_line(frame)), code->name);
}

/* A tuple (file name, line, function) for each call around, the innermost first. */
static Value origin_find(const GeneratorObject *g, uint32_t depth) {
    const FrameObject *frame = (const FrameObject *)frame_active(0);
    const Code *own = ((const FunctionHead *)g->function)->code;
    if (frame && frame->code == own) frame = (const FrameObject *)frame->back;
    Value steps = list_new(depth < 16 ? depth : 16);
    for (; frame && depth > 0; depth--, frame = (const FrameObject *)frame->back)
        list_append(steps, origin_step(frame));
    return tuple_from_iterable(steps);
}

Value coroutine_origin(const GeneratorObject *g) {
    return g->extra_ ? ((const GeneratorExtra *)g->extra_)->origin : 0;
}

/* ---- The list ---- */

void coroutines_watch(void) {
    uint32_t count = kr_thread.unstarted_count;
    kr_thread.unstarted_count = 0;
    for (uint32_t i = 0; i < count; i++) {
        GeneratorObject *g = kr_thread.unstarted[i];
        kr_thread.unstarted[i] = NULL;
        if (!g->started_) kr_frame_guard_slow(value_of(g)); /* another thread may have started it */
    }
}

void coroutine_note_made(GeneratorObject *g) {
    if (!kr_thread.unstarted)
        kr_thread.unstarted = gc_new_scanned(NULL, UNSTARTED_ROOM * sizeof(GeneratorObject *));
    if (kr_thread.unstarted_count == UNSTARTED_ROOM) coroutines_watch();
    kr_thread.unstarted_room = UNSTARTED_ROOM;
    g->number_ = kr_thread.unstarted_count++;
    kr_thread.unstarted[g->number_] = g;
    if (kr_thread.origin_depth) generator_extra(g)->origin = origin_find(g, kr_thread.origin_depth);
}

void coroutine_note_started(GeneratorObject *g) {
    assert(!g->started_ && "a coroutine starts once");
    g->started_ = 1;
    if (g->guarded) {
        generator_unguard(g);
        return;
    }
    uint32_t count = kr_thread.unstarted_count;
    if (g->number_ >= count || kr_thread.unstarted[g->number_] != g)
        return; /* another thread made it */
    GeneratorObject *last = kr_thread.unstarted[count - 1];
    kr_thread.unstarted[g->number_] = last;
    last->number_ = g->number_;
    kr_thread.unstarted[count - 1] = NULL;
    kr_thread.unstarted_count = count - 1;
}

/* ---- The warning ---- */

static void origin_show(Report *report, Value origin) {
    str_builder_text(&report->out, "\nCoroutine created at (most recent call last)\n");
    for (size_t i = tuple_length(origin); i-- > 0;) {
        Value step = tuple_get(origin, i), filename = tuple_get(step, 0);
        int64_t line = small_get(tuple_get(step, 1));
        str_builder_printf(&report->out, "  File \"%S\", line %ld, in %S\n", filename, (long)line,
                           tuple_get(step, 2));
        source_line_show(report, filename, line, NULL);
    }
}

/* Without the newline of the last line that is shown. */
static Value warning_text(const GeneratorObject *g) {
    Report report = {0};
    str_builder_init(&report.out);
    str_builder_printf(&report.out, "coroutine '%S' was never awaited", generator_qualname(g));
    Value origin = coroutine_origin(g);
    if (origin) origin_show(&report, origin);
    Value text = str_builder_finish(&report.out);
    return origin ? str_substring(text, 0, str_object(text)->length - 1) : text;
}

/* CPython's module warnings adds a line about the source of a warning. It is loaded for the first
 * such warning, but not any more when the program ends. */
static bool is_ending, is_loaded;

void coroutines_end(void) {
    coroutines_watch();
    Value modules = modules_dict();
    is_loaded |= modules && dict_get_text(modules, "warnings");
    is_ending = true;
}

/* warnings._warn_unawaited_coroutine, if the program has put something in its place; or 0. What the
 * module has there itself does as is done here. */
static Value warner_of_program(void) {
    Value modules = modules_dict(), module = modules ? dict_get_text(modules, "warnings") : 0;
    if (!module || !value_is_exact(module, &kr_type_module)) return 0;
    Value warner = dict_get_text(module_object(module)->dict, "_warn_unawaited_coroutine");
    if (!warner || !value_is_exact(warner, &kr_type_function)) return warner;
    const ModuleObject *home = module_of_code(((const FunctionObject *)warner)->code);
    return home == module_object(module) ? 0 : warner;
}

/* True: it has warned, be it by raising the warning. */
static bool warn_by_program(GeneratorObject *g) {
    Value warner = warner_of_program();
    if (!warner) return false;
    bool warned = object_call1(warner, value_of(g)) || error_matches(&kr_type_RuntimeWarning);
    if (error_is_set()) error_unraisable(value_of(g));
    return warned;
}

static int warn(GeneratorObject *g) {
    if (warn_by_program(g)) return 0;
    Value source = is_loaded ? value_of(g) : 0;
    return warning_warn(warning_text(g), value_of(&kr_type_RuntimeWarning), 1, source);
}

void coroutine_warn(GeneratorObject *g) {
    is_loaded |= !is_ending;
    if (warn(g) < 0) error_unraisable(value_of(g));
}

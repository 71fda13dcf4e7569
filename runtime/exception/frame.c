/* Frame objects. They are made when a program asks for them, and hold no variables: those live in
 * registers. While its activation is on the stack, a frame tells where that is now. */
#include "core/type.h"
#include "exception/exception.h"
#include "exception/frame_locals.h"
#include "function/function.h"
#include "generator/coroutine.h"
#include "generator/generator.h"
#include "module/frames.h"
#include "traceback.stub.h"

static FrameObject *frame_object(Value v) { return (FrameObject *)v; }

/* ---- Making ---- */

static FrameObject *frame_make(const Code *code, Value globals) {
    FrameObject *frame = GC_NEW(FrameObject, &kr_type_frame);
    frame->code = code;
    frame->globals = globals ? globals : dict_new();
    frame->lasti = -1;
    return frame;
}

Value frame_new(const Code *code, int64_t line, Value back) {
    ModuleObject *module = module_of_code(code);
    FrameObject *frame = frame_make(code, module ? module->dict : 0);
    frame->line = line;
    frame->back = back;
    return value_of(frame);
}

/* An activation with a record has one frame object. */
static FrameObject *frame_of_record(const FrameWalk *walk, const Code *code, bool has_none) {
    Value record = has_none ? 0 : frame_record_of_walk(walk, code),
          known = record ? *frame_record_frame(record) : 0;
    if (known) return frame_object(known);
    Value generator = record ? frame_record_generator(record) : 0;
    ModuleObject *module = module_of_def(walk->def);
    FrameObject *frame = generator ? frame_object(frame_of_generator(generator))
                                   : frame_make(code, module ? module->dict : 0);
    frame->record = record;
    if (record) *frame_record_frame(record) = value_of(frame);
    return frame;
}

/* Is the function inlined in itself, and this the outer one? The record is the innermost's. */
static bool is_repeated(const Code *const *codes, size_t index) {
    for (size_t i = 0; i < index; i++)
        if (codes[i] == codes[index]) return true;
    return false;
}

/* Of the function codes[index] in the activation. */
static FrameObject *frame_of_walk(const FrameWalk *walk, const Code *const *codes, size_t index) {
    FrameObject *frame = frame_of_record(walk, codes[index], is_repeated(codes, index));
    frame->base = walk->base;
    frame->call = walk->line ? NULL : walk->call;
    frame->line = walk->line;
    return frame;
}

Value frame_of_generator(Value generator) {
    const GeneratorObject *g = (const GeneratorObject *)generator;
    const Code *code = ((const FunctionHead *)g->function)->code;
    Value frame = frame_new(code, code->details->first_line, 0);
    frame_object(frame)->generator = generator;
    if (code->flags & CODE_ANY_GLOBALS)
        frame_object(frame)->globals = module_of_callee(generator)->dict;
    return frame;
}

Value frame_active(int64_t depth) {
    FrameWalk walk = FRAMES_BEGIN();
    Value first = 0;
    FrameObject *last = NULL;
    while (frames_next(&walk)) {
        const Code *codes[FRAME_CODES_MAX];
        size_t count = frame_codes(&walk, codes);
        for (size_t i = 0; i < count; i++) {
            if (depth-- > 0) continue;
            FrameObject *frame = frame_of_walk(&walk, codes, i);
            if (last)
                last->back = value_of(frame);
            else
                first = value_of(frame);
            last = frame;
        }
    }
    return first;
}

/* ---- Is it still running, and where? ---- */

/* Of a generator that runs: the innermost activation of its code. */
static bool generator_find(const FrameObject *frame, FrameWalk *walk) {
    const GeneratorObject *g = (const GeneratorObject *)frame->generator;
    if (generator_status(g) != GENERATOR_RUNNING) return false;
    bool runs = g->status == GENERATOR_RUNNING;
    while (frames_next(walk))
        if (runs ? !walk->waiting && walk->code == frame->code : walk->waiting == g) return true;
    return false;
}

/* The activation with this base, if it is still that of the code. */
static bool activation_find(const FrameObject *frame, FrameWalk *walk) {
    if (frame->generator) return generator_find(frame, walk);
    if (!frame->base) return false;
    while (frames_next(walk) && walk->base <= frame->base) {
        if (walk->base != frame->base) continue;
        const Code *codes[FRAME_CODES_MAX];
        size_t count = frame_codes(walk, codes);
        for (size_t i = 0; i < count; i++)
            if (codes[i] == frame->code) return true;
        return false;
    }
    return false;
}

bool frame_is_active(const FrameObject *frame) {
    FrameWalk walk = FRAMES_BEGIN();
    return activation_find(frame, &walk);
}

int64_t frame_line(const FrameObject *frame) {
    FrameWalk walk = FRAMES_BEGIN();
    if (activation_find(frame, &walk)) return frame_code_line(&walk, frame->code);
    if (frame->generator && ((const GeneratorObject *)frame->generator)->line)
        return ((const GeneratorObject *)frame->generator)->line;
    if (!frame->call) return frame->line;
    walk = frame_walk_at(frame->call);
    return frame_code_line(&walk, frame->code);
}

/* ---- What programs see ---- */

Value kr_frame___repr__(Value self) {
    const FrameObject *frame = frame_object(self);
    return str_printf("<frame at 0x%lx, file %R, line %ld, code %S>", (unsigned long)self,
                      frame->code->details->filename ? frame->code->details->filename : str_empty(),
                      (long)frame_line(frame), frame->code->name);
}

Value kr_frame_clear(Value self) {
    FrameWalk walk = FRAMES_BEGIN();
    if (activation_find(frame_object(self), &walk))
        return error_raise(&kr_type_RuntimeError, "cannot clear an executing frame");
    Value generator = frame_object(self)->generator;
    bool is_open = generator && !coroutine_end_unawaited((GeneratorObject *)generator);
    if (is_open && generator_close((GeneratorObject *)generator) < 0) error_unraisable(generator);
    frame_object(self)->locals = frame_object(self)->record = 0;
    return KR_NONE;
}

/* A frame from a traceback finds the one around it while both are on the stack. */
static Value back_find(const FrameObject *frame) {
    FrameWalk walk = FRAMES_BEGIN();
    if (!activation_find(frame, &walk)) return 0;
    const Code *codes[FRAME_CODES_MAX];
    size_t count = frame_codes(&walk, codes), at = 0;
    while (at < count && codes[at] != frame->code) at++;
    if (at + 1 < count) return value_of(frame_of_walk(&walk, codes, at + 1));
    if (!frames_next(&walk)) return 0;
    frame_codes(&walk, codes);
    return value_of(frame_of_walk(&walk, codes, 0));
}

Value kr_frame_get_f_back(Value self) {
    FrameObject *frame = frame_object(self);
    if (frame->generator) { /* resumed from somewhere else each time */
        Value back = back_find(frame);
        return back ? back : KR_NONE;
    }
    if (!frame->back) frame->back = back_find(frame);
    return frame->back ? frame->back : KR_NONE;
}

Value kr_frame_get_f_builtins(Value self) {
    (void)self;
    return module_builtins()->dict;
}

Value kr_frame_get_f_code(Value self) { return kri_code_object(frame_object(self)->code); }
Value kr_frame_get_f_globals(Value self) { return frame_object(self)->globals; }
static bool begins_with(const CodeSite *whole, const CodeSite *part) {
    return whole->line == part->line && whole->column == part->column;
}

static bool ends_behind(const CodeSite *a, const CodeSite *b) {
    return a->end_line != b->end_line ? a->end_line > b->end_line : a->end_column > b->end_column;
}

/* The number of the place where it is, as far as its line tells: of the longest of those that begin
 * where the first on the line does. The frame waits in a call, and the callee comes before that. */
static int64_t lasti_of_line(const Code *code, int64_t line) {
    const CodeDetails *details = code->details;
    const CodeSite *sites = details->sites;
    uint32_t first = 0;
    while (first < details->site_count && sites[first].line != line) first++;
    if (first == details->site_count) return -1;
    uint32_t found = first;
    for (uint32_t i = first + 1; i < details->site_count; i++)
        if (begins_with(&sites[i], &sites[first]) && ends_behind(&sites[i], &sites[found]))
            found = i;
    return SITE_BYTES * (int64_t)found;
}

Value kr_frame_get_f_lasti(Value self) {
    const FrameObject *frame = frame_object(self);
    bool is_at_start = frame->generator && !((const GeneratorObject *)frame->generator)->line;
    if (frame->lasti >= 0 || is_at_start) return int_from_i64(frame->lasti);
    return int_from_i64(lasti_of_line(frame->code, frame_line(frame)));
}
Value kr_frame_get_f_lineno(Value self) { return int_from_i64(frame_line(frame_object(self))); }

Value kr_frame_set_f_lineno(Value self, Value value) {
    (void)self;
    if (!value) return error_raise(&kr_type_AttributeError, "cannot delete attribute");
    if (!value_is_int(value)) return error_raise(&kr_type_ValueError, "lineno must be an integer");
    return error_raise(&kr_type_ValueError,
                       "can't jump from the 'call' trace event of a new frame");
}

static int free_variables_add(Value dict, const FunctionObject *function, const Code *code) {
    const CodeDetails *details = code->details;
    size_t before = (size_t)details->local_count + details->cell_count;
    for (size_t i = 0; i < details->free_count && i < function->cell_count; i++) {
        Value content = ((const CellObject *)function->cells[i])->content;
        if (content && dict_set(dict, details->variable_names[before + i], content) < 0) return -1;
    }
    return 0;
}

/* The variables of a generator that has not begun, where it keeps them: its arguments lie in its
 * slots, in order. 0: it has none to show. */
static Value locals_at_start(const FrameObject *frame) {
    const Code *code = frame->code;
    const GeneratorObject *generator = (const GeneratorObject *)frame->generator;
    if (!generator || generator->state || !(code->flags & CODE_KEEPS_LOCALS)) return 0;
    Value dict = dict_new();
    for (size_t i = 0; i < code->parameter_count && i < generator->slot_count; i++)
        if (generator->slots[i] && dict_set(dict, code->parameters[i], generator->slots[i]) < 0)
            return 0;
    const FunctionObject *function = (const FunctionObject *)generator->function;
    return free_variables_add(dict, function, code) < 0 ? 0 : dict;
}

/* A module's are its globals. A function's are known only where the compiler keeps them, and are
 * read anew each time. */
Value kr_frame_get_f_locals(Value self) {
    FrameObject *frame = frame_object(self);
    FrameWalk walk = FRAMES_BEGIN();
    if (frame->generator)
        frame->record = generator_extra((GeneratorObject *)frame->generator)->record;
    if (!frame->record && activation_find(frame, &walk))
        frame->record = frame_record_of_walk(&walk, frame->code);
    Value locals = frame->record ? frame_record_locals(frame->record) : 0;
    if (!locals && !error_is_set()) locals = locals_at_start(frame);
    if (locals || error_is_set()) return locals;
    if (code_is_module(frame->code)) return frame->globals;
    if (!frame->locals) frame->locals = dict_new();
    return frame->locals;
}

/* ---- Tracing: kept, and never called ---- */

Value kr_frame_get_f_trace(Value self) {
    Value tracer = frame_object(self)->tracer;
    return tracer ? tracer : KR_NONE;
}

Value kr_frame_set_f_trace(Value self, Value value) {
    frame_object(self)->tracer = value == KR_NONE ? 0 : value;
    return KR_NONE;
}

Value kr_frame_get_f_trace_lines(Value self) {
    (void)self;
    return KR_TRUE;
}

Value kr_frame_get_f_trace_opcodes(Value self) {
    (void)self;
    return KR_FALSE;
}

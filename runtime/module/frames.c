/* Walking the stack: a return address is looked up in the modules' sorted tables of function
 * addresses. */
#include "module/frames.h"
#include "abi/eval.h"
#include "core/thread.h"
#include "generator/drive.h"

/* The entry whose function holds `address`, or NULL. */
static const CodeAddress *entry_find(const ModuleDef *def, const char *address) {
    if (def->function_count == 0) return NULL;
    size_t low = 0, high = def->function_count - 1; /* the last entry is the end */
    if (address < (const char *)def->functions[0].start ||
        address >= (const char *)def->functions[high].start)
        return NULL;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (address < (const char *)def->functions[middle].start)
            high = middle;
        else
            low = middle;
    }
    return &def->functions[low];
}

static bool code_find(FrameWalk *walk, const char *address) {
    const ProgramDef *program = modules_program();
    for (uint64_t i = 0; i < program->module_count; i++) {
        const CodeAddress *entry = entry_find(program->modules[i], address);
        if (!entry) continue;
        walk->def = program->modules[i];
        walk->code = entry->code;
        walk->start = entry->start;
        return entry->code != NULL;
    }
    return false;
}

/* Code that was made at run time. */
static bool interpreted_find(FrameWalk *walk) {
    EvalActivation found;
    if (!&kr_module__compiler || !kr_module__compiler.activation(walk->call, walk->base, &found))
        return false;
    walk->def = found.def;
    walk->code = found.code;
    walk->line = found.line;
    walk->record = found.record;
    return true;
}

ModuleObject *module_of_callee(Value callee) {
    if (!value_is_exact(callee, &kr_type_function))
        callee = ((const GeneratorObject *)callee)->function;
    return ((const FunctionObject *)callee)->module;
}

/* Only the activation's own frame is searched, which begins behind that of the function that it has
 * called: others may hold the same words by chance. */
ModuleObject *text_module(const Code *code, const void *const *inner, const void *base) {
    while (*inner > (const void *)inner && *inner < base) inner = (const void *const *)*inner;
    if (*inner != base) return NULL;
    const uint64_t *end = (const uint64_t *)base - sizeof(TextActivation) / sizeof(uint64_t);
    for (const uint64_t *at = (const uint64_t *)inner; at <= end; at++) {
        const TextActivation *found = (const TextActivation *)at;
        if (found->code == code && found->base == base) return module_of_callee(found->callee);
    }
    return NULL;
}

/* Code of a text runs with the globals that it was called with. */
static void globals_find(FrameWalk *walk, const void *const *inner) {
    const ModuleObject *module = text_module(walk->code, inner, walk->base);
    if (module) walk->def = module->def;
}

bool frame_is_module(const FrameWalk *walk) {
    if (walk->line || walk->code->flags & CODE_ANY_GLOBALS)
        return (walk->code->flags & CODE_NAMESPACE) != 0;
    return walk->code->name == walk->def->code->name;
}

bool code_is_module(const Code *code) {
    if (code->flags & CODE_ANY_GLOBALS) return false;
    const ModuleObject *module = module_of_code(code);
    return module && module->def && module->def->code && module->def->code->name == code->name;
}

/* A long body is cut into functions that the first of them calls: Python sees one. */
static bool is_around_part(const FrameWalk *part, const FrameWalk *walk) {
    return part->code && !part->line && !walk->line && frame_is_module(part) &&
           part->code != part->def->code && walk->code == part->def->code;
}

static bool activation_next(FrameWalk *walk) {
    while (walk->frame && stack_contains(walk->frame)) {
        const void *const *frame = walk->frame, *const *outer = (const void *const *)frame[0];
        walk->call =
            (const char *)frame[1] - 1; /* what is behind the call may be another function */
        walk->base = outer;
        walk->frame = outer > frame ? outer : NULL;
        walk->line = 0;
        walk->record = 0;
        bool found = code_find(walk, walk->call);
        if (found && walk->code->flags & CODE_TEXT && outer > frame) globals_find(walk, frame);
        if (found || interpreted_find(walk)) return true;
    }
    return false;
}

static bool python_next(FrameWalk *walk) {
    FrameWalk last = *walk;
    if (!activation_next(walk)) return false;
    return is_around_part(&last, walk) ? activation_next(walk) : true;
}

/* Those that wait have no activation, but a place on the stack is theirs: inside the drive. */
static bool waiting_next(FrameWalk *walk) {
    const GeneratorObject *g = drive_member(walk->drive, --walk->still_waiting);
    size_t further_out = walk->drive->depth - walk->still_waiting;
    walk->waiting = g;
    walk->base = (const char *)walk->drive +
                 (further_out < sizeof *walk->drive ? further_out : sizeof *walk->drive - 1);
    walk->call = NULL;
    walk->record = 0;
    code_find(walk, (const char *)(uintptr_t)g->resume);
    walk->code = ((const FunctionHead *)g->function)->code;
    if (walk->code->flags & CODE_ANY_GLOBALS) walk->def = module_of_callee(g->function)->def;
    walk->line = g->line;
    return true;
}

bool frames_next(FrameWalk *walk) {
    if (walk->still_waiting) return waiting_next(walk);
    FrameWalk next = *walk;
    bool found = python_next(&next);
    next.waiting = NULL;
    const Drive *drive = walk->base ? drive_between(walk->base, found ? next.base : NULL) : NULL;
    if (drive && drive->depth) {
        walk->drive = drive;
        walk->still_waiting = drive->depth;
        return waiting_next(walk);
    }
    *walk = next;
    return found;
}

FrameWalk frame_walk_at(const char *call) {
    FrameWalk walk = {.call = call};
    code_find(&walk, call);
    return walk;
}

Value frames_builtins(void) {
    FrameWalk walk = FRAMES_BEGIN();
    return frames_next(&walk) ? builtins_of_def(walk.def) : module_builtins()->dict;
}

Value frames_globals(void) {
    FrameWalk walk = FRAMES_BEGIN();
    if (!frames_next(&walk)) return 0;
    const ModuleObject *module = module_of_def(walk.def);
    return module ? module->dict : 0;
}

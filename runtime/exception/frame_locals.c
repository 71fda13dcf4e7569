/* Records of activations (compiler/lower/lower_keep.c).
 *
 * Each activation of a function that keeps its variables, or that asks for frames, enters one.
 * Nothing is done when it ends: what lies below the stack's end, or where a new activation of the
 * same code now is, is dropped by the next who enters one. A record is only looked up for an
 * activation that is there. Interpreted code has its records in its own activations
 * (compiler/interp/run.c). */
#include "exception/frame_locals.h"

#include "abi/eval.h"
#include "exception/exception.h"
#include "generator/generator.h"
#include "module/frames.h"

typedef struct FrameRecord {
    struct FrameRecord *outer;
    const Code *code;
    const void *base; /* the activation's frame pointer */
    /* Tuples: names and cells of variables. Without names: cells is a namespace, any mapping; or
     * 0: nothing is known of the variables. */
    Value names, cells;
    Value dict;      /* what frame_record_locals gave, or 0 */
    Value frame;     /* a FrameObject, or 0 */
    Value generator; /* whose activation this is, and whose frame; or 0 */
    const ModuleObject
        *module; /* of a text's code, whose globals only the activation knows; or 0 */
} FrameRecord;

static FrameRecord *frame_record(Value v) { return (FrameRecord *)v; }
static FrameRecord *innermost(void) { return frame_record(kr_thread.kept_); }

static FrameRecord *record_new(Value names, Value cells) {
    FrameRecord *record = gc_new_scanned(NULL, sizeof *record);
    record->names = names;
    record->cells = cells;
    return record;
}

Value kri_eval_record(Value names, Value cells) { return value_of(record_new(names, cells)); }

/* What was known of the generator before it was suspended stays. */
static FrameRecord *record_new_generator(Value generator, Value names, Value cells) {
    GeneratorExtra *extra = generator_extra((GeneratorObject *)generator);
    FrameRecord *record = record_new(names, cells);
    record->generator = generator;
    if (extra->record) record->dict = frame_record(extra->record)->dict;
    extra->record = value_of(record);
    return record;
}

Value kri_eval_record_generator(Value generator, Value names, Value cells) {
    return value_of(record_new_generator(generator, names, cells));
}

static bool is_over(const FrameRecord *record, const Code *code, const void *base) {
    return record->base < base || (record->base == base && record->code == code);
}

static void record_enter(FrameRecord *record, const Code *code, const void *base) {
    FrameRecord *outer = innermost();
    while (outer && is_over(outer, code, base)) outer = outer->outer;
    record->outer = outer;
    record->code = code;
    record->base = base;
    kr_thread.kept_ = value_of(record);
}

void kr_locals_keep(const Code *code, Value names, Value cells) {
    const void *base = *(const void *const *)__builtin_frame_address(0);
    record_enter(record_new(names, cells), code, base);
}

void kr_locals_keep_generator(const Code *code, Value generator, Value names, Value cells) {
    const void *base = *(const void *const *)__builtin_frame_address(0);
    record_enter(record_new_generator(generator, names, cells), code, base);
}

/* ---- Finding ---- */

void frame_records_active(void (*visit)(Value record)) {
    FrameWalk walk = FRAMES_BEGIN();
    const FrameRecord *record = innermost();
    while (record && frames_next(&walk)) {
        while (record && (const char *)record->base < (const char *)walk.base)
            record = record->outer;
        if (record && record->base == walk.base) visit(value_of(record));
    }
}

Value frame_record_find(const Code *code, const void *base) {
    for (const FrameRecord *r = innermost(); r && r->base <= base; r = r->outer)
        if (r->base == base && r->code == code) return value_of(r);
    return 0;
}

Value frame_record_of_text(const Code *code, const void *base) {
    Value known = frame_record_find(code, base),
          record = known ? known : value_of(record_new(0, 0));
    frame_record(record)->module = text_module(code, __builtin_frame_address(0), base);
    return record;
}

const ModuleObject *frame_record_module(Value record) { return frame_record(record)->module; }

/* Records of modules' bodies, by the address of their Code. Static data, which the collector
 * scans. */
static Value module_records;

Value frame_record_of_module(const Code *code) {
    if (!module_records) module_records = dict_new();
    Value key = int_from_u64(value_of(code)), known = dict_get(module_records, key);
    if (known) return tuple_get(known, 0);
    Value record = value_of(record_new(0, 0));
    return dict_set(module_records, key, tuple_pack(1, record)) < 0 ? 0 : record;
}

Value frame_record_of_walk(const FrameWalk *walk, const Code *code) {
    if (walk->waiting) return 0;
    if (walk->record) return walk->record;
    if (!walk->line && code_is_module(code)) return frame_record_of_module(walk->def->code);
    return frame_record_find(code, walk->base);
}

/* ---- Using ---- */

Value *frame_record_frame(Value record) {
    FrameRecord *r = frame_record(record);
    return r->generator ? &generator_extra((GeneratorObject *)r->generator)->frame : &r->frame;
}

Value frame_record_generator(Value record) { return frame_record(record)->generator; }

Value frame_record_locals(Value record) {
    FrameRecord *r = frame_record(record);
    if (!r->names) return r->cells;
    return r->dict = kr_locals_dict(r->dict, tuple_object(r->names)->items,
                                    tuple_object(r->cells)->items, tuple_length(r->names));
}

Value frames_locals(void) {
    FrameWalk walk = FRAMES_BEGIN();
    if (!frames_next(&walk)) return 0;
    const Code *codes[FRAME_CODES_MAX];
    frame_codes(&walk, codes);
    if (!walk.record && code_is_module(codes[0])) {
        const ModuleObject *module = module_of_def(walk.def);
        return module ? module->dict : 0;
    }
    Value record = frame_record_of_walk(&walk, codes[0]);
    return record ? frame_record_locals(record) : 0;
}

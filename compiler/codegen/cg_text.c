/* Constant texts of eval(): what their functions do differently, and the table by which the runtime
 * finds them. */
#include "codegen/cg_data.h"

#include <string.h>

/* ---- Functions ---- */

static LLVMValueRef callee_module(CgFunc *f) {
    CgModule *cg = f->cg;
    LLVMValueRef function = cg_pointer(cg, f->callee);
    if (f->ir->starter.id)
        function = cg_pointer(
            cg, cg_load(cg, cg->types.i64, function, offsetof(GeneratorObject, function)));
    return cg_load(cg, cg->types.ptr, function, offsetof(FunctionObject, module));
}

/* Volatile, so that it is in the frame for whoever walks over it. */
static void note_store(CgFunc *f, LLVMValueRef note, uint64_t offset, LLVMValueRef value) {
    LLVMValueRef place = cg_offset(f->cg, note, offset);
    LLVMSetVolatile(LLVMBuildStore(f->cg->builder, value, place), 1);
}

LLVMValueRef cg_text_enter(CgFunc *f) {
    CgModule *cg = f->cg;
    LLVMTypeRef type = LLVMArrayType2(cg->types.i64, sizeof(TextActivation) / sizeof(uint64_t));
    LLVMValueRef note = LLVMBuildAlloca(cg->builder, type, "activation");
    note_store(f, note, offsetof(TextActivation, code), f->info->code);
    note_store(f, note, offsetof(TextActivation, callee), f->callee);
    note_store(f, note, offsetof(TextActivation, base), cg_frame_address(cg));
    /* The note says which activation it is of by its frame. */
    cg_attribute(cg, f->function, LLVMAttributeFunctionIndex, "noinline");
    return cg_load(cg, cg->types.ptr, callee_module(f), offsetof(ModuleObject, def));
}

/* ---- The table ---- */

static void put_string(CgData *d, uint64_t offset, CgModule *cg, const char *text, size_t length) {
    char *copy = arena_strndup(&cg->arena, text, length);
    data_put(d, offset, sizeof(char *), cg_c_string(cg, copy));
}

static void put_problem(CgData *d, uint64_t at, CgModule *cg, const EvalProblem *problem) {
    const struct {
        size_t offset;
        const char *text;
    } strings[] = {{offsetof(EvalProblem, class_name), problem->class_name},
                   {offsetof(EvalProblem, message), problem->message},
                   {offsetof(EvalProblem, filename), problem->filename}};
    const struct {
        size_t offset;
        int64_t number;
    } numbers[] = {{offsetof(EvalProblem, line), problem->line},
                   {offsetof(EvalProblem, offset), problem->offset},
                   {offsetof(EvalProblem, end_line), problem->end_line},
                   {offsetof(EvalProblem, end_offset), problem->end_offset},
                   {offsetof(EvalProblem, flags), (int64_t)problem->flags}};
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
        put_string(d, at + strings[i].offset, cg, strings[i].text, strlen(strings[i].text));
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        data_number(d, at + numbers[i].offset, 8, (uint64_t)numbers[i].number);
    if (!problem->text) return;
    put_string(d, at + offsetof(EvalProblem, text), cg, problem->text, problem->text_length);
    data_number(d, at + offsetof(EvalProblem, text_length), 8, problem->text_length);
}

static LLVMValueRef problem_array(CgModule *cg, const IrText *text) {
    CgData d;
    data_begin(&d, cg, text->problem_count * sizeof(EvalProblem));
    for (uint32_t i = 0; i < text->problem_count; i++)
        put_problem(&d, i * sizeof(EvalProblem), cg, &text->problems[i]);
    return data_finish(&d, DATA_CONSTANT);
}

static void put_text(CgData *d, uint64_t at, CgModule *cg, const IrText *text) {
    const EvalSource *given = &text->given;
    const uint64_t source = at + offsetof(EvalText, given);
    put_string(d, source + offsetof(EvalSource, text), cg, given->text, given->length);
    data_number(d, source + offsetof(EvalSource, length), 8, given->length);
    put_string(d, source + offsetof(EvalSource, filename), cg, given->filename,
               strlen(given->filename));
    data_number(d, source + offsetof(EvalSource, mode), sizeof given->mode, given->mode);
    data_number(d, source + offsetof(EvalSource, flags), sizeof given->flags, given->flags);
    if (text->body.id) data_put(d, at + offsetof(EvalText, code), 8, cg->funcs[text->body.id].code);
    if (!text->problem_count) return;
    data_put(d, at + offsetof(EvalText, problems), 8, problem_array(cg, text));
    data_number(d, at + offsetof(EvalText, problem_count), 8, text->problem_count);
}

LLVMValueRef cg_text_table(CgModule *cg, uint64_t *count) {
    *count = cg->ir->texts.len - 1;
    CgData d;
    data_begin(&d, cg, *count * sizeof(EvalText));
    for (uint32_t i = 1; i < cg->ir->texts.len; i++)
        put_text(&d, (i - 1) * sizeof(EvalText), cg, &cg->ir->texts.items[i]);
    return data_finish(&d, DATA_CONSTANT);
}

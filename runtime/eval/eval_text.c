/* Constant texts that are compiled with the program (EvalText): finding the one for a source. */
#include "eval/eval.h"

#include "core/gc.h"
#include "numbers/number.h"

#include <string.h>

/* By the text: a list of the addresses of rows, which differ in mode or file. Static data, which
 * the collector scans. */
static Value rows_by_text;
static bool *is_indexed; /* by the module's place in the program */

static int row_index(const EvalText *row) {
    Value text = str_from_utf8(row->given.text, row->given.length);
    Value rows = dict_get(rows_by_text, text);
    if (!rows) {
        rows = list_new(1);
        if (dict_set(rows_by_text, text, rows) < 0) return -1;
    }
    return list_append(rows, int_from_u64((uint64_t)(uintptr_t)row));
}

/* The code of a module is ready to run when the module has been imported. False: nothing new. */
static bool modules_index(void) {
    const ProgramDef *program = modules_program();
    bool any = false;
    if (!rows_by_text) {
        is_indexed = gc_permanent(program->module_count * sizeof *is_indexed);
        rows_by_text = dict_new();
    }
    for (uint64_t i = 0; i < program->module_count; i++) {
        const ModuleDef *def = program->modules[i];
        if (is_indexed[i] || !def->text_count || !module_of_def(def)) continue;
        is_indexed[i] = any = true;
        for (uint64_t k = 0; k < def->text_count; k++)
            if (row_index(&def->texts[k]) < 0) error_clear();
    }
    return any;
}

static bool row_fits(const EvalText *row, const EvalSource *given) {
    return row->given.mode == given->mode && row->given.flags == given->flags &&
           strcmp(row->given.filename, given->filename) == 0;
}

static const EvalText *row_find(Value text, const EvalSource *given) {
    Value rows = rows_by_text ? dict_get(rows_by_text, text) : 0;
    for (size_t i = 0; rows && i < list_length(rows); i++) {
        int64_t address;
        bool fits = int_fits_i64(list_get(rows, i), &address);
        const EvalText *row = fits ? (const EvalText *)(uintptr_t)address : NULL;
        if (row && row_fits(row, given)) return row;
    }
    return NULL;
}

const EvalText *text_find(Value source, const EvalSource *given) {
    if (!(given->flags & EVAL_IS_TEXT)) return NULL;
    Value text = source; /* whose hash is known, as a rule */
    if (!value_is_exact(source, &kr_type_str) || str_utf8(source, NULL) != given->text)
        text = str_from_utf8(given->text, given->length);
    const EvalText *row = row_find(text, given);
    return !row && modules_index() ? row_find(text, given) : row;
}

const Code *text_code(const EvalText *text) {
    for (uint64_t i = 0; text->code && i < text->problem_count; i++)
        if (kri_eval_warn(&text->problems[i]) < 0) return NULL;
    if (!text->code) kri_eval_raise(&text->problems[0]);
    return text->code;
}

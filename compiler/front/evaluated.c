#include "front/evaluated.h"

#include "front/check.h"
#include "front/encoding.h"
#include "front/parser.h"

#include <string.h>

static const ParseMode parse_modes[] = {
    [EVAL_EXEC] = PARSE_FILE, [EVAL_EVAL] = PARSE_EXPRESSION, [EVAL_SINGLE] = PARSE_INTERACTIVE};

void evaluated_init(EvaluatedText *text, const EvalSource *given, Arena *arena,
                    Interner *interner) {
    *text = (EvaluatedText){.given = *given, .arena = arena, .interner = interner};
}

void evaluated_release(EvaluatedText *text) {
    if (text->diag.source) diag_release(&text->diag);
}

static bool text_read(EvaluatedText *text) {
    const EvalSource *given = &text->given;
    return (given->flags & EVAL_IS_TEXT ? source_read_text : source_read)(
        &text->source, &text->diag, text->arena, given->filename, given->text, given->length);
}

bool evaluated_parse(EvaluatedText *text) {
    if (!text_read(text)) return false;
    text->is_read = true;
    ParseContext context = {text->arena, text->interner, &text->source, &text->diag};
    text->module = module_parse(&context, parse_modes[text->given.mode]);
    return !diag_has_errors(&text->diag);
}

bool evaluated_resolve(EvaluatedText *text) {
    if (text->given.flags & EVAL_FUTURE_ANNOTATIONS)
        text->module->future_flags |= FUTURE_ANNOTATIONS;
    text->symbols = symbols_build_unchecked(text->module, text->arena, text->interner, &text->diag);
    if (diag_has_errors(&text->diag)) return false;
    text->is_resolved = true;
    module_check(text->symbols, &text->diag);
    return !diag_has_errors(&text->diag);
}

/* Whether the newline is shown. */
static bool line_ends(const EvaluatedText *text, const DiagItem *item, SourceSpan line) {
    if (item->is_bare || item->place.end_line > item->place.line) return false;
    return text->given.mode == EVAL_EXEC || text->source.text[line.end] == '\n';
}

/* The text itself shows the line of what its grammar forbids; other errors are found later, when
 * only a file of this name could show it. */
static uint32_t problem_flags(const EvaluatedText *text, const DiagItem *item, SourceSpan line) {
    uint32_t flags = 0;
    if (item->place.end_line || (text->is_read && !item->place.line)) flags |= PROBLEM_HAS_END;
    bool of_parser = item->class == DIAG_DEPRECATION_WARNING;
    if (text->symbols && !of_parser) flags |= PROBLEM_LINE_OF_FILE;
    if (text->symbols && !text->is_resolved) flags |= PROBLEM_IS_ATTRIBUTES_ONLY;
    if (line_ends(text, item, line)) flags |= PROBLEM_ENDS_LINE;
    return flags;
}

static EvalProblem problem_of(const EvaluatedText *text, const DiagItem *item) {
    const char *class = diag_class_name(item->class);
    SourceSpan line = source_line_span(&text->source, item->place.line ? item->place.line : 1);
    return (EvalProblem){
        .class_name = *class ? class : "SyntaxError",
        .message = item->message,
        .filename = text->given.filename,
        .line = item->place.line,
        .offset = item->place.offset,
        .end_line = item->place.end_line,
        .end_offset = item->place.end_offset,
        .flags = problem_flags(text, item, line),
        .text = text->source.text + line.start,
        .text_length = line.end - line.start,
    };
}

/* An encoding that does not exist: of a text CPython says so in other words than of a file. */
static void encoding_problem_adapt(EvaluatedText *text, EvalProblem *problem) {
    static const char of_file[] = "encoding problem: ";
    if (text->is_read || strncmp(problem->message, of_file, sizeof of_file - 1) != 0) return;
    problem->message =
        arena_printf(text->arena, "unknown encoding: %s", problem->message + sizeof of_file - 1);
    problem->offset = -1;
    problem->text = NULL;
    problem->flags &= ~(uint64_t)PROBLEM_ENDS_LINE;
}

EvalProblem evaluated_error(EvaluatedText *text) {
    EvalProblem problem = problem_of(text, diag_first_error(&text->diag));
    encoding_problem_adapt(text, &problem);
    return problem;
}

bool evaluated_warning(const EvaluatedText *text, const DiagItem *item, EvalProblem *problem) {
    if (item->kind != DIAG_WARNING || item->class == DIAG_PLAIN) return false;
    *problem = problem_of(text, item);
    /* CPython counts the end of what has several lines in the first of them. */
    int64_t most = (int64_t)problem->text_length + 1;
    if (problem->end_line > problem->line && problem->end_offset > most) problem->end_offset = most;
    return true;
}

/* Source texts, and the errors in them. */
#include "eval/eval.h"

#include "exception/exception.h"
#include "exception/warning.h"
#include "text/bytes.h"

#include <string.h>
#include <unistd.h>

/* ---- Reading ---- */

/* The text of a str or bytes-like object, with a NUL behind it. */
static int source_text(const SourceReader *reader, Value source, EvalSource *result) {
    if (value_is_str(source)) {
        result->flags |= EVAL_IS_TEXT;
        result->text = str_utf8(source, &result->length);
        return result->text ? 0 : -1;
    }
    Buffer buffer;
    if (!value_is_bytes_like(source)) {
        error_raise(&kr_type_TypeError, "%s() arg 1 must be a %s object", reader->function,
                    reader->wanted);
        return -1;
    }
    if (buffer_acquire(source, &buffer) < 0) return -1;
    char *copy = kri_eval_plain(buffer.length + 1);
    memcpy(copy, buffer.data, buffer.length);
    result->text = copy;
    result->length = buffer.length;
    buffer_release(&buffer);
    return 0;
}

/* A str with lone surrogates has no UTF-8. */
static int surrogates_check(Value source) {
    if (!value_is_str(source)) return 0;
    const StrObject *s = str_object(source);
    for (uint64_t i = 0; s->kind > 1 && i < s->length; i++)
        if (str_at(s, i) >= 0xD800 && str_at(s, i) <= 0xDFFF) {
            Value args[] = {str_from_text("utf-8"), str_from_text("strict")};
            object_method(source, "encode", args, 2);
            return -1;
        }
    return 0;
}

static int source_prepare(const SourceReader *reader, Value source, EvalSource *given) {
    if (surrogates_check(source) < 0 || source_text(reader, source, given) < 0) return -1;
    if (memchr(given->text, '\0', given->length)) {
        error_raise(&kr_type_ValueError, "source code string cannot contain null bytes");
        return -1;
    }
    if (reader->skips_blanks)
        while (given->length && (*given->text == ' ' || *given->text == '\t'))
            given->text++, given->length--;
    return 0;
}

static int compiler_check(const SourceReader *reader) {
    if (&kr_module__compiler) return 0;
    error_raise(&kr_type_NotImplementedError, "%s() needs a compiler in the executable",
                reader->function);
    return -1;
}

const Code *source_compile(const SourceReader *reader, Value source, const char *filename,
                           EvalMode mode, uint32_t flags) {
    EvalSource given = {.filename = filename, .mode = mode, .flags = flags};
    if (source_prepare(reader, source, &given) < 0) return NULL;
    const EvalText *text = text_find(source, &given);
    if (text) return text_code(text);
    return compiler_check(reader) < 0 ? NULL : kr_module__compiler.compile(&given);
}

Value source_tree(const SourceReader *reader, Value source, const char *filename, EvalMode mode) {
    EvalSource given = {.filename = filename, .mode = mode};
    if (source_prepare(reader, source, &given) < 0 || compiler_check(reader) < 0) return 0;
    return kr_module__compiler.tree(&given);
}

/* ---- Errors ---- */

static Type *problem_type(const char *name) {
    static const struct {
        const char *name;
        Type *type;
    } rows[] = {
        {"IndentationError", &kr_type_IndentationError},
        {"TabError", &kr_type_TabError},
        {"ValueError", &kr_type_ValueError},
        {"OverflowError", &kr_type_OverflowError},
        {"MemoryError", &kr_type_MemoryError},
        {"RecursionError", &kr_type_RecursionError},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strcmp(rows[i].name, name) == 0) return rows[i].type;
    return &kr_type_SyntaxError;
}

static Value problem_line(const EvalProblem *problem) {
    bool is_lost = problem->flags & PROBLEM_LINE_OF_FILE && access(problem->filename, R_OK) != 0;
    if (!problem->text || is_lost) return KR_NONE;
    Value line = str_from_utf8(problem->text, problem->text_length);
    return problem->flags & PROBLEM_ENDS_LINE ? str_concat(line, str_from_char('\n')) : line;
}

static Value problem_place(const EvalProblem *problem) {
    Value filename = str_from_text(problem->filename), line = int_from_i64(problem->line);
    Value offset = int_from_i64(problem->offset);
    Value text = problem_line(problem);
    /* Of a future there is no end, which only the attribute tells. */
    bool has_end = problem->end_offset || !(problem->flags & PROBLEM_IS_ATTRIBUTES_ONLY);
    if (!(problem->flags & PROBLEM_HAS_END)) return tuple_pack(4, filename, line, offset, text);
    return tuple_pack(6, filename, line, offset, text, int_from_i64(problem->end_line),
                      has_end ? int_from_i64(problem->end_offset) : KR_NONE);
}

void kri_eval_raise(const EvalProblem *problem) {
    Type *type = problem_type(problem->class_name);
    if (type == &kr_type_MemoryError) {
        error_raise_with_context(exception_new(type, tuple_new(0)));
        return;
    }
    Value message = str_from_text(problem->message);
    bool has_place = type_is_subtype(type, &kr_type_SyntaxError);
    Value args =
        has_place ? tuple_pack(2, message, problem_place(problem)) : tuple_pack(1, message);
    Value exception = exception_new(type, args);
    if (exception && problem->flags & PROBLEM_IS_ATTRIBUTES_ONLY)
        exception_object(exception)->args = tuple_pack(1, message);
    if (exception) error_raise_with_context(exception);
}

int kri_eval_warn(const EvalProblem *problem) {
    bool is_syntax = strcmp(problem->class_name, "SyntaxWarning") == 0;
    Type *category = is_syntax ? &kr_type_SyntaxWarning : &kr_type_DeprecationWarning;
    Warning warning = {.message = str_from_text(problem->message),
                       .category = value_of(category),
                       .filename = str_from_text(problem->filename),
                       .line = problem->line};
    if (warning_explicit(&warning) == 0) return 0;
    if (error_catch(category)) kri_eval_raise(problem);
    return -1;
}

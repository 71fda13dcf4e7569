/* Modules, functions and blocks in IR text. */
#include "ir/parse_state.h"

static const struct {
    IrFuncFlags flag;
    const char *text;
} flag_words[] = {
#define IR_FUNC_FLAG(id, text) {FUNC_##id, text},
#include "ir/flags.def"
#undef IR_FUNC_FLAG
};

/* ---- Blocks ---- */

static void parse_params(IrParser *p, IrBlock *block) {
    if (!parse_accept(p, '(')) return;
    do {
        SourceSpan start = p->token.span;
        uint32_t id = p->token.kind == IR_TOKEN_VALUE ? p->token.number : 0;
        if (!id) ir_parse_fail(p, "expected a parameter");
        parse_advance(p);
        parse_expect(p, ':');
        IrValue value = {parse_type(p), VALUE_PARAM, block->id, NULL};
        if (p->failed) return;
        vec_push_in(p->arena, &block->params, parse_define(p, start, id, value));
    } while (parse_accept(p, ','));
    parse_expect(p, ')');
}

static void parse_block_head(IrParser *p) {
    bool handler = parse_accept_word(p, "handler");
    IrBlock *block = parse_block_ref(p);
    if (p->failed) return;
    block->is_handler = handler;
    vec_push_in(p->arena, &p->func->order, block->id);
    p->block = block;
    parse_params(p, block);
    if (parse_accept_word(p, "except")) parse_edge(p, &block->handler);
    parse_expect(p, ':');
    parse_expect_newline(p);
}

static void parse_body(IrParser *p) {
    parse_expect(p, '{');
    parse_expect_newline(p);
    p->block = NULL;
    while (!p->failed && !parse_at_punct(p, '}')) {
        if (parse_peek_id(p, 'b') || parse_at_word(p, "handler"))
            parse_block_head(p);
        else if (p->block)
            parse_inst(p);
        else
            ir_parse_fail(p, "expected a block");
    }
    parse_expect(p, '}');
    parse_expect_newline(p);
}

/* ---- Functions ---- */

static uint32_t parse_flag(IrParser *p) {
    for (size_t i = 0; i < sizeof flag_words / sizeof *flag_words; i++)
        if (parse_accept_word(p, flag_words[i].text)) return flag_words[i].flag;
    ir_parse_fail(p, "unknown flag");
    return 0;
}

static uint32_t parse_flags(IrParser *p) {
    uint32_t flags = 0;
    parse_expect(p, '(');
    do flags |= parse_flag(p);
    while (parse_accept(p, ','));
    parse_expect(p, ')');
    return flags;
}

/* One "word value" of a function's head; false if there is none. */
static bool parse_attribute(IrParser *p, IrCode *code) {
    if (parse_accept_word(p, "qualname"))
        code->qualname = ir_parse_name(p);
    else if (parse_accept_word(p, "params"))
        code->params = parse_name_list(p);
    else if (parse_accept_word(p, "posonly"))
        code->posonly_count = parse_count(p);
    else if (parse_accept_word(p, "kwonly"))
        code->kwonly_count = parse_count(p);
    else if (parse_accept_word(p, "flags"))
        code->flags = parse_flags(p);
    else if (parse_accept_word(p, "locals"))
        code->locals = parse_name_list(p);
    else if (parse_accept_word(p, "cells"))
        code->cells = parse_name_list(p);
    else if (parse_accept_word(p, "frees"))
        code->frees = parse_name_list(p);
    else if (parse_accept_word(p, "names"))
        code->names = parse_name_list(p);
    else if (parse_accept_word(p, "line"))
        code->first_line = parse_count(p);
    else if (parse_accept_word(p, "doc"))
        code->doc = parse_const(p, 0);
    else
        return false;
    return !p->failed;
}

static void set_positional_count(IrParser *p, IrCode *code) {
    uint64_t others = (uint64_t)code->kwonly_count + ((code->flags & FUNC_VARARGS) ? 1 : 0) +
                      ((code->flags & FUNC_VARKEYWORDS) ? 1 : 0);
    if (others > code->params.count || code->posonly_count > code->params.count - others)
        ir_parse_fail(p, "more kinds of parameters than parameters");
    else
        code->positional_count = code->params.count - (uint32_t)others;
}

static uint32_t parse_text_id(IrParser *p) {
    SourceSpan start = p->token.span;
    uint32_t id = parse_id(p, 't');
    if (id < p->module->texts.len) return id;
    parse_fail_at(p, start, "no such text");
    return 0;
}

static void parse_func(IrParser *p) {
    IrFunc *f = p->func = module_add_func(p->module);
    SourceSpan start = p->token.span;
    if (parse_id(p, 'f') != f->id.id)
        parse_fail_at(p, start, "functions are numbered in their order");
    f->code.name = f->code.qualname = ir_parse_name(p);
    if (parse_accept_word(p, "text")) f->text = parse_text_id(p);
    if (parse_accept_word(p, "resumes")) f->starter.id = parse_id(p, 'f');
    if (parse_accept_word(p, "raw")) f->raw_slots = parse_count(p);
    while (parse_attribute(p, &f->code)) {
    }
    set_positional_count(p, &f->code);
    if (parse_accept(p, '>')) f->result = parse_type(p);
    f->span = parse_span(p);
    parse_body(p);
}

/* ---- Modules ---- */

static void parse_class(IrParser *p) {
    IrClass class = {0};
    SourceSpan start = p->token.span;
    if (parse_id(p, 'c') != p->module->classes.len)
        parse_fail_at(p, start, "classes are numbered in their order");
    class.name = class.qualname = ir_parse_name(p);
    if (parse_accept_word(p, "qualname")) class.qualname = ir_parse_name(p);
    if (parse_accept_word(p, "body")) class.body.id = parse_id(p, 'f');
    if (parse_accept_word(p, "attributes")) class.attributes = parse_name_list(p);
    class.span = parse_span(p);
    parse_expect_newline(p);
    module_add_class(p->module, class);
}

/* ---- Texts of eval() ---- */

static const char *parse_string(IrParser *p, size_t *length) {
    if (p->token.kind != IR_TOKEN_STRING) ir_parse_fail(p, "expected a string");
    *length = p->failed ? 0 : p->string.length;
    const char *copy = arena_strndup(p->arena, p->failed ? "" : text_cstr(&p->string), *length);
    parse_advance(p);
    return copy;
}

static const char *parse_plain_string(IrParser *p) {
    size_t length;
    return parse_string(p, &length);
}

static EvalProblem parse_problem(IrParser *p) {
    EvalProblem problem = {0};
    problem.class_name = parse_plain_string(p);
    problem.message = parse_plain_string(p);
    problem.filename = parse_plain_string(p);
    problem.line = parse_integer(p);
    problem.offset = parse_integer(p);
    problem.end_line = parse_integer(p);
    problem.end_offset = parse_integer(p);
    problem.flags = parse_count(p);
    if (p->token.kind == IR_TOKEN_STRING) problem.text = parse_string(p, &problem.text_length);
    parse_expect_newline(p);
    return problem;
}

static void parse_problems(IrParser *p, IrText *text) {
    VEC(EvalProblem) problems = {0};
    while (!p->failed && parse_accept_word(p, "problem"))
        vec_push_in(p->arena, &problems, parse_problem(p));
    text->problems = problems.items;
    text->problem_count = problems.len;
}

static void parse_text(IrParser *p) {
    IrText text = {0};
    SourceSpan start = p->token.span;
    if (parse_id(p, 't') != p->module->texts.len)
        parse_fail_at(p, start, "texts are numbered in their order");
    if (parse_accept_word(p, "mode")) text.given.mode = (EvalMode)parse_count(p);
    if (parse_accept_word(p, "flags")) text.given.flags = parse_count(p);
    if (parse_accept_word(p, "file")) text.given.filename = parse_plain_string(p);
    if (parse_accept_word(p, "body")) text.body.id = parse_id(p, 'f');
    text.given.text = parse_string(p, &text.given.length);
    parse_expect_newline(p);
    parse_problems(p, &text);
    module_begin_text(p->module, text);
    module_end_text(p->module);
}

static void parse_global_line(IrParser *p) {
    parse_expect(p, '@');
    const Name *name = ir_parse_name(p);
    if (!p->failed) module_global(p->module, name);
    parse_expect_newline(p);
}

static void parse_module_line(IrParser *p) {
    p->module->name = ir_parse_name(p);
    if (parse_accept_word(p, "file")) {
        if (p->token.kind == IR_TOKEN_STRING)
            p->module->file = arena_strndup(p->arena, text_cstr(&p->string), p->string.length);
        else
            ir_parse_fail(p, "expected the path of a file");
        parse_advance(p);
    }
    parse_expect_newline(p);
}

static void parse_item(IrParser *p) {
    if (parse_accept_word(p, "module"))
        parse_module_line(p);
    else if (parse_accept_word(p, "global"))
        parse_global_line(p);
    else if (parse_accept_word(p, "class"))
        parse_class(p);
    else if (parse_accept_word(p, "text"))
        parse_text(p);
    else if (parse_accept_word(p, "func"))
        parse_func(p);
    else
        ir_parse_fail(p, "expected module, global, class, text or func");
}

IrModule *ir_parse(Arena *arena, Interner *interner, Diag *diag, const SourceFile *source) {
    IrParser p = {.arena = arena, .diag = diag, .source = source};
    text_init(&p.string);
    p.module = module_new(arena, interner, interner_add_str(interner, "main"), NULL);
    parse_advance(&p);
    if (p.token.kind == IR_TOKEN_NEWLINE) parse_advance(&p);
    while (!p.failed && p.token.kind != IR_TOKEN_END) parse_item(&p);
    text_release(&p.string);
    return p.failed ? NULL : p.module;
}

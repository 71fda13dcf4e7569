/* Modules, functions, blocks and instructions as text. */
#include "ir/print.h"

static const struct {
    IrFuncFlags flag;
    const char *text;
} flag_words[] = {
#define IR_FUNC_FLAG(id, text) {FUNC_##id, text},
#include "ir/flags.def"
#undef IR_FUNC_FLAG
};

void ir_print_type(Text *out, IrType type) {
    text_append(out, type_kind_text((IrTypeKind)type.kind));
    if (type.kind == IR_TYPE_OBJ) text_printf(out, " c%u", type.class_id);
}

static void print_value(Text *out, ValueId value) { text_printf(out, "%%%u", value.id); }

static void print_values(Text *out, const ValueId *values, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        if (i) text_append(out, ", ");
        print_value(out, values[i]);
    }
}

static void print_typed_values(Text *out, const IrFunc *f, const ValueIdVec *values) {
    for (uint32_t i = 0; i < values->len; i++) {
        if (i) text_append(out, ", ");
        print_value(out, values->items[i]);
        text_append(out, ": ");
        ir_print_type(out, func_type_of(f, values->items[i]));
    }
}

static void print_name_items(Text *out, const Name *const *names, uint32_t count) {
    text_putc(out, '(');
    for (uint32_t i = 0; i < count; i++) {
        if (i) text_append(out, ", ");
        ir_print_name(out, names[i]);
    }
    text_putc(out, ')');
}

static void print_span(Text *out, SourceSpan span, IrPrintFlags flags) {
    if ((flags & IR_PRINT_SPANS) && span.end) text_printf(out, " @%u:%u", span.start, span.end);
}

/* ---- Instructions ---- */

static void print_imm(Text *out, const IrModule *m, IrImmKind kind, IrImm imm) {
    switch (kind) {
    case IMM_NONE: return;
    case IMM_CONST: ir_print_const(out, m, imm.constant); return;
    case IMM_NAME: ir_print_name(out, imm.name); return;
    case IMM_GLOBAL:
        text_putc(out, '@');
        ir_print_name(out, module_global_at(m, imm.global)->name);
        return;
    case IMM_FUNC: text_printf(out, "f%u", imm.func.id); return;
    case IMM_CLASS: text_printf(out, "c%u", imm.class.id); return;
    case IMM_INTEGER: text_printf(out, "%lld", (long long)imm.integer); return;
    case IMM_NAMES:
        print_name_items(out, imm.names ? imm.names->items : NULL,
                         imm.names ? imm.names->count : 0);
        return;
    case IMM_VARIABLE:
    case IMM_CONVERSION: text_append(out, word_text(imm.word)); return;
    case IMM_KIND_COUNT: return;
    }
}

static void print_edge(Text *out, const IrEdge *edge) {
    text_printf(out, "b%u", edge->target.id);
    if (!edge->arg_count) return;
    text_putc(out, '(');
    print_values(out, edge->args, edge->arg_count);
    text_putc(out, ')');
}

/* What stands behind the op is one list: immediates, operands, edges. */
static void print_separator(Text *out, bool *first) {
    text_append(out, *first ? " " : ", ");
    *first = false;
}

static void print_edges(Text *out, const IrInst *inst, bool *first) {
    for (uint32_t i = 0; i < inst->edge_count; i++) {
        print_separator(out, first);
        if (inst->op == IR_SWITCH && i > 0)
            text_printf(out, "%lld: ", (long long)inst->edges[i].label);
        print_edge(out, &inst->edges[i]);
    }
}

static void print_result(Text *out, const IrFunc *f, const IrInst *inst) {
    if (!inst->result.id) return;
    print_value(out, inst->result);
    IrType type = func_type_of(f, inst->result);
    if (!type_same(type, type_of_kind((IrTypeKind)ir_ops[inst->op].result))) {
        text_append(out, ": ");
        ir_print_type(out, type);
    }
    text_append(out, " = ");
}

void ir_print_inst(Text *out, const IrFunc *f, const IrInst *inst, IrPrintFlags flags) {
    const IrOpInfo *info = &ir_ops[inst->op];
    bool first = true;
    print_result(out, f, inst);
    text_append(out, info->text);
    for (uint32_t i = 0; i < IR_IMM_MAX; i++) {
        if (info->imms[i] == IMM_NONE) continue;
        print_separator(out, &first);
        print_imm(out, f->module, (IrImmKind)info->imms[i], inst->imm[i]);
    }
    if (inst->operand_count) {
        print_separator(out, &first);
        print_values(out, inst->operands, inst->operand_count);
    }
    print_edges(out, inst, &first);
    print_span(out, inst->span, flags);
}

/* ---- Blocks and functions ---- */

static void print_line(Text *out, const IrFunc *f, const IrInst *inst, IrPrintFlags flags) {
    text_append(out, "    ");
    ir_print_inst(out, f, inst, flags);
    text_putc(out, '\n');
}

static void print_block(Text *out, const IrFunc *f, const IrBlock *block, IrPrintFlags flags) {
    text_printf(out, "%sb%u", block->is_handler ? "handler " : "", block->id.id);
    if (block->params.len) {
        text_putc(out, '(');
        print_typed_values(out, f, &block->params);
        text_putc(out, ')');
    }
    if (block->handler.target.id) {
        text_append(out, " except ");
        print_edge(out, &block->handler);
    }
    text_append(out, ":\n");
    for (uint32_t i = 0; i < block->insts.len; i++)
        print_line(out, f, block->insts.items[i], flags);
    if (block->term) print_line(out, f, block->term, flags);
}

static void print_list_attribute(Text *out, const char *word, const IrNameList *names) {
    if (!names->count) return;
    text_printf(out, " %s ", word);
    print_name_items(out, names->items, names->count);
}

static void print_count_attribute(Text *out, const char *word, uint32_t count) {
    if (count) text_printf(out, " %s %u", word, count);
}

static void print_flags(Text *out, uint32_t flags) {
    if (!flags) return;
    const char *separator = "";
    text_append(out, " flags (");
    for (size_t i = 0; i < sizeof flag_words / sizeof *flag_words; i++) {
        if (!(flags & flag_words[i].flag)) continue;
        text_append(out, separator);
        text_append(out, flag_words[i].text);
        separator = ", ";
    }
    text_putc(out, ')');
}

static void print_code(Text *out, const IrModule *m, const IrCode *code) {
    if (code->qualname && code->qualname != code->name) {
        text_append(out, " qualname ");
        ir_print_name(out, code->qualname);
    }
    print_list_attribute(out, "params", &code->params);
    print_count_attribute(out, "posonly", code->posonly_count);
    print_count_attribute(out, "kwonly", code->kwonly_count);
    print_flags(out, code->flags);
    print_list_attribute(out, "locals", &code->locals);
    print_list_attribute(out, "cells", &code->cells);
    print_list_attribute(out, "frees", &code->frees);
    print_list_attribute(out, "names", &code->names);
    print_count_attribute(out, "line", code->first_line);
    if (code->doc.id) {
        text_append(out, " doc ");
        ir_print_const(out, m, code->doc);
    }
}

void ir_print_func(Text *out, const IrFunc *f, IrPrintFlags flags) {
    text_printf(out, "func f%u ", f->id.id);
    ir_print_name(out, f->code.name);
    if (f->text) text_printf(out, " text t%u", f->text);
    if (f->starter.id) text_printf(out, " resumes f%u", f->starter.id);
    print_count_attribute(out, "raw", f->raw_slots);
    print_code(out, f->module, &f->code);
    if (f->result.kind != IR_TYPE_VALUE) {
        text_append(out, " -> ");
        ir_print_type(out, f->result);
    }
    print_span(out, f->span, flags);
    text_append(out, " {\n");
    for (uint32_t i = 0; i < f->order.len; i++)
        print_block(out, f, func_block(f, f->order.items[i]), flags);
    text_append(out, "}\n");
}

/* ---- Modules ---- */

static void print_global(Text *out, const IrGlobal *global) {
    text_append(out, "global @");
    ir_print_name(out, global->name);
    text_putc(out, '\n');
}

static void print_class(Text *out, uint32_t id, const IrClass *class, IrPrintFlags flags) {
    text_printf(out, "class c%u ", id);
    ir_print_name(out, class->name);
    if (class->qualname && class->qualname != class->name) {
        text_append(out, " qualname ");
        ir_print_name(out, class->qualname);
    }
    if (class->body.id) text_printf(out, " body f%u", class->body.id);
    print_list_attribute(out, "attributes", &class->attributes);
    print_span(out, class->span, flags);
    text_putc(out, '\n');
}

static void print_problem(Text *out, const EvalProblem *problem) {
    const char *words[] = {problem->class_name, problem->message, problem->filename};
    text_append(out, "problem");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        text_putc(out, ' ');
        ir_print_quoted(out, words[i], (uint32_t)strlen(words[i]));
    }
    text_printf(out, " %lld %lld %lld %lld %llu", (long long)problem->line,
                (long long)problem->offset, (long long)problem->end_line,
                (long long)problem->end_offset, (unsigned long long)problem->flags);
    if (problem->text) {
        text_putc(out, ' ');
        ir_print_quoted(out, problem->text, (uint32_t)problem->text_length);
    }
    text_putc(out, '\n');
}

static void print_text(Text *out, uint32_t number, const IrText *text) {
    text_printf(out, "text t%u mode %d flags %u file ", number, text->given.mode,
                text->given.flags);
    ir_print_quoted(out, text->given.filename, (uint32_t)strlen(text->given.filename));
    if (text->body.id) text_printf(out, " body f%u", text->body.id);
    text_putc(out, ' ');
    ir_print_quoted(out, text->given.text, (uint32_t)text->given.length);
    text_putc(out, '\n');
    for (uint32_t i = 0; i < text->problem_count; i++) print_problem(out, &text->problems[i]);
}

void ir_print_module(Text *out, const IrModule *m, IrPrintFlags flags) {
    text_append(out, "module ");
    ir_print_name(out, m->name);
    if (m->file) {
        text_append(out, " file ");
        ir_print_quoted(out, m->file, (uint32_t)strlen(m->file));
    }
    text_putc(out, '\n');
    for (uint32_t i = 1; i < m->globals.len; i++) print_global(out, &m->globals.items[i]);
    for (uint32_t i = 1; i < m->classes.len; i++) print_class(out, i, &m->classes.items[i], flags);
    for (uint32_t i = 1; i < m->texts.len; i++) print_text(out, i, &m->texts.items[i]);
    for (uint32_t i = 1; i < m->funcs.len; i++) {
        text_putc(out, '\n');
        ir_print_func(out, m->funcs.items[i], flags);
    }
}

/* Values, edges and instructions in IR text. Only what keeps the data structures safe is checked
 * here; the rest is the verifier's. */
#include "ir/parse_state.h"

IrType parse_type(IrParser *p) {
    IrTypeKind kind = p->token.kind == IR_TOKEN_WORD
                          ? type_kind_find(parse_token_text(p), parse_token_length(p))
                          : IR_TYPE_COUNT;
    if (kind == IR_TYPE_COUNT || kind == IR_TYPE_VOID) {
        ir_parse_fail(p, "expected a type");
        return type_of_kind(IR_TYPE_VALUE);
    }
    parse_advance(p);
    IrType type = type_of_kind(kind);
    if (kind == IR_TYPE_OBJ) type.class_id = parse_id(p, 'c') & 0xffffff;
    return type;
}

/* ---- References, forward ones too ---- */

static void make_room(IrParser *p, uint32_t id) {
    while (p->func->values.len <= id) vec_push_in(p->arena, &p->func->values, (IrValue){0});
}

ValueId parse_value(IrParser *p) {
    if (p->token.kind != IR_TOKEN_VALUE) {
        ir_parse_fail(p, "expected a value");
        return VALUE_NONE;
    }
    ValueId id = {p->token.number};
    make_room(p, id.id);
    parse_advance(p);
    return id;
}

ValueId parse_define(IrParser *p, SourceSpan span, uint32_t id, IrValue value) {
    make_room(p, id);
    IrValue *slot = &p->func->values.items[id];
    if (slot->kind != VALUE_FREE) parse_fail_at(p, span, "%%%u is defined twice", id);
    *slot = value;
    return (ValueId){id};
}

IrBlock *parse_block_ref(IrParser *p) {
    uint32_t id = parse_id(p, 'b');
    if (!id) return ARENA_NEW(p->arena, IrBlock); /* failed: anything will do */
    while (p->func->blocks.len <= id) {
        IrBlock *block = ARENA_NEW(p->arena, IrBlock);
        block->id = (BlockId){p->func->blocks.len};
        vec_push_in(p->arena, &p->func->blocks, block);
    }
    return p->func->blocks.items[id];
}

void parse_edge(IrParser *p, IrEdge *edge) {
    ValueIdVec args = {0};
    edge->target = parse_block_ref(p)->id;
    if (parse_accept(p, '(')) {
        do vec_push_in(p->arena, &args, parse_value(p));
        while (parse_accept(p, ','));
        parse_expect(p, ')');
    }
    edge->args = args.items;
    edge->arg_count = args.len;
}

IrNameList parse_name_list(IrParser *p) {
    VEC(const Name *) names = {0};
    parse_expect(p, '(');
    while (!p->failed && !parse_at_punct(p, ')')) {
        vec_push_in(p->arena, &names, ir_parse_name(p));
        if (!parse_accept(p, ',')) break;
    }
    parse_expect(p, ')');
    return (IrNameList){names.items, names.len};
}

/* ---- Immediates ---- */

static const IrNames *parse_names(IrParser *p) {
    IrNameList list = parse_name_list(p);
    if (!list.count) return NULL;
    IrNames *names = arena_alloc(p->arena, sizeof *names + list.count * sizeof(const Name *));
    names->count = list.count;
    memcpy(names->items, list.items, list.count * sizeof(const Name *));
    return names;
}

static IrWord parse_word(IrParser *p, IrImmKind kind) {
    IrWord word = p->token.kind == IR_TOKEN_WORD
                      ? word_find(kind, parse_token_text(p), parse_token_length(p))
                      : IR_WORD_COUNT;
    if (word == IR_WORD_COUNT) ir_parse_fail(p, "expected a word that this operation knows");
    parse_advance(p);
    return word;
}

static IrImm parse_global(IrParser *p) {
    parse_expect(p, '@');
    const Name *name = ir_parse_name(p);
    return (IrImm){.global = p->failed ? (GlobalId){0} : module_global(p->module, name)};
}

static IrImm parse_imm(IrParser *p, IrImmKind kind) {
    switch (kind) {
    case IMM_NONE: break;
    case IMM_CONST: return (IrImm){.constant = parse_const(p, 0)};
    case IMM_NAME: return (IrImm){.name = ir_parse_name(p)};
    case IMM_GLOBAL: return parse_global(p);
    case IMM_FUNC: return (IrImm){.func = {parse_id(p, 'f')}};
    case IMM_CLASS: return (IrImm){.class = {parse_id(p, 'c')}};
    case IMM_INTEGER: return (IrImm){.integer = parse_integer(p)};
    case IMM_NAMES: return (IrImm){.names = parse_names(p)};
    case IMM_VARIABLE:
    case IMM_CONVERSION: return (IrImm){.word = parse_word(p, kind)};
    case IMM_KIND_COUNT: break;
    }
    return (IrImm){0};
}

/* ---- Instructions ---- */

/* The comma in front of each item but the first. */
static void parse_separator(IrParser *p, bool *first) {
    if (!*first) parse_expect(p, ',');
    *first = false;
}

static bool at_item(const IrParser *p, bool first) {
    return first ? p->token.kind != IR_TOKEN_NEWLINE && p->token.kind != IR_TOKEN_END &&
                       !parse_at_punct(p, '@')
                 : parse_at_punct(p, ',');
}

static void parse_operands(IrParser *p, IrInst *inst, bool *first) {
    ValueIdVec operands = {0};
    const IrOpInfo *info = &ir_ops[inst->op];
    while (at_item(p, *first) && (info->variadic || operands.len < info->operand_min)) {
        parse_separator(p, first);
        vec_push_in(p->arena, &operands, parse_value(p));
    }
    inst->operands = operands.items;
    inst->operand_count = operands.len;
}

static void parse_edges(IrParser *p, IrInst *inst, bool *first) {
    VEC(IrEdge) edges = {0};
    while (at_item(p, *first)) {
        IrEdge edge = {0};
        parse_separator(p, first);
        if (inst->op == IR_SWITCH && edges.len) {
            edge.label = parse_integer(p);
            parse_expect(p, ':');
        }
        parse_edge(p, &edge);
        vec_push_in(p->arena, &edges, edge);
    }
    inst->edges = edges.items;
    inst->edge_count = edges.len;
}

static IrOp parse_op(IrParser *p) {
    IrOp op = p->token.kind == IR_TOKEN_WORD ? op_find(parse_token_text(p), parse_token_length(p))
                                             : IR_OP_COUNT;
    if (op == IR_OP_COUNT) ir_parse_fail(p, "expected an operation");
    parse_advance(p);
    return op;
}

/* "%7 = " or "%7: int = ". Gives the number, 0 if there is none. */
static uint32_t parse_result(IrParser *p, IrType *type, bool *typed) {
    if (p->token.kind != IR_TOKEN_VALUE) return 0;
    uint32_t id = p->token.number;
    parse_advance(p);
    *typed = parse_accept(p, ':');
    if (*typed) *type = parse_type(p);
    parse_expect(p, '=');
    return id;
}

static void place(IrParser *p, IrInst *inst) {
    inst->block = p->block->id;
    if (!op_is_term(inst->op))
        vec_push_in(p->arena, &p->block->insts, inst);
    else
        p->block->term = inst;
}

void parse_inst(IrParser *p) {
    IrType type = {0};
    bool typed = false, first = true;
    SourceSpan start = p->token.span;
    uint32_t result = parse_result(p, &type, &typed);
    IrOp op = parse_op(p);
    if (p->failed) return;
    if (p->block->term) parse_fail_at(p, start, "the block has ended already");
    IrInst *inst = ARENA_NEW(p->arena, IrInst);
    inst->id = (InstId){p->func->inst_count++};
    inst->op = op;
    IrTypeKind row = (IrTypeKind)ir_ops[op].result;
    if ((row == IR_TYPE_VOID) != (result == 0))
        parse_fail_at(p, start, row == IR_TYPE_VOID ? "%s gives no result" : "%s gives a result",
                      ir_ops[op].text);
    for (uint32_t i = 0; i < IR_IMM_MAX; i++) {
        if (ir_ops[op].imms[i] == IMM_NONE) continue;
        parse_separator(p, &first);
        inst->imm[i] = parse_imm(p, (IrImmKind)ir_ops[op].imms[i]);
    }
    parse_operands(p, inst, &first);
    if (op_is_term(op)) parse_edges(p, inst, &first);
    inst->span = parse_span(p);
    parse_expect_newline(p);
    if (p->failed) return;
    if (!typed) type = type_of_kind(row);
    if (result)
        inst->result =
            parse_define(p, start, result, (IrValue){type, VALUE_INST, p->block->id, inst});
    place(p, inst);
}

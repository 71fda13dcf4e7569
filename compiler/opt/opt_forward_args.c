/* Functions that only pass their arguments on, as decorators make them:
 *
 *     def wrapper(*args, **kwargs): return function(*args, **kwargs)
 *
 * When all uses of args and kwargs are such calls, neither a tuple nor a dict is made: the
 * parameters hold the arguments as the caller gave them (CallPack), and call.ex becomes
 * call.forward. The calls may put arguments in front of args. Generators and coroutines are left
 * alone: their bodies run on when the caller's arguments are gone. */
#include "ir/edit.h"
#include "opt/pass.h"

typedef struct Forward {
    IrFunc *func;
    ValueId args, kwargs;                /* the parameters; kwargs may be missing */
    uint32_t *uses;                      /* by value id */
    bool *dead;                          /* by instruction id */
    uint32_t args_passed, kwargs_passed; /* uses that are passed on */
} Forward;

static void count_list(Forward *w, const ValueId *values, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) w->uses[values[i].id]++;
}

static void count_uses(Forward *w, IrBlock *block) {
    for (uint32_t i = 0; i < block->insts.len; i++)
        count_list(w, block->insts.items[i]->operands, block->insts.items[i]->operand_count);
    count_list(w, block->term->operands, block->term->operand_count);
    for (uint32_t i = 0; i < block_edge_count(block); i++)
        count_list(w, block_edge(block, i)->args, block_edge(block, i)->arg_count);
}

static bool same(ValueId a, ValueId b) { return a.id == b.id; }

/* The definition of a value that is used once, if it is this operation. */
static IrInst *only_def(const Forward *w, ValueId value, IrOp op) {
    return w->uses[value.id] == 1 ? func_def_if(w->func, value, op) : NULL;
}

/* What makes the positional arguments of a call that passes args on. */
typedef struct Passing {
    IrInst *tuple;           /* tuple.from_star args, or list.to_tuple of: */
    IrInst *list, *extended; /* build.list of what stands in front, list.extend by args; or NULL */
} Passing;

/* The list.extend whose list is `list`: the only use of it besides list.to_tuple. */
static IrInst *extension_of(const Forward *w, ValueId list) {
    for (uint32_t i = 0; i < w->func->order.len; i++) {
        const IrBlock *block = func_block(w->func, w->func->order.items[i]);
        for (uint32_t n = 0; n < block->insts.len; n++) {
            IrInst *inst = block->insts.items[n];
            if (inst->op == IR_LIST_EXTEND && same(inst->operands[0], list)) return inst;
        }
    }
    return NULL;
}

static bool passes_args(const Forward *w, ValueId tuple, Passing *passing) {
    *passing = (Passing){.tuple = only_def(w, tuple, IR_TUPLE_FROM_STAR)};
    if (passing->tuple) return same(passing->tuple->operands[0], w->args);
    passing->tuple = only_def(w, tuple, IR_LIST_TO_TUPLE);
    if (!passing->tuple) return false;
    ValueId list = passing->tuple->operands[0];
    passing->list = func_def_if(w->func, list, IR_BUILD_LIST);
    if (!passing->list || w->uses[list.id] != 2) return false;
    passing->extended = extension_of(w, list);
    return passing->extended && same(passing->extended->operands[1], w->args);
}

/* Does the call pass on as many keywords as the function was given: its kwargs, or none? */
static bool passes_kwargs(const Forward *w, ValueId dict) {
    if (!w->kwargs.id) return func_def_if(w->func, dict, IR_UNBOUND) != NULL;
    const IrInst *made = only_def(w, dict, IR_DICT_FROM_STAR);
    return made && same(made->operands[0], w->kwargs);
}

static bool call_passes_on(const Forward *w, const IrInst *call, Passing *passing) {
    return call->op == IR_CALL_EX && passes_args(w, call->operands[1], passing) &&
           passes_kwargs(w, call->operands[2]);
}

static void call_count(Forward *w, IrInst *call) {
    Passing passing;
    if (!call_passes_on(w, call, &passing)) return;
    w->args_passed++;
    w->kwargs_passed += w->kwargs.id != 0;
}

static void drop(Forward *w, const IrInst *inst) {
    if (inst) w->dead[inst->id.id] = true;
}

static void call_change(Forward *w, IrInst *call) {
    Passing passing;
    if (!call_passes_on(w, call, &passing)) return;
    ValueIdVec operands = {0};
    vec_push(&operands, call->operands[0]);
    vec_push(&operands, w->args);
    for (uint32_t i = 0; passing.list && i < passing.list->operand_count; i++)
        vec_push(&operands, passing.list->operands[i]);
    if (w->kwargs.id) drop(w, func_def_if(w->func, call->operands[2], IR_DICT_FROM_STAR));
    drop(w, passing.tuple);
    drop(w, passing.extended);
    drop(w, passing.list);
    inst_become(w->func, call, IR_CALL_FORWARD, operands.items, operands.len);
    vec_free(&operands);
}

static void for_each_inst(Forward *w, void (*visit)(Forward *, IrInst *)) {
    for (uint32_t i = 0; i < w->func->order.len; i++) {
        IrBlock *block = func_block(w->func, w->func->order.items[i]);
        for (uint32_t n = 0; n < block->insts.len; n++) visit(w, block->insts.items[n]);
    }
}

static bool only_passes_on(Forward *w) {
    for (uint32_t i = 0; i < w->func->order.len; i++)
        count_uses(w, func_block(w->func, w->func->order.items[i]));
    if (!w->uses[w->args.id]) return false;
    for_each_inst(w, call_count);
    return w->args_passed == w->uses[w->args.id] &&
           (!w->kwargs.id || w->kwargs_passed == w->uses[w->kwargs.id]);
}

bool opt_forward_args(OptContext *context, IrFunc *func) {
    (void)context;
    const uint32_t outlives = FUNC_GENERATOR | FUNC_COROUTINE | FUNC_ASYNC_GENERATOR;
    if (!func_has(func, FUNC_VARARGS) || func->code.flags & (outlives | FUNC_FORWARDS))
        return false;
    Arena scratch;
    arena_init(&scratch);
    const IrBlock *entry = func_entry(func);
    bool has_kwargs = func_has(func, FUNC_VARKEYWORDS);
    Forward w = {.func = func, .args = entry->params.items[entry->params.len - 1 - has_kwargs]};
    if (has_kwargs) w.kwargs = entry->params.items[entry->params.len - 1];
    w.uses = ARENA_NEW_ARRAY(&scratch, uint32_t, func->values.len);
    w.dead = ARENA_NEW_ARRAY(&scratch, bool, func->inst_count);
    bool changes = only_passes_on(&w);
    if (changes) {
        for_each_inst(&w, call_change);
        func_drop_insts(func, w.dead);
        func->code.flags |= FUNC_FORWARDS;
    }
    arena_release(&scratch);
    return changes;
}

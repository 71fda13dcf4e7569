/* break, continue and return: out of the regions they stand in, each of which may have something to
 * do. */
#include "lower/lower_internal.h"

Region *region_push(FuncLower *f, Region *region, RegionKind kind) {
    region->kind = kind;
    region->outer = f->region;
    region->handler = builder_handler(f->b);
    f->region = region;
    return region;
}

void region_pop(FuncLower *f) { f->region = f->region->outer; }

void region_leave(FuncLower *f, const Region *region) {
    if (region->kind == REGION_HANDLER) {
        if (region->bound_name) lower_name_clear(f, region->bound_name);
        builder_op1(f->b, IR_EXCEPT_LEAVE, region->previous);
    } else if (region->kind == REGION_WITH) {
        lower_at(f, region->span);
        ValueId none = builder_none(f->b);
        ValueId operands[] = {region->exit_method, none, none, none};
        ValueId result = builder_call(f->b, operands, 4, NULL);
        if (region->is_async) lower_await(f, result, AWAIT_EXIT);
    }
}

/* The way out of this kind through a finally clause, made when it is first taken. */
static FinallyExit *finally_exit(FuncLower *f, Region *region, ExitKind kind) {
    if (region->exits[kind]) return region->exits[kind];
    FinallyExit *exit = ARENA_NEW(lower_arena(f), FinallyExit);
    exit->kind = kind;
    exit->value = builder_var(f->b, f->lower->names.namespace);
    region->exits[kind] = exit;
    return exit;
}

static void leave_through_finally(FuncLower *f, Region *region, ExitKind kind, ValueId value) {
    FinallyExit *exit = finally_exit(f, region, kind);
    builder_write_var(f->b, exit->value, value);
    ValueId number =
        builder_int_op(f->b, IR_I64_CONST, (int64_t)kind + FINALLY_FIRST_EXIT, NULL, 0);
    builder_jump_with(f->b, region->finally_block, &number, 1);
}

void lower_exit(FuncLower *f, ExitKind kind, ValueId value) {
    Region *const here = f->region;
    BlockId handler = builder_handler(f->b);
    for (Region *r = here; r; r = r->outer) {
        if (r->kind == REGION_LOOP) {
            if (kind != EXIT_CONTINUE) builder_set_handler(f->b, r->handler);
            if (r->dropped.id && kind != EXIT_CONTINUE) builder_op1(f->b, IR_ITER_DROP, r->dropped);
            if (kind == EXIT_RETURN) continue;
            builder_jump(f->b, kind == EXIT_BREAK ? r->break_target : r->continue_target);
            goto out;
        }
        if (r->kind == REGION_FINALLY) {
            leave_through_finally(f, r, kind, value);
            goto out;
        }
        f->region = r->outer;
        builder_set_handler(f->b, r->handler);
        region_leave(f, r);
    }
    assert(kind == EXIT_RETURN && "the parser rejects break and continue outside of loops");
    lower_return_value(f, value);
out:
    f->region = here;
    builder_set_handler(f->b, handler);
}

/* with and async with: __enter__ and __exit__ looked up on the type, the body, __exit__ on every
 * way out. */
#include "lower/lower_internal.h"

static void with_items(FuncLower *f, const Stmt *stmt, uint32_t index);

/* Does __exit__ suppress the exception? */
static ValueId exit_suppresses(FuncLower *f, const Region *region, ValueId exception) {
    if (!region->is_async) return builder_op2(f->b, IR_WITH_EXIT, region->exit_method, exception);
    ValueId awaitable = builder_op2(f->b, IR_WITH_EXIT_CALL, region->exit_method, exception);
    return builder_truth(f->b, lower_await(f, awaitable, AWAIT_EXIT));
}

/* The error leaves the body: __exit__ decides whether it goes on. */
static void with_error(FuncLower *f, const Region *region, BlockId handler, BlockId after) {
    builder_seal(f->b, handler);
    if (!builder_is_reached(f->b, handler)) return;
    builder_start_handler(f->b, handler);
    ValueId previous = builder_op0(f->b, IR_EXCEPT_PREVIOUS);
    ValueId exception = builder_op0(f->b, IR_EXCEPT_ENTER);
    BlockId outer = builder_handler(f->b), failed = builder_handler_block(f->b);
    BlockId suppressed = builder_block(f->b), goes_on = builder_block(f->b);
    builder_set_handler(f->b, failed);
    lower_at(f, region->span);
    builder_branch(f->b, exit_suppresses(f, region, exception), suppressed, goes_on);
    builder_set_handler(f->b, outer);
    builder_start_sealed(f->b, suppressed);
    builder_op1(f->b, IR_EXCEPT_LEAVE, previous);
    builder_jump(f->b, after);
    builder_start_sealed(f->b, goes_on);
    builder_op1(f->b, IR_EXCEPT_LEAVE, previous);
    builder_reraise(f->b, exception);
    builder_seal(f->b, failed);
    builder_start_handler(f->b, failed);
    builder_op1(f->b, IR_EXCEPT_LEAVE, previous);
    builder_propagate(f->b);
}

/* An async with has the same fields. What a manager's methods raise comes from the whole statement.
 */
static void with_item(FuncLower *f, const Stmt *stmt, uint32_t index) {
    const WithItem *item = stmt->with.items.items[index];
    bool is_async = stmt->kind == STMT_ASYNC_WITH;
    const LowerNames *names = &f->lower->names;
    ValueId manager = lower_expr(f, item->context_expr);
    lower_at(f, stmt->span);
    ValueId enter = builder_attr_special(f->b, manager, is_async ? names->aenter : names->enter);
    Region region = {.exit_method =
                         builder_attr_special(f->b, manager, is_async ? names->aexit : names->exit),
                     .is_async = is_async,
                     .span = stmt->span};
    ValueId value = builder_call(f->b, &enter, 1, NULL);
    if (is_async) value = lower_await(f, value, AWAIT_ENTER);
    BlockId handler = builder_handler_block(f->b), after = builder_block(f->b);
    region_push(f, &region, REGION_WITH);
    BlockId outer = builder_set_handler(f->b, handler);
    if (item->optional_vars) lower_assign_to(f, item->optional_vars, value);
    with_items(f, stmt, index + 1);
    region_pop(f);
    builder_set_handler(f->b, outer);
    if (builder_is_open(f->b)) {
        region_leave(f, &region);
        builder_jump(f->b, after);
    }
    with_error(f, &region, handler, after);
    builder_start_sealed(f->b, after);
}

static void with_items(FuncLower *f, const Stmt *stmt, uint32_t index) {
    if (index == stmt->with.items.len)
        lower_stmts(f, &stmt->with.body);
    else
        with_item(f, stmt, index);
}

void lower_with(FuncLower *f, const Stmt *stmt) { with_items(f, stmt, 0); }

/* Cells: variables that inner functions share. */
#include "core/type.h"
#include "function.stub.h"
#include "function/function.h"
#include "text/str.h"

static CellObject *cell_object(Value v) { return (CellObject *)v; }

Value kr_cell_new(Value content) {
    CellObject *cell = GC_NEW(CellObject, &kr_type_cell);
    cell->content = content;
    return value_of(cell);
}

Value kr_cell___new__(Value cls, Value contents) {
    (void)cls;
    return kr_cell_new(contents);
}

Value kr_cell___repr__(Value self) {
    Value content = cell_object(self)->content;
    if (!content) return str_printf("<cell at 0x%lx: empty>", self);
    return str_printf("<cell at 0x%lx: %T object at 0x%lx>", self, content, content);
}

/* Cells compare by content; an empty one is less than any other. */
static Value cell_compare(Value self, Value other, SlotId op) {
    if (!value_is_exact(other, &kr_type_cell)) return KR_NOT_IMPLEMENTED;
    Value a = cell_object(self)->content, b = cell_object(other)->content;
    if (a && b) return object_compare(a, b, op);
    return object_compare(small_make(a != 0), small_make(b != 0), op);
}

#define CELL_COMPARE(name)                                                                         \
    Value kr_cell_##name(Value self, Value other) { return cell_compare(self, other, SLOT_##name); }
CELL_COMPARE(__lt__)
CELL_COMPARE(__le__)
CELL_COMPARE(__eq__)
CELL_COMPARE(__ne__)
CELL_COMPARE(__gt__)
CELL_COMPARE(__ge__)

Value kr_cell_get_cell_contents(Value self) {
    Value content = cell_object(self)->content;
    return content ? content : error_raise(&kr_type_ValueError, "Cell is empty");
}

Value kr_cell_set_cell_contents(Value self, Value value) {
    cell_object(self)->content = value;
    return KR_NONE;
}

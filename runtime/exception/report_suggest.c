/* "Did you mean: ...?": the nearest name to one that does not exist. */
#include "exception/exception.h"

#include "builtins/builtins.h"
#include "core/type.h"
#include "module/module.h"

enum {
    COST_CHANGE = 2, /* a letter added, dropped or replaced */
    COST_CASE = 1,
    NAME_LENGTH_MAX = 40,
    CANDIDATES_MAX = 750,
};

static uint32_t lower(uint32_t c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

static size_t cost_replace(uint32_t a, uint32_t b) {
    if (a == b) return 0;
    return lower(a) == lower(b) ? COST_CASE : COST_CHANGE;
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

/* Levenshtein's distance with the costs above, row by row (Wagner and Fischer 1974). */
size_t suggestion_distance(Value first, Value second, size_t limit) {
    const StrObject *a = str_object(first), *b = str_object(second);
    uint64_t a_start = 0, a_end = a->length, b_end = b->length;
    while (a_start < a_end && a_start < b_end && str_at(a, a_start) == str_at(b, a_start))
        a_start++;
    while (a_end > a_start && b_end > a_start && str_at(a, a_end - 1) == str_at(b, b_end - 1))
        a_end--, b_end--;
    size_t rows = a_end - a_start, columns = b_end - a_start;
    if (rows == 0 || columns == 0) return (rows + columns) * COST_CHANGE;
    if (rows > NAME_LENGTH_MAX || columns > NAME_LENGTH_MAX) return limit + 1;
    size_t row[NAME_LENGTH_MAX + 1];
    for (size_t j = 0; j <= columns; j++) row[j] = j * COST_CHANGE;
    for (size_t i = 1; i <= rows; i++) {
        size_t diagonal = row[0], row_least = row[0] = i * COST_CHANGE;
        for (size_t j = 1; j <= columns; j++) {
            size_t replaced =
                diagonal + cost_replace(str_at(a, a_start + i - 1), str_at(b, a_start + j - 1));
            size_t moved = least(row[j], row[j - 1]) + COST_CHANGE;
            diagonal = row[j];
            row[j] = least(replaced, moved);
            row_least = least(row_least, row[j]);
        }
        if (row_least > limit) return limit + 1;
    }
    return row[columns];
}

Value suggestion_find(Value name, Value candidates) {
    size_t count = list_length(candidates), best = SIZE_MAX;
    if (count >= CANDIDATES_MAX) return 0;
    Value found = 0;
    for (size_t i = 0; i < count; i++) {
        Value candidate = list_get(candidates, i);
        if (!value_is_str(candidate) || str_equal(candidate, name)) continue;
        /* At most a third of the letters may differ. */
        size_t limit =
            (str_object(name)->length + str_object(candidate)->length + 3) * COST_CHANGE / 6;
        limit = least(limit, best - 1);
        size_t distance = suggestion_distance(name, candidate, limit);
        if (distance > limit || (found && distance >= best)) continue;
        best = distance;
        found = candidate;
    }
    return found;
}

/* ---- Which names there are ---- */

static Value for_attribute_error(Value exception) {
    const AttributeErrorObject *e = (const AttributeErrorObject *)exception;
    if (!e->name || !e->obj || !value_is_str(e->name)) return 0;
    Value names = object_dir(e->obj);
    return names ? suggestion_find(e->name, names) : 0;
}

static Value code_variables(const Code *code) {
    Value names = list_new(8);
    for (size_t i = 0; i < code->parameter_count; i++) list_append(names, code->parameters[i]);
    for (size_t i = 0; code->details->variable_names && i < code->details->local_count; i++)
        list_append(names, code->details->variable_names[i]);
    return names;
}

/* Local names first, then the module's, then the builtins. */
static Value for_name_error(Value exception) {
    Value name = ((const NameErrorObject *)exception)->name,
          traceback = exception_object(exception)->traceback;
    if (!name || !value_is_str(name) || !traceback) return 0;
    const TracebackObject *tb = (const TracebackObject *)traceback;
    while (tb->next) tb = (const TracebackObject *)tb->next;
    Value found = suggestion_find(name, code_variables(tb->code));
    if (found) return found;
    const ModuleObject *module = traceback_module(tb);
    if (module) found = suggestion_find(name, list_from_iterable(module->dict));
    return found ? found : suggestion_find(name, list_from_iterable(module_builtins()->dict));
}

Value suggestion_for_exception(Value exception) {
    Value found = 0;
    if (object_is_instance_of(exception, &kr_type_AttributeError))
        found = for_attribute_error(exception);
    else if (object_is_instance_of(exception, &kr_type_NameError))
        found = for_name_error(exception);
    error_clear();
    return found && str_object(found)->length > 0 ? found : 0;
}

/* From an activation to its line and to the functions that were inlined in it. */
#include "module/dwarf.h"
#include "module/frames.h"

#include <stdlib.h>

/* The calls that were inlined around an address, the outermost first. */
static size_t inlined_around(const DwarfUnit *unit, uint64_t address,
                             const InlinedCall *found[FRAME_CODES_MAX]) {
    size_t count = 0;
    for (size_t i = 0; i < unit->inlined_count && count < FRAME_CODES_MAX - 1; i++) {
        const InlinedCall *call = &unit->inlined[i];
        if (address < call->low || address >= call->high) continue;
        size_t at = count++;
        for (; at > 0 && found[at - 1]->depth > call->depth; at--) found[at] = found[at - 1];
        found[at] = call;
    }
    return count;
}

static const Code *code_of_symbol(const FrameWalk *walk, const char *symbol) {
    const void *start = executable_symbol(symbol);
    for (uint64_t i = 0; start && i < walk->def->function_count; i++)
        if (walk->def->functions[i].start == start) return walk->def->functions[i].code;
    return NULL;
}

/* The body's parts go by its own code. */
static const Code *own_code(const FrameWalk *walk) {
    bool is_text = walk->code->flags & CODE_ANY_GLOBALS;
    return frame_is_module(walk) && !is_text ? walk->def->code : walk->code;
}

size_t frame_codes(const FrameWalk *walk, const Code *codes[FRAME_CODES_MAX]) {
    if (walk->line) return codes[0] = walk->code, 1;
    uint64_t address = (uint64_t)walk->call;
    const DwarfUnit *unit = dwarf_unit_find(address);
    const InlinedCall *calls[FRAME_CODES_MAX];
    size_t inlined = unit ? inlined_around(unit, address, calls) : 0, count = 0;
    while (inlined-- > 0) {
        const Code *code = code_of_symbol(walk, calls[inlined]->function);
        if (code) codes[count++] = code;
    }
    codes[count++] = own_code(walk);
    return count;
}

uint32_t frame_code_line(const FrameWalk *walk, const Code *code) {
    if (walk->line) return walk->line;
    uint64_t address = (uint64_t)walk->call;
    const DwarfUnit *unit = dwarf_unit_with_lines(address);
    if (!unit) return code->details->first_line;
    const InlinedCall *calls[FRAME_CODES_MAX];
    size_t inlined = inlined_around(unit, address, calls);
    uint32_t line = line_table_find(&unit->lines, (uint64_t)walk->start, address);
    while (inlined-- > 0 && code_of_symbol(walk, calls[inlined]->function) != code)
        line = calls[inlined]->call_line;
    return line ? line : code->details->first_line;
}

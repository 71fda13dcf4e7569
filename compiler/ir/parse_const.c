/* Constants in IR text. */
#include "ir/parse_state.h"

#include <errno.h>

/* float(0x7ff8000000000000): the bits. */
static double parse_float_bits(IrParser *p) {
    uint64_t bits = 0;
    double number;
    parse_expect(p, '(');
    if (p->token.kind == IR_TOKEN_NUMBER)
        bits = strtoull(parse_token_text(p), NULL, 16);
    else
        ir_parse_fail(p, "expected the bits of a float");
    parse_advance(p);
    parse_expect(p, ')');
    memcpy(&number, &bits, sizeof number);
    return number;
}

static bool number_is_float(const IrParser *p) {
    const char *text = parse_token_text(p);
    uint32_t length = parse_token_length(p);
    if (memchr(text, 'x', length)) return false;
    return memchr(text, '.', length) || memchr(text, 'e', length);
}

static double parse_double(IrParser *p) {
    if (parse_accept_word(p, "float")) return parse_float_bits(p);
    if (p->token.kind != IR_TOKEN_NUMBER) {
        ir_parse_fail(p, "expected a number");
        return 0;
    }
    char *end;
    double number = strtod(parse_token_text(p), &end);
    if (end != parse_token_text(p) + parse_token_length(p)) ir_parse_fail(p, "not a float");
    parse_advance(p);
    return number;
}

/* int(123...): digits beyond 64 bits, kept as they are. */
static ConstId parse_bigint(IrParser *p) {
    parse_expect(p, '(');
    const char *text = parse_token_text(p);
    uint32_t length = parse_token_length(p);
    if (p->token.kind != IR_TOKEN_NUMBER || number_is_float(p)) {
        ir_parse_fail(p, "expected the digits of an integer");
        return (ConstId){0};
    }
    parse_advance(p);
    parse_expect(p, ')');
    return const_bigint(p->module, text, length);
}

static ConstId parse_complex(IrParser *p) {
    parse_expect(p, '(');
    double real = parse_double(p);
    parse_expect(p, ',');
    double imag = parse_double(p);
    parse_expect(p, ')');
    return const_complex(p->module, real, imag);
}

static ConstId parse_items(IrParser *p, IrConstKind kind, uint32_t depth) {
    VEC(ConstId) items = {0};
    parse_expect(p, '(');
    while (!p->failed && !parse_at_punct(p, ')')) {
        vec_push(&items, parse_const(p, depth + 1));
        if (!parse_accept(p, ',')) break;
    }
    parse_expect(p, ')');
    ConstId id = {0};
    if (!p->failed)
        id = kind == CONST_TUPLE ? const_tuple(p->module, items.items, items.len)
                                 : const_frozenset(p->module, items.items, items.len);
    vec_free(&items);
    return id;
}

static ConstId parse_word_const(IrParser *p, uint32_t depth) {
    if (parse_accept_word(p, "none")) return const_none(p->module);
    if (parse_accept_word(p, "true")) return const_bool(p->module, true);
    if (parse_accept_word(p, "false")) return const_bool(p->module, false);
    if (parse_accept_word(p, "ellipsis")) return const_ellipsis(p->module);
    if (parse_accept_word(p, "int")) return parse_bigint(p);
    if (parse_at_word(p, "float")) return const_float(p->module, parse_double(p));
    if (parse_accept_word(p, "complex")) return parse_complex(p);
    if (parse_accept_word(p, "tuple")) return parse_items(p, CONST_TUPLE, depth);
    if (parse_accept_word(p, "frozenset")) return parse_items(p, CONST_FROZENSET, depth);
    ir_parse_fail(p, "expected a constant");
    return (ConstId){0};
}

static ConstId parse_text_const(IrParser *p) {
    bool bytes = p->token.kind == IR_TOKEN_BYTES;
    const char *text = text_cstr(&p->string);
    uint32_t length = (uint32_t)p->string.length;
    ConstId id = bytes ? const_bytes(p->module, text, length) : const_str(p->module, text, length);
    parse_advance(p);
    return id;
}

ConstId parse_const(IrParser *p, uint32_t depth) {
    if (depth > IR_TEXT_DEPTH_MAX) ir_parse_fail(p, "constants are nested too deeply");
    switch (p->token.kind) {
    case IR_TOKEN_WORD: return parse_word_const(p, depth);
    case IR_TOKEN_STRING:
    case IR_TOKEN_BYTES: return parse_text_const(p);
    case IR_TOKEN_NUMBER:
        if (number_is_float(p)) return const_float(p->module, parse_double(p));
        return const_int(p->module, parse_integer(p));
    case IR_TOKEN_END:
    case IR_TOKEN_NEWLINE:
    case IR_TOKEN_VALUE:
    case IR_TOKEN_PUNCT:
    case IR_TOKEN_WRONG: break;
    }
    ir_parse_fail(p, "expected a constant");
    return (ConstId){0};
}

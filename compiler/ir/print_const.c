/* Constants and names as text. */
#include "ir/print.h"

#include <math.h>
#include <stdlib.h>

static bool is_name_start(unsigned char c) {
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

static bool is_name_part(unsigned char c) {
    return is_name_start(c) || (c >= '0' && c <= '9') || c == '.';
}

static bool is_plain_name(const Name *name) {
    if (!name->length || !is_name_start((unsigned char)name->text[0])) return false;
    for (uint32_t i = 1; i < name->length; i++)
        if (!is_name_part((unsigned char)name->text[i])) return false;
    return true;
}

/* In bytes, what is beyond ASCII is no text and shown by number. */
static void print_char(Text *out, unsigned char c, IrConstKind kind) {
    switch (c) {
    case '"': text_append(out, "\\\""); return;
    case '\\': text_append(out, "\\\\"); return;
    case '\n': text_append(out, "\\n"); return;
    case '\t': text_append(out, "\\t"); return;
    }
    if (c < 0x20 || c == 0x7f || (c >= 0x80 && kind == CONST_BYTES))
        text_printf(out, "\\x%02x", c);
    else
        text_putc(out, (char)c);
}

static void print_quoted(Text *out, const char *text, uint32_t length, IrConstKind kind) {
    text_putc(out, '"');
    for (uint32_t i = 0; i < length; i++) print_char(out, (unsigned char)text[i], kind);
    text_putc(out, '"');
}

void ir_print_quoted(Text *out, const char *text, uint32_t length) {
    print_quoted(out, text, length, CONST_STR);
}

void ir_print_name(Text *out, const Name *name) {
    if (is_plain_name(name))
        text_append_n(out, name->text, name->length);
    else
        print_quoted(out, name->text, name->length, CONST_STR);
}

/* The shortest digits that read back as the same number; NaN and infinities as their bits. */
static void print_double(Text *out, double number) {
    if (!isfinite(number)) {
        uint64_t bits;
        memcpy(&bits, &number, sizeof bits);
        text_printf(out, "float(0x%llx)", (unsigned long long)bits);
        return;
    }
    char digits[40];
    for (int precision = 15; precision <= 17; precision++) {
        snprintf(digits, sizeof digits, "%.*g", precision, number);
        if (strtod(digits, NULL) == number) break;
    }
    text_append(out, digits);
    if (!strpbrk(digits, ".e")) text_append(out, ".0");
}

static void print_items(Text *out, const IrModule *m, const char *word, const IrConst *c) {
    text_append(out, word);
    text_putc(out, '(');
    for (uint32_t i = 0; i < c->count; i++) {
        if (i) text_append(out, ", ");
        ir_print_const(out, m, c->items[i]);
    }
    text_putc(out, ')');
}

static void print_complex(Text *out, const IrConst *c) {
    text_append(out, "complex(");
    print_double(out, c->number.real);
    text_append(out, ", ");
    print_double(out, c->number.imag);
    text_putc(out, ')');
}

void ir_print_const(Text *out, const IrModule *m, ConstId id) {
    const IrConst *c = module_const(m, id);
    switch (c->kind) {
    case CONST_ABSENT: assert(false && "the entry that stands for none"); return;
    case CONST_NONE: text_append(out, "none"); return;
    case CONST_TRUE: text_append(out, "true"); return;
    case CONST_FALSE: text_append(out, "false"); return;
    case CONST_ELLIPSIS: text_append(out, "ellipsis"); return;
    case CONST_INT: text_printf(out, "%lld", (long long)c->integer); return;
    case CONST_BIGINT: text_printf(out, "int(%s)", c->text); return;
    case CONST_FLOAT: print_double(out, c->number.real); return;
    case CONST_COMPLEX: print_complex(out, c); return;
    case CONST_STR: print_quoted(out, c->text, c->count, CONST_STR); return;
    case CONST_BYTES:
        text_putc(out, 'b');
        print_quoted(out, c->text, c->count, CONST_BYTES);
        return;
    case CONST_TUPLE: print_items(out, m, "tuple", c); return;
    case CONST_FROZENSET: print_items(out, m, "frozenset", c); return;
    }
}

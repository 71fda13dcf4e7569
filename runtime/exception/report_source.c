/* The source line of a traceback step, and the carets below it. */
#include "exception/report.h"

#include <stdio.h>
#include <stdlib.h>

/* ---- Reading source files ---- */

static Value file_text_read(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) return 0;
    char *text = 0;
    size_t length = 0, capacity = 0;
    do {
        if (length == capacity) text = realloc(text, capacity = capacity ? capacity * 2 : 16384);
        if (!text) break;
        length += fread(text + length, 1, capacity - length, file);
    } while (length == capacity);
    fclose(file);
    Value result = text ? str_from_utf8(text, length) : 0;
    free(text);
    return result;
}

static Value lines_split(Value text) {
    const StrObject *s = str_object(text);
    Value lines = list_new(64);
    uint64_t start = 0;
    for (uint64_t i = 0; i < s->length; i++) {
        if (str_at(s, i) != '\n') continue;
        uint64_t end = i > start && str_at(s, i - 1) == '\r' ? i - 1 : i;
        list_append(lines, str_substring(text, start, end));
        start = i + 1;
    }
    if (start < s->length) list_append(lines, str_substring(text, start, s->length));
    return lines;
}

Value source_line_get(Report *report, Value filename, int64_t line) {
    if (!report->source_name || !str_equal(report->source_name, filename)) {
        Value text = file_text_read(str_filesystem(filename, 0));
        report->source_name = filename;
        report->source_lines = text ? lines_split(text) : KR_NONE;
        error_clear();
    }
    if (report->source_lines == KR_NONE || line < 1 ||
        line > (int64_t)list_length(report->source_lines))
        return 0;
    return list_get(report->source_lines, (size_t)line - 1);
}

/* ---- Carets ---- */

/* Characters before a byte offset into the line's UTF-8. */
static int64_t column_of_byte(const StrObject *line, uint32_t byte) {
    uint32_t bytes = 0;
    uint64_t i = 0;
    for (; i < line->length && bytes < byte; i++) {
        uint32_t c = str_at(line, i);
        bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return (int64_t)i;
}

static bool is_blank(uint32_t c) { return c == ' ' || c == '\t' || c == '\f'; }

static int64_t trimmed_end(const StrObject *line) {
    int64_t end = (int64_t)line->length;
    while (end > 0 && is_blank(str_at(line, (uint64_t)end - 1))) end--;
    return end;
}

static void carets_show(Report *report, int64_t indent, int64_t start, int64_t end,
                        Anchors anchors) {
    report_line_start(report);
    str_builder_text(&report->out, "    ");
    for (int64_t i = indent; i < start; i++) str_builder_char(&report->out, ' ');
    bool split = anchors.left_end >= 0;
    for (int64_t i = start; i < end; i++) {
        bool outside = split && (i < start + anchors.left_end || i >= start + anchors.right_start);
        str_builder_char(&report->out, outside ? '~' : '^');
    }
    str_builder_char(&report->out, '\n');
}

void source_line_show(Report *report, Value filename, int64_t line, const CodeSite *site) {
    Value text = source_line_get(report, filename, line);
    if (!text) return;
    const StrObject *s = str_object(text);
    int64_t indent = 0, stop = trimmed_end(s);
    while (indent < stop && is_blank(str_at(s, (uint64_t)indent))) indent++;
    report_line_start(report);
    str_builder_text(&report->out, "    ");
    str_builder_slice(&report->out, text, (uint64_t)indent, (uint64_t)stop);
    str_builder_char(&report->out, '\n');
    if (!site || site->line != line) return;
    bool one_line = site->end_line == site->line;
    int64_t start = column_of_byte(s, site->column),
            end = one_line ? column_of_byte(s, site->end_column) : stop;
    Anchors anchors = one_line ? anchors_find(text, start, end) : (Anchors){-1, -1};
    /* Carets under the whole line would say nothing. */
    if (end - start == stop - indent && anchors.left_end < 0) return;
    if (end > start) carets_show(report, indent, start, end, anchors);
}

/* ---- Anchors: where the operator of the outermost operation stands ---- */

/* Scans an expression's text; only what stands outside brackets and strings matters. */
typedef struct AnchorScan {
    const StrObject *text;
    int64_t start, end;
    int64_t operator_at,
        operator_length; /* of the binary operator that binds least, the last such one */
    int precedence;      /* of it; 0: none yet */
    int64_t bracket_at;  /* of the last top-level '[' */
    bool other;          /* the outermost construct is no arithmetic operation */
} AnchorScan;

static uint32_t scan_at(const AnchorScan *scan, int64_t i) {
    return i < scan->end ? str_at(scan->text, (uint64_t)i) : 0;
}

static bool is_word(uint32_t c) {
    return c == '_' || c >= 0x80 || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* Behind the string literal whose quote is at i. */
static int64_t string_skip(const AnchorScan *scan, int64_t i) {
    uint32_t quote = scan_at(scan, i);
    bool triple = scan_at(scan, i + 1) == quote && scan_at(scan, i + 2) == quote;
    for (i += triple ? 3 : 1; i < scan->end; i++) {
        if (scan_at(scan, i) == '\\') {
            i++;
            continue;
        }
        if (scan_at(scan, i) != quote) continue;
        if (!triple) return i + 1;
        if (scan_at(scan, i + 1) == quote && scan_at(scan, i + 2) == quote) return i + 3;
    }
    return scan->end;
}

/* Behind the bracket that closes the one at i. */
static int64_t brackets_skip(const AnchorScan *scan, int64_t i) {
    int depth = 0;
    while (i < scan->end) {
        uint32_t c = scan_at(scan, i);
        if (c == '"' || c == '\'') {
            i = string_skip(scan, i);
            continue;
        }
        if (c == '(' || c == '[' || c == '{') depth++;
        if ((c == ')' || c == ']' || c == '}') && --depth == 0) return i + 1;
        i++;
    }
    return scan->end;
}

/* Words that make the text something else than arithmetic: operators that bind less, and
 * statements. */
static bool word_is_operator(const AnchorScan *scan, int64_t i, int64_t length) {
    static const char *const words[] = {"and",    "or",     "not",    "in",    "is",     "if",
                                        "else",   "lambda", "for",    "yield", "await",  "from",
                                        "import", "raise",  "return", "del",   "assert", "with",
                                        "while",  "class",  "def",    "match", "global"};
    for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
        int64_t k = 0;
        while (k < length && words[w][k] && scan_at(scan, i + k) == (uint32_t)words[w][k]) k++;
        if (k == length && !words[w][k]) return true;
    }
    return false;
}

/* Precedence and length of the arithmetic operator at i; 0: none. */
static int operator_at(const AnchorScan *scan, int64_t i, int64_t *length) {
    uint32_t c = scan_at(scan, i), next = scan_at(scan, i + 1);
    *length = 1 + (next == c && (c == '*' || c == '/' || c == '<' || c == '>'));
    switch (c) {
    case '|': return 1;
    case '^': return 2;
    case '&': return 3;
    case '<':
    case '>': return *length == 2 ? 4 : 0;
    case '+':
    case '-': return 5;
    case '*': return *length == 2 ? 7 : 6;
    case '/':
    case '%':
    case '@': return 6;
    }
    return 0;
}

static void operator_note(AnchorScan *scan, int64_t at, int64_t length, int precedence) {
    bool binds_less = !scan->precedence || precedence < scan->precedence;
    bool left_associative_tie = precedence == scan->precedence && precedence != 7;
    if (!binds_less && !left_associative_tie) return;
    scan->precedence = precedence;
    scan->operator_at = at;
    scan->operator_length = length;
}

static void anchor_scan(AnchorScan *scan) {
    bool after_operand = false;
    for (int64_t i = scan->start, length; i < scan->end;) {
        uint32_t c = scan_at(scan, i);
        if (is_blank(c)) {
            i++;
        } else if (c == '"' || c == '\'') {
            i = string_skip(scan, i);
            after_operand = true;
        } else if (c == '(' || c == '[' || c == '{') {
            if (c == '[' && after_operand)
                scan->bracket_at = i;
            else
                scan->bracket_at = -1;
            i = brackets_skip(scan, i);
            after_operand = true;
        } else if (is_word(c)) {
            for (length = 1; is_word(scan_at(scan, i + length));) length++;
            if (word_is_operator(scan, i, length)) scan->other = true;
            i += length;
            after_operand = true;
            scan->bracket_at = -1;
        } else {
            int precedence = operator_at(scan, i, &length);
            if (precedence && after_operand)
                operator_note(scan, i, length, precedence);
            else if (c == '~' || c == '+' || c == '-')
                length = 1; /* unary */
            else if (c != '.')
                scan->other = true;
            i += length;
            after_operand = c == '.' && after_operand;
            scan->bracket_at = -1;
        }
    }
}

/* An operand's text, from start to end. */
typedef struct Operand {
    int64_t start, end;
} Operand;

static Operand operand_trimmed(const AnchorScan *scan, Operand operand) {
    while (operand.start < operand.end && is_blank(scan_at(scan, operand.start))) operand.start++;
    while (operand.end > operand.start && is_blank(scan_at(scan, operand.end - 1))) operand.end--;
    return operand;
}

/* Parentheses that only group, those of no tuple and no generator expression. */
static bool parentheses_group(const AnchorScan *scan, Operand operand) {
    if (scan_at(scan, operand.start) != '(' || brackets_skip(scan, operand.start) != operand.end)
        return false;
    int64_t i = operand.start + 1, last = operand.end - 1;
    while (i < last && scan_at(scan, i) != ',') {
        uint32_t c = scan_at(scan, i);
        int64_t length = 1;
        if (c == '"' || c == '\'') {
            length = string_skip(scan, i) - i;
        } else if (c == '(' || c == '[' || c == '{') {
            length = brackets_skip(scan, i) - i;
        } else if (is_word(c)) {
            while (is_word(scan_at(scan, i + length))) length++;
            if (length == 3 && scan_at(scan, i) == 'f' && scan_at(scan, i + 1) == 'o' &&
                scan_at(scan, i + 2) == 'r')
                return false;
        }
        i += length;
    }
    return i >= last && operand.start + 1 < last;
}

/* The operand as a node of the tree, which knows nothing of the parentheses around it. */
static Operand operand_node(const AnchorScan *scan, Operand operand) {
    operand = operand_trimmed(scan, operand);
    while (parentheses_group(scan, operand))
        operand = operand_trimmed(scan, (Operand){operand.start + 1, operand.end - 1});
    return operand;
}

/* CPython 3.11 looks for the operator between the nodes of its operands: what it finds first may be
 * the parenthesis that closes the left one, and what follows at once counts as its second letter.
 */
static Anchors operator_anchors(const AnchorScan *scan) {
    Operand left = operand_node(scan, (Operand){scan->start, scan->operator_at});
    Operand right =
        operand_node(scan, (Operand){scan->operator_at + scan->operator_length, scan->end});
    int64_t at = left.end;
    while (is_blank(scan_at(scan, at))) at++;
    bool two = at + 1 < right.start && !is_blank(scan_at(scan, at + 1));
    return (Anchors){at - scan->start, at - scan->start + (two ? 2 : 1)};
}

/* From the end of the container to one letter behind the index. */
static Anchors subscript_anchors(const AnchorScan *scan) {
    Operand value = operand_node(scan, (Operand){scan->start, scan->bracket_at});
    Operand index = operand_node(scan, (Operand){scan->bracket_at + 1, scan->end - 1});
    return (Anchors){value.end - scan->start, index.end + 1 - scan->start};
}

Anchors anchors_find(Value line, int64_t start, int64_t end) {
    AnchorScan scan = {.text = str_object(line), .start = start, .end = end, .bracket_at = -1};
    anchor_scan(&scan);
    if (scan.other) return (Anchors){-1, -1};
    if (scan.precedence) return operator_anchors(&scan);
    if (scan.bracket_at < 0 || scan_at(&scan, end - 1) != ']') return (Anchors){-1, -1};
    return subscript_anchors(&scan);
}

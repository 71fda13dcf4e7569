/* The methods of Pattern that go through all matches: findall, finditer, split, sub. */
#include "_re.stub.h"

#include "re_types.h"

#include "builtins/callable_iterator.h"
#include "containers/list.h"
#include "numbers/number.h"
#include "text/memoryview.h"
#include "text/str.h"

/* Where the next search starts. An empty match is not found again where it was. */
typedef struct Walk {
    Value pattern;
    ReText text;
    size_t start, *marks;
    bool must_advance;
} Walk;

static int walk_start(Walk *walk, Value pattern, Value string, Value position, Value end) {
    *walk = (Walk){.pattern = pattern};
    if (re_text_acquire(&walk->text, pattern, string, position, end) < 0) return -1;
    walk->start = (size_t)walk->text.position;
    walk->marks = gc_bytes(re_mark_count(pattern) * sizeof *walk->marks);
    return 0;
}

/* 1 found, 0, -1. */
static int walk_next(Walk *walk) {
    int found =
        re_run(walk->pattern, RE_SEARCH, &walk->text, walk->start, walk->must_advance, walk->marks);
    if (found <= 0) return found;
    walk->start = walk->marks[1];
    walk->must_advance = walk->marks[0] == walk->marks[1];
    return 1;
}

/* The text of a group of the current match. */
static Value walk_group(const Walk *walk, size_t group, Value unset) {
    size_t start = walk->marks[2 * group];
    return start == RE_UNSET ? unset
                             : re_text_slice(&walk->text, start, walk->marks[2 * group + 1]);
}

/* ---- findall ---- */

static Value found_item(const Walk *walk) {
    size_t groups = pattern_object(walk->pattern)->groups;
    if (groups == 0) return re_text_slice(&walk->text, walk->marks[0], walk->marks[1]);
    Value empty = re_text_slice(&walk->text, 0, 0);
    if (groups == 1) return walk_group(walk, 1, empty);
    Value item = tuple_new(groups);
    for (size_t i = 0; item && i < groups; i++)
        if (!(tuple_object(item)->items[i] = walk_group(walk, i + 1, empty))) return 0;
    return item;
}

/* A long list gets at once the room that the rest of the text will need, as far as the text so far
 * foretells it: growing step by step would copy it, and leave as much again to the collector. Not
 * more than FORESEEN_MOST times what it has, since the rest may be different. */
enum { FORESEEN_MIN = 1 << 12 /* items */, FORESEEN_MOST = 4 };

static bool room_foresee(const Walk *walk, ListObject *list) {
    uint64_t length = list->buffer->length, first = (uint64_t)walk->text.position;
    if (length < FORESEEN_MIN || length < list->buffer->capacity || walk->start <= first)
        return true;
    double rest = (double)(walk->text.subject.length - walk->start),
           each = (double)(walk->start - first) / (double)length;
    uint64_t more = (uint64_t)(rest / each) + length / 16, most = length * FORESEEN_MOST;
    return list_room(list, length + (more < most ? more : most)) != NULL;
}

/* The items of all matches. 0, -1. */
static int find_all(Walk *walk, Value list) {
    for (;;) {
        int found = walk_next(walk);
        if (found <= 0) return found;
        Value item = found_item(walk);
        if (!item || !room_foresee(walk, list_object(list)) || list_append(list, item) < 0)
            return -1;
    }
}

Value kr_Pattern_findall(Value self, Value string, Value pos, Value endpos) {
    Walk walk;
    if (walk_start(&walk, self, string, pos, endpos) < 0) return 0;
    Value list = list_new(0);
    int status = find_all(&walk, list);
    re_text_release(&walk.text);
    return status < 0 ? 0 : list;
}

/* ---- split ---- */

/* The text before the match, and its groups. */
static int split_append(const Walk *walk, Value list, size_t before) {
    if (list_append(list, re_text_slice(&walk->text, before, walk->marks[0])) < 0) return -1;
    for (size_t i = 1; i <= pattern_object(walk->pattern)->groups; i++) {
        Value group = walk_group(walk, i, KR_NONE);
        if (!group || list_append(list, group) < 0) return -1;
    }
    return 0;
}

Value kr_Pattern_split(Value self, Value string, Value maxsplit) {
    Walk walk;
    int64_t most;
    if (object_index_i64(maxsplit, &most, &kr_type_OverflowError) < 0) return 0;
    if (walk_start(&walk, self, string, 0, 0) < 0) return 0;
    Value list = list_new(0);
    size_t last = 0;
    int found = 0;
    for (int64_t count = 0; most == 0 || count < most; count++) {
        if ((found = walk_next(&walk)) <= 0) break;
        if ((found = split_append(&walk, list, last)) < 0) break;
        last = walk.marks[1];
    }
    if (found >= 0)
        found = list_append(list, re_text_slice(&walk.text, last, walk.text.subject.length));
    re_text_release(&walk.text);
    return found < 0 ? 0 : list;
}

/* ---- sub ---- */

/* What takes the place of a match: a callable, or a parsed template. */
typedef struct Replacement {
    Value callable, parsed;
} Replacement;

static int replacement_init(Replacement *replacement, Value pattern, Value text) {
    *replacement = (Replacement){0};
    if (object_is_callable(text))
        replacement->callable = text;
    else
        replacement->parsed = template_parse(pattern, text);
    return replacement->callable || replacement->parsed ? 0 : -1;
}

static int append_replacement(Walk *walk, const Replacement *replacement, Value pieces) {
    if (!replacement->callable)
        return template_expand(replacement->parsed, &walk->text, walk->marks, pieces);
    Value match = match_new(walk->pattern, &walk->text, walk->marks);
    Value item = object_call1(replacement->callable, match);
    return !item ? -1 : item == KR_NONE ? 0 : list_append(pieces, item);
}

/* How many were replaced, or -1. The pieces of the result go to a list. */
static int64_t substitute(Walk *walk, const Replacement *replacement, int64_t most, Value pieces) {
    size_t last = 0;
    int64_t count = 0;
    int found = 0;
    while (most == 0 || count < most) {
        if ((found = walk_next(walk)) <= 0) break;
        size_t start = walk->marks[0], end = walk->marks[1];
        if (last < start && list_append(pieces, re_text_slice(&walk->text, last, start)) < 0)
            return -1;
        if (append_replacement(walk, replacement, pieces) < 0) return -1;
        last = end;
        count++;
    }
    size_t length = walk->text.subject.length;
    if (found < 0) return -1;
    if (last < length && list_append(pieces, re_text_slice(&walk->text, last, length)) < 0)
        return -1;
    return count;
}

/* Of a str by a template of strs: the result is written at once, without its pieces. */
static int64_t substitute_text(Walk *walk, Value parsed, int64_t most, StrBuilder *out) {
    size_t last = 0;
    int64_t count = 0;
    int found = 0;
    while (most == 0 || count < most) {
        if ((found = walk_next(walk)) <= 0) break;
        str_builder_slice(out, walk->text.string, last, walk->marks[0]);
        template_write(parsed, &walk->text, walk->marks, out);
        last = walk->marks[1];
        count++;
    }
    if (found < 0) return -1;
    str_builder_slice(out, walk->text.string, last, walk->text.subject.length);
    return count;
}

static Value sub_text(Walk *walk, Value parsed, int64_t most, int64_t *replaced) {
    StrBuilder out;
    str_builder_init(&out);
    *replaced = substitute_text(walk, parsed, most, &out);
    if (*replaced < 0) return 0;
    return *replaced ? str_builder_finish(&out)
                     : re_text_slice(&walk->text, 0, walk->text.subject.length);
}

static Value sub_pieces(Walk *walk, const Replacement *replacement, int64_t most,
                        int64_t *replaced) {
    Value pieces = list_new(0);
    *replaced = substitute(walk, replacement, most, pieces);
    return *replaced < 0 ? 0 : pieces_join(&walk->text, pieces);
}

static Value sub(Value self, Value repl, Value string, Value count, int64_t *replaced) {
    Walk walk;
    Replacement replacement;
    int64_t most;
    if (object_index_i64(count, &most, &kr_type_OverflowError) < 0) return 0;
    if (replacement_init(&replacement, self, repl) < 0) return 0;
    if (walk_start(&walk, self, string, 0, 0) < 0) return 0;
    bool is_text = walk.text.is_str && replacement.parsed && template_is_text(replacement.parsed);
    Value result = is_text ? sub_text(&walk, replacement.parsed, most, replaced)
                           : sub_pieces(&walk, &replacement, most, replaced);
    re_text_release(&walk.text);
    return result;
}

Value kr_Pattern_sub(Value self, Value repl, Value string, Value count) {
    int64_t replaced;
    return sub(self, repl, string, count, &replaced);
}

Value kr_Pattern_subn(Value self, Value repl, Value string, Value count) {
    int64_t replaced;
    Value result = sub(self, repl, string, count, &replaced);
    return result ? tuple_pack(2, result, int_from_i64(replaced)) : 0;
}

/* ---- Scanners ---- */

Value kr_Pattern_scanner(Value self, Value string, Value pos, Value endpos) {
    ReText text;
    if (re_text_acquire(&text, self, string, pos, endpos) < 0) return 0;
    ScannerObject *scanner = GC_NEW(ScannerObject, &kr_type_SREScanner);
    scanner->pattern = self;
    scanner->string = string;
    scanner->position = text.position;
    scanner->next = text.position;
    scanner->end = text.end;
    re_text_release(&text);
    scanner->view = text.is_str ? 0 : memoryview_from(string);
    return text.is_str || scanner->view ? value_of(scanner) : 0;
}

static Value scanner_step(Value self, ReAnchor anchor) {
    ScannerObject *scanner = (ScannerObject *)self;
    ReText text;
    size_t few[RE_MARKS_FEW], count = re_mark_count(scanner->pattern), *marks = few;
    if (scanner->next < 0) return KR_NONE;
    if (re_text_acquire_again(&text, scanner->string, scanner->position, scanner->end) < 0)
        return 0;
    if (count > RE_MARKS_FEW) marks = gc_bytes(count * sizeof *marks);
    int found = re_run(scanner->pattern, anchor, &text, (size_t)scanner->next,
                       scanner->must_advance, marks);
    Value result = found < 0 ? 0 : KR_NONE;
    if (found > 0) {
        result = match_new(scanner->pattern, &text, marks);
        scanner->next = (int64_t)marks[1];
        scanner->must_advance = marks[0] == marks[1];
    } else {
        scanner->next = -1;
    }
    re_text_release(&text);
    return result;
}

Value kr_SREScanner_match(Value self) { return scanner_step(self, RE_MATCH); }

Value kr_SREScanner_search(Value self) { return scanner_step(self, RE_SEARCH); }

/* An iterator that calls the scanner's search() until that gives None. */
Value kr_Pattern_finditer(Value self, Value string, Value pos, Value endpos) {
    Value scanner = kr_Pattern_scanner(self, string, pos, endpos);
    Value search = scanner ? object_getattr_text(scanner, "search") : 0;
    return search ? callable_iterator_new_stepped(search, KR_NONE, kr_SREScanner_search, scanner)
                  : 0;
}

Value kr_SREScanner_get_pattern(Value self) { return ((ScannerObject *)self)->pattern; }

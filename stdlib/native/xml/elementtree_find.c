/* _elementtree: looking for elements, and going through all of them. */
#include "_elementtree.stub.h"

#include "elementtree_types.h"

#include "containers/list.h"
#include "module/module.h"
#include "text/bytes.h"

#include <string.h>

/* ---- Paths ---- */

static bool is_path_character(uint32_t c) { return c < 128 && c && strchr("/*[@.", (int)c); }

/* Does it need ElementPath, or is it the tag of a child? */
static bool path_is_complex(Value path) {
    if (!value_is_str(path)) return true;
    const StrObject *s = str_object(path);
    if (s->length >= 3 && str_at(s, 0) == '{' &&
        (str_at(s, 1) == '}' || (str_at(s, 1) == '*' && str_at(s, 2) == '}')))
        return true;
    bool in_namespace = false;
    for (uint64_t i = 0; i < s->length; i++) {
        uint32_t c = str_at(s, i);
        if (c == '{' || c == '}')
            in_namespace = c == '{';
        else if (!in_namespace && is_path_character(c))
            return true;
    }
    return false;
}

static Value path_call(const char *function, const Value *arguments, size_t count) {
    Value callee = module_import_attr("xml.etree.ElementPath", function);
    return callee ? object_call(callee, arguments, count, 0) : 0;
}

/* The next child with this tag from *at on, which moves behind it; 0: none, or an error is set. */
static Value child_with_tag(Value self, Value tag, uint64_t *at) {
    Value child;
    while (element_child(self, (*at)++, &child)) {
        int same = item_equal(kr_Element_get_tag(child), tag);
        if (same) return same < 0 ? 0 : child;
    }
    return 0;
}

Value kr_Element_find(Value self, Value path, Value namespaces) {
    if (namespaces != KR_NONE || path_is_complex(path))
        return path_call("find", (Value[]){self, path, namespaces}, 3);
    uint64_t at = 0;
    Value child = child_with_tag(self, path, &at);
    return child || error_is_set() ? child : KR_NONE;
}

Value kr_Element_findtext(Value self, Value path, Value otherwise, Value namespaces) {
    if (namespaces != KR_NONE || path_is_complex(path))
        return path_call("findtext", (Value[]){self, path, otherwise, namespaces}, 4);
    uint64_t at = 0;
    Value child = child_with_tag(self, path, &at);
    if (!child) return error_is_set() ? 0 : otherwise;
    Value text = kr_Element_get_text(child);
    return text == KR_NONE ? str_empty() : text;
}

Value kr_Element_findall(Value self, Value path, Value namespaces) {
    if (namespaces != KR_NONE || path_is_complex(path))
        return path_call("findall", (Value[]){self, path, namespaces}, 3);
    Value list = list_new(0), child;
    for (uint64_t at = 0; list && (child = child_with_tag(self, path, &at));)
        if (list_append(list, child) < 0) return 0;
    return error_is_set() ? 0 : list;
}

Value kr_Element_iterfind(Value self, Value path, Value namespaces) {
    return path_call("iterfind", (Value[]){self, path, namespaces}, 3);
}

/* ---- Iterators ---- */

static Value iterator_new(Value root, Value tag, bool of_texts) {
    ElementIterator *iterator = GC_NEW(ElementIterator, &kr_type__element_iterator);
    iterator->root = root;
    iterator->tag = tag;
    iterator->of_texts = of_texts;
    return value_of(iterator);
}

static bool is_star(Value tag) {
    if (value_is_str(tag)) return str_equals_text(tag, "*");
    return value_is_bytes(tag) && bytes_object(tag)->length == 1 && *bytes_object(tag)->data == '*';
}

Value kr_Element_iter(Value self, Value tag) {
    return iterator_new(self, tag == KR_NONE || is_star(tag) ? 0 : tag, false);
}

Value kr_Element_itertext(Value self) { return iterator_new(self, 0, true); }

Value kr__element_iterator___iter__(Value self) { return self; }

static void step_down(ElementIterator *iterator, Value element) {
    if (iterator->depth == iterator->capacity) {
        enum { STEPS_MIN = 8 };
        uint64_t capacity = iterator->capacity ? iterator->capacity * 2 : STEPS_MIN;
        ElementStep *steps = gc_new_scanned(0, capacity * sizeof *steps);
        if (iterator->depth) memcpy(steps, iterator->steps, iterator->depth * sizeof *steps);
        iterator->steps = steps;
        iterator->capacity = capacity;
    }
    iterator->steps[iterator->depth++] = (ElementStep){element, 0};
}

/* The next element or, where one is left, 0 with *left set to it; 0 in both: the end. The text
 * behind the root does not belong to it, so that it is not said to be left. */
static Value iterator_step(ElementIterator *iterator, Value *left) {
    Value child = iterator->root;
    *left = 0;
    iterator->root = 0;
    while (!child) {
        if (!iterator->depth) return 0;
        ElementStep *step = &iterator->steps[iterator->depth - 1];
        if (element_child(step->element, step->next++, &child)) break;
        *left = step->element;
        child = 0;
        if (--iterator->depth) return 0;
        *left = 0;
    }
    step_down(iterator, child);
    return child;
}

static Value next_text(ElementIterator *iterator) {
    for (;;) {
        Value left, entered = iterator_step(iterator, &left);
        if (!entered && !left) return 0;
        Value text = entered ? kr_Element_get_text(entered) : kr_Element_get_tail(left);
        int shows = text == KR_NONE ? 0 : object_truth(text);
        if (shows) return shows < 0 ? 0 : text;
    }
}

Value kr__element_iterator___next__(Value self) {
    ElementIterator *iterator = (ElementIterator *)self;
    if (iterator->of_texts) return next_text(iterator);
    for (;;) {
        Value left, element = iterator_step(iterator, &left);
        if (!element && !left) return 0;
        if (!element) continue;
        int fits = iterator->tag ? item_equal(kr_Element_get_tag(element), iterator->tag) : 1;
        if (fits) return fits < 0 ? 0 : element;
    }
}

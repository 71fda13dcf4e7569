/* The module _elementtree: elements as containers. Searching is in elementtree_find.c. */
#include "_elementtree.stub.h"

#include "elementtree_types.h"

#include "containers/list.h"
#include "core/call.h"
#include "module/module.h"

/* ---- Making ---- */

static Value expected_element(Value v) {
    return error_raise(&kr_type_TypeError, "expected an Element, not \"%s\"", object_type_name(v));
}

static Value argument_error(const char *function, const char *which, Value v) {
    return error_raise(&kr_type_TypeError,
                       "%s() argument%s must be xml.etree.ElementTree.Element, not %G", function,
                       which, v);
}

static Value element_new(Type *type, Value tag, Value attrib) {
    ElementObject *e = type_allocate(type, 0);
    e->tag = tag;
    e->attrib = attrib;
    return value_of(e);
}

Value kr_Element___new__(Value cls, Value args, Value kwargs) {
    return (void)args, (void)kwargs, element_new(type_object(cls), 0, 0);
}

/* The attributes from attrib={}, **extra behind `position` other arguments. 1 and a new dict in
 * *attrib; 0: there are none; -1. */
static int attributes_arg(const char *function, size_t position, Value args, Value kwargs,
                          Value *attrib) {
    Value given = tuple_length(args) > position ? tuple_get(args, position) : 0;
    if (given && !value_is_dict(given)) {
        error_raise(&kr_type_TypeError, "%s() argument %zu must be dict, not %T", function,
                    position + 1, given);
        return -1;
    }
    bool has_extra = kwargs && dict_length(kwargs);
    if (!given && !has_extra) return 0;
    Value extra = has_extra ? dict_copy(kwargs) : 0;
    if (!given && (given = dict_pop(extra, str_intern_text("attrib"))) && !value_is_dict(given)) {
        error_raise(&kr_type_TypeError, "attrib must be dict, not %T", given);
        return -1;
    }
    *attrib = given ? dict_copy(given) : dict_new();
    if (!*attrib || (extra && dict_update(*attrib, extra) < 0)) return -1;
    return 1;
}

static int count_check(const char *function, size_t least, Value args) {
    size_t count = tuple_length(args);
    if (count >= least && count <= least + 1) return 0;
    size_t limit = count < least ? least : least + 1;
    error_raise(&kr_type_TypeError, "%s() takes at %s %zu argument%s (%zu given)", function,
                count < least ? "least" : "most", limit, limit == 1 ? "" : "s", count);
    return -1;
}

Value kr_Element___init__(Value self, Value args, Value kwargs) {
    Value attrib = 0;
    if (count_check("Element", 1, args) < 0 ||
        attributes_arg("Element", 1, args, kwargs, &attrib) < 0)
        return 0;
    ElementObject *e = element_object(self);
    e->tag = tuple_get(args, 0);
    e->attrib = attrib;
    e->text = e->tail = KR_NONE;
    return KR_NONE;
}

/* ---- Children ---- */

bool element_child(Value v, uint64_t i, Value *child) {
    Value children = element_object(v)->children;
    return children && list_fetch(children, i, child);
}

static Value children_of(Value self) {
    ElementObject *e = element_object(self);
    if (!e->children) e->children = list_new(0);
    return e->children;
}

static Value child_add(Value self, Value child) {
    Value children = children_of(self);
    return children && list_append(children, child) == 0 ? KR_NONE : 0;
}

Value kr__elementtree_SubElement(Value args, Value kwargs) {
    Value attrib = 0;
    if (count_check("SubElement", 2, args) < 0) return 0;
    Value parent = tuple_get(args, 0);
    if (!value_is_element(parent)) return argument_error("SubElement", " 1", parent);
    if (attributes_arg("SubElement", 2, args, kwargs, &attrib) < 0) return 0;
    Value child = element_new(&kr_type_Element, tuple_get(args, 1), attrib);
    return child_add(parent, child) ? child : 0;
}

Value kr_Element_append(Value self, Value child) {
    return value_is_element(child) ? child_add(self, child) : argument_error("append", "", child);
}

/* A list of the elements of a sequence; 0 with TypeError. */
static Value elements_from(Value sequence) {
    Value list = list_from_iterable(sequence);
    if (!list) {
        error_clear();
        return error_raise(&kr_type_TypeError, "expected sequence, not \"%s\"",
                           object_type_name(sequence));
    }
    for (size_t i = 0; i < list_length(list); i++)
        if (!value_is_element(list_get(list, i))) return expected_element(list_get(list, i));
    return list;
}

/* As far as they are elements, all are added. */
Value kr_Element_extend(Value self, Value elements) {
    Value list = sequence_fast(elements, "");
    if (!list) {
        error_clear();
        return error_raise(&kr_type_TypeError, "expected sequence, not \"%s\"",
                           object_type_name(elements));
    }
    size_t count;
    for (size_t i = 0;; i++) {
        const Value *items = sequence_fast_items(list, &count);
        if (i >= count) return KR_NONE;
        if (!value_is_element(items[i])) return expected_element(items[i]);
        if (!child_add(self, items[i])) return 0;
    }
}

Value kr_Element_insert(Value self, Value index, Value child) {
    int64_t at;
    if (index_from_argument(index, &at) < 0) return 0;
    if (!value_is_element(child)) return argument_error("insert", " 2", child);
    Value children = children_of(self);
    return children && list_insert(children, at, child) == 0 ? KR_NONE : 0;
}

/* The position of a child that is, or equals, another element; -1: none, or an error is set. */
static int64_t child_find(Value self, Value child) {
    Value other;
    for (uint64_t i = 0; element_child(self, i, &other); i++)
        if (other == child) return (int64_t)i;
    for (uint64_t i = 0; element_child(self, i, &other); i++) {
        int same = item_equal(other, child);
        if (same) return same < 0 ? -1 : (int64_t)i;
    }
    return -1;
}

Value kr_Element_remove(Value self, Value child) {
    if (!value_is_element(child)) return argument_error("remove", "", child);
    int64_t at = child_find(self, child);
    if (at < 0 && error_is_set()) return 0;
    if (at < 0) return error_raise(&kr_type_ValueError, "list.remove(x): x not in list");
    /* __eq__ may have changed the children. */
    if ((size_t)at < element_length(self) &&
        object_delitem(element_object(self)->children, small_make(at)) < 0)
        return 0;
    return KR_NONE;
}

Value kr_Element_clear(Value self) {
    ElementObject *e = element_object(self);
    e->attrib = e->children = 0;
    e->text = e->tail = KR_NONE;
    return KR_NONE;
}

int64_t kr_Element___len__(Value self) { return (int64_t)element_length(self); }

/* The position that an index means; false: there is no such child, or an error is set. */
static bool index_resolve(Value self, Value index, int64_t *at) {
    if (object_index_i64(index, at, &kr_type_IndexError) < 0) return false;
    int64_t length = (int64_t)element_length(self);
    if (*at < 0) *at += length;
    return *at >= 0 && *at < length;
}

static Value raise_key(void) {
    return error_raise(&kr_type_TypeError, "element indices must be integers");
}

Value kr_Element___getitem__(Value self, Value key) {
    int64_t at;
    Value child;
    if (value_is_slice(key)) {
        Value children = children_of(self);
        return children ? object_getitem(children, key) : 0;
    }
    if (!value_has_index(key)) return raise_key();
    if (index_resolve(self, key, &at) && element_child(self, (uint64_t)at, &child)) return child;
    return error_is_set() ? 0 : error_raise(&kr_type_IndexError, "child index out of range");
}

/* value 0 deletes. */
static Value item_store(Value self, Value key, Value value) {
    int64_t at;
    bool is_slice = value_is_slice(key);
    if (!is_slice && !value_has_index(key)) return raise_key();
    if (!is_slice) {
        if (!index_resolve(self, key, &at))
            return error_is_set()
                       ? 0
                       : error_raise(&kr_type_IndexError, "child assignment index out of range");
        if (value && !value_is_element(value)) return expected_element(value);
        key = small_make(at);
    } else if (value && !(value = elements_from(value))) {
        return 0;
    }
    Value children = children_of(self);
    if (!children) return 0;
    int result = value ? object_setitem(children, key, value) : object_delitem(children, key);
    return result < 0 ? 0 : KR_NONE;
}

Value kr_Element___setitem__(Value self, Value key, Value value) {
    return item_store(self, key, value);
}
Value kr_Element___delitem__(Value self, Value key) { return item_store(self, key, 0); }

/* ---- Attributes ---- */

static Value attributes_of(Value self) {
    ElementObject *e = element_object(self);
    if (!e->attrib) e->attrib = dict_new();
    return e->attrib;
}

Value kr_Element_get(Value self, Value key, Value otherwise) {
    Value attrib = element_object(self)->attrib;
    Value found = attrib ? dict_get(attrib, key) : 0;
    return found ? found : error_is_set() ? 0 : otherwise;
}

Value kr_Element_set(Value self, Value key, Value value) {
    Value attrib = attributes_of(self);
    return attrib && dict_set(attrib, key, value) == 0 ? KR_NONE : 0;
}

Value kr_Element_keys(Value self) {
    Value attrib = element_object(self)->attrib;
    return attrib ? dict_keys_list(attrib) : list_new(0);
}

Value kr_Element_items(Value self) {
    Value attrib = element_object(self)->attrib, key, value;
    Value list = list_new(attrib ? dict_length(attrib) : 0);
    for (size_t at = 0; list && attrib && dict_next(attrib, &at, &key, &value);)
        if (list_append(list, tuple_pack(2, key, value)) < 0) return 0;
    return list;
}

#define FIELD(name)                                                                                \
    Value kr_Element_get_##name(Value self) {                                                      \
        Value value = element_object(self)->name;                                                  \
        return value ? value : KR_NONE;                                                            \
    }                                                                                              \
    Value kr_Element_set_##name(Value self, Value value) {                                         \
        if (!value) return error_raise(&kr_type_AttributeError, "can't delete element attribute"); \
        element_object(self)->name = value;                                                        \
        return KR_NONE;                                                                            \
    }
FIELD(tag)
FIELD(text)
FIELD(tail)
#undef FIELD

Value kr_Element_get_attrib(Value self) { return attributes_of(self); }

Value kr_Element_set_attrib(Value self, Value value) {
    if (!value) return error_raise(&kr_type_AttributeError, "can't delete element attribute");
    if (!value_is_dict(value))
        return error_raise(&kr_type_TypeError, "attrib must be dict, not %s",
                           object_type_name(value));
    element_object(self)->attrib = value;
    return KR_NONE;
}

Value kr_Element___repr__(Value self) {
    Value tag = element_object(self)->tag;
    if (!tag) return str_printf("<Element at %p>", (void *)self);
    int inside = repr_enter(self);
    if (inside > 0)
        error_raise(&kr_type_RuntimeError, "reentrant call inside %s.__repr__",
                    type_text(value_type(self)));
    if (inside) return 0;
    Value shown = object_repr(tag);
    repr_leave(self);
    return shown ? str_printf("<Element %S at %p>", shown, (void *)self) : 0;
}

/* ---- Copies ---- */

Value kr_Element_makeelement(Value self, Value tag, Value attrib) {
    if (!value_is_dict(attrib))
        return error_raise(&kr_type_TypeError, "makeelement() argument 2 must be dict, not %T",
                           attrib);
    Value copy = dict_copy(attrib);
    return copy ? element_new(&kr_type_Element, tag, copy) : 0;
}

Value kr_Element___copy__(Value self) {
    const ElementObject *e = element_object(self);
    Value attrib = e->attrib ? dict_copy(e->attrib) : 0;
    Value copy = element_new(&kr_type_Element, e->tag, attrib);
    element_object(copy)->text = e->text;
    element_object(copy)->tail = e->tail;
    if (e->children) element_object(copy)->children = list_from_iterable(e->children);
    return error_is_set() ? 0 : copy;
}

/* copy.deepcopy(v, memo), without the call for what is not copied; v may be 0. False: an error is
 * set. */
static bool copy_deep(Value *to, Value v, Value memo) {
    *to = v;
    if (!v || v == KR_NONE || value_is_exact(v, &kr_type_str)) return true;
    Value deepcopy = module_import_attr("copy", "deepcopy");
    *to = deepcopy ? object_call2(deepcopy, v, memo) : 0;
    return *to != 0;
}

static bool children_copy(Value to, Value self, Value memo) {
    Value child, copy;
    for (uint64_t i = 0; element_child(self, i, &child); i++) {
        if (!copy_deep(&copy, child, memo)) return false;
        if (!value_is_element(copy)) return expected_element(copy), false;
        if (!child_add(to, copy)) return false;
    }
    return true;
}

Value kr_Element___deepcopy__(Value self, Value memo) {
    if (!value_is_dict(memo))
        return error_raise(&kr_type_TypeError, "__deepcopy__() argument must be dict, not %T",
                           memo);
    const ElementObject *e = element_object(self);
    Value new = element_new(&kr_type_Element, 0, 0);
    ElementObject *copy = element_object(new);
    if (!copy_deep(&copy->tag, e->tag, memo) || !copy_deep(&copy->attrib, e->attrib, memo) ||
        !copy_deep(&copy->text, e->text, memo) || !copy_deep(&copy->tail, e->tail, memo) ||
        !children_copy(new, self, memo))
        return 0;
    return dict_set(memo, int_from_i64((int64_t)self), new) < 0 ? 0 : new;
}

static Value or_none(Value v) { return v ? v : KR_NONE; }

Value kr_Element___getstate__(Value self) {
    const ElementObject *e = element_object(self);
    Value state = dict_new(),
          children = e->children ? list_from_iterable(e->children) : list_new(0);
    if (!children || dict_set_text(state, "tag", or_none(e->tag)) < 0 ||
        dict_set_text(state, "_children", children) < 0 ||
        dict_set_text(state, "attrib", attributes_of(self)) < 0 ||
        dict_set_text(state, "text", or_none(e->text)) < 0 ||
        dict_set_text(state, "tail", or_none(e->tail)) < 0)
        return 0;
    return state;
}

Value kr_Element___setstate__(Value self, Value state) {
    if (!value_is_dict(state))
        return error_raise(&kr_type_TypeError, "Don't know how to unpickle \"%R\" as an Element",
                           state);
    Value tag = dict_get_text(state, "tag"), children = dict_get_text(state, "_children");
    if (!tag) return error_raise(&kr_type_TypeError, "tag may not be NULL");
    if (children && !value_is_list(children))
        return error_raise(&kr_type_TypeError, "'_children' is not a list");
    Value list = children && list_length(children) ? elements_from(children) : 0;
    if (error_is_set()) return 0;
    ElementObject *e = element_object(self);
    *e = (ElementObject){.type = e->type,
                         .tag = tag,
                         .text = dict_get_text(state, "text"),
                         .tail = dict_get_text(state, "tail"),
                         .attrib = dict_get_text(state, "attrib"),
                         .children = list};
    return KR_NONE;
}

/* ---- The module ---- */

static Value comment_factory, pi_factory;

Value kr__elementtree__set_factories(Value comment, Value pi) {
    for (int i = 0; i < 2; i++) {
        Value given = i ? pi : comment;
        if (given != KR_NONE && !object_is_callable(given))
            return error_raise(&kr_type_TypeError, "%s factory must be callable, not %T",
                               i ? "PI" : "Comment", given);
    }
    Value before = tuple_pack(2, or_none(comment_factory), or_none(pi_factory));
    comment_factory = comment;
    pi_factory = pi;
    return before;
}

/* The module _string: the markup of format strings, for string.Formatter. */
#include "_string.stub.h"

#include "string_types.h"

#include "numbers/number.h"

static MarkupIterator *markup_iterator(Value v) { return (MarkupIterator *)v; }
static FieldNameIterator *name_iterator(Value v) { return (FieldNameIterator *)v; }

static Value text_part(Value text, TextPart part) {
    return str_substring(text, part.start, part.end);
}

/* ---- formatter_parser ---- */

Value kr__string_formatter_parser(Value format_string) {
    if (!value_is_str(format_string))
        return error_raise(&kr_type_TypeError, "expected str, got %T", format_string);
    MarkupIterator *iterator = GC_NEW(MarkupIterator, &kr_type_formatteriterator);
    iterator->format = format_string;
    return value_of(iterator);
}

Value kr_formatteriterator___iter__(Value self) { return self; }

/* Without a field, all but the text is None. */
static Value markup_tuple(Value format, const Markup *markup) {
    Value literal = text_part(format, markup->literal);
    if (!markup->has_field) return tuple_pack(4, literal, KR_NONE, KR_NONE, KR_NONE);
    Value conversion = markup->conversion ? str_from_char(markup->conversion) : KR_NONE;
    return tuple_pack(4, literal, text_part(format, markup->name), text_part(format, markup->spec),
                      conversion);
}

Value kr_formatteriterator___next__(Value self) {
    MarkupIterator *iterator = markup_iterator(self);
    Markup markup;
    uint64_t end = str_object(iterator->format)->length;
    return markup_next(iterator->format, &iterator->at, end, &markup) > 0
               ? markup_tuple(iterator->format, &markup)
               : 0;
}

/* ---- formatter_field_name_split ---- */

static Value number_or_text(Value text, TextPart part, int64_t number) {
    return number >= 0 ? int_from_i64(number) : text_part(text, part);
}

Value kr__string_formatter_field_name_split(Value field_name) {
    if (!value_is_str(field_name))
        return error_raise(&kr_type_TypeError, "expected str, got %T", field_name);
    TextPart first, rest, name = {0, str_object(field_name)->length};
    int64_t number;
    if (markup_name_split(field_name, name, &first, &number, &rest) < 0) return 0;
    FieldNameIterator *iterator = GC_NEW(FieldNameIterator, &kr_type_fieldnameiterator);
    iterator->name = field_name;
    iterator->rest = rest;
    return tuple_pack(2, number_or_text(field_name, first, number), value_of(iterator));
}

Value kr_fieldnameiterator___iter__(Value self) { return self; }

Value kr_fieldnameiterator___next__(Value self) {
    FieldNameIterator *iterator = name_iterator(self);
    bool is_attribute;
    TextPart part;
    int64_t number;
    if (markup_name_next(iterator->name, &iterator->rest, &is_attribute, &part, &number) <= 0)
        return 0;
    return tuple_pack(2, value_from_bool(is_attribute),
                      number_or_text(iterator->name, part, number));
}

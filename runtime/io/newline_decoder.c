/* IncrementalNewlineDecoder: line endings of a text that comes in pieces. */
#include "containers/containers.h"
#include "core/type.h"
#include "files.stub.h"
#include "io/io.h"
#include "numbers/number.h"

static NewlineDecoder *decoder_object(Value v) { return (NewlineDecoder *)v; }

Value kr_IncrementalNewlineDecoder___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    return value_of(type_allocate((Type *)cls, 0));
}

/* errors is the wrapped decoder's own affair. */
Value kr_IncrementalNewlineDecoder___init__(Value self, Value decoder, Value translate,
                                            Value errors) {
    NewlineDecoder *newlines = decoder_object(self);
    int64_t translates;
    (void)errors;
    if (object_index_i64(translate, &translates, &kr_type_OverflowError) < 0) return 0;
    newlines->translates = translates != 0;
    newlines->held = false;
    newlines->seen = 0;
    newlines->decoder = decoder;
    return KR_NONE;
}

/* 0 with ValueError. */
static NewlineDecoder *checked(Value self) {
    NewlineDecoder *newlines = decoder_object(self);
    if (newlines->decoder) return newlines;
    error_raise(&kr_type_ValueError, "IncrementalNewlineDecoder.__init__() not called");
    return NULL;
}

static Value text_of(const NewlineDecoder *newlines, Value input, bool final) {
    if (newlines->decoder == KR_NONE) return input;
    const Value args[] = {input, value_from_bool(final)};
    return object_method(newlines->decoder, "decode", args, 2);
}

Value kr_IncrementalNewlineDecoder_decode(Value self, Value input, Value final) {
    NewlineDecoder *newlines = checked(self);
    int is_final = newlines ? object_truth(final) : -1;
    Value text = is_final < 0 ? 0 : text_of(newlines, input, is_final);
    if (!text) return 0;
    if (!value_is_str(text))
        return error_raise(&kr_type_TypeError, "decoder should return a string result, not '%T'",
                           text);
    return newline_translate(text, newlines->translates, is_final, &newlines->held,
                             &newlines->seen);
}

/* The wrapped decoder's state, its flag moved up by the bit for a '\r' held back. */
Value kr_IncrementalNewlineDecoder_getstate(Value self) {
    const NewlineDecoder *newlines = checked(self);
    Value buffer = bytes_from("", 0), flag = small_make(0);
    if (!newlines) return 0;
    if (newlines->decoder != KR_NONE) {
        Value state = object_method(newlines->decoder, "getstate", NULL, 0);
        if (!state) return 0;
        if (!value_is_tuple(state) || tuple_length(state) != 2)
            return error_raise(&kr_type_TypeError, "illegal decoder state");
        buffer = tuple_get(state, 0);
        flag = object_index(tuple_get(state, 1));
    }
    Value moved = flag ? kr_binop_lshift(flag, small_make(1)) : 0;
    Value whole = moved ? kr_binop_or(moved, small_make(newlines->held)) : 0;
    return whole ? tuple_pack(2, buffer, whole) : 0;
}

Value kr_IncrementalNewlineDecoder_setstate(Value self, Value state) {
    NewlineDecoder *newlines = checked(self);
    int64_t flag;
    if (!newlines) return 0;
    if (!value_is_tuple(state))
        return error_raise(&kr_type_TypeError, "state argument must be a tuple");
    if (tuple_length(state) != 2)
        return error_raise(&kr_type_TypeError, "setstate(): illegal state argument");
    if (object_index_i64(tuple_get(state, 1), &flag, &kr_type_OverflowError) < 0) return 0;
    newlines->held = flag & 1;
    if (newlines->decoder == KR_NONE) return KR_NONE;
    Value inner = tuple_pack(2, tuple_get(state, 0), int_from_i64(flag >> 1));
    return object_method(newlines->decoder, "setstate", &inner, 1);
}

Value kr_IncrementalNewlineDecoder_reset(Value self) {
    NewlineDecoder *newlines = checked(self);
    if (!newlines) return 0;
    newlines->seen = 0;
    newlines->held = false;
    return newlines->decoder == KR_NONE ? KR_NONE
                                        : object_method(newlines->decoder, "reset", NULL, 0);
}

Value kr_IncrementalNewlineDecoder_get_newlines(Value self) {
    const NewlineDecoder *newlines = checked(self);
    return newlines ? newlines_seen(newlines->seen) : 0;
}

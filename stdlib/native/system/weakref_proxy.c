/* Weak proxies: every operation is that of the object. */
#include "_weakref.stub.h"

#include "weakref_types.h"

#include "core/call.h"
#include "module/module.h"
#include "text/str.h"

/* The object behind a value, if that is a proxy; 0 with ReferenceError if it is dead. */
static Value behind(Value v) {
    const Type *type = value_type(v);
    if (type != &kr_type_ProxyType && type != &kr_type_CallableProxyType) return v;
    Value object = weak_get(weak_ref(v));
    if (object) return object;
    return error_raise(&kr_type_ReferenceError, "weakly-referenced object no longer exists");
}

Value kr__weakref_proxy(Value object, Value callback) {
    bool callable = object_is_callable(object);
    return weak_make(callable ? &kr_type_CallableProxyType : &kr_type_ProxyType, object, callback);
}

/* ---- Attributes, items, calls ---- */

Value kr_ProxyType___getattribute__(Value self, Value name) {
    Value object = behind(self);
    return object ? object_getattr(object, name) : 0;
}

Value kr_ProxyType___setattr__(Value self, Value name, Value value) {
    Value object = behind(self);
    return object && object_setattr(object, name, value) == 0 ? KR_NONE : 0;
}

Value kr_ProxyType___delattr__(Value self, Value name) {
    Value object = behind(self);
    return object && object_setattr(object, name, 0) == 0 ? KR_NONE : 0;
}

Value kr_ProxyType___getitem__(Value self, Value key) {
    Value object = behind(self), item = object ? behind(key) : 0;
    return item ? object_getitem(object, item) : 0;
}

Value kr_ProxyType___setitem__(Value self, Value key, Value value) {
    Value object = behind(self);
    return object && object_setitem(object, key, value) == 0 ? KR_NONE : 0;
}

Value kr_ProxyType___delitem__(Value self, Value key) {
    Value object = behind(self);
    return object && object_delitem(object, key) == 0 ? KR_NONE : 0;
}

int64_t kr_ProxyType___len__(Value self) {
    Value object = behind(self);
    return object ? object_length(object) : -1;
}

int kr_ProxyType___contains__(Value self, Value item) {
    Value object = behind(self);
    return object ? kr_contains(object, item) : -1;
}

Value kr_ProxyType___iter__(Value self) {
    Value object = behind(self);
    return object ? object_iter(object) : 0;
}

Value kr_ProxyType___next__(Value self) {
    Value object = behind(self);
    if (!object) return 0;
    if (object_slot(object, SLOT___next__)) return object_next(object);
    return error_raise(&kr_type_TypeError, "Weakref proxy referenced a non-iterator '%T' object",
                       object);
}

Value kr_CallableProxyType___call__(Value self, const Value *args, size_t count, Value names) {
    Value object = behind(self);
    return object ? kr_call(object, args, count, names) : 0;
}

Value kr_ProxyType___reversed__(Value self) {
    Value object = behind(self);
    return object ? object_method(object, "__reversed__", NULL, 0) : 0;
}

Value kr_ProxyType___bytes__(Value self) {
    Value object = behind(self);
    return object ? object_method(object, "__bytes__", NULL, 0) : 0;
}

/* ---- Text, truth, conversion ---- */

Value kr_ProxyType___repr__(Value self) {
    Value object = weak_get(weak_ref(self));
    if (!object) object = KR_NONE;
    return str_printf("<weakproxy at 0x%lx to %T at 0x%lx>", self, object, object);
}

Value kr_ProxyType___str__(Value self) {
    Value object = behind(self);
    return object ? object_str(object) : 0;
}

int kr_ProxyType___bool__(Value self) {
    Value object = behind(self);
    return object ? object_truth(object) : -1;
}

static Value special_call(Value self, const char *name, const char *refusal) {
    Value object = behind(self);
    Value method = object ? object_special(object, str_intern_text(name)) : 0;
    if (method) return object_call0(method);
    return error_is_set() ? 0 : error_raise(&kr_type_TypeError, refusal, object);
}

Value kr_ProxyType___abs__(Value self) {
    return special_call(self, "__abs__", "bad operand type for abs(): '%T'");
}

Value kr_ProxyType___index__(Value self) {
    return special_call(self, "__index__", "'%T' object cannot be interpreted as an integer");
}

Value kr_ProxyType___int__(Value self) {
    Value object = behind(self);
    return object ? object_call1(value_of(&kr_type_int), object) : 0;
}

Value kr_ProxyType___float__(Value self) {
    Value object = behind(self);
    return object ? object_call1(value_of(&kr_type_float), object) : 0;
}

/* ---- Operators ---- */

#define PROXY_UNARY(op)                                                                            \
    Value kr_ProxyType___##op##__(Value self) {                                                    \
        Value object = behind(self);                                                               \
        return object ? kr_unary_##op(object) : 0;                                                 \
    }
#define PROXY_PAIR(name, operation)                                                                \
    Value kr_ProxyType___##name##__(Value self, Value other) {                                     \
        Value object = behind(self), second = object ? behind(other) : 0;                          \
        return second ? (operation) : 0;                                                           \
    }
#define PROXY_BINARY(op)                                                                           \
    PROXY_PAIR(op, kr_binop_##op(object, second))                                                  \
    PROXY_PAIR(r##op, kr_binop_##op(second, object))                                               \
    PROXY_PAIR(i##op, kr_inplace_##op(object, second))
#define PROXY_COMPARISON(op) PROXY_PAIR(op, object_compare(object, second, SLOT___##op##__))

PROXY_UNARY(neg)
PROXY_UNARY(pos)
PROXY_UNARY(invert)
PROXY_BINARY(add)
PROXY_BINARY(sub)
PROXY_BINARY(mul)
PROXY_BINARY(matmul)
PROXY_BINARY(truediv)
PROXY_BINARY(floordiv)
PROXY_BINARY(mod)
PROXY_BINARY(lshift)
PROXY_BINARY(rshift)
PROXY_BINARY(and)
PROXY_BINARY(xor)
PROXY_BINARY(or)
PROXY_COMPARISON(lt)
PROXY_COMPARISON(le)
PROXY_COMPARISON(eq)
PROXY_COMPARISON(ne)
PROXY_COMPARISON(gt)
PROXY_COMPARISON(ge)
PROXY_PAIR(ipow, kr_inplace_pow(object, second))

static Value divmod(Value a, Value b) {
    Value function = module_import_attr("builtins", "divmod");
    return function ? object_call2(function, a, b) : 0;
}
PROXY_PAIR(divmod, divmod(object, second))
PROXY_PAIR(rdivmod, divmod(second, object))

static Value power(Value base, Value exponent, Value modulus) {
    Value a = behind(base), b = a ? behind(exponent) : 0, m = b && modulus ? behind(modulus) : 0;
    return b && (m || !modulus) ? object_pow(a, b, m) : 0;
}
Value kr_ProxyType___pow__(Value self, Value a, Value b) { return power(self, a, b); }
Value kr_ProxyType___rpow__(Value self, Value a, Value b) { return power(a, self, b); }

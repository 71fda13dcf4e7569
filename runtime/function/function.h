/* Functions and what stands in for them: code objects, bound methods, properties, class and static
 * methods, generic aliases, unions, read-only dict views. */
#ifndef KRAIT_FUNCTION_FUNCTION_H
#define KRAIT_FUNCTION_FUNCTION_H

#include "core/object.h"

/* What the program has assigned to a function; fields are 0 until then. */
typedef struct FunctionExtra {
    Value name, qualname, doc, module, code; /* doc, module: KR_NONE is an assigned None */
} FunctionExtra;

static inline FunctionObject *function_object(Value v) { return (FunctionObject *)v; }
static inline bool value_is_function(Value v) { return value_is_exact(v, &kr_type_function); }
/* With these cells captured; without defaults. */
Value function_from(const Code *code, ModuleObject *module, const Value *cells, size_t count);
Value function_name(Value function);
Value function_qualname(Value function);

/* __code__ of functions; two are equal if they stand for the same Code. */
typedef struct CodeObject {
    Type *type;
    const Code *code;
    Value name; /* co_name after code.replace(co_name=...), or 0 */
} CodeObject;
extern Type kr_type_code;
Value code_object_new(const Code *code);
/* What frames and tracebacks show as f_code. */
Value kri_code_object(const Code *code);

Value method_new(Value function, Value self);
static inline bool value_is_method(Value v) { return value_is_exact(v, &kr_type_method); }

typedef struct WrappedMethod {
    Type *type;
    Value callable;
    Value dict;
} WrappedMethod;
extern Type kr_type_staticmethod, kr_type_classmethod, kr_type_property, kr_type_super;
static inline Value wrapped_callable(Value v) { return ((const WrappedMethod *)v)->callable; }
Value staticmethod_new(Value callable);
Value classmethod_new(Value callable);

typedef struct PropertyObject {
    Type *type;
    Value getter, setter, deleter; /* 0: none */
    Value doc;
    uint64_t doc_of_getter; /* doc was taken from the getter */
    Value name;             /* from __set_name__, or 0 */
} PropertyObject;

typedef struct SuperObject {
    Type *type;
    Value start;      /* the class after which the lookup starts; 0: __init__ has not run */
    Value self;       /* 0: unbound */
    Type *self_class; /* whose MRO is walked */
} SuperObject;

typedef struct MappingProxy {
    Type *type;
    Value mapping;
} MappingProxy;
extern Type kr_type_mappingproxy;
Value mappingproxy_new(Value mapping);

/* list[int] */
typedef struct GenericAlias {
    Type *type;
    Value origin, args, parameters; /* tuples; parameters is 0 until asked for */
    uint64_t starred;
} GenericAlias;

/* What iterating a GenericAlias gives: once, the alias with a star. */
typedef struct GenericAliasIterator {
    Type *type;
    Value alias; /* 0: exhausted */
} GenericAliasIterator;
extern Type kr_type_generic_alias;
Value generic_alias_new(Value origin, Value args); /* args: a tuple, or the one argument */
static inline bool value_is_generic_alias(Value v) {
    return object_is_instance_of(v, &kr_type_generic_alias);
}
/* The type variables in args, in order, each once: a tuple. */
Value type_parameters_collect(Value args);
/* args with parameters replaced by items, for origin[...][items]. */
Value type_parameters_substitute(Value self, Value args, Value parameters, Value item);
/* How a type is written inside list[...] and X | Y. 0, -1. */
struct StrBuilder;
int type_repr_write(struct StrBuilder *out, Value item);

/* int | None */
typedef struct UnionObject {
    Type *type;
    Value args, parameters;
} UnionObject;
extern Type kr_type_union;
static inline bool value_is_union(Value v) { return value_is_exact(v, &kr_type_union); }
Value union_make(Value left, Value right);
int union_instance_check(Value self, Value v);
int union_subclass_check(Value self, Value cls);

#endif

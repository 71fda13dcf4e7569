/* Steps with any number of operands: calls, class statements, locals(), new generators. */
#include "interp/run.h"

/* The values of a call's registers, behind the first word, which is left to a receiver. */
static inline Value *arguments(const Frame *f, const CallSite *site) {
    for (uint32_t i = 0; i < site->count; i++) f->scratch[i + 1] = f->r[site->list[i]];
    return f->scratch;
}

/* A function of interpreted code that takes just these arguments. */
static inline const InterpFunc *direct_callee(Value callee, const CallSite *site) {
    if (!value_is_exact(callee, &kr_type_function) || site->names) return NULL;
    const Code *code = ((const FunctionHead *)callee)->code;
    bool fits = (code->flags & CODE_INTERPRETED) && code->arity == (int32_t)site->positional;
    return fits ? (const InterpFunc *)code : NULL;
}

Value run_call(const Frame *f, const Step *step) {
    const CallSite *site = step->x.pointer;
    Value callee = f->r[step->a];
    Value *args = arguments(f, site) + 1;
    const InterpFunc *direct = direct_callee(callee, site);
    if (direct)
        return interp_run(direct, callee, ((const FunctionObject *)callee)->module, args, args);
    return kr_call(callee, args, site->positional, site->names);
}

Value run_call_method(const Frame *f, const Step *step) {
    CallSite *site = (CallSite *)(uintptr_t)step->x.pointer;
    Value *args = arguments(f, site);
    return kr_method(f->r[step->a], site->name, &site->cache, args, site->positional, site->names);
}

Value run_call_loaded(const Frame *f, const Step *step) {
    const CallSite *site = step->x.pointer;
    Value *args = arguments(f, site);
    return kr_call_loaded(f->r[step->a], f->r[step->b], args, site->positional, site->names);
}

Value run_class_build(const Frame *f, const Step *step) {
    const CallSite *site = step->x.pointer;
    const Value *args = arguments(f, site) + 1;
    return kr_class_build(f->r[step->a], site->name, args, site->positional, site->names,
                          site->attributes, step->c ? f->r[step->b] : 0);
}

Value run_locals(const Frame *f, const Step *step) {
    const CallSite *site = step->x.pointer;
    const Value *values = arguments(f, site) + 1;
    const Value *names = site->names ? ((const TupleObject *)site->names)->items : NULL;
    return kr_locals_dict(f->r[step->a], names, values, site->count);
}

Value run_generator(const Frame *f, const Step *step) {
    const CallSite *site = step->x.pointer;
    Value value = kr_generator_new(f->func->generator_type, (const void *)interp_resume, f->callee,
                                   step->b, step->c);
    GeneratorObject *generator = (GeneratorObject *)value;
    for (uint32_t i = 0; i < site->count; i++) generator->slots[i] = f->r[site->list[i]];
    generator->slots[step->b + step->c - 1] = value_of(step->y.pointer);
    return value;
}

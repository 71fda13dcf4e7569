/* Generators, and what coroutines and asynchronous generators share with them. The object is in
 * abi/layout.h. */
#ifndef KRAIT_GENERATOR_GENERATOR_H
#define KRAIT_GENERATOR_GENERATOR_H

#include "core/object.h"

static inline GeneratorObject *generator_object(Value v) { return (GeneratorObject *)v; }
/* "generator", "coroutine" or "async generator", as error texts have it. */
const char *generator_kind(const GeneratorObject *g);

/* Has types.coroutine() marked the function of this generator? */
static inline bool generator_is_coroutine(const GeneratorObject *g) {
    return ((const FunctionHead *)g->function)->code->flags & CODE_ITERABLE_COROUTINE;
}

/* Runs the body on: sent is what the suspended expression gives, or 0 if it raises the error that
 * is set. The status must be READY. Gives what is yielded; 0: an error is set, or the body has
 * returned (generator_result). */
Value generator_resume(GeneratorObject *g, Value sent);
/* The same for one that is suspended in a yield from or await: the innermost one runs on. */
Value generator_drive(GeneratorObject *root, Value sent);
/* The resume function has given 0: finishes the generator. A StopIteration that its body raised
 * becomes a RuntimeError (PEP 479). Always 0. */
Value generator_ended(GeneratorObject *g);
static inline Value generator_result(const GeneratorObject *g) {
    return g->delegate ? g->delegate : KR_NONE;
}
/* Forgets the frame; the body does not run again. */
void generator_finish(GeneratorObject *g);
/* The memory is used again at once: nobody may have the finished generator. */
void generator_recycle(GeneratorObject *g);
/* abandon.c: nobody has the generator any more: as if it were collected now. */
void generator_drop(GeneratorObject *g);
/* abandon.c: the generator needs no closing any more. */
void generator_unguard(GeneratorObject *g);

/* generator.send() and next(): as generator_resume, after the checks that have error texts. */
Value generator_send(GeneratorObject *g, Value value);
/* What send() gives when the generator has returned: StopIteration with the result. Always 0. */
Value generator_raise_stop(const GeneratorObject *g);

/* generator.throw(typ, val, tb) without the last step: 0 without an error: it has returned. val and
 * tb may be 0. */
Value generator_throw(GeneratorObject *g, Value typ, Value val, Value tb);
/* The same, where GeneratorExit does not close what is delegated to but goes there as any other
 * exception. */
Value generator_throw_plain(GeneratorObject *g, Value typ, Value val, Value tb);
/* generator.close(). 0, -1. */
int generator_close(GeneratorObject *g);
/* Closes whatever a generator delegates to. 0, -1. */
int iterator_close(Value iterator);
/* As the program sees it: those that a chain of yield from runs through are running. */
GeneratorStatus generator_status(const GeneratorObject *g);
/* Is a generator suspended in a yield from or await? Then its iterator, else 0. */
Value generator_delegate(const GeneratorObject *g);

/* The same for the program: None if there is none. */
Value generator_show_delegate(const GeneratorObject *g);

/* For types that resemble generators: takes the StopIteration that is set, or nothing; *result is
 * its value, or None. False: another error is set. */
bool stop_result_take(Value *result);

/* What extra_ refers to; fields are 0 until they are set. */
typedef struct GeneratorExtra {
    Value name, qualname; /* what the program has assigned */
    Value frame;          /* what it has asked for */
    Value record;         /* exception/frame_locals.h: of its last activation */
    Value origin;         /* cr_origin: a tuple */
    Value finalizer;      /* asynchronous generator: the hook */
} GeneratorExtra;
GeneratorExtra *generator_extra(GeneratorObject *g);

/* __name__, __qualname__. */
Value generator_name(const GeneratorObject *g);
Value generator_qualname(const GeneratorObject *g);
Value generator_set_name(Value self, Value name);
Value generator_set_qualname(Value self, Value name);
/* What gi_frame and the like give. */
Value generator_frame(GeneratorObject *g);
Value generator_code(const GeneratorObject *g);

#endif

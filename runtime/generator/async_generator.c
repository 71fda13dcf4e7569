/* Asynchronous generator objects. */
#include "generator/generator.h"

#include "async_generator.stub.h"
#include "text/str.h"

Value kr_async_generator___repr__(Value self) {
    return str_printf("<async_generator object %S at 0x%lx>", generator_qualname(generator_object(self)), self);
}

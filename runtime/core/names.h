/* The attribute names that the runtime itself asks for, interned when first used.
 *
 * Use as NAME(__dict__). Names of special methods that have a slot come from slot_name(SLOT_...).
 */
#ifndef KRAIT_CORE_NAMES_H
#define KRAIT_CORE_NAMES_H

#include "abi/layout.h"

/* clang-format off */
#define NAME_ROWS(N) \
    N(__abstractmethods__) N(__aenter__) N(__aexit__) N(__annotations__) N(__args__) N(__base__) \
    N(__bases__) N(__builtins__) N(__bytes__) N(__cause__) N(__ceil__) N(__class__) \
    N(__class_getitem__) N(__class_namespace__) N(__classcell__) N(__code__) N(__complex__) \
    N(__copy__) N(__defaults__) N(__del__) N(__dict__) N(__dir__) N(__doc__) N(__enter__) \
    N(__exit__) N(__file__) N(__floor__) N(__format__) N(__fspath__) N(__func__) N(__getattr__) \
    N(__getnewargs__) N(__getnewargs_ex__) N(__getstate__) N(__init__) N(__init_subclass__) \
    N(__instancecheck__) N(__isabstractmethod__) N(__kwdefaults__) N(__length_hint__) \
    N(__match_args__) N(__missing__) N(__module__) N(__mro__) N(__mro_entries__) N(__name__) \
    N(__new__) N(__objclass__) N(__orig_bases__) N(__origin__) N(__parameters__) N(__prepare__) \
    N(__qualname__) N(__reduce__) N(__reduce_ex__) N(__reversed__) N(__round__) N(__self__) \
    N(__set_name__) N(__setstate__) N(__sizeof__) N(__slotnames__) N(__slots__) \
    N(__subclasscheck__) N(__subclasshook__) N(__text_signature__) N(__trunc__) N(__type_params__) \
    N(__typing_prepare_subst__) N(__typing_subst__) N(__typing_unpacked_tuple_args__) \
    N(__unpacked__) N(__weakref__) N(__wrapped__) N(_abc_impl) N(_get_exports) N(builtins) N(copyreg) N(items) \
    N(keys) N(metaclass) N(mro) N(name) N(obj) N(value)
/* clang-format on */

typedef enum NameId {
#define N(text) NAME_##text,
    NAME_ROWS(N)
#undef N
        NAME_COUNT
} NameId;

extern Value kri_names[NAME_COUNT];
extern Value kri_slot_names[SLOT_COUNT];
Value kri_name_intern(NameId id);
Value kri_slot_name_intern(SlotId id);

static inline Value name_get(NameId id) {
    Value name = kri_names[id];
    return KR_LIKELY(name != 0) ? name : kri_name_intern(id);
}
#define NAME(text) name_get(NAME_##text)

/* The interned name of the special method of this slot. */
static inline Value slot_name(SlotId id) {
    Value name = kri_slot_names[id];
    return KR_LIKELY(name != 0) ? name : kri_slot_name_intern(id);
}
const char *slot_text(SlotId id);
/* The slot of this special method, or SLOT_COUNT; any str. No raise. */
SlotId slot_find(Value name);

#endif

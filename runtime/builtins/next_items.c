/* Loops with several targets, for a, b in x: the parts of an item, without the tuple around them
 * where the iterator would have made it for the loop alone. */
#include "builtins/iterators.h"
#include "containers/dict.h"

extern Type kr_type_enumerate, kr_type_zip, kr_type_dict_itemiterator;

int kr_iter_next_seq_slow(Value iterator, int64_t count, Value *results) {
    const Type *type = value_type(iterator);
    results[count] = 0;
    if (type == &kr_type_zip && zip_count(iterator) == (size_t)count)
        return zip_next(iterator, results);
    if (type == &kr_type_enumerate && count == 2) return enumerate_next(iterator, results);
    if (type == &kr_type_dict_itemiterator && count == 2) return dict_item_next(iterator, results);
    results[0] = 0;
    results[count] = kr_iter_next(iterator);
    return !results[count] && error_is_set() ? -1 : 0;
}

/* _heapq: lists as binary heaps, after Williams' heapsort (CACM 7, 1964). */
#include "_heapq.stub.h"

#include "containers/containers.h"

/* Which item belongs nearer to the top. */
typedef enum HeapOrder { HEAP_MIN, HEAP_MAX } HeapOrder;

static int heap_check(Value heap, const char *function, const char *which) {
    if (value_is_list(heap)) return 0;
    error_raise(&kr_type_TypeError, "%s() argument%s must be list, not %G", function, which, heap);
    return -1;
}

static Value *heap_items(Value heap) { return list_object(heap)->buffer->items; }

/* Does a belong above b? -1: an error, or the comparison changed the list. */
static int heap_above(Value heap, size_t length, Value a, Value b, HeapOrder order) {
    int above = order == HEAP_MIN ? kr_test_lt(a, b) : kr_test_lt(b, a);
    if (above < 0 || list_length(heap) == length) return above;
    error_raise(&kr_type_RuntimeError, "list changed size during iteration");
    return -1;
}

static void heap_swap(Value heap, size_t a, size_t b) {
    Value *items = heap_items(heap), item = items[a];
    items[a] = items[b];
    items[b] = item;
}

/* Moves the item at position up towards start. */
static int sift_up(Value heap, size_t start, size_t position, HeapOrder order) {
    size_t length = list_length(heap);
    while (position > start) {
        size_t parent = (position - 1) / 2;
        int above =
            heap_above(heap, length, heap_items(heap)[position], heap_items(heap)[parent], order);
        if (above <= 0) return above;
        heap_swap(heap, position, parent);
        position = parent;
    }
    return 0;
}

/* Moves the item at position down to a leaf, and then up to its place: fewer comparisons than
 * stopping on the way, since what comes from the end of the heap mostly belongs near the end
 * (Knuth, volume 3, section 5.2.3). */
static int sift_down(Value heap, size_t position, HeapOrder order) {
    size_t start = position, length = list_length(heap);
    while (2 * position + 1 < length) {
        size_t child = 2 * position + 1;
        if (child + 1 < length) {
            int left = heap_above(heap, length, heap_items(heap)[child],
                                  heap_items(heap)[child + 1], order);
            if (left < 0) return -1;
            child += !left;
        }
        heap_swap(heap, position, child);
        position = child;
    }
    return sift_up(heap, start, position, order);
}

static Value list_take_last(Value heap) { return object_method(heap, "pop", NULL, 0); }

static Value raise_empty(void) { return error_raise(&kr_type_IndexError, "index out of range"); }

static Value heap_pop(Value heap, HeapOrder order) {
    if (list_length(heap) == 0) return raise_empty();
    Value last = list_take_last(heap);
    if (!last || list_length(heap) == 0) return last;
    Value top = heap_items(heap)[0];
    heap_items(heap)[0] = last;
    return sift_down(heap, 0, order) < 0 ? 0 : top;
}

static Value heap_replace(Value heap, Value item, HeapOrder order) {
    if (list_length(heap) == 0) return raise_empty();
    Value top = heap_items(heap)[0];
    heap_items(heap)[0] = item;
    return sift_down(heap, 0, order) < 0 ? 0 : top;
}

static Value heap_make(Value heap, HeapOrder order) {
    for (size_t i = list_length(heap) / 2; i-- > 0;)
        if (sift_down(heap, i, order) < 0) return 0;
    return KR_NONE;
}

Value kr__heapq_heappush(Value heap, Value item) {
    if (heap_check(heap, "heappush", " 1") < 0 || list_append(heap, item) < 0) return 0;
    return sift_up(heap, 0, list_length(heap) - 1, HEAP_MIN) < 0 ? 0 : KR_NONE;
}

Value kr__heapq_heappushpop(Value heap, Value item) {
    if (heap_check(heap, "heappushpop", " 1") < 0) return 0;
    if (list_length(heap) == 0) return item;
    int above = kr_test_lt(heap_items(heap)[0], item);
    if (above <= 0) return above < 0 ? 0 : item;
    return heap_replace(heap, item, HEAP_MIN);
}

Value kr__heapq_heappop(Value heap) {
    return heap_check(heap, "heappop", "") < 0 ? 0 : heap_pop(heap, HEAP_MIN);
}
Value kr__heapq_heapify(Value heap) {
    return heap_check(heap, "heapify", "") < 0 ? 0 : heap_make(heap, HEAP_MIN);
}
Value kr__heapq_heapreplace(Value heap, Value item) {
    return heap_check(heap, "heapreplace", " 1") < 0 ? 0 : heap_replace(heap, item, HEAP_MIN);
}
Value kr__heapq__heappop_max(Value heap) {
    return heap_check(heap, "_heappop_max", "") < 0 ? 0 : heap_pop(heap, HEAP_MAX);
}
Value kr__heapq__heapify_max(Value heap) {
    return heap_check(heap, "_heapify_max", "") < 0 ? 0 : heap_make(heap, HEAP_MAX);
}
Value kr__heapq__heapreplace_max(Value heap, Value item) {
    return heap_check(heap, "_heapreplace_max", " 1") < 0 ? 0 : heap_replace(heap, item, HEAP_MAX);
}

"""Lists as heaps: no item is less than its parent, which item i has at (i - 1) // 2, so that the first is the least."""

def heappush(heap, item, /) -> None:
    """Push item onto heap, maintaining the heap invariant."""
def heappop(heap, /):
    """Pop the smallest item off the heap, maintaining the heap invariant."""
def heapreplace(heap, item, /):
    """The smallest item, in whose place the new one comes in."""
def heappushpop(heap, item, /):
    """heappush() and then heappop(), in one step."""
def heapify(heap, /) -> None:
    """Orders a list as a heap, in a time that grows as its length does."""
def _heappop_max(heap, /):
    """Maxheap variant of heappop."""
def _heapreplace_max(heap, item, /):
    """Maxheap variant of heapreplace."""
def _heapify_max(heap, /) -> None:
    """Maxheap variant of heapify."""

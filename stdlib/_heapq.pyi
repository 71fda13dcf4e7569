"""Heap queues: a[k] <= a[2*k+1] and a[k] <= a[2*k+2] for all k; a[0] is the smallest item."""

def heappush(heap, item, /) -> None:
    """Push item onto heap, maintaining the heap invariant."""
def heappop(heap, /):
    """Pop the smallest item off the heap, maintaining the heap invariant."""
def heapreplace(heap, item, /):
    """Pop and return the current smallest value, and add the new item."""
def heappushpop(heap, item, /):
    """Push item on the heap, then pop and return the smallest item from the heap."""
def heapify(heap, /) -> None:
    """Transform list into a heap, in-place, in O(len(heap)) time."""
def _heappop_max(heap, /):
    """Maxheap variant of heappop."""
def _heapreplace_max(heap, item, /):
    """Maxheap variant of heapreplace."""
def _heapify_max(heap, /) -> None:
    """Maxheap variant of heapify."""

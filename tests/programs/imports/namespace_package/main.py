# Folders without __init__.py are packages, too.
import space.inner
import space.deeper.leaf as leaf
from space import other
from space.deeper import leaf as again

print(space.__name__, space.inner.value, space.__package__)
print(leaf.value, leaf is again, leaf.__package__)
print(other.value, space.deeper.__name__)
print(sorted(name for name in vars(space) if not name.startswith("__")))
print(hasattr(space, "__path__"), len(list(space.__path__)))
print(space.__file__, space.__spec__.origin, space.__spec__.has_location, hasattr(space, "__cached__"))
print(space.__spec__.name, space.__spec__.parent, len(list(space.__spec__.submodule_search_locations)))
try:
    import space.absent
except ImportError as e:
    print(type(e).__name__, e, e.name)
try:
    from space import absent
except ImportError as e:
    print(type(e).__name__, str(e)[:40], e.name)

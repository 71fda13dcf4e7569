"""A cache of objects that others use."""
import weakref

made = []


class Image:
    def __init__(self, name):
        made.append(name)
        self.name = name

    def __del__(self):
        print("unload", self.name)


class Cache:
    def __init__(self):
        self._images = weakref.WeakValueDictionary()

    def get(self, name):
        image = self._images.get(name)
        if image is None:
            image = Image(name)
            self._images[name] = image
        return image


cache = Cache()
a = cache.get("a")
print(cache.get("a") is a, made)
b = cache.get("b")
del a
print(made, len(cache._images))
a = cache.get("a")
print(made)
a = b = None
print(len(cache._images))

"""Observers that come and go."""
import weakref


class Subject:
    def __init__(self):
        self._observers = []

    def attach(self, observer):
        self._observers.append(weakref.ref(observer, self._observers.remove))

    def notify(self, what):
        for ref in list(self._observers):
            observer = ref()
            if observer is not None:
                observer.update(what)


class Observer:
    def __init__(self, name):
        self.name = name

    def update(self, what):
        print(self.name, "got", what)


s = Subject()
a, b = Observer("a"), Observer("b")
s.attach(a)
s.attach(b)
s.notify(1)
del a
s.notify(2)
print(len(s._observers))


def short_lived():
    c = Observer("c")
    s.attach(c)
    s.notify(3)


short_lived()
s.notify(4)
print(len(s._observers))

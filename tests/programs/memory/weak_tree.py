"""A tree with weak references to parents."""
import weakref


class Tree:
    def __init__(self, name, parent=None):
        self.name = name
        self.children = []
        self._parent = None
        if parent:
            self._parent = weakref.ref(parent)
            parent.children.append(self)

    @property
    def parent(self):
        return self._parent and self._parent()

    def __del__(self):
        print("del", self.name)


root = Tree("root")
left, right = Tree("left", root), Tree("right", root)
leaf = Tree("leaf", left)
print(leaf.parent.parent.name, root.parent)
del left
print(leaf.parent.name)
root = None
print(leaf.parent and leaf.parent.name, right.parent)
del leaf
print("end")

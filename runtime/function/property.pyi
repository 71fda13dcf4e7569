"""Descriptors that programs use: property, classmethod, staticmethod, super; and read-only views of dicts."""

@layout("PropertyObject", pointers=["getter", "setter", "deleter", "doc", "name"], header="function/function.h")
@flags("BASE")
class property(object):
    """Property attribute.

  fget
    function to be used for getting an attribute value
  fset
    function to be used for setting an attribute value
  fdel
    function to be used for del'ing an attribute
  doc
    docstring

Typical use is to define a managed attribute x:

class C(object):
    def getx(self): return self._x
    def setx(self, value): self._x = value
    def delx(self): del self._x
    x = property(getx, setx, delx, "I'm the 'x' property.")

Decorators make defining new properties or modifying existing ones easy:

class C(object):
    @property
    def x(self):
        "I am the 'x' property."
        return self._x
    @x.setter
    def x(self, value):
        self._x = value
    @x.deleter
    def x(self):
        del self._x"""
    def __new__(cls, /, *args, **kwargs): ...
    def __init__(self, /, fget=None, fset=None, fdel=None, doc=None) -> None: ...
    def __get__(self, instance, owner=None, /): ...
    def __set__(self, instance, value, /): ...
    def __delete__(self, instance, /): ...
    def getter(self, fget, /):
        """Descriptor to obtain a copy of the property with a different getter."""
    def setter(self, fset, /):
        """Descriptor to obtain a copy of the property with a different setter."""
    def deleter(self, fdel, /):
        """Descriptor to obtain a copy of the property with a different deleter."""
    def __set_name__(self, /, *args):
        """Method to set name of a property."""
    @field
    def fget(self): ...
    @field
    def fset(self): ...
    @field
    def fdel(self): ...
    @field
    def __doc__(self): ...
    @__doc__.setter
    def __doc__(self, value): ...
    @property
    def __isabstractmethod__(self) -> bool: ...

@layout("WrappedMethod", dict="dict", pointers=["callable", "dict"], header="function/function.h")
@flags("BASE")
class staticmethod(object):
    """staticmethod(function) -> method

Convert a function to be a static method.

A static method does not receive an implicit first argument.
To declare a static method, use this idiom:

     class C:
         @staticmethod
         def f(arg1, arg2, argN):
             ...

It can be called either on the class (e.g. C.f()) or on an instance
(e.g. C().f()). Both the class and the instance are ignored, and
neither is passed implicitly as the first argument to the method.

Static methods in Python are similar to those found in Java or C++.
For a more advanced concept, see the classmethod builtin."""
    def __new__(cls, /, *args, **kwargs): ...
    def __init__(self, function, /) -> None: ...
    def __get__(self, instance, owner=None, /): ...
    def __call__(self, /, *args, **kwargs): ...
    def __repr__(self, /) -> str: ...
    @field
    def __func__(self): ...
    @field
    def __wrapped__(self): ...
    @property
    def __isabstractmethod__(self) -> bool: ...
    @property
    def __dict__(self) -> dict: ...

@layout("WrappedMethod", dict="dict", pointers=["callable", "dict"], header="function/function.h")
@flags("BASE")
class classmethod(object):
    """classmethod(function) -> method

Convert a function to be a class method.

A class method receives the class as implicit first argument,
just like an instance method receives the instance.
To declare a class method, use this idiom:

  class C:
      @classmethod
      def f(cls, arg1, arg2, argN):
          ...

It can be called either on the class (e.g. C.f()) or on an instance
(e.g. C().f()).  The instance is ignored except for its class.
If a class method is called for a derived class, the derived class
object is passed as the implied first argument.

Class methods are different than C++ or Java static methods.
If you want those, see the staticmethod builtin."""
    def __new__(cls, /, *args, **kwargs): ...
    def __init__(self, function, /) -> None: ...
    def __get__(self, instance, owner=None, /): ...
    def __repr__(self, /) -> str: ...
    @field
    def __func__(self): ...
    @field
    def __wrapped__(self): ...
    @property
    def __isabstractmethod__(self) -> bool: ...
    @property
    def __dict__(self) -> dict: ...

@layout("SuperObject", pointers=["start", "self", "self_class"], header="function/function.h")
@flags("BASE")
class super(object):
    """super() -> same as super(__class__, <first argument>)
super(type) -> unbound super object
super(type, obj) -> bound super object; requires isinstance(obj, type)
super(type, type2) -> bound super object; requires issubclass(type2, type)
Typical use to call a cooperative superclass method:
class C(B):
    def meth(self, arg):
        super().meth(arg)
This works for class methods too:
class C(B):
    @classmethod
    def cmeth(cls, arg):
        super().cmeth(arg)
"""
    def __new__(cls, /, *args, **kwargs): ...
    @code("ERROR_CALLED")
    def __init__(self, type=..., obj=None, /) -> None: ...
    def __get__(self, instance, owner=None, /): ...
    def __getattribute__(self, name, /): ...
    def __repr__(self, /) -> str: ...
    @field
    def __thisclass__(self):
        """the class invoking super()"""
    @field
    def __self__(self):
        """the instance invoking super(); may be None"""
    @field
    def __self_class__(self):
        """the type of the instance invoking super(); may be None"""

@layout("MappingProxy", pointers=["mapping"], header="function/function.h")
@flags("MAPPING")
class mappingproxy(object):
    """Read-only proxy of a mapping."""
    def __new__(cls, mapping): ...
    def __len__(self, /) -> int: ...
    def __getitem__(self, key, /): ...
    def __contains__(self, key, /) -> bool: ...
    def __iter__(self, /): ...
    def __reversed__(self, /):
        """D.__reversed__() -> reverse iterator"""
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    __hash__ = None
    def __eq__(self, value, /): ...
    def __ne__(self, value, /): ...
    def __lt__(self, value, /): ...
    def __le__(self, value, /): ...
    def __gt__(self, value, /): ...
    def __ge__(self, value, /): ...
    def __or__(self, value, /): ...
    def __ror__(self, value, /): ...
    def __ior__(self, value, /): ...
    def get(self, key, default=None, /):
        """Return the value for key if key is in the mapping, else default."""
    def keys(self, /):
        """a set-like object providing a view on D's keys"""
    def values(self, /):
        """an object providing a view on D's values"""
    def items(self, /):
        """a set-like object providing a view on D's items"""
    def copy(self, /):
        """D.copy() -> a shallow copy of D"""
    @classmethod
    def __class_getitem__(cls, item, /):
        """See PEP 585"""

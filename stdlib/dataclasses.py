"""Data classes: methods made from annotations (PEP 557). The methods are closures, not generated text."""

import _shape
import _thread
import abc
import sys
import types
from keyword import iskeyword as _iskeyword

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING',
           'fields', 'asdict', 'astuple', 'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()
_EMPTY_METADATA = types.MappingProxyType({})
_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT_NAME = '__post_init__'


class _FIELD_BASE:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')


def _recursive_repr(function):
    """A __repr__ that shows an object inside of itself as '...'."""
    running = set()

    def __repr__(self):
        key = id(self), _thread.get_ident()
        if key in running:
            return '...'
        running.add(key)
        try:
            return function(self)
        finally:
            running.discard(key)
    __repr__.__wrapped__ = function
    return __repr__


class InitVar:
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f'dataclasses.InitVar[{name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare',
                 'metadata', 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else types.MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    @_recursive_repr
    def __repr__(self):
        names = ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare', 'metadata',
                 'kw_only', '_field_type')
        shown = ','.join(f'{n}={getattr(self, n)!r}' if n != '_field_type' else f'{n}={self._field_type}' for n in names)
        return f'Field({shown})'

    def __set_name__(self, owner, name):
        func = getattr(type(self.default), '__set_name__', None)
        if func:
            func(self.default, owner, name)

    __class_getitem__ = classmethod(types.GenericAlias)


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen')

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen

    def __repr__(self):
        return '_DataclassParams(' + ','.join(f'{n}={getattr(self, n)!r}' for n in self.__slots__) + ')'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True,
          hash=None, compare=True, metadata=None, kw_only=MISSING):
    """Return an object to identify dataclass fields."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# ---- The made methods ----

def _has_default(f):
    return f.default is not MISSING or f.default_factory is not MISSING


def _default_of(f):
    return f.default if f.default_factory is MISSING else _HAS_DEFAULT_FACTORY


def _init_step(f, parameters, slots):
    """How __init__ sets a field: the number of its parameter or None, its factory or None, its value; None: it does not."""
    factory = None if f.default_factory is MISSING else f.default_factory
    if f.init:
        return f.name, parameters.index(f.name), factory, None
    if factory or slots and f.default is not MISSING:
        return f.name, None, factory, f.default
    return None


def _init_fn(cls, fields, positional, keyword, frozen, slots):
    seen_default = None
    for f in positional:
        if _has_default(f):
            seen_default = f
        elif seen_default:
            raise TypeError(f'non-default argument {f.name!r} follows default argument')
    parameters = [f.name for f in positional + keyword]
    steps = [_init_step(f, parameters, slots) for f in fields if f._field_type is _FIELD]
    steps = [step for step in steps if step]
    passed = [(f.name in parameters and parameters.index(f.name), f.default) for f in fields
              if f._field_type is _FIELD_INITVAR]
    post_init = hasattr(cls, _POST_INIT_NAME)
    put = object.__setattr__ if frozen else setattr

    def __init__(self, *values):
        for name, place, factory, value in steps:
            if place is not None:
                value = values[place]
            if factory and (place is None or value is _HAS_DEFAULT_FACTORY):
                value = factory()
            put(self, name, value)
        if post_init:
            self.__post_init__(*[default if place is False else values[place] for place, default in passed])

    self_name = '__dataclass_self__' if 'self' in parameters else 'self'
    made = _shape.function(__init__, (self_name, *parameters), len(positional) + 1, sys.modules.get(cls.__module__))
    made.__name__ = '__init__'
    made.__defaults__ = tuple(_default_of(f) for f in positional if _has_default(f)) or None
    made.__kwdefaults__ = {f.name: _default_of(f) for f in keyword if _has_default(f)} or None
    made.__annotations__ = {f.name: f.type for f in positional + keyword} | {'return': None}
    return made


def _repr_fn(fields):
    names = [f.name for f in fields]

    def __repr__(self):
        return self.__class__.__qualname__ + '(' + ', '.join([f'{n}={getattr(self, n)!r}' for n in names]) + ')'
    __repr__.__qualname__ = '__create_fn__.<locals>.__repr__'  # what pprint knows a data class's own __repr__ by
    return _recursive_repr(__repr__)


def _tuple_of(self, names):
    return tuple([getattr(self, name) for name in names])


def _compare_fns(fields):
    names = [f.name for f in fields]

    def __eq__(self, other):
        if other.__class__ is self.__class__:
            return _tuple_of(self, names) == _tuple_of(other, names)
        return NotImplemented

    def __lt__(self, other):
        if other.__class__ is self.__class__:
            return _tuple_of(self, names) < _tuple_of(other, names)
        return NotImplemented

    def __le__(self, other):
        if other.__class__ is self.__class__:
            return _tuple_of(self, names) <= _tuple_of(other, names)
        return NotImplemented

    def __gt__(self, other):
        if other.__class__ is self.__class__:
            return _tuple_of(self, names) > _tuple_of(other, names)
        return NotImplemented

    def __ge__(self, other):
        if other.__class__ is self.__class__:
            return _tuple_of(self, names) >= _tuple_of(other, names)
        return NotImplemented

    return __eq__, (__lt__, __le__, __gt__, __ge__)


def _hash_fn(fields):
    names = [f.name for f in fields]

    def __hash__(self):
        return hash(_tuple_of(self, names))
    return __hash__


def _frozen_fns(cls, fields):
    names = {f.name for f in fields}

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


# ---- Reading a class ----

def _word(text, at):
    """The word that comes at a place, behind blanks, and where it ends, with blanks."""
    while at < len(text) and text[at].isspace():
        at += 1
    start = at
    while at < len(text) and (text[at].isalnum() or text[at] == '_'):
        at += 1
    word = text[start:at]
    while at < len(text) and text[at].isspace():
        at += 1
    return word, at


def _named(annotation, cls, module):
    """What an annotation that is a text begins with, name or MODULE.name, as the module of cls knows it."""
    name, end = _word(annotation, 0)
    names = getattr(sys.modules.get(cls.__module__), '__dict__', {})
    if name and annotation[end:end + 1] == '.':
        inner = _word(annotation, end + 1)[0]
        if inner:
            return getattr(module, inner, None) if names.get(name) is module else None
    return names.get(name)


def _is(test, annotation, cls, module):
    """Does test say so of an annotation, or of what it names?"""
    if test(annotation):
        return True
    return isinstance(annotation, str) and test(_named(annotation, cls, module))


def _is_classvar(annotation, cls):
    typing = sys.modules.get('typing')

    def test(a):
        return a is typing.ClassVar or type(a) is typing._GenericAlias and a.__origin__ is typing.ClassVar
    return typing is not None and _is(test, annotation, cls, typing)


def _is_initvar(annotation, cls):
    return _is(lambda a: a is InitVar or type(a) is InitVar, annotation, cls, sys.modules[__name__])


def _is_kw_only(annotation, cls):
    return _is(lambda a: a is KW_ONLY, annotation, cls, sys.modules[__name__])


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            default = MISSING  # a slot of the class, no value
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    if _is_classvar(annotation, cls):
        f._field_type = _FIELD_CLASSVAR
    elif _is_initvar(annotation, cls):
        f._field_type = _FIELD_INITVAR
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    elif f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f


def _set_new_attribute(cls, name, value):
    if name in cls.__dict__:
        return True
    if isinstance(value, types.FunctionType):
        value.__qualname__ = f"{cls.__qualname__}.{value.__name__}"
        value.__module__ = cls.__module__
    setattr(cls, name, value)
    return False


def _collect_fields(cls, kw_only, frozen):
    fields = {}
    any_frozen = has_bases = False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is not None:
            has_bases = True
            fields.update(base_fields)
            any_frozen = any_frozen or getattr(base, _PARAMS).frozen
    kw_only_seen = False
    own = []
    annotations = cls.__dict__.get('__annotations__', {})
    for name, annotation in annotations.items():
        if _is_kw_only(annotation, cls):
            if kw_only_seen:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            kw_only_seen = kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for f in own:
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if has_bases:
        if any_frozen and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if not any_frozen and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    return fields


def _set_hash(cls, fields, unsafe_hash, eq, frozen, had_hash):
    if unsafe_hash:
        if had_hash:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    elif not eq or had_hash:
        return
    elif not frozen:
        cls.__hash__ = None
        return
    function = _hash_fn([f for f in fields if (f.compare if f.hash is None else f.hash)])
    function.__qualname__ = f'{cls.__qualname__}.__hash__'
    cls.__hash__ = function


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    fields = _collect_fields(cls, kw_only, frozen)
    setattr(cls, _FIELDS, fields)
    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen))
    class_hash = cls.__dict__.get('__hash__', MISSING)
    had_hash = not (class_hash is MISSING or (class_hash is None and '__eq__' in cls.__dict__))
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    parameters = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    real = [f for f in parameters if f._field_type is _FIELD]
    positional = [f for f in parameters if f.init and not f.kw_only]
    keyword = [f for f in parameters if f.init and f.kw_only]
    if init:
        _set_new_attribute(cls, '__init__', _init_fn(cls, parameters, positional, keyword, frozen, slots))
    if repr:
        _set_new_attribute(cls, '__repr__', _repr_fn([f for f in real if f.repr]))
    equal, orderings = _compare_fns([f for f in real if f.compare])
    if eq:
        _set_new_attribute(cls, '__eq__', equal)
    for function in orderings if order else ():
        if _set_new_attribute(cls, function.__name__, function):
            raise TypeError(f'Cannot overwrite attribute {function.__name__} in class {cls.__name__}. '
                            'Consider using functools.total_ordering')
    for function in _frozen_fns(cls, real) if frozen else ():
        if _set_new_attribute(cls, function.__name__, function):
            raise TypeError(f'Cannot overwrite attribute {function.__name__} in class {cls.__name__}')
    _set_hash(cls, real, unsafe_hash, eq, frozen, had_hash)
    if not getattr(cls, '__doc__'):
        cls.__doc__ = cls.__name__ + _signature_text(positional, keyword)
    if match_args:
        _set_new_attribute(cls, '__match_args__', tuple(f.name for f in positional))
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    abc.update_abstractmethods(cls)
    return cls


def _annotation_text(annotation):
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        if annotation.__module__ == 'builtins':
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation)


def _signature_text(positional, keyword):
    def one(f):
        text = f'{f.name}: {_annotation_text(f.type)}'
        if f.default is not MISSING:
            text += f' = {f.default!r}'
        elif f.default_factory is not MISSING:
            text += ' = <factory>'
        return text
    parts = [one(f) for f in positional]
    if keyword:
        parts += ['*'] + [one(f) for f in keyword]
    return '(' + ', '.join(parts) + ')'


def _state_get(self):
    return [getattr(self, f.name) for f in fields(self)]


def _state_set(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _slots_of(cls):
    slots = cls.__dict__.get('__slots__')
    if slots is None:
        return []
    if isinstance(slots, str):
        return [slots]
    if hasattr(slots, '__next__') or not hasattr(slots, '__iter__'):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return list(slots)


def _inherited_slots(cls):
    return {name for base in cls.__mro__[1:-1] for name in _slots_of(base)}


def _add_slots(cls, is_frozen, weakref_slot):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    namespace = dict(cls.__dict__)
    names = tuple(f.name for f in fields(cls))
    inherited = _inherited_slots(cls)
    wanted = names + (('__weakref__',) if weakref_slot else ())
    namespace['__slots__'] = tuple(n for n in wanted if n not in inherited)
    for name in names:
        namespace.pop(name, None)
    namespace.pop('__dict__', None)
    namespace.pop('__weakref__', None)
    qualname = getattr(cls, '__qualname__', None)
    cls = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        cls.__qualname__ = qualname
    if is_frozen:
        if '__getstate__' not in namespace:
            cls.__getstate__ = _state_get
        if '__setstate__' not in namespace:
            cls.__setstate__ = _state_set
    return cls


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Add dunder methods based on the fields defined in the class."""
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)


# ---- Working with instances ----

def fields(class_or_instance):
    """Return a tuple describing the fields of this dataclass."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Is obj a data class or an instance of one?"""
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


def _deepcopy(value):
    if value is None or type(value) in (int, float, bool, complex, bytes, str, type):
        return value
    from copy import deepcopy
    return deepcopy(value)


def _inner(obj, convert):
    """obj with dataclasses inside turned by convert, and containers rebuilt."""
    if _is_dataclass_instance(obj):
        return convert(obj)
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return type(obj)(*[_inner(v, convert) for v in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)(_inner(v, convert) for v in obj)
    if isinstance(obj, dict):
        return type(obj)((_inner(k, convert), _inner(v, convert)) for k, v in obj.items())
    return _deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    """A dict of the fields' values by name; of data classes, lists, tuples and dicts in it, too."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")

    def convert(value):
        return dict_factory([(f.name, _inner(getattr(value, f.name), convert)) for f in fields(value)])
    return convert(obj)


def astuple(obj, *, tuple_factory=tuple):
    """A tuple of the fields' values; of data classes, lists, tuples and dicts in it, too."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")

    def convert(value):
        return tuple_factory([_inner(getattr(value, f.name), convert) for f in fields(value)])
    return convert(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Return a new dynamically created dataclass."""
    namespace = {} if namespace is None else namespace
    seen = set()
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, tp = item, 'typing.Any'
        elif len(item) == 2:
            name, tp = item
        elif len(item) == 3:
            name, tp, defaults[name] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if _iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in seen:
            raise TypeError(f'Field name duplicated: {name!r}')
        seen.add(name)
        annotations[name] = tp

    def exec_body(ns):
        ns.update(namespace)
        ns.update(defaults)
        ns['__annotations__'] = annotations

    cls = types.new_class(cls_name, bases, {}, exec_body)
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """Another instance, whose given fields have these values and the others the same ones."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in getattr(obj, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)

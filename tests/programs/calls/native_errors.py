def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as e:
        print(e)

l = [3, 1, 2]
attempt(l.append); attempt(l.append, 1, 2); attempt(l.append, x=1); attempt(l.pop, 1, 2); attempt(l.clear, 1)
attempt(l.insert, 1); attempt(l.insert, 1, 2, 3); attempt(l.sort, 1); attempt(l.sort, foo=1); attempt(l.index)
attempt(list.append); attempt(list.append, 1, 2); attempt(list.append, l)
attempt(l.__len__, 1); attempt(list.__len__); attempt(list.__len__, 3); attempt(l.__len__, x=1)
attempt((1).__add__); attempt((1).__add__, 1, 2); attempt(int.__add__, "a", 1)
attempt((1).__pow__); attempt((1).__pow__, 1, 2, 3)
attempt(len); attempt(len, 1, 2); attempt(len, obj=1); attempt(len, 5)
attempt(print, x=1); attempt(sorted); attempt(isinstance, 1); attempt(getattr); attempt(ord); attempt(abs, 1, 2)
attempt({}.get); attempt({}.get, k=1); attempt({}.pop); attempt({}.update, 1, 2)
attempt("".join); attempt("".replace, "a"); attempt("".split, 1, 2, 3); attempt("".split, zz=1)
attempt("a b".split, maxsplit=0); attempt("".upper, 1); attempt("x".encode, x=1)
attempt(object, 1); attempt(list, 1, 2); attempt(list, a=1); attempt(int, 1, 2, 3); attempt(int, q=1)
attempt(bool, 1, 2); attempt(dict, 1, 2); attempt(float, 1, 2); attempt(tuple, 1, 2); attempt(set, 1, 2)
attempt(range); attempt(slice); attempt(type); attempt(type, 1, 2); attempt(str, 1, 2, 3, 4)
attempt((5).bit_length, 1); attempt(object.__new__); attempt(object.__new__, 1); attempt(object.__new__, int)
attempt(int.__new__, str); attempt(list.__new__); attempt(sum); attempt(sum, [], 0, 0); attempt(hash); attempt(iter)
attempt(type.mro); attempt(callable); attempt(repr); attempt(id, 1, 2)
attempt(max); attempt(pow, 1); attempt(divmod, 1); attempt(round); attempt(setattr, 1)

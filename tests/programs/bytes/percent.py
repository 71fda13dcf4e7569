"""printf-style formatting of bytes."""


def show(text, compute):
    try:
        result = repr(compute())
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(text, "->", result)


show("b'%d'%'a'", lambda: b'%d'%'a')
show("b'%s'%'a'", lambda: b'%s'%'a')
show("b'%b'%1", lambda: b'%b'%1)
show("b'%a'%'é'", lambda: b'%a'%'é')
show("b'%c'%300", lambda: b'%c'%300)
show("b'%c'%b'ab'", lambda: b'%c'%b'ab')
show("b'%c'%b'a'", lambda: b'%c'%b'a')
show("b'%(a)s'%{b'a':b'x'}", lambda: b'%(a)s'%{b'a':b'x'})
show("b'%(a)s'%{'a':b'x'}", lambda: b'%(a)s'%{'a':b'x'})
show("b'%s'%bytearray(b'x')", lambda: b'%s'%bytearray(b'x'))
show("b'%d %x %05.1f'%(1,255,2.5)", lambda: b'%d %x %05.1f'%(1,255,2.5))
show("b'%y'%1", lambda: b'%y'%1)
show("b'%'%1", lambda: b'%'%1)
show("b'%d'%()", lambda: b'%d'%())
show("b'%d'%(1,2)", lambda: b'%d'%(1,2))

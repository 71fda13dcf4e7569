"""maketrans and translate, with the errors."""


def show(text, compute):
    try:
        result = repr(compute())
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(text, "->", result)


show('str.maketrans(1)', lambda: str.maketrans(1))
show("str.maketrans({'ab':1})", lambda: str.maketrans({'ab':1}))
show('str.maketrans({1.5:1})', lambda: str.maketrans({1.5:1}))
show("str.maketrans('a','bc')", lambda: str.maketrans('a','bc'))
show("str.maketrans('a',1)", lambda: str.maketrans('a',1))
show("str.maketrans(1,'a')", lambda: str.maketrans(1,'a'))
show("str.maketrans('a','b',1)", lambda: str.maketrans('a','b',1))

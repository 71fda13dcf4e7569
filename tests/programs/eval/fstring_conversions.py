"""The conversion of a field stands right behind its exclamation mark."""
for text in ("f'{3!s}'", "f'{3! s}'", "f'{3!r:>4}'", "f'{3!\\tr}'", "f'{3!x}'", "f'{3!}'", "f'{3!:s}'", "f'{3 !a}'"):
    try:
        print(text, eval(text))
    except SyntaxError as e:
        print(text, e.msg)

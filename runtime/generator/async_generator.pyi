"""Asynchronous generators: what an async function with yield gives."""

@layout("GeneratorObject", scanned=True)
@flags("NO_DIRECT_NEW")
class async_generator(object):
    def __repr__(self, /) -> str: ...

# except* asks the group itself.
class G(ExceptionGroup):
    def split(self, matcher):
        print("split", matcher)
        return super().split(matcher)
    def derive(self, excs):
        print("derive", len(excs))
        return G(self.message, excs)

try:
    try:
        raise G("g", [ValueError(1), TypeError(2), G("h", [ValueError(3), KeyError(4)])])
    except* ValueError as e:
        print(type(e).__name__, e)
    except* KeyError as e:
        print(type(e).__name__, e)
        raise
except ExceptionGroup as e:
    print(type(e).__name__, e, e.exceptions)

class Odd(ExceptionGroup):
    def split(self, matcher):
        return None, ExceptionGroup("other", [OSError(1)])
try:
    try:
        raise Odd("odd", [ValueError(1)])
    except* TypeError:
        print("?")
    except* OSError as e:
        print("replaced", e)
except BaseException as e:
    print("left", repr(e))
class Raises(ExceptionGroup):
    def split(self, matcher):
        raise RuntimeError("split")
try:
    try:
        raise Raises("r", [ValueError(1)])
    except* ValueError:
        print("?")
except RuntimeError as e:
    print(e, repr(e.__context__))

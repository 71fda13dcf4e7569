def attempt(f):
    try:
        f()
        print("nothing")
    except BaseException as e:
        print(type(e).__name__ + ":", e, "| context", repr(e.__context__))

def group_class():
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ExceptionGroup:
        pass
def base_group_class():
    try:
        raise ValueError(1)
    except* BaseExceptionGroup:
        pass
def in_tuple():
    try:
        raise ValueError(1)
    except* (ValueError, ExceptionGroup):
        pass
def no_class():
    try:
        raise ValueError(1)
    except* 5:
        pass
def no_class_in_tuple():
    try:
        raise ValueError(1)
    except* (ValueError, "x"):
        pass
def list_of():
    try:
        raise ValueError(1)
    except* [ValueError]:
        pass
def undefined():
    try:
        raise ValueError(1)
    except* NoSuchName:
        pass
def second_wrong():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        print("first ran")
    except* NoSuchName:
        pass
def checked_when_nothing_left():
    try:
        raise ValueError(1)
    except* ValueError as e:
        print("took all")
    except* 7:
        pass
def evaluated_when_nothing_left():
    def types():
        print("evaluated")
        return TypeError
    try:
        raise ValueError(1)
    except* ValueError as e:
        print("took all")
    except* types():
        pass
def empty_tuple():
    try:
        raise ValueError(1)
    except* ():
        print("?")
def after_raise():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise KeyError("lost")
    except* 7:
        pass
class MyGroup(ExceptionGroup):
    pass
def own_group():
    try:
        raise MyGroup("g", [ValueError(1)])
    except* MyGroup:
        pass

for f in (group_class, base_group_class, in_tuple, no_class, no_class_in_tuple, list_of, undefined, second_wrong,
          checked_when_nothing_left, evaluated_when_nothing_left, empty_tuple, after_raise, own_group):
    print(f.__name__)
    attempt(f)

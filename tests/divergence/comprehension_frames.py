def names(error):
    traceback = error.__traceback__
    while traceback:
        yield traceback.tb_frame.f_code.co_name, traceback.tb_lineno
        traceback = traceback.tb_next

def in_list():
    return [1 / x for x in (1, 0)]

def in_dict():
    return {x: y for x in (1,)
            for y in (1 / 0,)}

def in_generator():
    return list(1 / x for x in (1, 0))

for f in (in_list, in_dict, in_generator):
    try:
        f()
    except ZeroDivisionError as e:
        print(list(names(e)))

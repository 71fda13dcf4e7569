def get():
    try:
        return hidden
    except NameError as e:
        return str(e)

class C:
    pass
print(hasattr(C, "__type_params__"), hasattr(int, "__type_params__"), "__type_params__" in C.__dict__, "__type_params__" in dir(C))

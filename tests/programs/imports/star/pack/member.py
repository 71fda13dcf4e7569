here = "submodule through __all__"

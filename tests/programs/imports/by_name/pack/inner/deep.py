import importlib

sibling = importlib.import_module(".near", __package__)

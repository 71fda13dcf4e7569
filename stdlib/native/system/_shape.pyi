"""Functions whose parameters are known only when they are made."""

def function(body, parameters, positional, module, /):
    """A function that calls body with the values of its parameters, all by position.

parameters: their names; the first `positional` of them may be given by position, the others by name alone. Defaults, name and
annotations are assigned to it afterwards, as to any function. module: whose globals it shows; None: those of body."""

"""The objects that site adds to builtins for interactive use."""

@module("_sitebuiltins")
@name("Quitter")
@layout("SitePrinter", header="builtins/site_printer.h")
class Quitter(object):
    def __repr__(self) -> str: ...
    @code("COEXIST")
    def __call__(self, code=None): ...

@module("_sitebuiltins")
@name("_Printer")
@layout("SitePrinter", header="builtins/site_printer.h")
class SiteText(object):
    """The names that show a text about Python: copyright, credits, license."""
    def __repr__(self) -> str: ...
    @code("COEXIST")
    def __call__(self): ...

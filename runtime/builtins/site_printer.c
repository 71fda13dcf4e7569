/* exit and quit raise SystemExit; the others print a text. */
#include "builtins/site_printer.h"

#include "builtins/builtins.h"
#include "exception/exception.h"
#include "module/module.h"
#include "site_printer.stub.h"

typedef struct SiteEntry {
    const char *name;
    const char *text; /* 0: a quitter */
} SiteEntry;

static const SiteEntry entries[] = {
    {"exit", 0},
    {"quit", 0},
    {"copyright", "Krait: see LICENSE. Python is a trademark of the Python Software Foundation."},
    {"credits",
     "Python's language and library are the work of the Python developers: see www.python.org."},
    {"license", "Type license() to see the full license text"},
    {"help", "Type help() for interactive help, or help(object) for help about object."},
};

Value site_printer_new(const char *name) {
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
        if (strcmp(entries[i].name, name) != 0) continue;
        SitePrinter *printer =
            gc_new(entries[i].text ? &kr_type_SiteText : &kr_type_Quitter, sizeof *printer);
        printer->entry = &entries[i];
        return value_of(printer);
    }
    return KR_NONE;
}

static const SiteEntry *entry_of(Value self) { return ((const SitePrinter *)self)->entry; }

Value kr_Quitter___repr__(Value self) {
    return str_printf("Use %s() or Ctrl-D (i.e. EOF) to exit", entry_of(self)->name);
}

Value kr_Quitter___call__(Value self, const Value *args, size_t count, Value names) {
    size_t named = names ? tuple_length(names) : 0;
    for (size_t i = 0; i < named; i++)
        if (!str_equals_text(tuple_get(names, i), "code"))
            return error_raise(&kr_type_TypeError,
                               "Quitter.__call__() got an unexpected keyword argument %R",
                               tuple_get(names, i));
    if (count > 1)
        return error_raise(&kr_type_TypeError,
                           "Quitter.__call__() takes from 1 to 2 positional arguments but %zu "
                           "were given",
                           count + 1);
    if (count + named > 1)
        return error_raise(&kr_type_TypeError,
                           "Quitter.__call__() got multiple values for argument 'code'");
    Value in = module_import_attr("sys", "stdin");
    if (!in || !object_method(in, "close", 0, 0)) error_clear();
    return error_raise_value(&kr_type_SystemExit, count + named ? args[0] : KR_NONE);
}

Value kr_SiteText___repr__(Value self) { return str_from_text(entry_of(self)->text); }

Value kr_SiteText___call__(Value self, const Value *args, size_t count, Value names) {
    (void)args, (void)count, (void)names;
    Value print = module_import_attr("builtins", "print");
    return print ? object_call1(print, kr_SiteText___repr__(self)) : 0;
}

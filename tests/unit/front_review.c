/* What `krait check` warns of: names that cannot exist, calls that cannot bind; and what it leaves
 * alone. */
#include "front/encoding.h"
#include "front/parser.h"
#include "front/review.h"
#include "support/suggest.h"

#include <criterion/criterion.h>

static const char builtins_text[] =
    "from core import object, type\n"
    "from exceptions import NameError, TypeError, Exception, ValueError, ExceptionGroup\n"
    "def print(*args, sep=None, end=None): ...\n"
    "def len(obj, /): ...\n"
    "def exec(source, /): ...\n"
    "def globals(): ...\n";

typedef struct Fixture {
    Arena arena;
    Interner interner;
} Fixture;

static const Module *parse(Fixture *fixture, SourceFile *source, Diag *diag, const char *text) {
    cr_assert(source_read(source, diag, &fixture->arena, "test.py", text, strlen(text)));
    ParseContext context = {&fixture->arena, &fixture->interner, source, diag};
    const Module *module = module_parse(&context, PARSE_FILE);
    cr_assert_not(diag_has_errors(diag), "the program of a test has no syntax error");
    return module;
}

/* "LINE: MESSAGE\n" for each warning; "" for none. `submodule` may be NULL. */
static void expect_in_package(const char *text, const char *submodule, const char *wanted) {
    Fixture fixture;
    SourceFile source, stub_source;
    Diag diag, stub_diag;
    arena_init(&fixture.arena);
    interner_init(&fixture.interner);
    const Module *stub = parse(&fixture, &stub_source, &stub_diag, builtins_text);
    const Module *module = parse(&fixture, &source, &diag, text);
    SymbolTable *table = symbols_build(module, &fixture.arena, &fixture.interner, &diag);
    StrMap elsewhere;
    str_map_init(&elsewhere, &fixture.arena);
    if (submodule) str_map_put(&elsewhere, submodule, &elsewhere);
    module_review(&(ReviewInput){table, stub, &elsewhere, elsewhere.len != 0}, &fixture.arena,
                  &diag);
    Text found;
    text_init(&found);
    diag_sort(&diag);
    for (uint32_t i = 0; i < diag.items.len; i++)
        text_printf(&found, "%u: %s\n", diag.items.items[i].place.line,
                    diag.items.items[i].message);
    cr_expect_str_eq(text_cstr(&found), wanted, "of\n%sfound:\n%swanted:\n%s", text,
                     text_cstr(&found), wanted);
    text_release(&found);
    diag_release(&diag);
    diag_release(&stub_diag);
    interner_release(&fixture.interner);
    arena_release(&fixture.arena);
}

static void expect(const char *text, const char *wanted) { expect_in_package(text, NULL, wanted); }

/* ---- Names ---- */

Test(names, undefined_ones_are_reported_once) {
    expect("print(absent)\nabsent()\ndef f():\n    return absent, other\n",
           "1: name 'absent' is not defined\n4: name 'other' is not defined\n");
}

Test(names, near_ones_are_suggested) {
    expect("length = 1\nprint(lenght)\n",
           "2: name 'lenght' is not defined. Did you mean: 'length'?\n");
    expect("prnt(1)\n", "1: name 'prnt' is not defined. Did you mean: 'print'?\n");
    expect("def f(value):\n    return [valeu for x in value]\n",
           "2: name 'valeu' is not defined. Did you mean: 'value'?\n");
}

Test(names, every_way_of_binding_counts) {
    expect("import a.b, c as d\nfrom e import f as g\na, d, g\n", "");
    expect("def f():\n    global late\n    late = 1\nprint(late)\n", "");
    expect("for i in []: pass\nwith len([]) as (w, *x): pass\nprint(i, w, x)\n", "");
    expect("try: pass\nexcept Exception as e: e\n", "");
    expect(
        "match []:\n    case [p, *q, {'k': r, **s}] | [p, *q, {'l': r, **s}] as t: p, q, r, s, t\n",
        "");
    expect("[y := 1 for x in []]\nprint(y)\nif (z := 2): z\n", "");
    expect("x: int\nprint(x)\ndel gone\ngone\n", "1: name 'int' is not defined\n");
    expect("class C:\n    a = 1\n    b = [a]\n    __qualname__, __module__\n__name__, __file__\n",
           "");
    expect("def f[T](x: T) -> T: return x\ntype A[U] = U\nclass C[V]:\n    v: V\n", "");
}

Test(names, scopes_are_those_of_evaluation) {
    expect("class C:\n    a = 1\n    def f(self): return a\n    g = [a for x in [a]]\n",
           "3: name 'a' is not defined\n");
    expect("def f(a, b=a): pass\n", "1: name 'a' is not defined\n");
    expect("lambda a, b=a: a\n", "1: name 'a' is not defined\n");
    expect("def f():\n    x: Absent = 1\n    f.y: Absent = 2\n", "");
    expect("from __future__ import annotations\ndef f(x: Absent) -> Absent: pass\nz: Absent = 1\n",
           "");
}

Test(names, modules_that_bind_unseen_are_left_alone) {
    expect("exec('x = 1')\nx\n", "");
    expect("from m import *\nx\nlen()\n", "");
    expect("globals()['x'] = 1\nx\n", "");
    expect("import sys\nsys.modules[__name__].x = 1\nx\n", "");
    expect("import __main__\n__main__.x = 1\nx\n", "");
    expect("def f(o):\n    return locals()\nlocals\n", "");
    expect_in_package("from m import *\nsub(), len(), sup()\ndef sub(a): pass\nsub()\n", "sub",
                      "2: len() takes exactly one argument (0 given)\n"
                      "2: name 'sup' is not defined. Did you mean: 'sub'?\n");
    expect_in_package("sub.x\nsup.x\n", "sub", "2: name 'sup' is not defined\n");
}

Test(names, what_is_awaited_is_not_reported) {
    expect("try: absent\nexcept NameError: pass\n", "");
    expect("try: absent\nexcept (ValueError, NameError): other\n",
           "2: name 'other' is not defined\n");
    expect("try: [absent for x in []]\nexcept: pass\n", "");
    expect("try:\n    def f(): absent\nexcept NameError: pass\n",
           "2: name 'absent' is not defined\n");
    expect("try: absent\nexcept ValueError: pass\n", "1: name 'absent' is not defined\n");
    expect("import t\nwith t.raises(NameError): absent\n", "");
}

Test(names, namespaces_of_metaclasses_may_hold_anything) {
    expect("class M(type): pass\nclass C(metaclass=M):\n    a = auto()\n    def f(self): far\n",
           "4: name 'far' is not defined\n");
    expect("from m import Base\nclass C(Base):\n    a = auto()\n", "");
    expect("class C(ValueError):\n    a = auto()\n", "2: name 'auto' is not defined\n");
}

/* ---- Calls ---- */

Test(calls, counts) {
    expect("def f(a, b=1, *, c=2): pass\nf()\nf(1, 2, 3)\nf(1, 2, 3, c=4)\nf(1)\nf(*[])\nf(**{})\n",
           "2: f() missing 1 required positional argument: 'a'\n"
           "3: f() takes from 1 to 2 positional arguments but 3 were given\n"
           "4: f() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 "
           "keyword-only argument) were given\n");
    expect("def f(a, b, c): pass\nf()\nf(1)\nf(1, 2, *[], 3, 4)\n",
           "2: f() missing 3 required positional arguments: 'a', 'b', and 'c'\n"
           "3: f() missing 2 required positional arguments: 'b' and 'c'\n"
           "4: f() takes 3 positional arguments but at least 4 were given\n");
    expect("def f(): pass\nf(1)\ndef g(*a, **k): pass\ng(1, b=2)\n",
           "2: f() takes 0 positional arguments but 1 was given\n");
    expect("def f(*, a, b=1): pass\nf()\nf(*[])\nf(**{})\n",
           "2: f() missing 1 required keyword-only argument: 'a'\n"
           "3: f() missing 1 required keyword-only argument: 'a'\n");
}

Test(calls, keywords) {
    expect("def f(a, colour=1): pass\nf(1, color=2)\nf(1, a=2)\nf(a=1, colour=2)\nf(1, z=0)\n",
           "2: f() got an unexpected keyword argument 'color'. Did you mean: 'colour'?\n"
           "3: f() got multiple values for argument 'a'\n"
           "5: f() got an unexpected keyword argument 'z'\n");
    expect("def f(a, b, /): pass\nf(a=1, b=2)\ndef g(a, /, **k): pass\ng(1, a=2)\n",
           "2: f() got some positional-only arguments passed as keyword arguments: 'a, b'\n");
}

Test(calls, builtins_bind_as_their_stub_says) {
    expect("len()\nlen([], [])\nprint(1, sepp=2)\nprint(1, 2, 3)\n",
           "1: len() takes exactly one argument (0 given)\n"
           "2: len() takes exactly one argument (2 given)\n"
           "3: 'sepp' is an invalid keyword argument for print(). Did you mean: 'sep'?\n");
    expect("def len(): pass\nlen([])\nlen()\n", "");
}

Test(calls, what_is_called_must_be_certain) {
    expect("def f(a): pass\ndef f(): pass\nf()\n", "");
    expect("def f(a): pass\nf = print\nf()\n", "");
    expect("import m\n@m.change\ndef f(a): pass\nf()\n", "");
    expect("def f(a): pass\nf.__defaults__ = (1,)\nf()\n", "");
    expect("def f(a): pass\ndef g(f): f()\nclass C:\n    f = print\n    f()\n", "");
    expect("def f(a): pass\ntry: f()\nexcept TypeError: pass\n", "");
    expect("def f():\n    def g(a): pass\n    return lambda: g()\n",
           "3: f.<locals>.g() missing 1 required positional argument: 'a'\n");
}

Test(calls, classes_take_what_their_init_takes) {
    expect("class C:\n    def __init__(self, a): pass\nC()\nC(1)\nclass D(C): pass\nD(1, 2)\n",
           "3: C.__init__() missing 1 required positional argument: 'a'\n"
           "6: C.__init__() takes 2 positional arguments but 3 were given\n");
    expect("class C: pass\nC(1)\nC()\nclass E(ValueError): pass\nE(1)\n",
           "2: C() takes no arguments\n");
    expect("class E(Exception):\n    def __init__(self, text): pass\nraise E()\n",
           "3: E.__init__() missing 1 required positional argument: 'text'\n");
}

Test(calls, classes_that_may_be_called_otherwise_are_left_alone) {
    expect("class C:\n    def __new__(cls, *a): pass\n    def __init__(self): pass\nC(1)\n", "");
    expect("from m import B, M, d\nclass C(B):\n    def __init__(self): pass\nC(1)\n"
           "class D(metaclass=M): pass\nD(1)\n@d\nclass E: pass\nE(1)\n",
           "");
    expect("class C:\n    if len([]):\n        def __init__(self): pass\nC(1)\n", "");
    expect("class C: pass\nC.__init__ = print\nC(1)\n", "");
    expect("class G(ExceptionGroup):\n    def __init__(self, *a): pass\nclass B:\n"
           "    def __init_subclass__(cls): cls.__init__ = print\nclass D(B): pass\nD(1)\n",
           "");
}

/* ---- Distances ---- */

Test(suggest, distances_weigh_case_less) {
    cr_expect_eq(name_distance("abc", "abc", 9), 0);
    cr_expect_eq(name_distance("abc", "aBc", 9), 1);
    cr_expect_eq(name_distance("abc", "abd", 9), 2);
    cr_expect_eq(name_distance("abc", "ab", 9), 2);
    cr_expect_eq(name_distance("abc", "", 9), 6);
    cr_expect_eq(name_distance("abc", "xyz", 3), 4, "more than the limit");
}

Test(suggest, the_first_of_the_nearest_is_found) {
    Suggestion near = {.wanted = "colour"};
    suggestion_offer(&near, "weight");
    cr_expect_null(near.found);
    suggestion_offer(&near, "colours");
    suggestion_offer(&near, "color");
    cr_expect_str_eq(near.found, "colours");
    suggestion_offer(&near, "Colour");
    cr_expect_str_eq(near.found, "Colour");
}

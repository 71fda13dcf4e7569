"""pyexpat: every handler, attributes of parsers, entities, encodings, errors."""
import io
import pyexpat
from pyexpat import errors, model
from xml.parsers import expat

def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(type(r).__name__ if "0x" in repr(r) else repr(r))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "code", ""), getattr(e, "lineno", ""), getattr(e, "offset", ""))

HANDLERS = sorted(n for n in dir(pyexpat.XMLParserType) if n.endswith("Handler") or n.endswith("Expand"))
print(HANDLERS)
DOC = """<?xml version="1.0" encoding="utf-8" standalone="no"?>
<?target some data?>
<!DOCTYPE a PUBLIC "pub" "sys" [
<!ELEMENT a (b|c*,(d+|e)?)>
<!ELEMENT b (#PCDATA|c)*>
<!ELEMENT c EMPTY>
<!ELEMENT d ANY>
<!ATTLIST a x CDATA #REQUIRED y (q|r) "q" z ID #IMPLIED w CDATA #FIXED "f">
<!NOTATION note SYSTEM "viewer">
<!NOTATION note2 PUBLIC "pub" "viewer">
<!ENTITY e "v\xe9lo">
<!ENTITY % p "param">
<!ENTITY ext SYSTEM "file.xml">
<!ENTITY pic SYSTEM "pic.png" NDATA note>
]>
<a x="1&amp;2" n:k="v" xmlns:n="urn:n" xmlns="urn:default">text &e; &lt;&#65;&#x20ac; more
<!-- comment --><![CDATA[<raw> & data]]><n:b/><c></c>
&ext;
</a>
"""

def handler(name, result=None):
    def handle(*args):
        print(" ", name, args)
        return result
    return handle

def parse(skip=(), doc=DOC, **attributes):
    p = pyexpat.ParserCreate(attributes.pop("encoding", None), attributes.pop("separator", None))
    for name in HANDLERS:
        if name not in skip:
            setattr(p, name, handler(name, 1))
    for name, value in attributes.items():
        setattr(p, name, value)
    show(p.Parse, doc, True)
    return p

p = parse({"DefaultHandlerExpand", "DefaultHandler"})
print(p.CurrentLineNumber, p.CurrentColumnNumber, p.CurrentByteIndex, p.ErrorCode, sorted(p.intern))
parse({"DefaultHandlerExpand", "DefaultHandler"}, separator=" ", namespace_prefixes=True, ordered_attributes=True, buffer_text=True)
parse({"DefaultHandlerExpand"}, separator="", specified_attributes=True)
parse(set(HANDLERS) - {"DefaultHandler"})
parse(set(HANDLERS) - {"DefaultHandlerExpand", "StartElementHandler"}, buffer_text=True, buffer_size=4)

# Piece by piece; places.
p = pyexpat.ParserCreate()
p.StartElementHandler = lambda name, attrs: print(name, attrs, p.CurrentLineNumber, p.CurrentColumnNumber, p.CurrentByteIndex, p.GetInputContext())
p.CharacterDataHandler = lambda data: print(repr(data), p.buffer_used)
for c in "<a>\n <b k='v'>t\u20acxt</b></a>".encode():
    p.Parse(bytes([c]))
show(p.Parse, b"", True)
show(p.Parse, b"<c/>")
p = pyexpat.ParserCreate()
p.buffer_text = True
p.CharacterDataHandler = lambda data: print(len(data), data[:5])
p.StartElementHandler = lambda n, a: print(n)
print(p.buffer_size, p.buffer_used, p.buffer_text)
p.Parse(b"<a>" + b"x" * 20000)
print(p.buffer_used)
p.buffer_size = 50
p.Parse(b"y" * 30 + b"&amp;" + b"<b/>")
p.buffer_text = False
p.Parse(b"z</a>", True)
show(pyexpat.ParserCreate().ParseFile, io.BytesIO(b"<a><b/></a>"))
p = pyexpat.ParserCreate()
p.StartElementHandler = print
show(p.ParseFile, io.BytesIO(b"<a>" + b"<b/>" * 2 + b" " * 5000 + b"</a>"))
show(pyexpat.ParserCreate().ParseFile, io.StringIO("<a/>"))
show(pyexpat.ParserCreate().ParseFile, io.BytesIO(b"<a>"))
show(pyexpat.ParserCreate().ParseFile, 5)
class Much:
    def read(self, n):
        return b"x" * (n + 1)
show(pyexpat.ParserCreate().ParseFile, Much())

# External entities.
def external(context, base, system, public):
    print("external", context, base, system, public)
    inner = p.ExternalEntityParserCreate(context)
    print(inner.StartElementHandler is p.StartElementHandler, inner.buffer_text)
    return inner.Parse(b"<inner>" + system.encode() + b"</inner>", True)
p = pyexpat.ParserCreate()
p.SetBase("the base")
print(p.GetBase(), p.SetParamEntityParsing(pyexpat.XML_PARAM_ENTITY_PARSING_ALWAYS))
p.ExternalEntityRefHandler = external
p.StartElementHandler = handler("start")
p.CharacterDataHandler = handler("text")
p.buffer_text = True
show(p.Parse, '<!DOCTYPE a [<!ENTITY e SYSTEM "f">]><a>&e;</a>', True)
p = pyexpat.ParserCreate()
p.ExternalEntityRefHandler = lambda *a: 0
show(p.Parse, '<!DOCTYPE a [<!ENTITY e SYSTEM "f">]><a>&e;</a>', True)
p = pyexpat.ParserCreate()
p.UseForeignDTD(True)
p.SetParamEntityParsing(2)
p.ExternalEntityRefHandler = lambda *a: print(a) or 1
show(p.Parse, "<a/>", True)
p = pyexpat.ParserCreate()
p.NotStandaloneHandler = lambda: 0
show(p.Parse, '<!DOCTYPE a SYSTEM "x"><a/>', True)

# Errors of handlers.
for name in ("StartElementHandler", "CharacterDataHandler", "EndElementHandler", "CommentHandler", "XmlDeclHandler"):
    p = pyexpat.ParserCreate()
    def fail(*args):
        raise KeyError("in " + name)
    setattr(p, name, fail)
    p.ProcessingInstructionHandler = handler("never")
    show(p.Parse, "<?xml version='1.0'?><a>t<!--c--></a><?t d?>", True)
    print(p.ProcessingInstructionHandler, getattr(p, name))
p = pyexpat.ParserCreate()
def gone(data):
    print("once", data)
    p.CharacterDataHandler = None
p.CharacterDataHandler = gone
show(p.Parse, "<a>one\ntwo\nthree</a>", True)

# Errors of documents.
for doc in ("", "<", "<a", "<a>", "</a>", "<a></b>", "<a/><b/>", "<a/>x", "<a b='1' b='2'/>", "<a b=1/>", "<a>&nope;</a>", "<a>&#0;</a>", "<a>]]></a>",
            "<a><![CDATA[</a>", "<?xml version='1.0' encoding='nonsense'?><a/>", "<?xml version='9'?><a/>", " <?xml version='1.0'?><a/>", "<a x:y='1'/>",
            "<!DOCTYPE a [<!ENTITY e '&e;'>]><a>&e;</a>", "<a>\x01</a>", b"\xff\xfea", b"<a>\xff</a>", "<a>\ud800</a>", b"", 5, None):
    p = pyexpat.ParserCreate(namespace_separator=" ")
    show(p.Parse, doc, True)
    print(p.ErrorCode, p.ErrorLineNumber, p.ErrorColumnNumber, p.ErrorByteIndex)
bomb = "<!DOCTYPE a [<!ENTITY a0 'xxxxxxxxxx'>" + "".join("<!ENTITY a%d '%s'>" % (i + 1, ("&a%d;" % i) * 10) for i in range(8)) + "]><a>&a8;</a>"
show(pyexpat.ParserCreate().Parse, bomb, True)

# Encodings.
for encoding in ("utf-8", "utf-16", "iso-8859-1", "us-ascii", "cp1252", "koi8-r", "nonsense"):
    p = pyexpat.ParserCreate()
    p.CharacterDataHandler = print
    head = "<?xml version='1.0' encoding='%s'?>" % encoding
    try:
        data = (head + "<a>caf\xe9</a>").encode(encoding)
    except (LookupError, UnicodeError):
        data = (head + "<a>cafe</a>").encode()
    show(p.Parse, data, True)
p = pyexpat.ParserCreate("iso-8859-1")
p.CharacterDataHandler = print
show(p.Parse, b"<a>\xe9</a>", True)

# Making parsers, attributes, constants.
show(pyexpat.ParserCreate, 1)
show(pyexpat.ParserCreate, None, "ab")
show(pyexpat.ParserCreate, None, 5)
show(pyexpat.ParserCreate, None, None, 5)
show(pyexpat.XMLParserType)
p = pyexpat.ParserCreate(intern=None)
print(p.intern, pyexpat.ParserCreate(None, None, {"a": "b"}).intern)
for name, value in (("buffer_size", 0), ("buffer_size", "a"), ("buffer_size", 2 ** 40), ("buffer_size", 2 ** 70), ("buffer_size", 100), ("foo", 1),
                    ("ordered_attributes", 5), ("buffer_text", "x"), ("intern", {}), ("CurrentLineNumber", 3), ("StartElementHandler", 5),
                    ("namespace_prefixes", [])):
    show(setattr, p, name, value)
for name in ("buffer_size", "StartElementHandler", "ordered_attributes", "intern"):
    show(delattr, p, name)
print(p.ordered_attributes, p.buffer_text, p.buffer_size, p.StartElementHandler)
show(p.SetBase, 5)
show(p.GetInputContext)
for code in (0, 1, 4, 43, 1000, -1, "a"):
    show(pyexpat.ErrorString, code)
print(pyexpat.EXPAT_VERSION[:6], type(pyexpat.version_info), pyexpat.native_encoding, [f[0] for f in pyexpat.features][:3], pyexpat.__doc__)
print([(n, getattr(errors, n)) for n in dir(errors) if n.startswith("XML")], errors.codes, errors.messages, errors.__name__, errors.__doc__)
print([(n, getattr(model, n)) for n in dir(model) if n.startswith("XML")], model)
print(pyexpat.ExpatError, pyexpat.error is pyexpat.ExpatError, pyexpat.ExpatError.__mro__, expat.ParserCreate is pyexpat.ParserCreate, expat.errors is errors)

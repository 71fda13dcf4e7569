"""xml.etree.ElementTree over pyexpat."""
import copy
import io
import xml.etree.ElementTree as ET

def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)

DOC = """<?xml version="1.0"?>
<data xmlns:x="urn:x">
    <country name="Liechtenstein"><rank updated="yes">2</rank><year>2008</year><neighbor name="Austria" direction="E"/>tail</country>
    <country name="Singapore"><rank>5</rank><year>2011</year><x:neighbor name="Malaysia"/></country>
    <!-- a comment --><?pi data?>
</data>"""
root = ET.fromstring(DOC)
print(root.tag, root.attrib, len(root), [c.get("name") for c in root], repr(root.text))
for path in ("country", "country/rank", ".//rank", "country[@name='Singapore']/year", "country[year='2008']", "*", ".//*[@name]", "country[2]", "country[last()]",
             "{urn:x}neighbor", ".//{urn:x}neighbor", ".//{*}neighbor", "./country/..", "country[rank]"):
    print(path, [(e.tag, e.text and e.text.strip(), e.attrib) for e in root.findall(path)])
print(root.find("country/rank").text, root.findtext("country/year"), root.findtext("nope", "default"), root.find("nope"))
print([e.tag for e in root.iter()], [t.strip() for t in root.itertext() if t.strip()])
print(ET.tostring(root).decode())
print(ET.tostring(root, encoding="unicode", short_empty_elements=False))
print(ET.tostring(ET.fromstring("<a>\u20ac\xe9&lt;&amp;\"'</a>"), encoding="us-ascii"), ET.tostring(ET.fromstring("<a b='&quot;&#10;&lt;'/>")))
for e in root.findall("country"):
    e.set("seen", "1")
    e.remove(e.find("year"))
new = ET.SubElement(root, "country", {"name": "New"}, extra="e")
new.text = "text"
new.tail = "\n"
root.insert(0, ET.Comment("inserted"))
root.append(ET.ProcessingInstruction("target", "data"))
ET.indent(root)
ET.dump(root)
print(ET.canonicalize("<b  z='1' a='2'><c/>x</b>"))
tree = ET.ElementTree(ET.XML("<r><a/><b/></r>"))
buffer = io.BytesIO()
tree.write(buffer, encoding="utf-8", xml_declaration=True)
print(buffer.getvalue(), tree.getroot().tag, [e.tag for e in tree.iter()])
for event, element in ET.iterparse(io.BytesIO(DOC.encode()), events=("start", "end", "start-ns", "end-ns", "comment", "pi")):
    print(event, getattr(element, "tag", element) if not callable(getattr(element, "tag", None)) else element.text)
parser = ET.XMLPullParser(["end"])
for piece in ("<a><b", "/><c>t</c>", "</a>"):
    parser.feed(piece)
    print([(e, el.tag) for e, el in parser.read_events()])
parser.close()
class Target:
    def start(self, tag, attrib): print("start", tag, attrib)
    def end(self, tag): print("end", tag)
    def data(self, data): print("data", repr(data))
    def comment(self, text): print("comment", text)
    def close(self): return "closed"
show(ET.fromstring, "<a x='1'>t<b/><!--c--></a>", ET.XMLParser(target=Target()))
for bad in ("", "<a>", "<a></b>", "<a>&nope;</a>", "<a", "text", b"\xff"):
    try:
        ET.fromstring(bad)
    except ET.ParseError as e:
        print(e, e.code, e.position)
a, b = ET.Element("a", x="1"), ET.Element("b")
a.extend([b, ET.Element("c")])
c = copy.deepcopy(a)
print(c is a, [e.tag for e in c], a[0].tag, a[-1].tag, [e.tag for e in a[0:2]], list(a.keys()), list(a.items()), bool(len(a)))
del a[0]
a[0] = b
print([e.tag for e in a], ET.iselement(a), ET.iselement("a"), ET.QName("urn:x", "t").text)
show(a.remove, ET.Element("z"))
show(ET.tostring, ET.Element(5))
ET.register_namespace("p", "urn:p")
print(ET.tostring(ET.fromstring("<q:a xmlns:q='urn:p'><q:b q:k='v'/></q:a>")))
show(ET.fromstringlist(["<a>", "<b/></a>"]).find, "b[") 
builder = ET.TreeBuilder()
builder.start("a", {}); builder.data("x"); builder.start("b", {}); builder.end("b"); builder.end("a")
print(ET.tostring(builder.close()))

"""xml.etree, xml.dom.minidom, xml.sax, plistlib: trees, paths, errors."""
import datetime
import io
import plistlib
import xml.dom.minidom
import xml.etree.ElementTree as ET
import xml.sax
import xml.sax.saxutils

TEXT = """<?xml version="1.0"?>
<data xmlns:n="urn:n"><!-- note -->
  <country name="A &amp; B"><rank updated="yes">2</rank><n:year>2008</n:year><neighbor name="X"/>tail</country>
  <country name="C"><rank>69</rank><year>2011</year><![CDATA[<raw>]]></country>
</data>"""
root = ET.fromstring(TEXT)
print(root.tag, root.attrib, len(root), [c.attrib for c in root], root[0][0].text, repr(root[0][2].tail), root.find("country[@name='C']/rank").text, root.findtext("country/rank"), root.findtext("none", "default"))
print([e.text for e in root.iter("rank")], [e.tag for e in root.findall(".//{urn:n}year")], root.findall("country[2]/year")[0].text, [e.get("name") for e in root.findall("*[rank]")], root.findall("n:x", {"n": "urn:n"}), ["".join(root[1].itertext())])
for country in root.findall("country"):
    country.find("rank").set("seen", "1")
    country.append(ET.Element("new", {"k": "v<\""}))
ET.SubElement(root, "last").text = "é & <"
root.remove(root[0])
print(ET.tostring(root, encoding="unicode"), ET.tostring(root[0], encoding="us-ascii"), ET.tostring(ET.Element("e"), short_empty_elements=False))
tree = ET.ElementTree(root)
ET.indent(tree)
out = io.BytesIO()
tree.write(out, encoding="utf-8", xml_declaration=True)
print(out.getvalue().decode(), ET.canonicalize("<a z='1' b='2'/>"))
print([(event, e.tag) for event, e in ET.iterparse(io.StringIO("<a><b/>x</a>"), events=("start", "end"))], ET.iselement(root), ET.fromstringlist(["<a>", "</a>"]).tag)
parser = ET.XMLPullParser(["end"])
parser.feed("<r><x>1</x>")
print([(event, e.text) for event, e in parser.read_events()])
for bad in ("<a>", "<a></b>", "", "text", "<a b='1' b='2'/>", "<a>&nope;</a>", "<a/><b/>", "<a b=1/>"):
    try:
        print(ET.fromstring(bad))
    except ET.ParseError as e:
        print(e, e.code, e.position)
for bad in ("country[0]", "/absolute", "country[not valid]"):
    try:
        print(root.find(bad))
    except SyntaxError as e:
        print(e)

dom = xml.dom.minidom.parseString("<a x='1'><b>t</b><!--c--></a>")
b = dom.getElementsByTagName("b")[0]
print(b.firstChild.data, dom.documentElement.getAttribute("x"), b.parentNode.tagName, dom.toxml(), dom.documentElement.hasAttribute("y"))
b.setAttribute("n", "<v>")
b.appendChild(dom.createTextNode("more"))
print(dom.toprettyxml(indent=" "))


class Handler(xml.sax.ContentHandler):
    def startElement(self, name, attrs):
        print("start", name, dict(attrs))

    def endElement(self, name):
        print("end", name)

    def characters(self, content):
        print("text", repr(content))


xml.sax.parseString("<a x='1'>hi<b/></a>", Handler())
try:
    xml.sax.parseString("<a>", Handler())
except xml.sax.SAXParseException as e:
    print(e)
print(xml.sax.saxutils.escape("<&>"), xml.sax.saxutils.unescape("&lt;"), xml.sax.saxutils.quoteattr("a\"b"))

value = {"s": "text", "i": 7, "f": 1.5, "t": True, "l": [1, "two", b"three"], "d": datetime.datetime(2020, 1, 2, 3, 4, 5), "n": {"k": -1}, "u": plistlib.UID(3)}
packed = plistlib.dumps(value, fmt=plistlib.FMT_BINARY)
print(plistlib.loads(packed) == value, packed[:8])
del value["u"]
text = plistlib.dumps(value)
print(text.decode(), plistlib.loads(text) == value, plistlib.loads(text)["l"])
for bad in (lambda: plistlib.dumps({1: 2}), lambda: plistlib.dumps(None), lambda: plistlib.loads(b"junk"), lambda: plistlib.loads(b"<plist><dict><key>a</key></dict></plist>")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)

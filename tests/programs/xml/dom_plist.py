"""xml.dom.minidom and plistlib."""
import datetime
import plistlib
import xml.dom.minidom as minidom

def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)

DOC = "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY e 'value'>]><r a='1' xmlns:n='urn:n'>text &e;<n:b n:c='2'/><!--note--><![CDATA[<x>]]><?pi d?></r>"
dom = minidom.parseString(DOC)
print(dom.documentElement.tagName, dom.documentElement.getAttribute("a"), dom.doctype.name, [n.nodeName for n in dom.documentElement.childNodes])
print(dom.toxml())
print(dom.documentElement.toprettyxml(indent=" "))
element = dom.createElement("new")
element.setAttribute("k", "<&\">")
element.appendChild(dom.createTextNode("a<b&c"))
dom.documentElement.appendChild(element)
print(element.toxml(), dom.getElementsByTagName("new")[0] is element, dom.getElementsByTagNameNS("urn:n", "b")[0].localName)
clone = dom.cloneNode(True)
print(clone.documentElement.toxml() == dom.documentElement.toxml(), clone.isSameNode(dom))
dom.documentElement.removeChild(element)
show(dom.documentElement.removeChild, element)
dom.documentElement.normalize()
show(minidom.parseString, "<a>")
dom.unlink()
value = {"name": "x", "list": [1, 2.5, True, None or "s", b"bytes"], "date": datetime.datetime(2020, 1, 2, 3, 4, 5), "nested": {"a": {}, "b": []}, "big": 2 ** 63}
text = plistlib.dumps(value)
print(text.decode(), plistlib.loads(text) == value)
binary = plistlib.dumps(value, fmt=plistlib.FMT_BINARY)
print(binary[:8], len(binary), plistlib.loads(binary) == value)
show(plistlib.loads, b"<plist><dict><key>a</key></dict></plist>")
show(plistlib.loads, b"<?xml version='1.0'?><plist><bad/></plist>")
show(plistlib.loads, b"nonsense")
show(plistlib.dumps, {"a": object})
show(plistlib.dumps, {1: 2})
print(plistlib.UID(5), plistlib.loads(plistlib.dumps({"u": plistlib.UID(5)}, fmt=plistlib.FMT_BINARY)))

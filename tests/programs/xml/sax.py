"""xml.sax and xml.dom.pulldom."""
import io
import xml.dom.pulldom as pulldom
import xml.sax
import xml.sax.handler
import xml.sax.saxutils as saxutils

def show(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)

DOC = "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY e 'value'>]><r a='1' xmlns:n='urn:n'>text &e;<n:b n:c='2'/><!--note--><![CDATA[<x>]]><?pi d?></r>"
events = pulldom.parseString("<a><b k='v'>t</b><c/></a>")
for event, node in events:
    if event == pulldom.START_ELEMENT and node.tagName == "b":
        events.expandNode(node)
        print(node.toxml())
    else:
        print(event, node.nodeName)

class Handler(xml.sax.handler.ContentHandler):
    def setDocumentLocator(self, locator): self.locator = locator
    def startDocument(self): print("document")
    def endDocument(self): print("end")
    def startElement(self, name, attrs): print("start", name, dict(attrs), self.locator.getLineNumber(), self.locator.getColumnNumber())
    def endElement(self, name): print("end", name)
    def characters(self, text): print("text", repr(text))
    def processingInstruction(self, target, data): print("pi", target, data)
xml.sax.parseString(DOC.encode(), Handler())
show(xml.sax.parseString, b"<a><b></a>", xml.sax.handler.ContentHandler())
parser = xml.sax.make_parser()
parser.setFeature(xml.sax.handler.feature_namespaces, True)
class NS(xml.sax.handler.ContentHandler):
    def startElementNS(self, name, qname, attrs): print(name, qname, attrs.items())
    def startPrefixMapping(self, prefix, uri): print("map", prefix, uri)
parser.setContentHandler(NS())
for piece in ("<a xmlns='urn:d'>", "<b x='1'/>", "</a>"):
    parser.feed(piece)
parser.close()
out = io.StringIO()
generator = saxutils.XMLGenerator(out, "utf-8")
xml.sax.parseString(DOC.encode(), generator)
print(out.getvalue(), saxutils.escape("<&>"), saxutils.unescape("&lt;"), saxutils.quoteattr('a"b'))

"""Elements as containers: items and slices, attributes, searching, iteration, copies, pickles, subclasses, wrong arguments."""
import copy
import pickle
import weakref
import xml.etree.ElementTree as ET


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print(ET.Element, ET.Element.__module__, ET.Element.__mro__, type(ET.Element.tag).__name__, type(ET.Element.append).__name__, type(ET.SubElement).__name__, hasattr(ET.Element, "__iter__"))
for call in (lambda: ET.Element(), lambda: ET.Element("a", {}, 1), lambda: ET.Element("a", 3), lambda: ET.Element("a", attrib=3), lambda: ET.Element(tag="a"), lambda: ET.Element("a", {"x": 1}, attrib=2).attrib, lambda: ET.Element("a", attrib={"x": 1}, y=2).attrib, lambda: ET.SubElement("a", "b"), lambda: ET.SubElement(ET.Element("a")), lambda: ET.SubElement(ET.Element("a"), "b", 4), lambda: ET.SubElement(ET.Element("a"), "b", {"q": 1}, r=2).attrib, lambda: ET.SubElement(ET.Element("a"), "b", {}, 1)):
    show(call)
given = {"k": "v"}
e = ET.Element("a", given, extra="1")
given["k"] = "changed"
print(e.tag, e.text, e.tail, e.attrib, len(e), repr(e)[:13], e.get("k"), e.get("none"), e.get("none", 7), e.keys(), e.items())
for name in ("tag", "text", "tail", "attrib"):
    show(lambda: delattr(e, name))
    show(lambda: setattr(e, name, 5))
show(lambda: setattr(e, "other", 5))
e = ET.Element("r")
children = [ET.SubElement(e, name) for name in "abcdef"]
print([c.tag for c in e], e[0].tag, e[-1].tag, [c.tag for c in e[1:3]], [c.tag for c in e[::-2]], e[2:1], children[0] in e, e.index if hasattr(e, "index") else "no index")
for call in (lambda: e[6], lambda: e[-7], lambda: e["a"], lambda: e[1.5], lambda: e[2 ** 70], lambda: e.__setitem__(6, children[0]), lambda: e.__setitem__(0, "x"), lambda: e.__setitem__(slice(0, 2), [1]), lambda: e.__setitem__(slice(0, 2), 5), lambda: e.__setitem__(slice(0, 4, 2), [children[0]]), lambda: e.__delitem__(9), lambda: e.append(3), lambda: e.append(None), lambda: e.extend([children[0], 1]), lambda: e.extend(3), lambda: e.insert(0, "x"), lambda: e.insert("x", children[0]), lambda: e.remove(ET.Element("z")), lambda: e.remove(3), lambda: e.makeelement("q", 3), lambda: e.makeelement("q", {"a": 1}).attrib, lambda: e.set("a"), lambda: e.find(), lambda: e.append()):
    show(call)
print(len(e))
e[1] = ET.Element("new")
e[2:4] = (ET.Element(t) for t in "xyz")
del e[0]
del e[-1:]
e[::2] = [ET.Element(t.upper()) for t in "pqr"]
e.insert(-1, ET.Element("i"))
e.insert(100, ET.Element("last"))
e.remove(e[0])
print([c.tag for c in e], bool(e), bool(ET.Element("empty")), e is not None)
e.clear()
print(len(e), e.attrib, e.text, list(e))

doc = ET.fromstring("<r>0<a k='1'>one<b>two</b>three</a>four<a k='2'><b/><c>five</c></a><!-- no --><n:a xmlns:n='u'>six</n:a></r>")
print(doc.find("a").get("k"), doc.find("zz"), doc.find("a/c").text, doc.find("{u}a").text, doc.find("{*}a").tag, doc.find("n:a", {"n": "u"}).text, doc.findtext("a"), repr(doc.findtext("a/b")), repr(doc.findtext("a[2]/b")), doc.findtext("zz", "default"), doc.findtext("zz"))
print([x.get("k") for x in doc.findall("a")], [x.tag for x in doc.findall(".//b")], [x.tag for x in doc.iterfind("a[@k='2']/*")], [x.tag for x in doc.findall("*")], doc.findall("zz"), doc.findall("a[c='five']")[0].get("k"))
for path in ("a[", "/a", "a[0]", "a[-1]", "n:a", "[1]"):
    show(lambda: doc.findall(path))
print([x.tag for x in doc.iter()], [x.tag for x in doc.iter("b")], [x.tag for x in doc.iter("*")] == [x.tag for x in doc.iter(None)], list(doc.itertext()), list(doc[0].itertext()), type(doc.iter()).__name__)
for element in doc.iter("a"):  # what is added below is met
    if element.get("k") == "1":
        ET.SubElement(element, "a", k="3")
print([x.get("k") for x in doc.iter("a")])
walk = doc.iter()
next(walk)
doc.clear()
print(list(walk))

tree = ET.fromstring("<a x='1'>t<b>u</b>v</a>")
for made in (copy.copy(tree), copy.deepcopy(tree), pickle.loads(pickle.dumps(tree)), pickle.loads(pickle.dumps(tree, 0))):
    print(ET.tostring(made), made is tree, made[0] is tree[0], made.attrib is tree.attrib)
print(tree.__getstate__().keys())
fresh = ET.Element.__new__(ET.Element)
for state in (3, {}, {"tag": "x", "_children": 3}, {"tag": "x", "_children": [3]}, {"tag": "t", "_children": [ET.Element("c")], "attrib": {"p": "q"}, "text": "x", "tail": None}):
    show(lambda: fresh.__setstate__(state))
print(ET.tostring(fresh))


class Special(ET.Element):
    def __init__(self, tag, note):
        super().__init__(tag)
        self.note = note

    def __eq__(self, other):
        return getattr(other, "note", None) == self.note

    __hash__ = None


s = Special("s", 1)
s.append(Special("t", 2))
s.remove(Special("u", 2))
print(len(s), s.note, type(copy.copy(s)), weakref.ref(s)() is s, isinstance(s, ET.Element), ET.iselement(s), ET.iselement(3), s.makeelement("m", {}).__class__)
loop = ET.Element("loop")
loop.tag = loop
show(lambda: repr(loop))
deep = root = ET.Element("d")
for i in range(2000):
    deep = ET.SubElement(deep, "d")
print(sum(1 for _ in root.iter()), len(list(root.itertext())))

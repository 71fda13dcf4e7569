"""urllib.parse, ipaddress, uuid, base64, binascii, hmac, secrets, mimetypes, gzip, quopri, email-like encodings."""
import base64
import gzip
import hmac
import ipaddress
import mimetypes
import quopri
import secrets
import uuid
import io
from urllib import parse

for url in ["http://user:pw@host.com:8080/p/a;x?q=1&r=a%20b#frag", "//net/path", "mailto:a@b", "/only/path?x", "", "http://[::1]:80/", "HTTP://Host/"]:
    r = parse.urlparse(url)
    print(r, parse.urlsplit(url).geturl(), r.hostname, r.username, r.netloc)
    try:
        print(r.port)
    except ValueError as e:
        print(e)
for call in (lambda: parse.urlsplit("http://h:99999").port, lambda: parse.urlsplit("http://[::1"), lambda: parse.urlparse(b"http://a/b"), lambda: parse.urljoin("a", b"b")):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
base = "http://a/b/c/d;p?q"
print([parse.urljoin(base, x) for x in ("g", "./g", "/g", "//g", "?y", "g?y", "#s", "../g", "../../../g", "http:g", "", ";x")])
print(parse.quote("a b/ü&=~"), parse.quote("a/b", safe=""), parse.quote_plus("a b+c"), parse.unquote("a%20b%C3%BC%zz"), parse.unquote_plus("a+b%2B"), parse.quote(b"\xff"), parse.unquote_to_bytes("%ff a"))
print(parse.urlencode({"a": 1, "b": ["x", "y"], "c d": "ü"}, doseq=True), parse.urlencode([("k", "v w")], quote_via=parse.quote), parse.parse_qs("a=1&b=2&a=3&e=&f", keep_blank_values=True), parse.parse_qsl("x=1;y=2&z=%20"))
print(parse.urlunparse(("http", "h", "/p", "", "q=1", "f")), parse.urldefrag("http://a/b#c"), parse.urlsplit("http://a/b?c#d")._replace(scheme="ftp").geturl())
try:
    parse.parse_qs("a", strict_parsing=True)
except ValueError as e:
    print(e)

a = ipaddress.ip_address("192.168.0.1")
print(a, repr(a), int(a), a.packed, a.is_private, a.is_loopback, a + 1, a < ipaddress.ip_address("192.168.0.2"), a.reverse_pointer, f"{a:b}", hash(a) == hash(ipaddress.IPv4Address("192.168.0.1")))
n = ipaddress.ip_network("10.0.0.0/29")
print(n, n.netmask, n.hostmask, n.num_addresses, list(n.hosts()), n.broadcast_address, list(n.subnets(1)), n.supernet(), ipaddress.ip_address("10.0.0.5") in n, n.overlaps(ipaddress.ip_network("10.0.0.4/30")), n.with_netmask)
six = ipaddress.ip_address("2001:db8::ff00:42:8329")
print(six, six.exploded, six.compressed, six.is_global, ipaddress.ip_address("::1").is_loopback, ipaddress.ip_address("::ffff:1.2.3.4").ipv4_mapped, ipaddress.ip_network("2001:db8::/126").num_addresses, ipaddress.ip_interface("10.1.2.3/8").network)
print(list(ipaddress.summarize_address_range(ipaddress.ip_address("10.0.0.1"), ipaddress.ip_address("10.0.0.6"))), list(ipaddress.collapse_addresses([ipaddress.ip_network("10.0.0.0/25"), ipaddress.ip_network("10.0.0.128/25")])), sorted([ipaddress.ip_address("10.0.0.2"), a]))
for bad in ("256.1.1.1", "1.2.3", "x", ":::", "1::2::3", "10.0.0.1/24", "10.0.0.0/33"):
    for make in (ipaddress.ip_address, ipaddress.ip_network):
        try:
            print(make(bad))
        except ValueError as e:
            print(type(e).__name__, e)

u = uuid.UUID("12345678123456781234567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.fields, u.version, u.variant, u.urn, uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "x"), uuid.uuid4().version, uuid.uuid1().version, u < uuid.UUID(int=2**127), uuid.UUID(fields=u.fields) == u)
for bad in (dict(hex="zz"), dict(int=-1), dict(bytes=b"x"), dict(), dict(hex="1" * 32, version=9)):
    try:
        print(uuid.UUID(**bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

raw = bytes(range(0, 250, 7))
print(base64.b64encode(raw), base64.b32encode(raw), base64.b16encode(raw), base64.b85encode(raw), base64.a85encode(raw, adobe=True), base64.urlsafe_b64encode(b"\xff\xfe?"), base64.standard_b64encode(b"x"), base64.b32hexencode(b"hi"))
print(base64.b64decode("aGk="), base64.b64decode(b"a-_=", b"-_"), base64.b32decode("NBUQ====", casefold=True), base64.b85decode(base64.b85encode(raw)) == raw, base64.a85decode(b"<~87cURDZ~>", adobe=True), base64.encodebytes(raw * 3), base64.decodebytes(b"aGk=\n"), base64.b16decode("4aFF", True))
for call in (lambda: base64.b64decode("a"), lambda: base64.b64decode("a$b=", validate=True), lambda: base64.b32decode("x"), lambda: base64.b16decode("4a"), lambda: base64.b85decode("\x00"), lambda: base64.b64encode("s"), lambda: base64.b64decode("ü")):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

h = hmac.new(b"key", b"The quick brown fox", "sha256")
print(h.hexdigest(), h.name, h.digest_size, h.block_size, hmac.digest(b"k", b"m", "md5").hex(), hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"), h.copy().hexdigest() == h.hexdigest())
try:
    hmac.new(b"k")
except TypeError as e:
    print(e)
print(len(secrets.token_bytes(9)), len(secrets.token_hex(4)), len(secrets.token_urlsafe(6)), secrets.randbelow(5) in range(5), secrets.choice([7]), secrets.compare_digest("x", "x"), secrets.randbits(3) < 8)
try:
    secrets.randbelow(0)
except ValueError as e:
    print(e)

mimetypes.init([])
print(mimetypes.guess_type("a/b.html"), mimetypes.guess_type("x.tar.gz"), mimetypes.guess_type("none"), mimetypes.guess_extension("image/png"), mimetypes.guess_all_extensions("text/plain")[:2], mimetypes.guess_type("data:text/csv,x"))
packed = gzip.compress(b"hello " * 100, mtime=0)
print(packed[:4], len(packed), gzip.decompress(packed)[:12])
buffer = io.BytesIO()
with gzip.GzipFile("name", "wb", fileobj=buffer, mtime=0) as z:
    print(z.write(b"line one\nline two\n"))
buffer.seek(0)
with gzip.open(buffer, "rt") as z:
    print(z.readlines())
for bad in (b"not gzip", packed[:10], packed[:-8] + b"\0" * 8):
    try:
        gzip.decompress(bad)
    except (OSError, EOFError) as e:
        print(type(e).__name__, e)
print(quopri.encodestring("a=é \t\n".encode()), quopri.decodestring(b"a=3D=C3=A9=\nb"), quopri.encodestring(b"a b_", header=True))

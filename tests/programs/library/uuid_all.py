"""uuid: forms, fields, comparison, versions, names, wrong arguments; those of the time differ and increase."""
import copy
import pickle
import uuid

u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), int(u), u.bytes, u.bytes_le, u.fields, u.hex, u.urn, u.variant, u.version, u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.time, u.clock_seq, u.node, hash(u) == hash(uuid.UUID(int=u.int)), u.is_safe)
for made in (uuid.UUID("{12345678123456781234567812345678}"), uuid.UUID("urn:uuid:12345678-1234-5678-1234-567812345678"), uuid.UUID(bytes=u.bytes), uuid.UUID(bytes_le=u.bytes_le), uuid.UUID(fields=u.fields), uuid.UUID(int=u.int), pickle.loads(pickle.dumps(u)), copy.deepcopy(u)):
    print(made == u, made is u)
print([uuid.UUID(int=u.int, version=v) for v in range(1, 6)], uuid.NAMESPACE_DNS, uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "http://example.org/ä"))
for call in (lambda: uuid.UUID(), lambda: uuid.UUID("1"), lambda: uuid.UUID("g" * 32), lambda: uuid.UUID(bytes=b"1"), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(int=1 << 128), lambda: uuid.UUID(fields=(1, 2)), lambda: uuid.UUID(fields=(1 << 32, 0, 0, 0, 0, 0)), lambda: uuid.UUID(int=1, version=9), lambda: uuid.UUID(hex="1" * 32, int=1), lambda: setattr(u, "int", 5), lambda: u < 3, lambda: uuid.UUID(bytes="x" * 16)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(u == 3, u < uuid.UUID(int=1), sorted([u, uuid.UUID(int=5)])[0], str(uuid.UUID(int=0)))
first, second = uuid.uuid1(), uuid.uuid1()
print(first.version, first.variant, first != second, first.time < second.time, first.clock_seq == second.clock_seq, first.node == second.node == uuid.getnode(), first.is_safe)
given = uuid.uuid1(node=0x123456789abc, clock_seq=0x1555)
print(hex(given.node), hex(given.clock_seq), given.version, len({uuid.uuid4() for _ in range(100)}), uuid.uuid4().version)

"""BLAKE2 with every parameter, and what is no parameter."""
import hashlib
for f in (hashlib.blake2b, hashlib.blake2s):
    m=f().digest_size
    for data in (b'', b'abc', b'x'*64, b'x'*128, b'x'*129, bytes(range(256))*5):
        print(f(data).hexdigest(), f(data, digest_size=5).hexdigest(), f(data, key=b'key').hexdigest()[:20], f(data, salt=b'salt', person=b'me').hexdigest()[:20],
          f(data, fanout=3, depth=2, leaf_size=4096, node_offset=9, node_depth=1, inner_size=32, last_node=True).hexdigest()[:20])
    h=f(digest_size=20); h.update(b'a'); c=h.copy(); c.update(b'b'); print(h.name,h.digest_size,h.block_size,h.hexdigest(),c.hexdigest())
    for kw in ({'digest_size':0},{'digest_size':65},{'digest_size':-1},{'key':b'k'*65},{'salt':b's'*17},{'person':b's'*17},{'fanout':256},{'fanout':-1},{'depth':0},{'leaf_size':2**32},{'leaf_size':-1},{'node_offset':2**64},{'node_offset':-1},{'node_depth':256},{'inner_size':65},{'key':'a'}, {'digest_size':'a'}):
        try:
            print(kw, f(**kw).hexdigest()[:8])
        except Exception as e:
            print(sorted(kw), type(e).__name__, e)
    try:
        f('a')
    except Exception as e:
        print(type(e).__name__, e)
    print(f.__name__, f.__module__, f.SALT_SIZE, f.PERSON_SIZE, f.MAX_KEY_SIZE, f.MAX_DIGEST_SIZE, isinstance(f(), f), type(f()) is f, type(f().copy()) is f, repr(f()).split(' at')[0])
    try:
        type('sub', (f,), {})
    except TypeError as e:
        print(e)

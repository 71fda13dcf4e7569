"""Hashes under a fixed seed: the order of sets of str and bytes is CPython's."""
texts = ["", "a", "ab", "abc", "abcd", "abcde", "abcdefg", "abcdefgh", "abcdefghi", "é", "日本語", "\U0001f600", "x" * 100, "\x00", "a" * 15, "a" * 16, "a" * 17]
for text in texts:
    print(ascii(text), hash(text), hash(text.encode("utf-8")))
print(set(texts[:9]))
print(set([b"", b"a", b"ab", b"abc"]))
print(set(["apple", "banana", "cherry", "date", "elderberry", "fig", "grape"]))
print(frozenset("the quick brown fox jumps over the lazy dog".split()))
print(hash("abc") == hash(b"abc"), hash("é") == hash("é".encode("latin-1")), hash(memoryview(b"abc")) == hash("abc"))
print(sorted({str(i) for i in range(20)}), {str(i) for i in range(20)})

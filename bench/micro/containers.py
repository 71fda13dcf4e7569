"""Loops, containers, their methods."""
from harness import run


def bench_range_loop():
    total = 0
    for i in range(6_000_000):
        total += i
    return total


def bench_enumerate():
    data, total = list(range(1000)), 0
    for _ in range(4000):
        for i, x in enumerate(data):
            total += i + x
    return total


def bench_zip():
    a, b, total = list(range(1000)), list(range(1000)), 0
    for _ in range(4000):
        for x, y in zip(a, b):
            total += x * y
    return total


def bench_list_append():
    for _ in range(4):
        out = []
        for i in range(1_500_000):
            out.append(i)
    return len(out)


def bench_list_index():
    data, total = list(range(1000)), 0
    for _ in range(3000):
        for i in range(len(data)):
            total += data[i]
            data[i] = i
    return total


def bench_list_pop_insert():
    data = list(range(50))
    for i in range(1_500_000):
        data.append(data.pop(0))
    return data[0]


def bench_comprehension():
    total = 0
    for _ in range(2500):
        total += len([x * 2 for x in range(1000) if x & 1])
    return total


def bench_dict_comprehension():
    total = 0
    for _ in range(2000):
        total += len({x: x + 1 for x in range(1000)})
    return total


def bench_generator_sum():
    total = 0
    for _ in range(2500):
        total += sum(x + 1 for x in range(1000))
    return total


def bench_slices():
    data, total = list(range(100)), 0
    for i in range(1_500_000):
        total += len(data[10:20])
    return total


def bench_tuple_unpack():
    pairs, total = [(i, i + 1) for i in range(1000)], 0
    for _ in range(5000):
        for a, b in pairs:
            total += a - b
    return total


def bench_dict_get_set():
    table = {}
    for i in range(3_000_000):
        table[i & 1023] = table.get(i & 1023, 0) + 1
    return table[5]


def bench_dict_str_keys():
    names = [f"name{i}" for i in range(100)]
    table, total = dict.fromkeys(names, 1), 0
    for _ in range(40_000):
        for name in names:
            total += table[name]
    return total


def bench_dict_items():
    table, total = {i: i for i in range(1000)}, 0
    for _ in range(4000):
        for k, v in table.items():
            total += k + v
    return total


def bench_setdefault():
    total = 0
    for _ in range(300):
        groups = {}
        for i in range(5000):
            groups.setdefault(i % 100, []).append(i)
        total += len(groups)
    return total


def bench_membership():
    s, d, t, total = set(range(0, 2000, 2)), dict.fromkeys(range(500)), ("a", "b", "c"), 0
    for i in range(1_200_000):
        if i % 2000 in s:
            total += 1
        if i % 1000 in d:
            total += 1
        if "c" in t:
            total += 1
    return total


def bench_set_operations():
    a, b, total = set(range(100)), set(range(50, 150)), 0
    for _ in range(100_000):
        total += len(a & b) + len(a | b)
    return total


def bench_set_add():
    total = 0
    for _ in range(400):
        s = set()
        for i in range(5000):
            s.add(i % 777)
        total += len(s)
    return total


def bench_sorted_key():
    data, total = [(i * 7919) % 1000 for i in range(1000)], 0
    for _ in range(600):
        total += sorted(data, key=lambda x: -x)[0]
    return total


def bench_sorted_tuples():
    data, total = [((i * 7919) % 100, i) for i in range(1000)], 0
    for _ in range(500):
        total += sorted(data)[0][1]
    return total


def bench_min_max_sum():
    data, total = list(range(1000)), 0
    for _ in range(7000):
        total += min(data) + max(data) + sum(data)
    return total


def bench_any_all():
    data, total = [0] * 1000, 0
    for _ in range(3000):
        total += any(x > 1 for x in data) + all(x < 1 for x in data)
    return total


def fail(i):
    raise ValueError(i)


def bench_try_pass():
    total = 0
    for i in range(4_000_000):
        try:
            total += i
        except ValueError:
            total = 0
    return total


def bench_try_raise():
    total = 0
    for i in range(700_000):
        try:
            fail(i)
        except ValueError as error:
            total += 1
    return total


def bench_key_error():
    table, total = {}, 0
    for i in range(1_000_000):
        try:
            total += table[i]
        except KeyError:
            total += 1
    return total


if __name__ == "__main__":
    run(globals())

# A round-robin scheduler of generators.
def task(name, n):
    for i in range(n):
        print(name, i)
        got = yield name
        if got:
            print(name, "received", got)
    return f"{name} done"


def run(tasks):
    results = []
    queue = [(t, None) for t in tasks]
    while queue:
        t, value = queue.pop(0)
        try:
            out = t.send(value)
        except StopIteration as e:
            results.append(e.value)
        else:
            queue.append((t, out.upper() if len(results) else None))
    return results


print(run([task("a", 1), task("b", 3), task("c", 2)]))

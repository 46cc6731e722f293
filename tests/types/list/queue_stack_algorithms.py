"""Lists as stacks and queues: brackets, breadth first, merge sort."""
def balanced(text):
    stack = []
    for c in text:
        if c in "([{":
            stack.append(c)
        elif c in ")]}":
            if not stack or stack.pop() + c not in ("()", "[]", "{}"):
                return False
    return not stack


def shortest(graph, start, goal):
    queue = [[start]]
    seen = {start}
    while queue:
        path = queue.pop(0)
        if path[-1] == goal:
            return path
        for node in graph[path[-1]]:
            if node not in seen:
                seen.add(node)
                queue.append(path + [node])


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    out = []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def quick(items):
    if not items:
        return []
    pivot, *rest = items
    return (quick([x for x in rest if x < pivot]) + [pivot]
            + quick([x for x in rest if x >= pivot]))


def search(items, wanted):
    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low


print([balanced(t) for t in ("([]{})", "([)]", "((", "", "}")])
graph = {"a": "bc", "b": "d", "c": "de", "d": "f", "e": "f", "f": ""}
print(shortest(graph, "a", "f"), shortest(graph, "f", "a"))
data = [n * 37 % 101 for n in range(60)]
print(merge_sort(data) == sorted(data) == quick(data), quick(data)[:5])
print([search(sorted(data), n) for n in (-1, 0, 50, 1000)])

"""A list that changes under a loop."""
items = [1, 2, 3, 4]
seen = []
for item in items:
    seen.append(item)
    if item == 2:
        items.remove(1)
    if len(items) < 8 and item == 4:
        items.append(10)
print(seen, items)
items = [1, 2, 3]
iterator = iter(items)
print(next(iterator), iterator.__length_hint__())
items.clear()
print(list(iterator), next(iterator, "done"))
items.append(1)
print(next(iterator, "still done"))
items = [1, 2, 3]
back = reversed(items)
print(next(back))
items.pop()
items.pop()
print(list(back), items)
items = [0]
for item in items:
    if item < 5:
        items.append(item + 1)
print(items)
items = [1, 2, 3, 4, 5, 6]
for item in items[:]:
    if item % 2:
        items.remove(item)
print(items)
items = [3, 2, 1]
print([items.pop() for _ in items], items)

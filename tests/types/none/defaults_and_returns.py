"""None as a result, a default, and a placeholder."""
def implicit():
    1 + 1


def bare():
    return


def early(n):
    if n:
        return n


def fresh(items=None):
    items = [] if items is None else items
    items.append(1)
    return items


print(implicit(), bare(), early(0), early(5), fresh(), fresh(), fresh([0]))
print([].append(1), {}.update(), print(end=""), [].sort(), {1: 2}.get(5))
print([None, 0, "", False].count(None), None in [0], None or "default",
      None and 1, not None, [x for x in (1, None, 0) if x is not None])
print({None: 1, 0: 2, False: 3}, sorted([(1, None), (0, 5)]), max([None]))
match None:
    case 0:
        print("zero")
    case None:
        print("none")
match 0:
    case None:
        print("none")
    case False:
        print("false")
    case _:
        print("something else")
for operation in (lambda: sorted([None, 1]), lambda: None > None,
                  lambda: sum([None]), lambda: "".join([None]),
                  lambda: list()[None], lambda: range(None), lambda: None.append(1),
                  lambda: max(None, 1), lambda: "%d" % None, lambda: chr(None)):
    try:
        operation()
    except (TypeError, AttributeError) as error:
        print(error)
try:
    None.x = 1
except AttributeError as error:
    print(error)

# UserList
from collections import UserList
import copy

def show(fn, *args, **kwargs):
    try:
        print(repr(fn(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


u = UserList([1, 2, 3])
print(u, u.data, u[0], u[-1], u[1:], type(u[1:]).__name__, len(u), 2 in u)
show(UserList)
show(UserList, "abc")
show(UserList, None)
show(UserList, 5)
show(UserList, initlist=(1,))
show(UserList, [1], [2])
v = UserList(u)
v.append(4)
v.insert(0, 0)
v.extend([5])
v.extend(UserList([6]))
print(v, v.pop(), v.pop(0), v.index(2), v.count(3), u)
v.remove(2)
v.reverse()
v.sort()
v.sort(key=lambda n: -n)
print(v, v.copy(), type(v.copy()).__name__, v.copy() is v)
v[0] = 9
v[1:2] = [7, 7]
del v[-1]
print(v)
show(lambda: v[10])
show(lambda: v["a"])
show(v.remove, 100)
show(v.index, 100)
show(UserList().pop)
print(u + [4], [0] + u, u + UserList([5]), u + (6,), (0,) + u if False else None,
      u + "ab", u * 2, 2 * u, type(u + []).__name__)
show(lambda: u + 5)
w = u
w += [4]
w += UserList([5])
w += "x"
w *= 2
print(w is u, u)
print(u == list(u), u == UserList(u), u < [9], u <= u, u > [0], u >= UserList(), u != [])
show(lambda: u < 5)
show(hash, u)


class Sub(UserList):
    def __init__(self, items=(), tag=None):
        super().__init__(items)
        self.tag = tag


s = Sub("ab", tag=[1])
print(s, s[:1], type(s[:1]).__name__, s[:1].tag, type(s * 2).__name__)
c = copy.copy(s)
print(c, c.tag is s.tag, c.data is s.data, copy.deepcopy(s).tag is s.tag)
print(list(reversed(s)), sorted(s, reverse=True), *s, isinstance(s, list))
u.clear()
print(u, bool(u), UserList.__module__, repr(UserList([UserList([1])])))
for x in UserList("xy"):
    print(x)

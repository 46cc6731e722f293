"""A list with methods of its own."""
class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    def __getitem__(self, index):
        if isinstance(index, str):
            return f"item {index}"
        return super().__getitem__(index)

    def __repr__(self):
        return f"Stack({list(self)})"


stack = Stack([1, 2]).push(3)
print(stack, len(stack), stack[0], stack["x"], stack[1:], type(stack[1:]))
print(stack == [1, 2, 3], [1, 2, 3] == stack, isinstance(stack, list))
print(type(stack + [4]).__name__, type(stack * 2).__name__,
      type(stack.copy()).__name__, list(stack), sorted(stack, reverse=True))
stack.name = "mine"
print(stack.name, vars(stack))


class Slotted(list):
    __slots__ = ("label",)


s = Slotted("ab")
s.label = 1
print(s, s.label, hasattr(s, "__dict__"))
try:
    s.other = 1
except AttributeError as error:
    print(error)


class Sized(list):
    def __len__(self):
        return 42


print(len(Sized()), bool(Sized()), list(Sized([1])))
a, b = Stack([7, 8])
print(a, b, *Stack("xy"), max(Stack([3, 9, 1])))

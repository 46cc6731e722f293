# Semicolons and one-line suites.
a = 1; b = 2; print(a, b);
if a: print("yes"); print("also")
if not a: print("no"); print("nor this")
for i in range(2): print(i); c = i
while a: a -= 1; print("a", a)
def f(): x = 1; return x
class C: y = 1; z = 2
print(f(), C.y, C.z)
try: 1 / 0
except ZeroDivisionError: print("zero"); print("division")
else: pass
finally: print("finally")
if b == 1: pass
elif b == 2: print("elif")
else: print("else")
with_result = [i for i in range(3)]; print(with_result)
if True:
    pass; print("in block"); pass

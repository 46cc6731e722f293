# All augmented operators on built-in values.
x = 7
x += 3
print(x)
x -= 1
print(x)
x *= 4
print(x)
x /= 6
print(x)
x **= 2
print(x)
x //= 5
print(x)
x %= 4
print(x)
n = 0b1100
n &= 0b0110
print(n)
n |= 0b1001
print(n)
n ^= 0b1111
print(n)
n <<= 3
print(n)
n >>= 1
print(n)
s = "ab"
s *= 2
s += "c"
print(s)
l = [1]
m = l
l += (2, 3)
l *= 2
l += "x"
print(l, m is l)
t = (1,)
u = t
t += (2,)
print(t, u)
st = {1, 2, 3}
st &= {2, 3, 4}
st |= {9}
st -= {2}
st ^= {9, 10}
print(sorted(st))
d = {"a": 1}
d |= {"b": 2}
print(d)

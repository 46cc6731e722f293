"""input() from the standard input, with a prompt, until its end."""
name = input()
print("first:", repr(name))
print("second:", repr(input("prompt> ")))
number = int(input())
print(number * 2)
print(repr(input()))
total = 0
while (line := input(f"{total}? ")) != "done":
    total += int(line)
print(total)
print([int(x) for x in input().split()])
rest = []
try:
    while True:
        rest.append(input())
except EOFError as error:
    print(rest, error)
try:
    input("after the end> ")
except EOFError as error:
    print(type(error).__name__)
try:
    input(1, 2)
except TypeError as error:
    print(error)

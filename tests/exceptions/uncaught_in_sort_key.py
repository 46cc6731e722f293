# An error in a function called by a built-in shows both frames.
def key(word):
    return len(word)


words = ["a", "bb", 3]
print(sorted(words[:2], key=key))
print(sorted(words, key=key))

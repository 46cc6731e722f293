# Lambdas appear as <lambda>.
divide = lambda a, b: a / b
apply = lambda f, *args: f(*args)
print(apply(divide, 6, 3))
apply(divide, 1, 0)

type Alias = undefined_type | int
print(Alias.__name__)
print(Alias.__value__)

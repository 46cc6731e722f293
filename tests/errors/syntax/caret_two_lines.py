result = some_function(
    first_argument
    second_argument)

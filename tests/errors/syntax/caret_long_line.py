result = some_function(first_argument, second_argument, third_argument, fourth_argument, fifth_argument sixth_argument)

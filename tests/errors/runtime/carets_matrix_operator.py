rows = [[1, 2], [3, 4]]
product = rows @ [1, 2] @ rows

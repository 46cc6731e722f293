colours = ["red", "green" "blue",
           1 2 3]

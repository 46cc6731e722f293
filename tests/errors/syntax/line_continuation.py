x = 1 + \ # a comment
    2

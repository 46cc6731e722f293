flags = 1 << 3 | 5 & "mask" ^ 7

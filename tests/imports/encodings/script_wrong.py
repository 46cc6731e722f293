# coding: latin-1
x = "äö", f(é é)

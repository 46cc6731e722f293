from sys import verzion

#!python
# coding: klingon
print(1)

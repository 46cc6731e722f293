"""This is the docstring,
   with its indentation kept.
"""
print(repr(__doc__))
print(__name__, __file__.split("/")[-1])

import sys
from sys import path as p, no_such as q

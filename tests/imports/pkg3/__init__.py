import sys
loaded = []

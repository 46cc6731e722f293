import pak
try:
    pak.one
except AttributeError as e:
    print(e)
try:
    pak.two
except AttributeError as e:
    print(e)
import pak.two

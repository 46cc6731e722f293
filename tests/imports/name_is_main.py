# The program is __main__; its modules have their own names.
import sys
import mod_name

print(__name__, mod_name.name, mod_name.was_main)
main = sys.modules["__main__"]
print(main.__name__, main.sys is sys)
main.injected = "through the module"
if __name__ == "__main__":
    print(injected)
    print("run as a program")
import name_is_main as me
print(me.__name__, me is main)

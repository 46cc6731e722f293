# The traceback of an error in an imported module shows both files.
print("importing")
import mod_fails

# The display of a syntax error in an imported module.
import mod_syntax

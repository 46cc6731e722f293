print("loading", __name__)
VALUE = 1
import sys
package = __package__

from .. import order
from ..b import VALUE as up
order.append(__name__)
package = __package__

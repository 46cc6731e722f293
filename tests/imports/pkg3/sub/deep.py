from ..  import loaded
from ...pkg_never import x as unreachable

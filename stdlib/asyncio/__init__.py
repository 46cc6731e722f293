"""Tasks that take turns: coroutines in an event loop (PEP 3156).

There is no input or output in this loop: no streams, subprocesses, threads
or signals.
"""

from .base_events import *
from .coroutines import *
from .events import *
from .exceptions import *
from .futures import *
from .locks import *
from .queues import *
from .runners import *
from .taskgroups import *
from .tasks import *
from .timeouts import *
from .unix_events import *

__all__ = (base_events.__all__ + coroutines.__all__ + events.__all__
           + exceptions.__all__ + futures.__all__ + locks.__all__
           + runners.__all__ + queues.__all__ + taskgroups.__all__
           + tasks.__all__ + timeouts.__all__ + unix_events.__all__)

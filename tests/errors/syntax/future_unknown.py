from __future__ import everything

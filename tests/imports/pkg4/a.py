from . import order
from .sub.deep import up, package
order.append(__name__)
names = (up, package, __package__)

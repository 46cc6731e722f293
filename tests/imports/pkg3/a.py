from . import loaded
from .sub.deep import up, package
loaded.append(__name__)
names = (up, package, __package__)

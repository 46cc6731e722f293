from .. import order
order.append(__name__)

from pkg4 import order
order.append(__name__)
VALUE = "b's"

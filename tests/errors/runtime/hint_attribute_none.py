value = None
value.appendd

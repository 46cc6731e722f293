stage = "begun"
if globals().get("fail"):
    1 / 0
stage = "done"

text = """first
second
third""" + 5

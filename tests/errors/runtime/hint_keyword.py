def connect(host, *, timeout=1, retries=2):
    pass


connect("x", timeot=5)

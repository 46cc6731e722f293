class Stop(KeyboardInterrupt):
    pass


try:
    raise Stop
finally:
    print("cleaned")

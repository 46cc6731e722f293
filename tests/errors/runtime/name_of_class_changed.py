class E(Exception):
    pass


E.__qualname__ = "Changed.Name"
E.__name__ = "Other"
raise E

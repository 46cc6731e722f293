class Base:
    def __init_subclass__(cls, *, required):
        pass


class C(Base):
    pass

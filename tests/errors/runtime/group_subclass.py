class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup(self.message, excs)

    def __str__(self):
        return "my own text"


try:
    raise MyGroup("m", [ValueError(1), TypeError(2)])
except* ValueError:
    pass

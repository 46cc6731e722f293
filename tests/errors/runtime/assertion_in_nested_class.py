class T:
    def test(self):
        assert self.value() == 3, (self.value(), "wrong")

    def value(self):
        return 4


T().test()

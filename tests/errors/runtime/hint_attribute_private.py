class Shape:
    def _hidden(self):
        return 0


Shape()._hiden

class Leave(SystemExit):
    def __str__(self):
        return "never seen"


raise Leave(9)

pattern = "\d+"
x = = 3

x = "ä", y z

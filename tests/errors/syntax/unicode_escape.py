path = "C:\users\ann"

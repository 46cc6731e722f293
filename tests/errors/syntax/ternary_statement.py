y = 1 if x else pass

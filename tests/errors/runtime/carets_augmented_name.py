total = 1
total  <<=  "x"

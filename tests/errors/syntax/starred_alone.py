*numbers

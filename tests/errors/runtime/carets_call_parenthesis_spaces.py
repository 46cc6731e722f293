def fail(x):
    raise ValueError(x)


(  fail  )  (  "spaced"  )

value = (1  # one )
         +  # plus (
         "two"  # two
         )

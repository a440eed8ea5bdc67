# The source itself may speak of \n.
one = One\ntwo
-term = T\n

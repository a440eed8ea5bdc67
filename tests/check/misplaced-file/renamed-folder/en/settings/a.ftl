yes-a = Yes

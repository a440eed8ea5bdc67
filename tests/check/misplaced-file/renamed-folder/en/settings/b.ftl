yes-b = Yes

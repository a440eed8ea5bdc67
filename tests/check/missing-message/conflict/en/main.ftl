yes = Yes
no = No
late = Late

no = No

water = the water
name = the name

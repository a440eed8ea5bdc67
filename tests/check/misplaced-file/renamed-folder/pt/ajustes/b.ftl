yes-b = Sim

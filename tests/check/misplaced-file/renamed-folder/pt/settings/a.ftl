yes-a = Sim

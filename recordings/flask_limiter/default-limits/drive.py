burst = 25

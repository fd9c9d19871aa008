burst = 5

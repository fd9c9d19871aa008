environments = ["current", "older"]

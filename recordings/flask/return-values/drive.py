environments = ["current", "oldest"]

environments = ["current", "older"]
origins = ["https://evil.example"]

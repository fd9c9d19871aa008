origins = ["https://evil.example"]

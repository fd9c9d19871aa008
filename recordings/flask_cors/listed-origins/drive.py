origins = ["https://shop.example", "https://evil.example"]

origins = ["https://api.shop.example", "https://api.shop.example.evil.example", "https://apixshop.example"]

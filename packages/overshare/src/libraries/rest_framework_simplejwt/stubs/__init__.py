"""Simple JWT: a token that the server signed says who is calling."""

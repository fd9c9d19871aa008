params = {"key": "lamp"}

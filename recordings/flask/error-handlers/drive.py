params = {"code": 404}

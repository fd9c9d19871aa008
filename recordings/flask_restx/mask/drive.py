headers = {"X-Fields": "{name}"}

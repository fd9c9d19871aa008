params = {"slug": "spring-sale", "rest": "a/b", "page": 2, "name": "about"}

LOGIN_URL = "/members/login/"

from driver.sign_in import jwt

sign_in = jwt()

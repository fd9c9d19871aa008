from driver.sign_in import header

sign_in = header("X-User", "{name}")

from driver.sign_in import header

sign_in = header("Authorization", "Bearer token-{name}")

from driver import EVERYBODY
from driver.sign_in import header

identities = EVERYBODY
sign_in = header("Authorization", "Bearer token-{name}")

from driver.sign_in import session

sign_in = session(user=lambda person: person.name)

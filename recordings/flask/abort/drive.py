from driver.sign_in import session

sign_in = session(name=lambda person: person.name)

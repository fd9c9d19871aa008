from driver.sign_in import session

sign_in = session(user_id=lambda person: person.id)

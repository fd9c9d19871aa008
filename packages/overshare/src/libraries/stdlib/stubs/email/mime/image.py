from email.message import Message

MIMEImage = Message

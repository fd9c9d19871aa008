from email.message import Message

MIMEBase = Message

from email.message import Message

MIMEApplication = Message

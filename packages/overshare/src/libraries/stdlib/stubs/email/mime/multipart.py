from email.message import Message

MIMEMultipart = Message

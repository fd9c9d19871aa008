from email.message import Message

MIMEText = Message

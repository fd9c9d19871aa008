from logging import Handler

RotatingFileHandler = TimedRotatingFileHandler = SysLogHandler = SMTPHandler = SocketHandler = HTTPHandler = WatchedFileHandler = QueueHandler = MemoryHandler = Handler

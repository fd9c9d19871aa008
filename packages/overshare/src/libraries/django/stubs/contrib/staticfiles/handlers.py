class StaticFilesHandler:
    def __init__(self, application):
        self.application = application

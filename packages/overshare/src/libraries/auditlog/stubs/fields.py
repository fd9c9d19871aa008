class AuditlogHistoryField:
    def __init__(self, *args, **kwargs):
        pass

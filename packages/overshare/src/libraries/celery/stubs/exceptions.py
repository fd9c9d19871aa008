class CeleryError(Exception): pass
class Retry(CeleryError): pass
class Ignore(CeleryError): pass
class Reject(CeleryError): pass
class MaxRetriesExceededError(CeleryError): pass
class SoftTimeLimitExceeded(Exception): pass
class TimeLimitExceeded(Exception): pass
class TimeoutError(CeleryError): pass

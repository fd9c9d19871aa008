import overshare as o


class SimplerXMLGenerator:
    def __init__(self, out=None, encoding='utf-8'):
        pass

    def __getattr__(self, name):
        return o.opaque('a writer of XML')

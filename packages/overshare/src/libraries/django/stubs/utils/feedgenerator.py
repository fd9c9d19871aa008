import overshare as o


class SyndicationFeed:
    def __init__(self, *args, **kwargs):
        pass

    def add_item(self, *args, **kwargs):
        pass

    def writeString(self, encoding):
        return o.text('text', '')

    def __getattr__(self, name):
        return o.opaque('a part of a feed')


class Rss201rev2Feed(SyndicationFeed):
    pass


class Atom1Feed(SyndicationFeed):
    pass


DefaultFeed = RssFeed = RssUserland091Feed = Rss201rev2Feed


class Enclosure:
    def __init__(self, url, length, mime_type):
        self.url = url

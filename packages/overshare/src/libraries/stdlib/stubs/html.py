"""Text for pages."""
import overshare as o


def escape(text, quote=True):
    return o.unknown('str', text)


unescape = escape

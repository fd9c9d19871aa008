from tempfile import NamedTemporaryFile, gettempdir

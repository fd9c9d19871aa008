import overshare as o


class Message:
    def __init__(self, *args, **options):
        pass

    def __setitem__(self, name, value):
        pass

    def __getitem__(self, name):
        return o.unknown('str')

    def attach(self, part):
        pass

    set_content = add_alternative = add_attachment = add_header = set_payload = attach

    def as_string(self):
        return o.unknown('str')


EmailMessage = Message

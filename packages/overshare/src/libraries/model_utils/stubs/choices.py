class Choices(list):
    """`Choices('draft', ('done', 'Done'))`: names are attributes."""

    def __init__(self, *choices):
        for choice in choices:
            name = choice if isinstance(choice, str) else choice[0]
            self.append((name, name))
            setattr(self, choice[1] if not isinstance(choice, str) and len(choice) == 3 else str(name), name)

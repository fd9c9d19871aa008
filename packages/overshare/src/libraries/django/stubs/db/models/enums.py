"""`TextChoices` and `IntegerChoices`: enumerations whose members are text or numbers with a label."""
import overshare as o
from enum import Enum


class Choices(Enum):
    def __init_subclass__(cls, **options):
        for name, value in list(vars(cls).items()):
            if isinstance(value, tuple) and not name.startswith('_'):
                setattr(cls, name, value[0])
        super().__init_subclass__(**options)
        members = list(cls.__members__.values())
        cls.values = [member.value for member in members]
        cls.names = list(cls.__members__)
        cls.labels = [member.label for member in members]
        cls.choices = [(member.value, member.label) for member in members]

    @property
    def label(self):
        return o.unknown('str')

    def __str__(self):
        return str(self.value)


class IntegerChoices(int, Choices): pass
class TextChoices(str, Choices): pass


ChoicesMeta = ChoicesType = type

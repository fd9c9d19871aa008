def to_camel(name):
    first, *others = name.split('_')
    return first + ''.join([part.title() for part in others])


def to_pascal(name):
    return ''.join([part.title() for part in name.split('_')])


def to_snake(name):
    return name

class Node:
    default = 'DEFAULT'

    def __init__(self, children=None, connector=None, negated=False):
        self.children = children or []
        self.connector = connector
        self.negated = negated

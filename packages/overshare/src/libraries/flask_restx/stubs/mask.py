"""Masks narrow what a model writes; they never widen it."""
import overshare as o


class Mask(dict):
    def __init__(self, mask=None, skip=False, **kwargs):
        self.update(o.mask_tree(mask) if isinstance(mask, str) else mask or {})


def keep(made, mask):
    """A written dict, or a list of them, with only what the mask names."""
    tree = mask if isinstance(mask, dict) else o.mask_tree(mask)
    if '*' in tree:
        return made
    if isinstance(made, (list, tuple)):
        return [keep(item, tree) for item in made]
    kept = {}
    for key, value in made.items():
        if key in tree:
            inner = tree[key]
            o.put(kept, key, value if inner is None else keep(value, inner), made)
    return kept


def apply(data, mask, skip=False):
    return keep(data, mask)

"""What the hashes of passlib and its contexts have in common."""
import overshare as o


class Scheme:
    def __init__(self, *args, **kwargs):
        pass

    def hash(self, secret, **kwargs):
        return o.unknown('str')

    encrypt = genhash = hash

    def verify(self, secret, hash=None, **kwargs):
        o.activity('checks-credential')
        return o.unknown('bool', secret)

    def verify_and_update(self, secret, hash=None, **kwargs):
        return (self.verify(secret, hash), None)

    def identify(self, hash, **kwargs):
        return o.unknown('bool')

    needs_update = identify

    def using(self, **kwargs):
        return self

    def update(self, **kwargs):
        pass


scheme = Scheme()

import overshare as o


class AbstractUserRole:
    role_name = None
    available_permissions = {}

    @classmethod
    def get_name(cls):
        return cls.role_name or cls.__name__.lower()

    @classmethod
    def permission_names_list(cls):
        return list(cls.available_permissions)


def get_user_roles(user):
    return o.opaque('roles of a user')


def assign_role(user, role):
    o.activity('writes')
    return o.opaque('a role')


remove_role = assign_role


def clear_roles(user):
    o.activity('writes')

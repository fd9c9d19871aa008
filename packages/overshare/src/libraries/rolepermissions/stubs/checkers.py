def has_permission(user, permission_name):
    return user.is_authenticated and user.has_perm(permission_name)


def has_role(user, roles):
    return user.is_authenticated and user.has_perms(roles)


def has_object_permission(checker_name, user, obj):
    return user.is_authenticated and user.has_perm(checker_name, obj)

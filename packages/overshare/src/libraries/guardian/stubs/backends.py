class ObjectPermissionBackend:
    pass

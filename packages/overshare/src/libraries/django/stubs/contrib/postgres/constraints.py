from django.db.models.constraints import BaseConstraint


class ExclusionConstraint(BaseConstraint):
    pass

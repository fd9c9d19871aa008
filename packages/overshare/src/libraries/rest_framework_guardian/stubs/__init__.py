"""Filters of Django REST Framework by what guardian granted."""

"""drf-nested-routers: addresses of viewsets below an object of another."""

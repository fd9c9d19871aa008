"""Login and logout of the browsable API: pages of Django's own."""
app_name = 'rest_framework'
urlpatterns = []

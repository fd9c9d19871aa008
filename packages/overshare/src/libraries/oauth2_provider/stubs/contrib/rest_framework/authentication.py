from oauth2_provider.contrib.rest_framework import *

def csrf(request):
    return {}


debug = i18n = tz = static = media = csrf


def request(request):
    return {'request': request}

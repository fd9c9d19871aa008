def auth(request):
    return {'user': request.user}

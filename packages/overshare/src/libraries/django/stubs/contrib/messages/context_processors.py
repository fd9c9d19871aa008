def messages(request):
    return {}

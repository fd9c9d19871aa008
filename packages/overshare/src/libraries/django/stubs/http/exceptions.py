class Http404(Exception):
    code = 404

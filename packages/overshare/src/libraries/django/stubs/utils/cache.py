import overshare as o


def patch_cache_control(response, **kwargs):
    if kwargs.get('no_store') or kwargs.get('private'):
        o.effect('forbids-caching', 'cache_control')
    response['Cache-Control'] = ', '.join([key.replace('_', '-') for key in kwargs])


def add_never_cache_headers(response):
    patch_cache_control(response, no_cache=True, no_store=True, must_revalidate=True, private=True)


def _nothing(*args, **kwargs):
    pass


patch_response_headers = patch_vary_headers = learn_cache_key = _nothing


def get_cache_key(request, *args, **kwargs):
    return o.unknown('str')


def get_max_age(response):
    return o.unknown('int')


def get_conditional_response(request, etag=None, last_modified=None, response=None):
    return response

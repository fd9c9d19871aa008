def login_exempt(view):
    view.login_exempt = True
    return view

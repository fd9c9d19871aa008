def xframe_options_deny(view_func):
    return view_func


xframe_options_sameorigin = xframe_options_exempt = xframe_options_deny

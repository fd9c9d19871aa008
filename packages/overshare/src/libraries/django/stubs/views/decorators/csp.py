def csp_override(config):
    return lambda view_func: view_func


csp_report_only_override = csp_override

"""drf-spectacular: describes an API in OpenAPI. What it adds to views changes nothing of what they answer."""

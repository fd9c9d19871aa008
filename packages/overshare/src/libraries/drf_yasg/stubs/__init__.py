"""drf-yasg: describes an API in Swagger. What it adds to views changes nothing of what they answer."""

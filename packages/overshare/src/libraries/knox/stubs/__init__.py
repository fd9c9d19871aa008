"""django-rest-knox: tokens that the server can take back."""

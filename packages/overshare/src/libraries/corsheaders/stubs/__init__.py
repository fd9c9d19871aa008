"""django-cors-headers: which other sites a browser lets read the answers, said by settings."""

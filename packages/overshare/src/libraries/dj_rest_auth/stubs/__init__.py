"""dj-rest-auth: login, logout and the caller's own data as API views."""

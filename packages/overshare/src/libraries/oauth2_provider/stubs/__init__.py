"""Django OAuth Toolkit: tokens that say who is calling and what for."""

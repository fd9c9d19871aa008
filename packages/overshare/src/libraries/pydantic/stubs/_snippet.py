"""What an undefined name most likely is in a piece of code that uses Pydantic."""
from pydantic import BaseModel, Field

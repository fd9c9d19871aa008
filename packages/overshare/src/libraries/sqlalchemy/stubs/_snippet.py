"""What an undefined name most likely is in a piece of code that uses SQLAlchemy."""
from sqlalchemy import and_, delete, desc, func, insert, inspect, or_, select, text, update
from sqlalchemy.orm import contains_eager, joinedload, load_only, selectinload

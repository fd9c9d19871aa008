"""The same names for older Pythons."""
from typing import *
from typing import TYPE_CHECKING

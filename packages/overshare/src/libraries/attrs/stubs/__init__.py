from attr import *
from attr import NOTHING

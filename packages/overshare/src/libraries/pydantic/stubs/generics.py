from pydantic.main import BaseModel as GenericModel

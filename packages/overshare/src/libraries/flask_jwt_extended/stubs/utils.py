from flask_jwt_extended import current_user, get_current_user, get_jwt, get_jwt_claims, get_jwt_identity, get_raw_jwt

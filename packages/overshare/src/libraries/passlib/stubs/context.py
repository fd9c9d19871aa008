from passlib._scheme import Scheme as CryptContext, Scheme as LazyCryptContext

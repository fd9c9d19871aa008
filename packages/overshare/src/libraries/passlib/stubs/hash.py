from passlib._scheme import scheme

argon2 = bcrypt = bcrypt_sha256 = pbkdf2_sha1 = pbkdf2_sha256 = pbkdf2_sha512 = scrypt = scheme
sha256_crypt = sha512_crypt = sha1_crypt = md5_crypt = des_crypt = django_pbkdf2_sha256 = scheme

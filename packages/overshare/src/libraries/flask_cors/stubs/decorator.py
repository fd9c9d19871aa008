from flask_cors import cross_origin

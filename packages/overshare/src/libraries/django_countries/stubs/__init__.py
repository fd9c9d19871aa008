import overshare as o

countries = o.opaque('the countries of the world')

LOOKUP_SEP = '__'

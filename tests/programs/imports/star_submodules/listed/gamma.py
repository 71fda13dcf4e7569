value = 'gamma'

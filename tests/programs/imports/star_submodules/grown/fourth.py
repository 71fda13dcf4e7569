value = 'fourth'

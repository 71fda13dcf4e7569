value = 'six'

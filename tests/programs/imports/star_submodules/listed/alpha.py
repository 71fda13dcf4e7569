value = 'alpha'

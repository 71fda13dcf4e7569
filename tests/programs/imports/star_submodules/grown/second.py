value = 'second'

value = 'first'

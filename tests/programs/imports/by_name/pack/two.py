value = 'two'

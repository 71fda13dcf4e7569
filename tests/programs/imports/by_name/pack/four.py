value = 'four'

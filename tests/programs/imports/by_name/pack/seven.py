value = 'seven'

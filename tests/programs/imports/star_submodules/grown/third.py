value = 'third'

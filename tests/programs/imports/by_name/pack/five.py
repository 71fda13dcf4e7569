value = 'five'

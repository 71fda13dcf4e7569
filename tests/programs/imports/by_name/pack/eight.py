value = 'eight'

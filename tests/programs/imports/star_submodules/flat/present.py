value = 'present'

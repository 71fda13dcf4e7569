name = 'late'

print('near runs')

name = 'c'; print('c runs')

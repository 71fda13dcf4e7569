print('a.b runs')

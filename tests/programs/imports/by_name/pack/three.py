value = 'three'

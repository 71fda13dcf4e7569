import late

defined = 1

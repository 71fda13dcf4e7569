class Custom(Exception):
    class Inner(Exception):
        def __str__(self):
            return "inner text"


raise Custom.Inner(1)

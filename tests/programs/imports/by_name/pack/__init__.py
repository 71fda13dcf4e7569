print('pack runs', __name__)

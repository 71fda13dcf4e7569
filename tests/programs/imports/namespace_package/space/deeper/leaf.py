value = 'leaf'; from .. import inner; from ..inner import value as outer

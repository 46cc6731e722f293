import warnings
warnings.simplefilter("error")
warnings.warn("careful", DeprecationWarning)

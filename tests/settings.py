"""Django settings for the tests."""

SECRET_KEY = "tests"
INSTALLED_APPS = ["django_dialect_bridge.example"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"

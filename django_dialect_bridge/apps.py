"""The app that registers the bridge's checks for ``manage.py check``."""

from django.apps import AppConfig


class DialectBridgeConfig(AppConfig):
    name = "django_dialect_bridge"
    label = "dialect_bridge"
    verbose_name = "Dialect bridge"

    def ready(self) -> None:
        from django_dialect_bridge import checks  # noqa: F401  registers them

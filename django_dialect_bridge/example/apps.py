"""The app that Django loads."""

from django.apps import AppConfig


class ExampleConfig(AppConfig):
    """The bundled example app."""

    name = "django_dialect_bridge.example"
    label = "example"
    default_auto_field = "django.db.models.BigAutoField"

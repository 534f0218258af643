-- Event.objects.filter(pk__lt=9).update(opens=F('starts_at'), closes=F('ends_at'))

UPDATE "example_event" SET "opens" = django_datetime_cast_time("example_event"."starts_at", NULL, NULL), "closes" = django_datetime_cast_time("example_event"."ends_at", NULL, NULL)
WHERE
  "example_event"."id" < %s;
-- parameters: (9,)

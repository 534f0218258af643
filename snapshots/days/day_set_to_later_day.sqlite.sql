-- Event.objects.filter(pk__lt=9).update(day=F('day') + timedelta(days=40, hours=1))

UPDATE "example_event" SET "day" = DATE(django_format_dtdelta('+', "example_event"."day" || ' 00:00:00', %s))
WHERE
  "example_event"."id" < %s;
-- parameters: (3459600000000, 9)
